import { isDash, Mark } from '../../text/marks';
import { Break, Flag, type Tokens } from '../../text/tokens';
import { readBody } from '../bodies/readBody';
import { isCredited } from './caption';
import { namesSite } from './furniture';
import { contentEnd, contentStart, type Line, Part } from './lines';

/** A shorter line above the article is rather the name of a section or of the paper. */
const SHORT_HEADLINE = 4;
/** A longer line is a text that lost its line ends, in UTF-16 units. */
const LONGEST_HEADLINE = 500;
/** Pages repeat a headline within their first lines. */
const NEAR = 12;

/** A headline that reads like running text has no more words. */
const LONGEST_TITLE = 30;
/** How many lines above the body are looked at for the headline; longer menus hold none. */
const MOST_CANDIDATES = 80;

/** The lines of a page that the headline is chosen from. */
export interface TitleSource {
  readonly lines: readonly Line[];
  /** {@link Part} of each line. */
  readonly parts: Uint8Array;
  /** The first line of the page itself, after what tools wrote above it. */
  readonly first: number;
  /** The first line of running text; as many as there are lines where none runs. */
  readonly body: number;
  /** The lines that hold nothing but a date, in order. */
  readonly dateLines: readonly number[];
}

/**
 * The line of the headline, or -1. A long one with a stop at its end looks like running text, the first of the page;
 * the date below it, or that it stays open, tells it from the lead.
 */
export function chooseHeadline(tokens: Tokens, source: TitleSource): number {
  const { lines, parts, first, body, dateLines } = source;
  const candidates: number[] = [];
  for (let index = first; index < body && candidates.length < MOST_CANDIDATES; index++) {
    const line = lines[index]!;
    if (parts[index] !== Part.other || !isHeadlineLike(tokens, line) || isCredited(tokens, line)) continue;
    candidates.push(index);
  }
  const isFurniture = (index: number) => parts[index] === Part.furniture;
  const isSite = (index: number) => isFurniture(index) && namesSite(tokens, lines[index]!);
  const lastDate = dateLines.findLast((line) => line < body) ?? -1;
  const named = withoutOwners(tokens, lines, withoutSlogans(candidates, isSite, isFurniture));
  const found = findHeadline(tokens, lines, named, lastDate);
  if (found >= 0) return found;
  return parts[body + 1] === Part.date || isOpenTitle(tokens, source) ? body : -1;
}

/** True for a first line that leaves its sentence open («… của tỉnh:», «… vì sao…») above the lead. */
function isOpenTitle(tokens: Tokens, { lines, parts, body }: TitleSource): boolean {
  const line = lines[body];
  const lead = lines[body + 1];
  if (line === undefined || lead === undefined || line.words > LONGEST_TITLE || parts[body + 1] !== Part.prose) {
    return false;
  }
  const mark = tokens.symbol[line.to - 1];
  return tokens.breaks[lead.from] === Break.paragraph && (mark === Mark.colon || mark === Mark.ellipsis);
}

/**
 * The line of the headline among the lines above the body, or -1: the title of a Markdown file, else a line that is
 * repeated, else one that a line above gives with the site's name, else the first that is no mere label, before the
 * date line if there is one and else after it; a short line only where nothing else is there.
 * @param candidates lines above the body that are no furniture, dates or captions, by index.
 * @param dateLine the index of the last date line above the body, or -1.
 */
function findHeadline(tokens: Tokens, lines: readonly Line[], candidates: readonly number[], dateLine: number): number {
  const marked = candidates.find((index) => isMarkdownTitle(tokens, lines[index]!));
  if (marked !== undefined) return marked;
  const repeated = candidates.find((index) => isRepeated(tokens, lines, candidates, index));
  if (repeated !== undefined) return repeated;
  const bare = candidates.find((index) => isWithSite(tokens, lines, candidates, index));
  if (bare !== undefined) return bare;
  const above = candidates.filter((index) => index < dateLine);
  const isLong = (index: number) => lines[index]!.words > SHORT_HEADLINE;
  return above.find(isLong) ?? above.at(-1) ?? candidates.find(isLong) ?? candidates[0] ?? -1;
}

/** True for a line that can be a headline at all: it has words, and not more than one can read at a glance. */
function isHeadlineLike(tokens: Tokens, line: Line): boolean {
  return line.words > 0 && tokens.end[line.to - 1]! - tokens.start[line.from]! <= LONGEST_HEADLINE;
}

/** «# Tiêu đề», but neither «## Mục» nor «#thẻ». */
function isMarkdownTitle({ symbol, flags }: Tokens, { from, to }: Line): boolean {
  return (
    symbol[from] === Mark.hash &&
    from + 1 < to &&
    symbol[from + 1] !== Mark.hash &&
    (flags[from + 1]! & Flag.glued) === 0
  );
}

/**
 * The candidates without the slogans of the site: lines between its name and its menu («Nhanh - Đúng - Trúng»). All of
 * them where nothing else could be the headline.
 * @param isSite whether a line is the site's name; @param isFurniture whether it is furniture.
 */
function withoutSlogans(
  candidates: readonly number[],
  isSite: (line: number) => boolean,
  isFurniture: (line: number) => boolean,
): readonly number[] {
  const slogans = new Set<number>();
  for (const [at, index] of candidates.entries()) {
    if (!isSite(index - 1)) continue;
    let next = at + 1;
    while (candidates[next] === candidates[next - 1]! + 1) next++;
    if (isFurniture(candidates[next - 1]! + 1)) for (const slogan of candidates.slice(at, next)) slogans.add(slogan);
  }
  const rest = candidates.filter((index) => !slogans.has(index));
  return rest.length === 0 ? candidates : rest;
}

/** The candidates without lines that only name a body, the site's owner: «SỞ CÔNG THƯƠNG TỈNH TÂY NINH». */
function withoutOwners(tokens: Tokens, lines: readonly Line[], candidates: readonly number[]): readonly number[] {
  const rest = candidates.filter((index) => {
    const from = contentStart(tokens, lines[index]!);
    const body = readBody(tokens, from, { field: false, place: true, brand: false, headed: false });
    return body?.headed !== true || body.to < contentEnd(tokens, lines[index]!);
  });
  return rest.length === 0 ? candidates : rest;
}

/** True where one of the next lines says the same words. */
function isRepeated(tokens: Tokens, lines: readonly Line[], candidates: readonly number[], index: number): boolean {
  const line = lines[index]!;
  if (line.words <= 2) return false;
  const at = candidates.indexOf(index);
  return candidates.slice(at + 1, at + NEAR).some((other) => sameWords(tokens, line, lines[other]!));
}

/** True where a line above says the same words and the site's name: «… vùng cao | Báo Yên Bái». */
function isWithSite(tokens: Tokens, lines: readonly Line[], candidates: readonly number[], index: number): boolean {
  const line = lines[index]!;
  const at = candidates.indexOf(index);
  if (line.words <= 2 || at === 0) return false;
  return candidates.slice(Math.max(0, at - NEAR), at).some((other) => {
    const end = contentStart(tokens, lines[other]!) + contentEnd(tokens, line) - contentStart(tokens, line);
    const mark = end < lines[other]!.to ? tokens.symbol[end]! : 0;
    return (mark === Mark.bar || isDash(mark)) && sameWords(tokens, line, { ...lines[other]!, to: end });
  });
}

/** True where two lines say the same. */
export function sameWords(tokens: Tokens, a: Line, b: Line): boolean {
  const from = contentStart(tokens, a);
  const length = contentEnd(tokens, a) - from;
  const other = contentStart(tokens, b);
  if (contentEnd(tokens, b) - other !== length) return false;
  for (let i = 0; i < length; i++) if (tokens.symbol[from + i] !== tokens.symbol[other + i]) return false;
  return true;
}
