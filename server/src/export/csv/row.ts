/** What a cell holds; null for nothing. */
export type Cell = string | number | boolean | null;

/** Spreadsheet programs take a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What has to be put in quotes (RFC 4180, section 2, rules 5 to 7), and spaces that some readers drop. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/**
 * What a spreadsheet program takes for the beginning of a formula, wide forms included, whatever apostrophes stand
 * before it. Source: OWASP, «CSV Injection»; CWE-1236.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A row as RFC 4180 has it, its end included. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * Text from articles may look like a formula, which a spreadsheet program would work out, and which could send the
 * table somewhere: an apostrophe before it makes it text. It can be taken away again, as texts that have one there
 * already get one more. Numbers are ours and stay as they are.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return `${cell}`;
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
