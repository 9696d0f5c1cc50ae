import type { CommandLineMessages } from '../l10n/commandLineMessages';

/** The forms of output. */
export const FORMATS = ['json', 'ndjson', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** The options as `node:util` reads them. */
export const OPTIONS = {
  format: { type: 'string', default: 'json' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** What stood on the command line. */
export interface ParsedArguments {
  readonly values: {
    readonly format: string;
    readonly language?: string | undefined;
    readonly help: boolean;
    readonly version: boolean;
  };
  readonly positionals: readonly string[];
}

/** What is to be done. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'analyze'; readonly paths: readonly string[]; readonly format: Format }
  | { readonly kind: 'wrong'; readonly why: string };

/** Makes sense of the arguments. */
export function readCommand({ values, positionals }: ParsedArguments, words: CommandLineMessages): Command {
  const { format, language } = values;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return { kind: 'wrong', why: words.noCommand };
  if (command !== 'analyze') return { kind: 'wrong', why: words.unknownCommand(command) };
  if (paths.length === 0) return { kind: 'wrong', why: words.noPaths };
  if (!isFormat(format)) return { kind: 'wrong', why: words.unknownFormat(format) };
  if (language !== undefined && language !== 'en' && language !== 'vi') {
    return { kind: 'wrong', why: words.unknownLanguage(language) };
  }
  return { kind: 'analyze', paths, format };
}

function isFormat(format: string): format is Format {
  return FORMATS.some((known) => known === format);
}
