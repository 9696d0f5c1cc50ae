import { FRONT_MATTER_KEYS, type FrontMatterField } from '../../domain/frontMatter';
import { isDash, Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import { Break, Flag, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { type Line, lineOf, Part } from './lines';

const keys = new Phrases<FrontMatterField>(FRONT_MATTER_KEYS);
/** The dashes that open and close it. */
const FENCE = 3;
/** What goes on for longer is no front matter, but an article between two rules. */
const MOST_ROWS = 60;

/** What a tool wrote at the head of a file, between two lines of three dashes. Indices are of {@link rows}. */
export interface FrontMatter {
  /** Its rows in order; of a title or an author only the value. */
  readonly rows: readonly Line[];
  /** {@link Part} of each row. */
  readonly parts: readonly number[];
  /** The row of the title, or -1. */
  readonly title: number;
  /** The row of the day that the article came out, and that day. */
  readonly date: { readonly row: number; readonly date: FoundDate } | undefined;
  /** The token after it. */
  readonly end: number;
}

/**
 * The front matter of a file («---», «title: …», «date: 2023-06-20», «---»); undefined where it has none.
 * @param dates all dates of the text, in order.
 */
export function readFrontMatter(tokens: Tokens, dates: readonly FoundDate[]): FrontMatter | undefined {
  if (!isFence(tokens, 0)) return undefined;
  const rows: Line[] = [row(tokens, 0, FENCE)];
  const parts: number[] = [Part.furniture];
  let title = -1;
  let date: FrontMatter['date'];
  for (let from = FENCE; from < tokens.count && rows.length < MOST_ROWS; ) {
    const to = rowEnd(tokens, from);
    if (isFence(tokens, from)) {
      rows.push(row(tokens, from, to));
      parts.push(Part.furniture);
      return { rows, parts, title, date, end: to };
    }
    const key = keys.longest(tokens, from);
    const field = key !== undefined && tokens.symbol[key.end] === Mark.colon ? key.value : undefined;
    const [first, last] = key === undefined ? [from, to] : value(tokens, key.end + 1, to);
    const day = field === 'date' ? dates.find((one) => one.from >= from && one.to <= to && isDay(one)) : undefined;
    const isValue = (field === 'title' || field === 'author') && last > first;
    if (isValue && field === 'title' && title < 0) title = rows.length;
    if (day !== undefined) date ??= { row: rows.length, date: day };
    parts.push(isValue ? Part.other : day === undefined ? Part.furniture : Part.date);
    rows.push(isValue ? row(tokens, first, last) : row(tokens, from, to));
    from = to;
  }
  return undefined;
}

/** Three dashes alone on their line. */
function isFence(tokens: Tokens, i: number): boolean {
  const { symbol, flags, count } = tokens;
  if (i + FENCE > count || rowEnd(tokens, i) !== i + FENCE) return false;
  for (let at = i; at < i + FENCE; at++) {
    if (!isDash(symbol[at]!) || (at > i && (flags[at]! & Flag.glued) === 0)) return false;
  }
  return true;
}

/** The first token of the next line as it stands in the file, whether the sentence goes on there or not. */
function rowEnd(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at < tokens.count && tokens.breaks[at] === Break.none) at++;
  return at;
}

/** Tokens `from` to `to` without the quotes around them. */
function value({ symbol }: Tokens, from: number, to: number): readonly [first: number, last: number] {
  const quoted = to - from > 1 && symbol[from] === symbol[to - 1];
  const isQuote = symbol[from] === Mark.quote || symbol[from] === Mark.apostrophe;
  return quoted && isQuote ? [from + 1, to - 1] : [from, to];
}

function row(tokens: Tokens, from: number, to: number): Line {
  return { ...lineOf(tokens, from, to), prose: false };
}

function isDay({ parts: { from, to } }: FoundDate): boolean {
  return from.day !== null && from.year !== null && to === null;
}
