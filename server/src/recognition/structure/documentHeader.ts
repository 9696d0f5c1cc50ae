import { MOTTOS, SUBJECT_OPENINGS } from '../../domain/documentHeads';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { squeeze } from '../../text/spelling';
import { wordSymbol } from '../../text/symbols';
import { Break, Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { DateParts } from '../dates/dateParts';
import type { FoundDate } from '../dates/findDates';
import { type DocumentNumber, readNumber } from '../directives/number';
import { typeWordAt } from '../directives/typeWords';
import type { DocumentHeader } from '../mention';
import type { Line } from './lines';

const mottos = phraseSet(MOTTOS);
const subjectOpenings = phraseSet(SUBJECT_OPENINGS);
const NUMBER = wordSymbol('số');
/** The head of a document is within the first lines of its file. */
const HEAD_LINES = 14;
const SUBJECT_LINES = 4;

/** The head of a document's own text with the indices of its lines. */
export interface FoundHeader {
  readonly header: DocumentHeader;
  /** The line of the type. */
  readonly title: number;
  /** The line after the subject. */
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
  const head = lines.slice(first, first + HEAD_LINES);
  const numbered = head.findIndex((line) => numberIn(tokens, line) !== undefined);
  const number = numbered < 0 ? undefined : numberIn(tokens, head[numbered]!);
  const titled = head.findIndex((line, index) => index > numbered && isInCapitals(tokens, line));
  const titleLine = head[titled];
  const type = titleLine === undefined ? undefined : typeWordAt(tokens, titleLine.from);
  if (!number?.symbol || titleLine === undefined || type === undefined || type.abbreviated) return undefined;
  const title = first + titled;
  let body = title + 1;
  while (body < lines.length && body - title < SUBJECT_LINES && isSubjectLine(lines[body]!)) body++;
  const start = head[0]!.from;
  const end = lines[body - 1]!.to;
  const date = dates.find(({ from, parts }) => from >= start && from < titleLine.from && isOneDay(parts));
  return {
    title,
    body,
    header: {
      start: tokens.start[start]!,
      end: tokens.end[end - 1]!,
      type: type.type.name,
      number: number.text,
      symbol: number.symbol.text,
      issuer: issuerOf(tokens, head.slice(0, numbered)),
      date: date?.mention.iso ?? null,
      subject: subjectOf(tokens, type.end, end),
    },
  };
}

/** «Số 27-KH/TU», «Số: 30/2020/NĐ-CP» at the beginning of a line. */
function numberIn(tokens: Tokens, line: Line): DocumentNumber | undefined {
  if (tokens.symbol[line.from] !== NUMBER) return undefined;
  return readNumber(tokens, tokens.symbol[line.from + 1] === Mark.colon ? line.from + 2 : line.from + 1);
}

/** «KẾ HOẠCH» alone on its line, or «KẾT LUẬN CỦA BỘ CHÍNH TRỊ». */
function isInCapitals(tokens: Tokens, line: Line): boolean {
  if (typeWordAt(tokens, line.from) === undefined) return false;
  for (let i = line.from; i < line.to; i++) {
    // the subject below may have been joined to the line, since it goes on in small letters
    if (i > line.from && tokens.breaks[i]! >= Break.wrap) return true;
    if (tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.allCaps) === 0) return false;
  }
  return true;
}

function isOneDay({ from, to }: DateParts): boolean {
  return from.day !== null && to === null;
}

function isSubjectLine(line: Line): boolean {
  return line.words > 0 && !line.stops;
}

/** The words of the lines above the number that are neither motto nor ornament. */
function issuerOf(tokens: Tokens, lines: readonly Line[]): string | null {
  const parts: string[] = [];
  for (const line of lines) {
    let to = line.from;
    while (to < line.to && !mottos.has(tokens, to)) to++;
    if (line.words > 0 && to > line.from) parts.push(slice(tokens, line.from, to));
  }
  return parts.length === 0 ? null : parts.join(' ');
}

function subjectOf(tokens: Tokens, from: number, to: number): string | null {
  let start = from;
  // a phrase does not reach over the end of a line, but the subject begins on the next one
  const opening = subjectOpenings.longest(tokens, start);
  if (opening !== undefined) start = opening.end;
  let end = to;
  while (end > start && tokens.kind[end - 1] === TokenKind.punctuation && tokens.symbol[end - 1] !== Mark.closeQuote)
    end--;
  return end > start ? squeeze(slice(tokens, start, end)) : null;
}
