import type { CommandLineMessages } from '../l10n/commandLineMessages';
import type { Language } from '../l10n/messages';
import { EXPORT_OPTIONS, type ExportChoice, readExportChoice } from './exportChoice';
import { type OptionValues, type Wrong, wrong } from './wrong';

/** The forms of output of an analysis. */
const FORMATS = ['json', 'ndjson', 'table'] as const;
type Format = (typeof FORMATS)[number];

/** In kilobytes, as the help says. What is larger is hardly an article, and would take the memory of all others. */
const DEFAULT_SIZE = '65536';

/** The languages of messages. */
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** The options as `node:util` reads them. */
export const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  'max-size': { type: 'string' },
  catalogue: { type: 'string', multiple: true },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  table: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** A piece of the command line, as `node:util` takes it apart. */
export type Token =
  | { readonly kind: 'positional'; readonly value: string }
  | {
      readonly kind: 'option';
      readonly name: string;
      /** With its dashes, as it was typed. */
      readonly rawName: string;
      readonly value?: string | undefined;
    }
  | { readonly kind: 'option-terminator' };

/** What is read. */
export interface Sources {
  readonly paths: readonly string[];
  /** Files of the user's, beside those in the folders among the paths. */
  readonly catalogues: readonly string[];
  /** The largest file to read, in bytes. */
  readonly largest: number;
  /** Where what is found is kept: a folder of the user's, the system's place for it, or nowhere. */
  readonly cache: { readonly path?: string } | undefined;
}

/** What an analysis works on and what it gives. */
export interface Work extends Sources {
  readonly format: Format;
}

/** What an export works on and what it gives. */
export interface ExportWork extends Sources, ExportChoice {}

/** What is to be done. `why` is asked for when the language to say it in is known. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | ({ readonly kind: 'analyze' } & Work)
  | ({ readonly kind: 'export' } & ExportWork)
  | Wrong;

/** The language that the command line asks for, also where something else in it is wrong; undefined for none. */
export function languageAskedFor(tokens: readonly Token[]): Language | undefined {
  const { language } = valuesOf(tokens);
  return LANGUAGES.find((known) => known === language);
}

/** Makes sense of the command line. */
export function readCommand(tokens: readonly Token[]): Command {
  for (const token of tokens) {
    const why = faultOf(token);
    if (why !== undefined) return wrong(why);
  }
  const values = valuesOf(tokens);
  if ('help' in values) return { kind: 'help' };
  if ('version' in values) return { kind: 'version' };
  const [command, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (command === undefined) return wrong((words) => words.noCommand);
  if (command !== 'analyze' && command !== 'export') return wrong((words) => words.unknownCommand(command));
  const sources = readSources(paths, tokens);
  if ('why' in sources) return sources;
  if (command === 'analyze') return analysisOf(sources, values);
  const choice = readExportChoice(values);
  return 'why' in choice ? choice : { kind: 'export', ...sources, ...choice };
}

function analysisOf(sources: Sources, values: OptionValues): Command {
  const foreign = EXPORT_OPTIONS.find((name) => name in values);
  if (foreign !== undefined) return wrong((words) => words.onlyForExport(`--${foreign}`));
  const asked = values.format ?? 'json';
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) return wrong((words) => words.unknownFormat(asked, FORMATS.join(', ')));
  return { kind: 'analyze', format, ...sources };
}

function readSources(paths: readonly string[], tokens: readonly Token[]): Sources | Wrong {
  if (paths.length === 0) return wrong((words) => words.noPaths);
  const values = valuesOf(tokens);
  const { language } = values;
  if (language !== undefined && languageAskedFor(tokens) === undefined) {
    return wrong((words) => words.unknownLanguage(language));
  }
  const size = values['max-size'] ?? DEFAULT_SIZE;
  const largest = Number(size) * 1024;
  if (!(largest > 0)) return wrong((words) => words.noSize(size));
  const catalogues = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'catalogue' ? (token.value ?? []) : [],
  );
  const { cache: path } = values;
  const cache = 'no-cache' in values ? undefined : path === undefined ? {} : { path };
  return { paths, largest, catalogues, cache };
}

/** The values of the options by name, of several the last; empty for an option that takes none. */
function valuesOf(tokens: readonly Token[]): OptionValues {
  return Object.fromEntries(
    tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value ?? '']] : [])),
  );
}

function faultOf(token: Token): ((words: CommandLineMessages) => string) | undefined {
  if (token.kind !== 'option') return undefined;
  const { name, rawName, value } = token;
  if (!isOption(name)) return (words) => words.unknownOption(rawName);
  const takesValue = OPTIONS[name].type === 'string';
  if (takesValue && value === undefined) return (words) => words.valueMissing(rawName);
  if (!takesValue && value !== undefined) return (words) => words.valueTooMany(rawName);
  return undefined;
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
