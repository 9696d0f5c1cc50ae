import type { TableName } from '../export/csv';
import { TABLE_NAMES } from '../export/csv';
import { exportFormat, FORMAT_NAMES, type FormatName, formatNamed, tableNamed } from '../export/formats';
import { type OptionValues, type Wrong, wrong } from './wrong';

/** The options that only an export has. */
export const EXPORT_OPTIONS = ['table', 'output', 'force', 'base'] as const;

/** In which form to export, and where to. */
export interface ExportChoice {
  readonly format: FormatName;
  /** Only this table of CSV. */
  readonly table: TableName | undefined;
  /** A file or a folder, after the format's layout; undefined for standard output. */
  readonly output: string | undefined;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
  /** The IRI, ending with a slash, under which the articles are published. */
  readonly base: string | undefined;
}

/** What begins an IRI. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** Makes sense of the options of an export. */
export function readExportChoice({
  format: asked,
  table: wanted,
  output,
  force,
  base,
}: OptionValues): ExportChoice | Wrong {
  if (asked === undefined) return wrong((words) => words.noFormat(FORMAT_NAMES.join(', ')));
  const format = formatNamed(asked);
  if (format === undefined) return wrong((words) => words.unknownFormat(asked, FORMAT_NAMES.join(', ')));
  const table = wanted === undefined ? undefined : tableNamed(wanted);
  if (wanted !== undefined && table === undefined)
    return wrong((words) => words.unknownTable(wanted, TABLE_NAMES.join(', ')));
  if (wanted !== undefined && format !== 'csv') return wrong((words) => words.onlyForFormat('--table', 'csv'));
  if (base !== undefined && format !== 'web-annotation') {
    return wrong((words) => words.onlyForFormat('--base', 'web-annotation'));
  }
  if (base !== undefined && !SCHEME.test(base)) return wrong((words) => words.noAddress(base));
  if (output === undefined && exportFormat(format, table).layout === 'folder') {
    return wrong((words) => words.outputNeeded(format));
  }
  return { format, table, output, force: force !== undefined, base: base && `${base.replace(/\/$/u, '')}/` };
}
