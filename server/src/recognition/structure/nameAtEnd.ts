import { Flag, type Tokens } from '../../text/tokens';
import type { Byline } from './authorNames';
import { readByline } from './byline';
import { type Line, lineOf } from './lines';

/** A shorter line is no paragraph. */
const SHORTEST_PARAGRAPH = 15;
const SHORTEST_NAME = 2;
const LONGEST_NAMES = 12;

/** The author whom a page put on the line of the last paragraph: «… Bộ Tài chính kết luận. Thủy Tiên». */
export function readNameAtEnd(tokens: Tokens, line: Line): Byline | undefined {
  if (line.stops || line.words < SHORTEST_PARAGRAPH) return undefined;
  let from = line.to - 1;
  while (from > line.from && (tokens.flags[from]! & Flag.sentence) === 0) from--;
  const length = line.to - from;
  if (from === line.from || length < SHORTEST_NAME || length > LONGEST_NAMES) return undefined;
  const byline = readByline(tokens, lineOf(tokens, from, line.to));
  return byline !== undefined && byline.authors.length > 0 ? byline : undefined;
}
