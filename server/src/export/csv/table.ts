import type { Walk } from '../walk';
import { BYTE_ORDER_MARK, type Cell, csvRow } from './row';

/** A table of the export: its columns in order, and its rows in the order of the articles. */
export interface Table {
  readonly columns: readonly string[];
  /** The lines of its file, its head first. @throws ExportCancelled */
  lines(walk: Walk): AsyncGenerator<string>;
}

/** A table out of its columns, each with what it says of a row, and its rows. */
export function table<R>(
  columns: Readonly<Record<string, (row: R) => Cell>>,
  rows: (walk: Walk) => AsyncIterable<R>,
): Table {
  const names = Object.keys(columns);
  const cells = Object.values(columns);
  return {
    columns: names,
    async *lines(walk) {
      yield BYTE_ORDER_MARK + csvRow(names);
      for await (const row of rows(walk)) yield csvRow(cells.map((cell) => cell(row)));
    },
  };
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** The words for a code in the language of the export; null where there is no code. */
export function inWords<C extends string>(code: C | null, words: Readonly<Record<C, string>>): string | null {
  return code === null ? null : words[code];
}
