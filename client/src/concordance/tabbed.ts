import type { ConcordanceLine } from '../protocol';

/**
 * What a spreadsheet program takes for the beginning of a formula, wide forms included, whatever apostrophes stand
 * before it. Source: OWASP, «CSV Injection»; CWE-1236. The server has the same for the tables that it exports, in
 * `export/csv/row.ts`, with tabs and line breaks, which are none any more here.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;

/**
 * A line as spreadsheets take it from the clipboard: its parts with tabs between them. Text of an article that looks
 * like a formula gets an apostrophe before it, as in exports; one with a quotation mark is quoted, because it would take
 * the next parts with it.
 */
export function tabbed({ left, mention, right, article, date, locality }: ConcordanceLine): string {
  return [left, mention, right, article, date ?? '', locality ?? ''].map(cell).join('\t');
}

function cell(part: string): string {
  const text = part.replace(/[\t\r\n]+/gu, ' ');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
