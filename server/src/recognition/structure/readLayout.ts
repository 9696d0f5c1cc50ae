import type { Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import type { Layout } from '../layout';
import type { Span, TextSpan } from '../mention';
import { type Byline, readByline, readCredits, readNamesBetween } from './byline';
import { isCaption } from './caption';
import { trailingButtons } from './furniture';
import { sameWords } from './headline';
import { contentEnd, contentStart, Part, spanOf, textSpanOf } from './lines';
import { type Page, readPage } from './page';
import { datelineDate, findPublication, type Publication } from './publication';
import { isSection } from './section';

/** So many lines after the authors are headlines of other articles, though nothing announces them. */
const UNANNOUNCED_TAIL = 2;

/**
 * How an article's page is laid out.
 * @param dates all dates of the text, in order.
 */
export function readLayout(tokens: Tokens, dates: readonly FoundDate[]): Layout {
  const page = readPage(tokens, dates);
  const { lines, parts, headline, body, header } = page;
  const inBody = datesFrom(dates, lines[body]?.from ?? tokens.count);
  const publication = findPublication(page.dateLines, headline < 0 ? body : headline, body, inBody);
  const bylines = findBylines(tokens, page, publication);
  const captions: Span[] = [];
  const sections: TextSpan[] = [];
  const credits = bylines.found.flatMap((byline) => byline.credits);
  for (let index = headline + 1; index < page.tail; index++) {
    const line = lines[index]!;
    if (parts[index]! > Part.prose || bylines.at.has(index)) continue;
    if (headline >= 0 && index < body && sameWords(tokens, lines[headline]!, line)) continue;
    if (header === undefined && isCaption(tokens, line)) {
      captions.push(spanOf(tokens, line.from, line.to));
      credits.push(...readCredits(tokens, line.from, line.to));
    } else if (index > body && index < page.last && parts[index + 1] === Part.prose && isSection(tokens, line)) {
      sections.push(textSpanOf(tokens, contentStart(tokens, line), contentEnd(tokens, line)));
    }
  }
  const lead = lines[body];
  const published = publication.published?.date ?? (lead && header === undefined && datelineDate(tokens, lead, inBody));
  const title = lines[headline];
  return {
    headline:
      title === undefined
        ? null
        : textSpanOf(tokens, contentStart(tokens, title), contentEnd(tokens, header ? lines[header.body - 1]! : title)),
    chrome: findChrome(tokens, page, publication, bylines.after),
    captions,
    sections,
    bylines: bylines.found.flatMap((byline) => byline.authors),
    credits: credits.sort((a, b) => a.start - b.start),
    publicationDate: published ? published.mention : null,
    header: header?.header ?? null,
  };
}

/** The lines that name the authors: below the headline, beside the date, and after the body. */
function findBylines(tokens: Tokens, page: Page, { published }: Publication) {
  const { lines, parts, headline, body, tail, last } = page;
  const found: Byline[] = [];
  const at = new Set<number>();
  const read = (index: number) => {
    const byline = parts[index] === Part.other ? readByline(tokens, lines[index]!) : undefined;
    if (byline === undefined) return;
    found.push(byline);
    at.add(index);
  };
  for (let index = headline + 1; headline >= 0 && index < body; index++) read(index);
  if (published !== null && published.rest.from < published.rest.to) {
    const beside = readNamesBetween(tokens, published.rest.from, published.rest.to);
    if (beside !== undefined) found.push(beside);
  }
  let after = -1;
  for (let index = last + 1; last >= 0 && index < tail; index++) {
    const before = at.size;
    if (after < 0 || index === after) read(index);
    if (at.size > before) after = index + 1;
  }
  return { found, at, after };
}

/** Page furniture, neighbouring lines as one span. @param after the line after the last author's, or -1. */
function findChrome(tokens: Tokens, page: Page, publication: Publication, after: number): Span[] {
  const { lines, parts, headline, tail } = page;
  const clocks = new Set(publication.clocks.map(({ line }) => line));
  const publishedAt = publication.published?.line ?? -1;
  const unannounced = after >= 0 && countOther(page, after) >= UNANNOUNCED_TAIL ? after : tail;
  const chrome: Span[] = [];
  let open = -1;
  const close = (index: number) => {
    if (open >= 0) chrome.push(spanOf(tokens, lines[open]!.from, lines[index - 1]!.to));
    open = -1;
  };
  for (const [index, line] of lines.entries()) {
    const above = page.header === undefined && index < headline && index !== publishedAt;
    const isChrome = above || parts[index] === Part.furniture || clocks.has(index) || index >= unannounced;
    if (isChrome && open < 0) open = index;
    if (!isChrome) close(index);
    if (index !== publishedAt) continue;
    const buttons = trailingButtons(tokens, line);
    if (buttons < line.to) chrome.push(spanOf(tokens, buttons, line.to));
  }
  close(lines.length);
  return chrome;
}

function countOther({ parts, tail }: Page, from: number): number {
  let count = 0;
  for (let index = from; index < tail; index++) if (parts[index] === Part.other) count++;
  return count;
}

function datesFrom(dates: readonly FoundDate[], token: number): readonly FoundDate[] {
  const first = dates.findIndex((date) => date.from >= token);
  return first < 0 ? [] : dates.slice(first);
}
