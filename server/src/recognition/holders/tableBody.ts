import { beginsCell } from '../../text/cells';
import { Break, slice, type Tokens } from '../../text/tokens';
import { WITH_HEAD } from '../bodies/bodyState';
import { readBody } from '../bodies/readBody';

/** How far a row goes, and how far above it its heading stands, in tokens. */
const LONGEST_ROW = 80;
const HIGHEST_HEADING = 600;

/**
 * The body of an office that a table names without one («Trưởng Ban»), as written: from the first cell of its row,
 * else from the nearest line above that is a body's name and nothing more. Null outside tables.
 * @param title the first token of the title.
 */
export function bodyFromTable(tokens: Tokens, title: number): string | null {
  const row = lineStart(tokens, title);
  if (row > 0 && tokens.breaks[row]! < Break.line) return null;
  const cell = cellEnd(tokens, row);
  if (cell > title) return null;
  const own = bodyOfCell(tokens, row, cell);
  if (own !== null) return own;
  for (let end = row; end > 0 && row - end < HIGHEST_HEADING; ) {
    const line = lineStart(tokens, end - 1);
    const heading = cellEnd(tokens, line) === end ? bodyOfCell(tokens, line, end) : null;
    if (heading !== null) return heading;
    end = line;
  }
  return null;
}

/** The first token of the line that token `i` stands in; of a long line some token inside it. */
function lineStart(tokens: Tokens, i: number): number {
  let start = i;
  while (start > 0 && i - start < LONGEST_ROW && tokens.breaks[start]! < Break.line) start--;
  return start;
}

/** The token behind the cell that begins at token `i`. */
function cellEnd(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < tokens.count && end - i < LONGEST_ROW && tokens.breaks[end]! < Break.line && !beginsCell(tokens, end))
    end++;
  return end;
}

/** The cell where all of it is a body's name. */
function bodyOfCell(tokens: Tokens, from: number, to: number): string | null {
  return readBody(tokens, from, WITH_HEAD)?.to === to ? slice(tokens, from, to) : null;
}
