import type { ProgressToken } from 'vscode-languageserver';
import type { TableName } from '../../export/csv';
import { type FormatName, formatNamed, tableNamed } from '../../export/formats';
import { normalUri } from '../client/uris';
import { invalid, valueIn } from './parameters';

/** Which articles are exported: those of a folder, a file, or all. */
export type ExportScope = { readonly kind: 'all' } | { readonly kind: 'folder' | 'article'; readonly uri: string };

/** What a client wants exported. All URIs are in normal form. */
export interface ExportQuestion {
  readonly format: FormatName;
  /** Only this table of CSV, as one file. */
  readonly table: TableName | undefined;
  readonly scope: ExportScope;
  /** The file or folder to write. */
  readonly target: string;
  /** Whether files that are there may be replaced. */
  readonly replace: boolean;
}

/** What a request for an export asks for. @throws ResponseError */
export function exportQuestionIn(params: unknown): ExportQuestion {
  const format = formatNamed(textIn(params, 'format'));
  if (format === undefined) throw invalid('format must be a known format');
  const wanted = valueIn(params, 'table');
  const table = typeof wanted === 'string' ? tableNamed(wanted) : undefined;
  if (wanted !== undefined && (table === undefined || format !== 'csv')) throw invalid('table must be a table of csv');
  const replace = valueIn(params, 'replace');
  if (typeof replace !== 'boolean') throw invalid('replace must be a boolean');
  return { format, table, scope: scopeIn(params), target: normalUri(textIn(params, 'target')), replace };
}

/** By which a client is told how far a request is; undefined where it does not ask for it. */
export function progressTokenIn(params: unknown): ProgressToken | undefined {
  const token = valueIn(params, 'workDoneToken');
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}

function scopeIn(params: unknown): ExportScope {
  const scope = valueIn(params, 'scope');
  const kind = valueIn(scope, 'kind');
  if (kind === 'all') return { kind };
  if (kind !== 'folder' && kind !== 'article') throw invalid('scope.kind must be all, folder or article');
  return { kind, uri: normalUri(textIn(scope, 'uri')) };
}

function textIn(params: unknown, name: string): string {
  const value = valueIn(params, name);
  if (typeof value !== 'string') throw invalid(`${name} must be a string`);
  return value;
}
