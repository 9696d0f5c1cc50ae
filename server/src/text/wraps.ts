import { CharClass, charClass, isSoft } from './letters';
import { endsAlone, isDash, Mark } from './marks';
import { wordSymbol } from './symbols';
import { Break, Flag, TokenKind, type Tokens } from './tokens';

/** A line shorter than this was not broken because it was full. */
const SHORTEST_FULL_LINE = 50;
/** Where lines are longer than this, a line end is a paragraph's end. */
const LONGEST_WRAPPED_LINE = 130;

/** A line with a time and no more than this is no line of prose. */
const LONGEST_STAMP = 20;
const MOST_WORDS_OF_STAMP = 6;
const BY = wordSymbol('bởi');
const YEAR_DIGITS = 4;
/** «Ảnh minh họa: …»; a label has no more words, and a line with one is short. */
const LONGEST_LABEL = 3;
const LONGEST_LABELLED = 9;

/**
 * Turns line ends into wraps where the sentence plainly goes on: a small letter follows, or the line was full.
 * @param marked true where words hold combining marks or soft hyphens, which take no room on a line.
 */
export function findWraps(tokens: Tokens, marked: boolean): void {
  const widthOf = (from: number, to: number) => {
    const start = tokens.start[from]!;
    const end = tokens.end[to - 1]!;
    return marked ? lettersAndSpaces(tokens.text, start, end) : end - start;
  };
  let longest = 0;
  let lineStart = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.breaks[i] === Break.none) continue;
    longest = Math.max(longest, widthOf(lineStart, i));
    lineStart = i;
  }
  const wrapped = longest <= LONGEST_WRAPPED_LINE;
  lineStart = 0;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.breaks[i] === Break.none) continue;
    const width = widthOf(lineStart, i);
    const before = lineStart;
    lineStart = i;
    if (tokens.breaks[i] !== Break.line || isTerminal(tokens.symbol[i - 1]!)) continue;
    const small = tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) === 0;
    const full =
      wrapped &&
      width >= SHORTEST_FULL_LINE &&
      width >= longest - 20 &&
      (isDash(tokens.symbol[i - 1]!) || !isTimeStamp(tokens, i)) &&
      !isLabelled(tokens, i) &&
      !isTimeStamp(tokens, before);
    const comma = tokens.symbol[i - 1] === Mark.comma;
    if ((small && !isSender(tokens, i)) || full || comma) tokens.breaks[i] = Break.wrap;
  }
}

/**
 * True where the line that begins at token `from` says when the page was made: «18:29, 12/12/2020», «Thứ Ba, 14/03/2023 |
 * 07:22 [GMT+7]». It goes on with no headline, however full the headline's line is.
 */
function isTimeStamp({ symbol, kind, flags, breaks, count }: Tokens, from: number): boolean {
  let words = 0;
  let timed = false;
  let to = from;
  for (; to < count && (to === from || breaks[to] === Break.none); to++) {
    if (to - from === LONGEST_STAMP) return false;
    if (kind[to] === TokenKind.word && ++words > MOST_WORDS_OF_STAMP) return false;
    const inNumber = kind[to - 1] === TokenKind.number && kind[to + 1] === TokenKind.number;
    const glued = inNumber && (flags[to]! & flags[to + 1]! & Flag.glued) !== 0;
    if (glued && (symbol[to] === Mark.colon || symbol[to] === Mark.slash)) timed = true;
  }
  return timed && symbol[to - 1] !== Mark.stop;
}

/** True where the line that begins at token `from` says who put the page up and when: «bởi Thanh 12 Tháng 2, 2024». */
function isSender({ symbol, kind, start, end, breaks, count }: Tokens, from: number): boolean {
  if (symbol[from] !== BY) return false;
  let to = from + 1;
  while (to < count && breaks[to] === Break.none) if (++to - from > LONGEST_STAMP) return false;
  return kind[to - 1] === TokenKind.number && end[to - 1]! - start[to - 1]! === YEAR_DIGITS;
}

/** True where the line that begins at token `from` is a short label with what it labels: «Tác giả: Lê Văn An». */
function isLabelled({ symbol, kind, breaks, count }: Tokens, from: number): boolean {
  let label = false;
  let to = from;
  for (; to < count && (to === from || breaks[to] === Break.none); to++) {
    if (to - from === LONGEST_LABELLED) return false;
    if (to - from <= LONGEST_LABEL && to > from && symbol[to] === Mark.colon) label = kind[to - 1] === TokenKind.word;
  }
  return label && symbol[to - 1] !== Mark.stop;
}

function lettersAndSpaces(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) === CharClass.mark || isSoft(unit)) width--;
  }
  return width;
}

/** . ! ? … : end a line of prose. */
function isTerminal(symbol: number): boolean {
  return endsAlone(symbol) || symbol === Mark.stop || symbol === Mark.colon;
}
