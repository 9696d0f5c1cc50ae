import { readEntrySource } from '../corpus/catalogue/place';
import type { Document } from '../corpus/snapshot';
import type { Messages } from '../l10n/messages';
import { type Block, type Inline, type LineLink, line } from './card';
import { fileName } from './names';

/** What stands between the sources of a document. */
const BETWEEN = '; ';

/** Where a document's facts are from: entries in catalogues of the user's, as links, and the sources named there. */
export function sourceLine({ source, entry }: Document, words: Messages): readonly Block[] {
  const written = source === null ? [] : source.split(BETWEEN);
  const isEntry = (one: string): boolean => readEntrySource(one) !== undefined;
  const names = written.filter((one) => !isEntry(one));
  const all: readonly Inline[] = [
    ...(entry === null ? [] : [lineLink(entry.uri, entry.start.line, words)]),
    ...written.filter(isEntry).map((one) => sourceInline(one, words)),
    ...(names.length === 0 ? [] : [sourceName(names.join(BETWEEN), words)]),
  ];
  if (all.length === 0) return [];
  return [line(words.source, ...all.flatMap((one, index) => (index === 0 ? [one] : ['·', one])))];
}

/** One source: a line of a catalogue file as a link, others by name. */
export function sourceInline(source: string, words: Messages): Inline {
  const entry = readEntrySource(source);
  return entry === undefined ? sourceName(source, words) : lineLink(entry.uri, entry.line, words);
}

function lineLink(uri: string, line: number, words: Messages): LineLink {
  return { text: words.catalogueLine(fileName(uri), line + 1), uri, line };
}

/**
 * Sources are web addresses, of which the host says enough, and the kinds of sources that the catalogue names, several
 * parted by semicolons. Which file of an archive it was helps whoever checks the catalogue, not its reader.
 */
export function sourceName(source: string, words: Messages): string {
  const names = source.split(';').map((one) => {
    const name = one.trim();
    const host = URL.canParse(name) ? new URL(name).host : '';
    if (host !== '') return host.replace(/^www\./u, '');
    if (name.startsWith('public code')) return words.sourceCode;
    if (name === 'cited in full in the press') return words.sourcePress;
    return name === 'general knowledge' ? words.sourceUnchecked : name;
  });
  return [...new Set(names)].join(', ');
}
