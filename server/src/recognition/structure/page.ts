import { Mark } from '../../text/symbols';
import { Break, type Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { isCredited } from './caption';
import { splitDatedHeadline, splitStoreMark } from './datedHeadline';
import { type DateLine, readDateLine } from './dateLine';
import { type FoundHeader, readDocumentHeader } from './documentHeader';
import { type FrontMatter, readFrontMatter } from './frontMatter';
import { isFurniture, isImprint, namesSite } from './furniture';
import { findHeadline, isHeadlineLike, withoutSlogans } from './headline';
import { type Line, Part, readLines } from './lines';
import { findAuthors, tailStart } from './tail';

/** A page taken apart into lines, and where its article begins and ends. Numbers are indices of lines. */
export interface Page {
  readonly lines: readonly Line[];
  /** {@link Part} of each line. */
  readonly parts: Uint8Array;
  readonly dateLines: readonly DateLine[];
  /** What a tool wrote at the head of the file; its rows are the first lines. */
  readonly front: FrontMatter | undefined;
  /** The head of a document, where the file is a document's own text. */
  readonly header: FoundHeader | undefined;
  /** The headline, or -1. */
  readonly headline: number;
  /** The first line of running text; as many as there are lines where none runs. */
  readonly body: number;
  /** The last line of running text, or -1. */
  readonly last: number;
  /** The first line below the body that names the authors, or -1. */
  readonly authors: number;
  /** Where comment boxes and other articles' headlines begin. */
  readonly tail: number;
}

/** A headline has no more words. */
const LONGEST_TITLE = 30;
/** How many lines above the body are looked at for the headline; longer menus hold none. */
const MOST_CANDIDATES = 80;

/** Takes a page apart. @param dates all dates of the text, in order. */
export function readPage(tokens: Tokens, dates: readonly FoundDate[]): Page {
  const front = readFrontMatter(tokens, dates);
  const rows = front?.rows ?? [];
  const lines = [...rows, ...splitDatedHeadline(tokens, splitStoreMark(tokens, readLines(tokens, front?.end)), dates)];
  const parts = new Uint8Array(lines.length);
  parts.set(front?.parts ?? []);
  const dateLines: DateLine[] = [];
  let next = 0;
  for (let index = rows.length; index < lines.length; index++) {
    const line = lines[index]!;
    while (next < dates.length && dates[next]!.from < line.from) next++;
    const dated = dates[next];
    const dateLine = dated && dated.from < line.to ? readDateLine(tokens, line, index, dated) : undefined;
    if (dateLine !== undefined) dateLines.push(dateLine);
    parts[index] = dateLine
      ? Part.date
      : isFurniture(tokens, line)
        ? Part.furniture
        : line.prose
          ? Part.prose
          : Part.other;
  }
  markMenus(tokens, lines, parts);
  const header = readDocumentHeader(tokens, lines, dates);
  const firstProse = parts.indexOf(Part.prose);
  let body = header?.body ?? (firstProse < 0 ? lines.length : firstProse);
  const candidates: number[] = [];
  for (let index = rows.length; index < body && candidates.length < MOST_CANDIDATES; index++) {
    const line = lines[index]!;
    if (parts[index] === Part.other && isHeadlineLike(tokens, line) && !isCredited(tokens, line))
      candidates.push(index);
  }
  const lastDate = dateLines.findLast(({ line }) => line < body)?.line ?? -1;
  const titles = withoutSlogans(
    candidates,
    (index) => parts[index] === Part.furniture && namesSite(tokens, lines[index]!),
    (index) => parts[index] === Part.furniture,
  );
  const stated = front === undefined || front.title < 0 ? undefined : front.title;
  let headline = header?.title ?? stated ?? findHeadline(tokens, lines, titles, lastDate);
  // a long headline with a stop at its end looks like running text; the date below, or that it stays open, tells
  if (headline < 0 && (parts[body + 1] === Part.date || isOpenTitle(tokens, lines, parts, body))) {
    headline = body;
    parts[body] = Part.other;
    const prose = parts.indexOf(Part.prose);
    body = prose < 0 ? lines.length : prose;
  }
  const tail = tailStart(tokens, lines, parts, body);
  const authors = header === undefined ? findAuthors(tokens, lines, parts, body, tail) : -1;
  const last = parts.lastIndexOf(Part.prose, (authors < 0 ? tail : authors) - 1);
  for (let index = Math.max(last, authors) + 1; last >= 0 && index < lines.length; index++) {
    if (parts[index] === Part.other && isImprint(tokens, lines[index]!)) parts[index] = Part.furniture;
  }
  return { lines, parts, dateLines, front, header, headline, body, last, authors, tail };
}

/** True for a first line that leaves its sentence open («… của tỉnh:», «… vì sao…») above the lead. */
function isOpenTitle(tokens: Tokens, lines: readonly Line[], parts: Uint8Array, body: number): boolean {
  const line = lines[body];
  const lead = lines[body + 1];
  if (line === undefined || lead === undefined || line.words > LONGEST_TITLE || parts[body + 1] !== Part.prose) {
    return false;
  }
  const mark = tokens.symbol[line.to - 1];
  return tokens.breaks[lead.from] === Break.paragraph && (mark === Mark.colon || mark === Mark.ellipsis);
}

/** Entries of a menu that are no known section: further bullets below bullets that are. */
function markMenus(tokens: Tokens, lines: readonly Line[], parts: Uint8Array): void {
  const isBullet = (index: number) => tokens.symbol[lines[index]!.from] === Mark.bullet;
  for (let index = 1; index < lines.length; index++) {
    if (parts[index - 1] !== Part.furniture || parts[index] !== Part.other) continue;
    if (isBullet(index) && isBullet(index - 1)) parts[index] = Part.furniture;
  }
}
