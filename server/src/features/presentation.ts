import { type Language, languageOf, type Messages, messages } from '../l10n/messages';

/** For whom an answer is written. */
export interface Presentation {
  readonly language: Language;
  readonly words: Messages;
  /** False for clients that show plain text only. */
  readonly markdown: boolean;
}

/**
 * How to write for a client.
 * @param locale as the client names it («vi», «en-US»).
 */
export function presentation(locale: string | undefined, markdown: boolean): Presentation {
  return { language: languageOf(locale), words: messages(locale), markdown };
}
