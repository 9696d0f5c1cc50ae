import { brat } from './brat';
import { csv, csvTable, TABLE_NAMES, type TableName } from './csv';
import type { ExportFormat } from './format';
import { graphml } from './graphml';
import { json, ndjson } from './json';
import { webAnnotation } from './webAnnotation';

/** The formats by the names that users give them. */
const FORMATS = { json, ndjson, csv, brat, 'web-annotation': webAnnotation, graphml } as const;

export type FormatName = keyof typeof FORMATS;

/** The names of the formats, as they are offered. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): FormatName | undefined {
  return FORMAT_NAMES.find((known) => known === name);
}

/** The table of a name; undefined where there is none. */
export function tableNamed(name: string): TableName | undefined {
  return TABLE_NAMES.find((known) => known === name);
}

/**
 * How an analysis is written.
 * @param table of CSV only this table, as one file.
 */
export function exportFormat(name: FormatName, table?: TableName): ExportFormat {
  return name === 'csv' && table !== undefined ? csvTable(table) : FORMATS[name];
}
