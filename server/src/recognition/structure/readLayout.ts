import type { Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import type { Layout } from '../layout';
import type { Span, TextSpan } from '../mention';
import { spanOf, textSpanOf } from '../spans';
import { type Byline, readCredits, readNames } from './authorNames';
import { isSource, readByline } from './byline';
import { isCaption } from './caption';
import { unescaped } from './frontMatter';
import { trailingButtons } from './furniture';
import { sameWords } from './headline';
import { contentEnd, contentStart, Part } from './lines';
import { readNameAtEnd } from './nameAtEnd';
import { type Page, readPage } from './page';
import { datelineDate, findPublication, type Publication } from './publication';
import { isSection } from './section';

/** So many lines after the authors are headlines of other articles, though nothing announces them. */
const UNANNOUNCED_TAIL = 3;
const LONGEST_AFTERWORD = 60;
/** A shorter line may be said twice: «Lời chào», «* * *». */
const SHORTEST_DOUBLED = 4;
/** In the tail, a shorter line is a button or a counter («12 bình luận»), a longer one another article's headline. */
const SHORTEST_TEASER = 5;

/**
 * How an article's page is laid out.
 * @param dates all dates of the text, in order.
 */
export function readLayout(tokens: Tokens, dates: readonly FoundDate[]): Layout {
  const page = readPage(tokens, dates);
  const { lines, parts, headline, body, header } = page;
  const title = headlineOf(tokens, page);
  const inBody = datesFrom(dates, lines[body]?.from ?? tokens.count);
  const publication = publicationOf(tokens, page, dates);
  const bylines = findBylines(tokens, page, publication);
  const captions: Span[] = [];
  const sections: TextSpan[] = [];
  const credits = bylines.found.flatMap((byline) => byline.credits);
  for (let index = headline + 1; index < page.tail; index++) {
    const line = lines[index]!;
    if (parts[index]! > Part.prose || bylines.at.has(index)) continue;
    if (title !== null && index < body && isRepeated(tokens, page, title, index)) continue;
    if (
      header === undefined &&
      (isCaption(tokens, line) || isAfterword(page, index) || isDoubled(tokens, page, index))
    ) {
      captions.push(spanOf(tokens, line.from, line.to));
      credits.push(...readCredits(tokens, line.from, line.to));
    } else if (isHeading(tokens, page, index)) {
      sections.push(textSpanOf(tokens, contentStart(tokens, line), contentEnd(tokens, line)));
    }
  }
  const lead = lines[body];
  const published = publication.published?.date ?? (lead && header === undefined && datelineDate(tokens, lead, inBody));
  return {
    headline: title,
    ...findChrome(tokens, page, publication, bylines.after),
    captions,
    sections,
    bylines: bylines.found.flatMap((byline) => byline.authors),
    credits: credits.sort((a, b) => a.start - b.start),
    publicationDate: published ? published.mention : null,
    header: header?.header ?? null,
  };
}

/** Where the headline stands, with what it says: that of front matter without its escapes. */
function headlineOf(tokens: Tokens, { lines, headline, header, front }: Page): TextSpan | null {
  const line = lines[headline];
  if (line === undefined) return null;
  const to = contentEnd(tokens, header ? { ...line, to: header.subjectTo } : line);
  const found = textSpanOf(tokens, contentStart(tokens, line), to);
  return headline === front?.title ? { ...found, text: unescaped(found.text, front.quote) } : found;
}

/** True for a line that says the headline once more, as it stands or without the escapes of front matter. */
function isRepeated(tokens: Tokens, { lines, headline }: Page, { text }: TextSpan, index: number): boolean {
  const line = lines[index]!;
  if (sameWords(tokens, lines[headline]!, line)) return true;
  return textSpanOf(tokens, contentStart(tokens, line), contentEnd(tokens, line)).text === text;
}

/** The publication that the file's front matter states, else the one that the page's date lines tell. */
function publicationOf(tokens: Tokens, page: Page, dates: readonly FoundDate[]): Publication {
  const { front, lines, dateLines } = page;
  if (front?.date !== undefined) {
    const { row, date } = front.date;
    const names = { from: date.from, to: date.from };
    const stated = { labelled: true, updated: false, timed: false, signed: false, placed: false };
    return {
      published: { line: row, date, ...stated, names },
      clocks: dateLines.filter(({ line }) => line < page.headline),
    };
  }
  const headline = page.headline < 0 ? page.body : page.headline;
  const told = datesFrom(dates, lines[page.headline < 0 ? page.body : page.headline + 1]?.from ?? tokens.count);
  return findPublication(dateLines, { ...page, headline }, told);
}

/** Below the authors, pages put captions that read like sentences. */
function isAfterword({ lines, parts, authors }: Page, index: number): boolean {
  return authors >= 0 && index > authors && parts[index] === Part.prose && lines[index]!.words <= LONGEST_AFTERWORD;
}

/** Inside the body, a line that stands there twice is a caption: the picture's own text and the line below it. */
function isDoubled(tokens: Tokens, { lines, parts, body, last }: Page, index: number): boolean {
  const line = lines[index]!;
  if (line.words < SHORTEST_DOUBLED || line.words > LONGEST_AFTERWORD) return false;
  const twin = (other: number) =>
    other > body && other <= last && parts[other]! <= Part.prose && sameWords(tokens, line, lines[other]!);
  return index > body && index <= last && (twin(index - 1) || twin(index + 1));
}

/** A heading inside the body stands right above running text. */
function isHeading(tokens: Tokens, { lines, parts, body, last }: Page, index: number): boolean {
  const line = lines[index]!;
  if (index <= body || index >= last || parts[index] !== Part.other || parts[index + 1] !== Part.prose) return false;
  return isSection(tokens, line) && !isSource(tokens, line);
}

/** The lines that name the authors: below the headline, beside the date, and after the body. */
function findBylines(tokens: Tokens, page: Page, { published }: Publication) {
  const { lines, parts, headline, body, tail, authors } = page;
  const found: Byline[] = [];
  const at = new Set<number>();
  const readAt = (index: number) => {
    const byline = parts[index] === Part.other ? readByline(tokens, lines[index]!) : undefined;
    if (byline === undefined) return false;
    found.push(byline);
    at.add(index);
    return true;
  };
  for (let index = 0; index < (page.front?.rows.length ?? 0); index++) if (index !== headline) readAt(index);
  for (let index = headline + 1; headline >= 0 && index < body; index++) if (!at.has(index)) readAt(index);
  if (published !== null && published.names.from < published.names.to) {
    const beside = readNames(tokens, published.names.from, published.names.to, false);
    if (beside !== undefined) found.push(beside);
  }
  const atEnd = authors < 0 ? lines[lastText(page)] : undefined;
  const signed = atEnd && readNameAtEnd(tokens, atEnd);
  if (signed !== undefined) found.push(signed);
  let after = authors;
  while (after >= 0 && after < tail && readAt(after)) after++;
  return { found, at, after };
}

/** The last line of the article that is no furniture, or -1. */
function lastText({ parts, body, tail }: Page): number {
  for (let index = tail - 1; index >= body; index--) if (parts[index]! <= Part.prose) return index;
  return -1;
}

/**
 * Page furniture, neighbouring lines as one span, and the part of it that says nothing.
 * @param after the line after the last author's, or -1.
 */
function findChrome(tokens: Tokens, page: Page, publication: Publication, after: number) {
  const { lines, parts, headline, tail } = page;
  const clocks = new Set(publication.clocks.map(({ line }) => line));
  const publishedAt = publication.published?.line ?? -1;
  const unannounced = after >= 0 && countOther(tokens, page, after) >= UNANNOUNCED_TAIL ? after : tail;
  const chrome: Span[] = [];
  const furniture: Span[] = [];
  let open = -1;
  const close = (index: number) => {
    if (open >= 0) chrome.push(spanOf(tokens, lines[open]!.from, lines[index - 1]!.to));
    open = -1;
  };
  for (const [index, line] of lines.entries()) {
    const above = page.header === undefined && index < headline && index !== publishedAt;
    const isChrome = above || parts[index] === Part.furniture || clocks.has(index) || index >= unannounced;
    const isTeaser = !above && parts[index] !== Part.furniture && line.words >= SHORTEST_TEASER;
    if (isChrome && !isTeaser) furniture.push(spanOf(tokens, line.from, line.to));
    if (isChrome && open < 0) open = index;
    if (!isChrome) close(index);
    if (index !== publishedAt) continue;
    const buttons = trailingButtons(tokens, line);
    if (buttons < line.to) {
      chrome.push(spanOf(tokens, buttons, line.to));
      furniture.push(spanOf(tokens, buttons, line.to));
    }
  }
  close(lines.length);
  return { chrome, furniture };
}

/** How many lines up to the tail are neither text nor furniture nor captions. */
function countOther(tokens: Tokens, { lines, parts, tail }: Page, from: number): number {
  let count = 0;
  for (let index = from; index < tail; index++) {
    if (parts[index] === Part.prose) return 0;
    if (parts[index] === Part.other && !isCaption(tokens, lines[index]!)) count++;
  }
  return count;
}

function datesFrom(dates: readonly FoundDate[], token: number): readonly FoundDate[] {
  const first = dates.findIndex((date) => date.from >= token);
  return first < 0 ? [] : dates.slice(first);
}
