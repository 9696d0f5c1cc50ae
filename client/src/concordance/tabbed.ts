import type { ConcordanceLine } from '../protocol';

/**
 * What a spreadsheet program takes for the beginning of a formula, wide forms included, whatever apostrophes stand
 * before it. Source: OWASP, «CSV Injection»; CWE-1236. The server has the same for the tables that it exports, in
 * `export/csv/row.ts`, with tabs and line breaks, which are none any more here.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;

/** The parts of a copied line, by the words that the table has above them. */
const PARTS = ['left', 'mention', 'right', 'article', 'date', 'locality', 'file', 'line'] as const;

/** What the parts are called, in the reader's language. */
export type PartNames = Readonly<Record<(typeof PARTS)[number], string>>;

/**
 * Lines as spreadsheets take them from the clipboard, below a line with what their parts are called; their parts have
 * tabs between them. Text of an article that looks like a formula gets an apostrophe before it, as in exports; one with
 * a quotation mark is quoted, because it would take the next parts with it.
 * @param fileOf how the file of a URI is called.
 */
export function tabbed(lines: readonly ConcordanceLine[], names: PartNames, fileOf: (uri: string) => string): string {
  const rows = lines.map(({ uri, range, left, mention, right, article, date, locality }) => [
    ...[left, mention, right, article, date ?? '', locality ?? ''],
    ...[fileOf(uri), `${range.start.line + 1}`],
  ]);
  return [PARTS.map((part) => names[part]), ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}

function cell(part: string): string {
  const text = part.replace(/[\t\r\n]+/gu, ' ');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
