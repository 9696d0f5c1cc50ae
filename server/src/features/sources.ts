import { type EntryPlace, readEntrySource } from '../corpus/catalogue/place';
import type { Document } from '../corpus/snapshot';
import type { Messages } from '../l10n/messages';
import { type Block, type Inline, type LineLink, line } from './card';
import { fileName } from './names';

/** Where a document's facts are from: its entry in a catalogue of the user's, as a link, and the sources named there. */
export function sourceLine({ source, entry }: Document, words: Messages): readonly Block[] {
  const entries = entry === null ? [] : [entryLink(entry, words)];
  const sources = source === null ? [] : [sourceName(source, words)];
  const all: readonly Inline[] = [...entries, ...(entries.length > 0 && sources.length > 0 ? ['·'] : []), ...sources];
  return all.length === 0 ? [] : [line(words.source, ...all)];
}

/** One source: a line of a catalogue file as a link, others by name. */
export function sourceInline(source: string, words: Messages): Inline {
  const entry = readEntrySource(source);
  return entry === undefined ? sourceName(source, words) : lineLink(entry.uri, entry.line, words);
}

function entryLink({ uri, start }: EntryPlace, words: Messages): LineLink {
  return lineLink(uri, start.line, words);
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
    if (URL.canParse(name)) return new URL(name).host.replace(/^www\./u, '');
    if (name.startsWith('public code')) return words.sourceCode;
    if (name === 'cited in full in the press') return words.sourcePress;
    return name === 'general knowledge' ? words.sourceUnchecked : name;
  });
  return [...new Set(names)].join(', ');
}
