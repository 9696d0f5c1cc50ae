import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { readDateLine } from './dateLine';
import { type Line, lineOf } from './lines';

const STORE_MARK = wordSymbol('date');
/** «date 2022-03» is four tokens. */
const SHORTEST_MARK = 4;
/** Fewer words before the date are a section or a name: «Chính trị 30/06/2025 09:05». */
const SHORTEST_HEADLINE = 5;

/**
 * The lines with the mark taken off that a store of pages put before the first one: «date 2022-03-28 Thôn Pá Hạ …»,
 * «date 2022-03 …».
 */
export function splitStoreMark(tokens: Tokens, lines: readonly Line[]): readonly Line[] {
  const first = lines[0];
  if (first === undefined || tokens.symbol[first.from] !== STORE_MARK) return lines;
  let to = first.from + 1;
  while (to < first.to && (tokens.kind[to] === TokenKind.number || isDash(tokens.symbol[to]!))) to++;
  const isMark = to - first.from >= SHORTEST_MARK && to < first.to;
  return isMark ? [lineOf(tokens, first.from, to), lineOf(tokens, to, first.to), ...lines.slice(1)] : lines;
}

/**
 * The lines, with a headline that its page put on one line with the date («… vùng cao 30/06/2025 09:05») taken apart
 * into two. Below the first line of running text nothing is.
 * @param dates all dates of the text, in order.
 */
export function splitDatedHeadline(
  tokens: Tokens,
  lines: readonly Line[],
  dates: readonly FoundDate[],
): readonly Line[] {
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (line.prose) break;
    while (next < dates.length && dates[next]!.from < line.from) next++;
    let last = next;
    while (last + 1 < dates.length && dates[last + 1]!.to <= line.to) last++;
    const date = dates[last];
    if (date === undefined || date.to > line.to || !isTimedAtEnd(tokens, line, date)) continue;
    const title = lineOf(tokens, line.from, date.from);
    if (title.words < SHORTEST_HEADLINE || readDateLine(tokens, line, index, date) !== undefined) continue;
    return [...lines.slice(0, index), title, lineOf(tokens, date.from, line.to), ...lines.slice(index + 1)];
  }
  return lines;
}

/** True for a full day in numbers with nothing but the time after it. */
function isTimedAtEnd({ kind, symbol }: Tokens, line: Line, { from, to, parts }: FoundDate): boolean {
  if (parts.from.day === null || parts.from.year === null || kind[from] !== TokenKind.number) return false;
  let clock = false;
  for (let i = to; i < line.to; i++) {
    if (kind[i] === TokenKind.word) return false;
    if (symbol[i] === Mark.colon && kind[i + 1] === TokenKind.number) clock = true;
  }
  return clock;
}
