import type { Position } from '../../text/positions';

/** Where an entry stands in a catalogue file of the user's. */
export interface EntryPlace {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/** An entry as the source of a fact: the file's URI with the line, from 1. */
export function entrySource({ uri, start }: EntryPlace): string {
  return `${uri}#L${start.line + 1}`;
}

/** The file and the line (from 0) that {@link entrySource} names; undefined for sources of other kinds. */
export function readEntrySource(source: string): { readonly uri: string; readonly line: number } | undefined {
  const [, uri, line] = /^(\w+:.*)#L(\d+)$/u.exec(source) ?? [];
  return uri === undefined ? undefined : { uri, line: Number(line) - 1 };
}
