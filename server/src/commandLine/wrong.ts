import type { CommandLineMessages } from '../l10n/commandLineMessages';

/** The values of the options by name, of several the last; empty for an option that takes none. */
export type OptionValues = Readonly<Record<string, string | undefined>>;

/** Something on the command line makes no sense. `why` is asked for when the language to say it in is known. */
export interface Wrong {
  readonly kind: 'wrong';
  readonly why: (words: CommandLineMessages) => string;
}

/** Says what makes no sense. */
export function wrong(why: Wrong['why']): Wrong {
  return { kind: 'wrong', why };
}
