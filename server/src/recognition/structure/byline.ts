import { BYLINE_ENDINGS, BYLINE_GENRES, BYLINE_LABELS, SOURCE_LABELS } from '../../domain/agencies';
import { HONORIFICS } from '../../domain/names';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { agencyEnd, type Byline, isAuthorRole, isProvince, nameEnd, readNames, SHORTEST_NAME } from './authorNames';
import { contentEnd, contentStart, type Line } from './lines';

const labels = phraseSet(BYLINE_LABELS);
const genres = phraseSet(BYLINE_GENRES);
const endings = phraseSet(BYLINE_ENDINGS);
const sources = phraseSet(SOURCE_LABELS);
const honorifics = phraseSet(HONORIFICS);

const PHOTO = wordSymbol('ảnh');
const BROTHER = wordSymbol('anh');
/** A line with more words than a few names is none. */
const LONGEST_BYLINE = 16;

/** True for a line that says where the text was taken from: «Theo VOV», «Nguồn: …». */
export function isSource(tokens: Tokens, line: Line): boolean {
  const start = contentStart(tokens, line);
  const source = sources.longest(tokens, start);
  if (source === undefined || line.stops || line.words > LONGEST_BYLINE) return false;
  return tokens.symbol[source.end] === Mark.colon || agencyEnd(tokens, source.end) === contentEnd(tokens, line);
}

/** True where tokens `at` to `to` begin to say where the text was taken from: «Nguồn: …». */
export function opensSource(tokens: Tokens, at: number, to: number): boolean {
  const source = sources.longest(tokens, at);
  return source !== undefined && source.end < to && tokens.symbol[source.end] === Mark.colon;
}

/**
 * The names of a line that holds nothing else: «Huỳnh Đăng – Hùng Sơn», «Tin, ảnh: THÀNH BIÊN», «NHƯ THỦY (thực
 * hiện)», «Trần Long - Ảnh: Thanh Hải», «Theo Lê Sơn/VOV». Undefined for any other line; without people for one that
 * names an agency.
 */
export function readByline(tokens: Tokens, line: Line): Byline | undefined {
  const start = pastCounter(tokens, contentStart(tokens, line));
  const to = beforeEnding(tokens, start, contentEnd(tokens, line));
  if (line.words > LONGEST_BYLINE || line.words === 0 || isProvince(tokens, start, to)) return undefined;
  if (isAddressed(tokens, start, to) || tokens.symbol[start] === PHOTO) return undefined;
  const source = sources.longest(tokens, start);
  if (source !== undefined) return readQuoted(tokens, source.end, to);
  const named = pastLabel(tokens, start);
  return readNames(tokens, named, to, named > start);
}

/** Past the label of an author at token `i`: «Tin, ảnh:», «Ghi chép của»; token `i` itself where none stands there. */
function pastLabel(tokens: Tokens, i: number): number {
  const label = genres.longest(tokens, i) ?? labels.longest(tokens, i);
  if (label === undefined) return i;
  if (tokens.symbol[label.end] === Mark.colon) return label.end + 1;
  return genres.has(tokens, i) ? label.end : i;
}

/** The author whom another paper names: «Lê Sơn/VOV» behind «Theo»; the paper alone is no author. */
function readQuoted(tokens: Tokens, from: number, to: number): Byline | undefined {
  if (tokens.symbol[nameEnd(tokens, from, to)] !== Mark.slash) return undefined;
  const byline = readNames(tokens, from, to, false);
  return byline !== undefined && byline.authors.length > 0 ? byline : undefined;
}

/** The token at which what the author did begins («thực hiện»), or `to`. */
function beforeEnding(tokens: Tokens, start: number, to: number): number {
  for (let i = Math.max(start + SHORTEST_NAME, to - 2); i < to; i++) {
    if ((tokens.flags[i]! & Flag.capital) === 0 && endings.longest(tokens, i)?.end === to) return i;
  }
  return to;
}

/** «Ông Trịnh Sướng» stands under a portrait; «Anh» opens names, too: «Anh Tuấn», but not «Anh Trịnh Văn Sướng». */
function isAddressed(tokens: Tokens, i: number, to: number): boolean {
  if (!honorifics.has(tokens, i) || isAuthorRole(tokens, i)) return false;
  return tokens.symbol[i] !== BROTHER || nameEnd(tokens, i, to) > i + SHORTEST_NAME;
}

/** Past the number of comments that some pages put before the author: «0 Thành Nam». */
function pastCounter({ kind, flags }: Tokens, i: number): number {
  const isCounter = kind[i] === TokenKind.number && (flags[i + 1]! & Flag.glued) === 0;
  return isCounter && kind[i + 1] === TokenKind.word ? i + 1 : i;
}
