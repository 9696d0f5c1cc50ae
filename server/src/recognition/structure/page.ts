import type { Tokens } from '../../text/tokens';
import type { FoundDate } from '../dates/findDates';
import { splitDatedHeadline, splitStoreMark } from './datedHeadline';
import type { DateLine } from './dateLine';
import { type FoundHeader, readDocumentHeader } from './documentHeader';
import { type FrontMatter, readFrontMatter } from './frontMatter';
import { chooseHeadline } from './headline';
import { classifyLines, withImprint } from './lineParts';
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

/** Takes a page apart. @param dates all dates of the text, in order. */
export function readPage(tokens: Tokens, dates: readonly FoundDate[]): Page {
  const front = readFrontMatter(tokens, dates);
  const rows = front?.rows ?? [];
  const page = splitDatedHeadline(tokens, splitStoreMark(tokens, readLines(tokens, front?.end)), dates);
  const lines = rows.length === 0 ? page : [...rows, ...page];
  const { parts: alone, dateLines } = classifyLines(tokens, lines, front?.parts ?? [], dates);
  const header = readDocumentHeader(tokens, lines, rows.length, dates);
  const { headline, body, parts } = openArticle(tokens, { lines, parts: alone, dateLines, front, header });
  const tail = tailStart(tokens, lines, parts, body);
  const authors = header === undefined ? findAuthors(tokens, lines, parts, body, tail) : -1;
  const last = parts.lastIndexOf(Part.prose, (authors < 0 ? tail : authors) - 1);
  const final = last < 0 ? parts : withImprint(tokens, lines, parts, Math.max(last, authors) + 1);
  return { lines, parts: final, dateLines, front, header, headline, body, last, authors, tail };
}

/**
 * Where the article begins: its headline and its first line of running text. A document's own head and front matter
 * say themselves which line is the title. A headline that looked like running text is none in the parts that are
 * returned.
 */
function openArticle(
  tokens: Tokens,
  page: Pick<Page, 'lines' | 'parts' | 'dateLines' | 'front' | 'header'>,
): Pick<Page, 'headline' | 'body' | 'parts'> {
  const { lines, parts, dateLines, front, header } = page;
  const body = header?.body ?? bodyStart(parts);
  const first = front?.rows.length ?? 0;
  const source = { lines, parts, first, body, dateLines: dateLines.map(({ line }) => line) };
  const headline = header?.title ?? statedTitle(front) ?? chooseHeadline(tokens, source);
  if (headline !== body) return { headline, body, parts };
  const titled = parts.with(headline, Part.other);
  return { headline, body: bodyStart(titled), parts: titled };
}

function statedTitle(front: FrontMatter | undefined): number | undefined {
  return front === undefined || front.title < 0 ? undefined : front.title;
}

function bodyStart(parts: Uint8Array): number {
  const prose = parts.indexOf(Part.prose);
  return prose < 0 ? parts.length : prose;
}
