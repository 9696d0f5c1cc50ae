import { Mark } from '../../text/marks';
import type { Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { type DateLine, readDateLine } from './dateLine';
import { isFurniture, isImprint } from './furniture';
import { type Line, lastMark, Part } from './lines';

/** A longer question is one of an interview, a longer call a sentence of the text; shorter ones are headings, too. */
const LONGEST_QUESTION = 12;
const LONGEST_CALL = 9;

/** What the lines of a page are, each taken for itself. */
export interface LineParts {
  /** {@link Part} of each line. */
  readonly parts: Uint8Array;
  readonly dateLines: readonly DateLine[];
}

/**
 * What each line of a page is.
 * @param known the parts of the first lines, which a tool wrote and which say themselves what they are.
 * @param dates all dates of the text, in order.
 */
export function classifyLines(
  tokens: Tokens,
  lines: readonly Line[],
  known: readonly number[],
  dates: readonly FoundDate[],
): LineParts {
  const parts = new Uint8Array(lines.length);
  parts.set(known);
  const dateLines: DateLine[] = [];
  let next = 0;
  let running = false;
  for (let index = known.length; index < lines.length; index++) {
    const line = lines[index]!;
    while (next < dates.length && dates[next]!.from < line.from) next++;
    const dated = dates[next];
    const dateLine = dated && dated.from < line.to ? readDateLine(tokens, line, index, dated) : undefined;
    if (dateLine !== undefined) dateLines.push(dateLine);
    parts[index] = dateLine === undefined ? partOf(tokens, line, running) : Part.date;
    running ||= parts[index] === Part.prose;
    if (continuesMenu(tokens, lines, parts, index)) parts[index] = Part.furniture;
  }
  return { parts, dateLines };
}

/** @param running true below the first line of running text; above it, a call or a question may be the headline. */
function partOf(tokens: Tokens, line: Line, running: boolean): number {
  if (isFurniture(tokens, line)) return Part.furniture;
  return line.prose || (running && isCall(tokens, line)) ? Part.prose : Part.other;
}

/** True for a sentence that calls out or asks: «Bà con hãy cùng nhau giữ lấy rừng!». */
function isCall(tokens: Tokens, line: Line): boolean {
  const mark = lastMark(tokens, line.from, line.to);
  if (mark === Mark.exclamation) return line.words > LONGEST_CALL;
  return mark === Mark.question && line.words > LONGEST_QUESTION;
}

/** True for an entry of a menu that is no known section: a further bullet below a bullet that is. */
function continuesMenu({ symbol }: Tokens, lines: readonly Line[], parts: Uint8Array, index: number): boolean {
  if (index === 0 || parts[index - 1] !== Part.furniture || parts[index] !== Part.other) return false;
  return symbol[lines[index]!.from] === Mark.bullet && symbol[lines[index - 1]!.from] === Mark.bullet;
}

/**
 * The parts of a page's lines with those that are an imprint below the article made furniture. @param from its first
 * line.
 */
export function withImprint(tokens: Tokens, lines: readonly Line[], parts: Uint8Array, from: number): Uint8Array {
  return parts.map((part, index) =>
    index >= from && part === Part.other && isImprint(tokens, lines[index]!) ? Part.furniture : part,
  );
}
