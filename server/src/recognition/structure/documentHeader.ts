import { DECIDERS, GREETINGS, LEGAL_BASES, LETTER_OPENINGS, SUBJECT_OPENINGS } from '../../domain/documentHeads';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { squeeze } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { areAllCaps } from '../../text/tokenQueries';
import { Break, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { DateParts } from '../dates/dateParts';
import type { FoundDate } from '../dates/findDates';
import { type DocumentNumber, readNumber } from '../directives/number';
import { typeWordAt } from '../directives/typeWords';
import type { DocumentHeader } from '../mention';
import { issuerOf } from './letterhead';
import { type Line, lineOf } from './lines';

const subjectOpenings = phraseSet(SUBJECT_OPENINGS);
const regarding = phraseSet(LETTER_OPENINGS);
const greetings = phraseSet(GREETINGS);
const deciders = phraseSet(DECIDERS);
const bases = phraseSet(LEGAL_BASES);
const LETTER = 'Công văn';
const NUMBER = wordSymbol('số');
/** The head of a document is within the first lines of its file. */
const HEAD_LINES = 14;
const SUBJECT_LINES = 4;

/** The head of a document's own text with the indices of its lines. */
export interface FoundHeader {
  readonly header: DocumentHeader;
  /** The line of the type. */
  readonly title: number;
  /** The token after the subject. */
  readonly subjectTo: number;
  /** The line after the subject, and after who decides below it. */
  readonly body: number;
}

/**
 * The head of a file that is a document's own text: its issuer, «Số 27-KH/TU», place and date, then the type on a line
 * of its own in capitals and the subject below. Undefined for an article.
 * @param first the line at which it begins, after what tools wrote above; @param dates the dates of the text, in order.
 */
export function readDocumentHeader(
  tokens: Tokens,
  lines: readonly Line[],
  first: number,
  dates: readonly FoundDate[],
): FoundHeader | undefined {
  const top = lines.slice(first, first + HEAD_LINES);
  // articles have no number at the head of a line
  if (!top.some((line) => hasNumberWord(tokens, line))) return undefined;
  const head = top.flatMap((line, index) => asWritten(tokens, line, first + index));
  const numbered = head.findIndex((line) => numberIn(tokens, line) !== undefined);
  const number = numbered < 0 ? undefined : numberIn(tokens, head[numbered]!);
  const letter = number === undefined ? undefined : readLetter(tokens, lines, head, numbered, number, dates);
  if (letter !== undefined) return letter;
  const titled = head.findIndex((line, index) => index > numbered && isInCapitals(tokens, line));
  const titleLine = head[titled];
  const type = titleLine === undefined ? undefined : typeWordAt(tokens, titleLine.from);
  if (!number?.symbol || titleLine === undefined || type === undefined || type.abbreviated) return undefined;
  const title = titleLine.index;
  let body = title + 1;
  while (body < lines.length && body - title < SUBJECT_LINES && isSubjectLine(tokens, lines[body]!)) body++;
  const above = head.slice(0, numbered);
  const issuer = issuerOf(tokens, above, dates);
  const start = head[0]!.from;
  const written = lines.slice(title, body).flatMap((line, index) => asWritten(tokens, line, title + index));
  const below = written.filter(({ from }) => from > titleLine.from);
  const decides = below.find((line, index) => index > 0 && namesIssuer(tokens, line, above, issuer));
  const end = decides?.from ?? lines[body - 1]!.to;
  const date = dates.find(({ from, parts }) => from >= start && from < titleLine.from && isOneDay(parts));
  return {
    title,
    subjectTo: end,
    body,
    header: {
      start: tokens.start[start]!,
      end: tokens.end[end - 1]!,
      type: type.type.name,
      number: number.text,
      symbol: number.symbol.text,
      issuer,
      date: date?.mention.iso ?? null,
      subject: subjectOf(tokens, type.end, end),
    },
  };
}

/** A line as it stands in the file. */
interface WrittenLine extends Line {
  /** The index of the line of the page that it is of. */
  readonly index: number;
}

/** A line of the page, which may have been joined from several of the file: a head is all short lines. */
function asWritten(tokens: Tokens, { from, to }: Line, index: number): WrittenLine[] {
  const parts: WrittenLine[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && tokens.breaks[i]! < Break.wrap) continue;
    const { words, stops, prose } = lineOf(tokens, start, i);
    parts.push({ from: start, to: i, words, stops, prose, index });
    start = i;
  }
  return parts;
}

/** True where «Số» begins a line as it stands in the file, alone or behind a type. */
function hasNumberWord(tokens: Tokens, { from, to }: Line): boolean {
  for (let i = from; i < to; i++) {
    if ((i === from || tokens.breaks[i]! >= Break.wrap) && numberWordAt(tokens, i) >= 0) return true;
  }
  return false;
}

/** The token of «Số» where a line begins with it, behind its type perhaps («Luật số: …»); else -1. */
function numberWordAt(tokens: Tokens, from: number): number {
  const type = typeWordAt(tokens, from);
  const at = type === undefined || type.abbreviated ? from : type.end;
  return tokens.symbol[at] === NUMBER ? at : -1;
}

/** «Số 27-KH/TU», «Số: 30/2020/NĐ-CP» at the beginning of a line that is no sentence; «Luật số: 31/2024/QH15». */
function numberIn(tokens: Tokens, line: Line): DocumentNumber | undefined {
  const at = numberWordAt(tokens, line.from);
  if (at < 0 || line.stops) return undefined;
  const hasColon = tokens.symbol[at + 1] === Mark.colon;
  const number = readNumber(tokens, hasColon ? at + 2 : at + 1);
  // a headline may begin with a type and a number too
  return at === line.from || (hasColon && number?.end === line.to) ? number : undefined;
}

/**
 * An official letter, which has no type on a line of its own: «Số: 912/UBND-NC», «V/v …» below or behind it, and
 * whom it is sent to («Kính gửi»).
 */
function readLetter(
  tokens: Tokens,
  lines: readonly Line[],
  head: readonly WrittenLine[],
  numbered: number,
  number: DocumentNumber,
  dates: readonly FoundDate[],
): FoundHeader | undefined {
  const greeting = head.findIndex((line, index) => index > numbered && greetings.has(tokens, line.from));
  if (!number.symbol || greeting < 0) return undefined;
  const line = head[numbered]!;
  const about = number.end < line.to ? numbered : numbered + 1;
  const from = about === numbered ? number.end : head[about]!.from;
  const opening = regarding.longest(tokens, from);
  if (opening === undefined) return undefined;
  const start = head[0]!.from;
  const end = head[greeting - 1]!.to;
  const date = dates.find((found) => found.from >= start && found.from < end && isOneDay(found.parts));
  return {
    title: head[about]!.index,
    subjectTo: lines[head[greeting]!.index - 1]!.to,
    body: head[greeting]!.index,
    header: {
      start: tokens.start[start]!,
      end: tokens.end[end - 1]!,
      type: LETTER,
      number: number.text,
      symbol: number.symbol.text,
      issuer: issuerOf(tokens, head.slice(0, numbered), dates),
      date: date?.mention.iso ?? null,
      subject: subjectOf(tokens, from, head[about]!.to),
    },
  };
}

/**
 * True for a line in capitals below the subject that says who decides («THỦ TƯỚNG CHÍNH PHỦ», «CHỦ TỊCH ỦY BAN NHÂN DÂN
 * TỈNH …», «HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA …»), as the letterhead above has it, and is no part of the subject.
 */
function namesIssuer(tokens: Tokens, line: Line, above: readonly Line[], issuer: string | null): boolean {
  if (!areAllCaps(tokens, line.from, line.to)) return false;
  const from = deciders.longest(tokens, line.from)?.end ?? line.from;
  const text = lowered(slice(tokens, from, line.to));
  if (issuer !== null && `${text} `.startsWith(`${lowered(issuer)} `)) return true;
  return above.some(({ from: start, to }) => text === lowered(slice(tokens, start, to)));
}

function lowered(text: string): string {
  return squeeze(text).toLowerCase();
}

/** «KẾ HOẠCH» alone on its line, or «KẾT LUẬN CỦA BỘ CHÍNH TRỊ». */
function isInCapitals(tokens: Tokens, line: Line): boolean {
  if (typeWordAt(tokens, line.from) === undefined) return false;
  let end = line.from + 1;
  // the subject below may have been joined to the line, since it goes on in small letters
  while (end < line.to && tokens.breaks[end]! < Break.wrap) end++;
  return areAllCaps(tokens, line.from, end);
}

function isOneDay({ from, to }: DateParts): boolean {
  return from.day !== null && to === null;
}

/** Below the subject a document says on what it is based: «Căn cứ Luật …». */
function isSubjectLine(tokens: Tokens, line: Line): boolean {
  return line.words > 0 && !line.stops && !bases.has(tokens, line.from);
}

function subjectOf(tokens: Tokens, from: number, to: number): string | null {
  let start = from;
  // who issued it may stand between type and subject: «CHỈ THỊ CỦA BAN BÍ THƯ», «về …» below
  for (let i = from; i < to; i++) {
    const opening = i === from || tokens.breaks[i]! >= Break.wrap ? subjectOpenings.longest(tokens, i) : undefined;
    if (opening === undefined) continue;
    start = opening.end;
    break;
  }
  let end = to;
  while (end > start && tokens.kind[end - 1] === TokenKind.punctuation && tokens.symbol[end - 1] !== Mark.closeQuote)
    end--;
  return end > start ? squeeze(slice(tokens, start, end)) : null;
}
