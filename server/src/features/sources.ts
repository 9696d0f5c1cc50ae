import { readEntrySource } from '../corpus/catalogue/place';
import type { Document } from '../corpus/snapshot';
import { CATALOGUE } from '../domain/catalogue';
import { PUBLISHERS } from '../domain/publishers';
import type { Messages } from '../l10n/messages';
import { type Block, type Inline, type LineLink, line } from './card';
import { fileName } from './names';

/** What stands between the sources of a document. */
const BETWEEN = '; ';

/** The sources of a document, the weightiest first. */
export function sourcesIn(source: string | null): readonly string[] {
  return source === null ? [] : source.split(BETWEEN);
}

/** Where a document's facts are from: entries in catalogues of the user's, pages, and what else the catalogues name. */
export function sourceLine({ source, entry }: Document, words: Messages): readonly Block[] {
  const written = sourcesIn(source);
  const isEntry = (one: string): boolean => readEntrySource(one) !== undefined;
  const named = new Map<string, Inline>();
  if (entry !== null) named.set('', lineLink(entry.uri, entry.start.line, words));
  for (const one of [...written.filter(isEntry), ...written.filter((other) => !isEntry(other))]) {
    const inline = sourceInline(one, words);
    // files of one archive are not told apart
    named.set(typeof inline === 'string' ? inline : one, inline);
  }
  if (named.size === 0) return [];
  return [line(words.source, ...[...named.values()].flatMap((one, index) => (index === 0 ? [one] : ['·', one])))];
}

/** What sources are called in a sentence, each kind once. */
export function sourceNames(sources: readonly string[], words: Messages): string {
  const names = sources.map((source) => {
    const inline = sourceInline(source, words);
    return typeof inline === 'string' ? inline : inline.text;
  });
  return [...new Set(names)].join('; ');
}

/** One source: a line of a catalogue file or a page that our own catalogue names as a link, others by name. */
export function sourceInline(source: string, words: Messages): Inline {
  const entry = readEntrySource(source);
  if (entry !== undefined) return lineLink(entry.uri, entry.line, words);
  const text = sourceName(source, words);
  return isOwn(source) && source.startsWith('https://') ? { text, address: source } : text;
}

function lineLink(uri: string, line: number, words: Messages): LineLink {
  return { text: words.catalogueLine(fileName(uri), line + 1), uri, line };
}

let own: ReadonlySet<string> | undefined;

/** Whether our own catalogue names this source: whoever writes another catalogue may lead a reader anywhere. */
function isOwn(source: string): boolean {
  own ??= new Set(
    CATALOGUE.flatMap(({ sources, conflicts = [] }) => [...sources, ...conflicts.map((conflict) => conflict.source)]),
  );
  return own.has(source);
}

/**
 * What a source is called: a page of our catalogue by who publishes it, else by its host, the other kinds of sources
 * that it knows in words, and what a user has written as it is. Which file of an archive it was helps whoever checks
 * the catalogue, not its reader.
 */
export function sourceName(source: string, words: Messages): string {
  if (!isOwn(source)) return source.trim();
  if (source.startsWith('public code')) return words.sourceCode;
  if (source === 'cited in full in the press') return words.sourcePress;
  if (source === 'general knowledge') return words.sourceUnchecked;
  const host = URL.canParse(source) ? new URL(source).host.replace(/^www\./u, '') : source;
  return PUBLISHERS[host] ?? host;
}
