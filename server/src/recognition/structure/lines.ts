import { isClosingMark, isOpeningMark, isStraightQuote, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';

/** A line of the page, wrapped lines joined; never empty. */
export interface Line {
  /** Its first token and the token after its last. */
  readonly from: number;
  readonly to: number;
  /** How many words it has. */
  readonly words: number;
  /** True where a mark of punctuation ends it as a sentence or a clause: . ; : … ./. */
  readonly stops: boolean;
  /** True for a line of running text, as opposed to headings, names and furniture. */
  readonly prose: boolean;
}

/** What a line is, before its place on the page is known. */
export const Part = { other: 0, prose: 1, furniture: 2, date: 3 } as const;

const PHOTO = wordSymbol('ảnh');
/** A line of nothing but the names of photographers is no longer, in tokens. */
const LONGEST_NAMES = 9;
/** A line of so many words that ends with a stop is running text. */
const SENTENCE_WORDS = 9;
/** A longer line is running text however it ends. */
const HEADING_WORDS = 45;

/** The lines of a text from token `start` on, in order. */
export function readLines(tokens: Tokens, start = 0): Line[] {
  const lines: Line[] = [];
  const { count, breaks } = tokens;
  for (let from = start; from < count; ) {
    let to = from + 1;
    while (to < count && (breaks[to]! < Break.line || namesPhotographer(tokens, from, to))) to++;
    lines.push(lineOf(tokens, from, to));
    from = to;
  }
  return lines;
}

/** True where a caption was wrapped before its photographer: «… phát biểu. Ảnh:» with «Hà Ly» on the next line. */
function namesPhotographer({ symbol, kind, flags, breaks, count }: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || symbol[to - 1] !== Mark.colon || symbol[to - 2] !== PHOTO || breaks[to] !== Break.line)
    return false;
  let end = to;
  while (end < count && (end === to || breaks[end]! < Break.line)) {
    if (kind[end] === TokenKind.word && (flags[end]! & Flag.capital) === 0) return false;
    end++;
  }
  return end - to <= LONGEST_NAMES;
}

/** Tokens `from` to `to` as a line. */
export function lineOf(tokens: Tokens, from: number, to: number): Line {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.word) words++;
  const stops = endsWithStop(tokens, from, to);
  return { from, to, words, stops, prose: words >= (stops ? SENTENCE_WORDS : HEADING_WORDS) };
}

function endsWithStop(tokens: Tokens, from: number, to: number): boolean {
  const mark = lastMark(tokens, from, to);
  return mark === Mark.stop || mark === Mark.semicolon || mark === Mark.colon || mark === Mark.ellipsis;
}

/** The symbol that tokens `from` to `to` end with, before the quotes, brackets and asterisks that close behind it. */
export function lastMark(tokens: Tokens, from: number, to: number): number {
  let last = to - 1;
  while (last > from && closes(tokens.symbol[last]!)) last--;
  return tokens.symbol[last]!;
}

function closes(symbol: number): boolean {
  return isClosingMark(symbol) || isStraightQuote(symbol) || symbol === Mark.asterisk;
}

/** The first token of a line after the marks of a list or of Markdown: «• », «- », «# », «**». */
export function contentStart(tokens: Tokens, line: Pick<Line, 'from' | 'to'>): number {
  let at = line.from;
  while (at + 1 < line.to && tokens.kind[at] === TokenKind.punctuation && !opens(tokens.symbol[at]!)) at++;
  return at;
}

/** The token after a line's last one, without the closing marks of Markdown. */
export function contentEnd(tokens: Tokens, line: Line): number {
  let to = line.to;
  while (to - 1 > line.from && (tokens.symbol[to - 1] === Mark.asterisk || tokens.symbol[to - 1] === Mark.underscore))
    to--;
  return to;
}

function opens(symbol: number): boolean {
  return isOpeningMark(symbol) || isStraightQuote(symbol);
}
