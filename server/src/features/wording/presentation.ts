import { messagesSoFar } from '../../l10n/incomplete';
import { type Language, languageOf, type Messages, messages } from '../../l10n/messages';

/** For whom an answer is written. */
export interface Presentation {
  readonly language: Language;
  readonly words: Messages;
  /** False for clients that show plain text only. */
  readonly markdown: boolean;
  /** False while articles are still to be read: `words` then say of counts and absences that they hold so far. */
  readonly complete: boolean;
}

/**
 * How to write for a client.
 * @param locale as the client names it («vi», «en-US»).
 * @param complete whether all articles have been read.
 */
export function presentation(locale: string | undefined, markdown: boolean, complete = true): Presentation {
  const words = complete ? messages(locale) : messagesSoFar(locale);
  return { language: languageOf(locale), words, markdown, complete };
}
