import type { Position } from '../../text/positions';

/** Where an entry stands in a catalogue file of the user's. */
export interface EntryPlace {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/**
 * What a line of a catalogue has before it as a source. Whatever somebody writes as a source has its white space
 * squeezed, so that none can pass for a line of a file, which cards link to.
 */
const MARK = '\n';

/** What stands between the sources of a document. */
export const BETWEEN_SOURCES = '; ';

/** The sources of a document, the weightiest first. */
export function sourcesIn(source: string | null): readonly string[] {
  return source === null ? [] : source.split(BETWEEN_SOURCES);
}

/** An entry as the source of a fact: the file's URI with the line, from 1. */
export function entrySource({ uri, start }: EntryPlace): string {
  return `${MARK}${uri}#L${start.line + 1}`;
}

/** The file and the line (from 0) that {@link entrySource} names; undefined for sources of other kinds. */
export function readEntrySource(source: string): { readonly uri: string; readonly line: number } | undefined {
  if (!source.startsWith(MARK)) return undefined;
  const at = source.lastIndexOf('#L');
  return { uri: source.slice(MARK.length, at), line: Number(source.slice(at + '#L'.length)) - 1 };
}
