import { type ExportFormat, oneFile } from '../format';
import { Walk } from '../walk';
import { articles } from './articles';
import { citations } from './citations';
import { holders } from './holders';
import { mentions } from './mentions';

/** The tables by their names, which their files have too. */
export const TABLES = { articles, mentions, citations, holders } as const;

export type TableName = keyof typeof TABLES;

/** The names of the tables, in the order in which they are written. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** All tables, each in a file of a folder: RFC 4180, in UTF-8 with a byte order mark. */
export const csv: ExportFormat = {
  layout: 'folder',
  extension: 'csv',
  holdsArticles: false,
  names: () => TABLE_NAMES.map(fileOf),
  async *files(job) {
    const walk = new Walk(job, TABLE_NAMES.length);
    for (const name of TABLE_NAMES) yield { name: fileOf(name), pieces: TABLES[name].lines(walk) };
  },
};

/** One of the tables, as one file. */
export function csvTable(name: TableName): ExportFormat {
  return oneFile('csv', (job) => TABLES[name].lines(new Walk(job)));
}

function fileOf(name: TableName): string {
  return `${name}.csv`;
}
