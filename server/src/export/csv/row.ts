/** What a cell holds; null for nothing. */
export type Cell = string | number | boolean | null;

/** Spreadsheet programs take a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * What has to be put in quotes: what RFC 4180 says (section 2, rules 5 to 7), semicolons and tabs, which LibreOffice
 * takes for separators, too, and spaces that some readers drop.
 */
const QUOTED = /[",;\t\r\n]|^\s|\s$/u;

/**
 * What a spreadsheet program may take for a number: the number «05», the figure «1.600», a clock. In quotes it stays
 * what it is for those who say that quoted fields are text. Days as ISO 8601 writes them are to be read as days.
 */
const LIKE_NUMBER = /^(?!\d{4}-\d{2}-\d{2}$)\d/u;

/** A number whose point may be taken for one between thousands, where a comma stands before decimals. */
const LIKE_THOUSANDS = /\.\d{3}$/u;

/**
 * What a spreadsheet program takes for the beginning of a formula, wide forms included, whatever apostrophes stand
 * before it. Source: OWASP, «CSV Injection»; CWE-1236. The client has the same for lines that it copies, in
 * `concordance/tabbed.ts`.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A row as RFC 4180 has it, its end included. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * Text from articles may look like a formula, which a spreadsheet program would work out, and which could send the
 * table somewhere: an apostrophe before it makes it text. It can be taken away again, as texts that have one there
 * already get one more. Numbers are ours.
 */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return csvNumber(cell);
  if (typeof cell === 'boolean') return `${cell}`;
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(harmless) || LIKE_NUMBER.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number with a decimal point, which is either read as that or not at all: 2.125 never becomes 2125. */
function csvNumber(cell: number): string {
  const written = `${cell}`;
  return LIKE_THOUSANDS.test(written) ? `${written}0` : written;
}
