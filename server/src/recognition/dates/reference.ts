import { BIRTH_WORDS, GOAL_WORDS, ISSUE_WORDS, PLAN_WORDS, REVIEW_WORDS } from '../../domain/calendarWords';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import type { Phrases } from '../../text/phrases';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { LEAD_TOKENS } from '../lead';
import type { Span } from '../mention';
import { type Day, dayNumber, parseDay } from './calendar';
import type { Point } from './dateParts';
import type { FoundDate } from './findDates';
import { hintedYear } from './yearHints';

/**
 * When an article speaks: the day it came out, or as much as its own dates tell. Without a day, what has no year is of
 * the reference's year.
 */
export interface Reference {
  readonly year: number;
  readonly day: Day | null;
}

/** An article comes out so many days after what its lead reports, at most. */
const DAYS_AFTER_EVENT = 60;
/** A page that leaves the year of its date line out came out so many days after what its lead dates in full, at most. */
const DAYS_UNTIL_REPORT = 3;
/** Viet Nam joined the Internet on 19 November 1997; no article on the web is older. */
const FIRST_YEAR = 1997;
/** What the words before or around a date say of it. */
const goals = phraseSet(GOAL_WORDS);
const issued = phraseSet(ISSUE_WORDS);
const births = phraseSet(BIRTH_WORDS);
const plans = phraseSet(PLAN_WORDS);
const reviews = phraseSet(REVIEW_WORDS);
/** None of these phrases is longer. */
const LONGEST_PHRASE = 2;
/** Before the day of an aside stand at most so many tokens, the bracket among them. */
const LONGEST_ASIDE = 6;
/** What a year brought is reviewed up to this month of the next. */
const REVIEW_UNTIL = 3;
/** The next year is planned from this month on. */
const PLANNED_FROM = 11;

/**
 * When an article without a publication date speaks, as far as its own dates tell: the day of the event that its lead
 * reports, else the year that stands in the sentence of its first incomplete date, else a day that it names in full and
 * in short, else what hints at the year of a day in the lead. Null where none tells, or where the article names later
 * days. The years of its other dates say nothing: they stand there because they are not its own.
 * @param ignored parts of the page whose dates say nothing about the article.
 */
export function referenceOf(tokens: Tokens, dates: readonly FoundDate[], ignored: readonly Span[]): Reference | null {
  const own = ownDates(dates, ignored);
  const reference = likelyReference(tokens, own);
  if (reference === null || reference.year < FIRST_YEAR) return null;
  const later = own.some(({ parts }) => parts.from.month !== null && (parts.from.year ?? 0) > reference.year + 1);
  return later ? null : reference;
}

/**
 * Whether an article that does not say when it came out may be of a day: no event that its lead dates in full lies after
 * that day or long before it, and the year in which it speaks is no other.
 * @param iso the day; @param ignored parts of the page whose dates say nothing about the article.
 */
export function mayBeOf(iso: string, tokens: Tokens, dates: readonly FoundDate[], ignored: readonly Span[]): boolean {
  const day = parseDay(iso);
  if (day === null) return false;
  const isNew = (date: FoundDate) => date.from < LEAD_TOKENS && (date.parts.from.year ?? 0) >= FIRST_YEAR;
  const event = ownDates(dates, ignored).find((date) => isNew(date) && isEvent(tokens, date));
  const told = event === undefined ? null : fullDay(event.parts.from)?.day;
  if (told) {
    const since = dayNumber(day) - dayNumber(told);
    return since >= 0 && since <= DAYS_AFTER_EVENT;
  }
  const reference = referenceOf(tokens, dates, ignored);
  return reference === null || reference.year === day.year || reference.year === day.year - 1;
}

function likelyReference(tokens: Tokens, own: readonly FoundDate[]): Reference | null {
  const open = own.find((date) => date.parts.from.year === null && !date.parts.unplaceable);
  if (open === undefined) return null;
  // a day after the first incomplete one may be of long before: «Ngày 5/3, … Trước đó, ngày 7/8/2016, …»
  const event = own.find((date) => date.from < LEAD_TOKENS && date.from < open.from && isEvent(tokens, date));
  if (event !== undefined) return fullDay(event.parts.from);
  const year = yearOfSentence(tokens, own, open);
  if (year !== null) return at(open.parts.from, year);
  const shortened = new Set(own.map(({ parts }) => shortDay(parts.from)));
  const spelled = own.find((date) => isEvent(tokens, date) && shortened.has(dayOfYear(date.parts.from)));
  if (spelled !== undefined) return fullDay(spelled.parts.from);
  const { month, day } = open.parts.from;
  if (month === null || day === null || open.from >= LEAD_TOKENS) return null;
  const reported = reportedYear(tokens, own, { month, day });
  if (reported !== null) return at(open.parts.from, reported);
  const hinted = hintedYear(tokens, own, { month, day });
  return hinted === null ? null : at(open.parts.from, hinted);
}

/** The year of an event that the lead dates in full, if the open day is one of the next: «13:04 21/1 … Ngày 20/1/2023, …». */
function reportedYear(tokens: Tokens, own: readonly FoundDate[], open: Omit<Day, 'year'>): number | null {
  for (const date of own) {
    if (date.from >= LEAD_TOKENS) return null;
    const event = isEvent(tokens, date) ? fullDay(date.parts.from)?.day : null;
    if (!event) continue;
    // reported in the first days of the next year
    const year = open.month < event.month ? event.year + 1 : event.year;
    const since = dayNumber({ ...open, year }) - dayNumber(event);
    if (since >= 0 && since <= DAYS_UNTIL_REPORT) return year;
  }
  return null;
}

/**
 * The year that the sentence of an incomplete date says. A review of one year that plans the next is held at the turn
 * between them: «Ngày 28/12, … tổng kết năm 2023, triển khai nhiệm vụ năm 2024», «Ngày 12/1, … tổng kết năm 2023».
 */
function yearOfSentence(tokens: Tokens, own: readonly FoundDate[], open: FoundDate): number | null {
  const [first, last] = sentenceAround(tokens, open.from);
  const said = own.filter(
    (date) =>
      date.from >= first && date.from <= last && saysYear(date) && !isCited(tokens, date) && !isGoal(tokens, date),
  );
  const year = said[0]?.parts.from.year ?? null;
  const { month, day } = open.parts.from;
  if (year === null || month === null || day === null) return year;
  const isPlanned = said.some(({ parts }) => parts.from.year === year + 1);
  // «Ngày 20/12, … bàn nhiệm vụ năm 2024»: of that year or of the one before
  if (month >= PLANNED_FROM && follows(tokens, said[0]!.from, plans)) return null;
  const isTurn = isPlanned || isReview(tokens, first, last);
  return isTurn && month <= REVIEW_UNTIL ? year + 1 : year;
}

/** True for a sentence on a «hội nghị tổng kết». */
function isReview(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reviews.has(tokens, i)) return true;
  return false;
}

/** A key of the day and its month, for days that are named without their year: «15/10». */
function shortDay(at: Point): number | null {
  return at.year === null && isMonthDay(at) ? dayOfYear(at) : null;
}

/** The same key of «15/10/2018». */
function dayOfYear({ month, day }: Point): number {
  return (month ?? 0) * 100 + (day ?? 0);
}

/** A full day that is neither a document's date («137-QĐ/TW ngày 1-12-2023»), nor a birthday, nor an aside in brackets. */
function isEvent(tokens: Tokens, { from, parts }: FoundDate): boolean {
  if (!isDay(parts.from) || parts.to !== null) return false;
  if (from === 0) return true;
  const { symbol, kind, flags } = tokens;
  if (isAside(tokens, from)) return false;
  const before = symbol[from - 1] === Mark.comma ? from - 2 : from - 1;
  if (before < 0 || follows(tokens, before + 1, births) || follows(tokens, before + 1, issued)) return false;
  if (kind[before] === TokenKind.number) return false; // «Quyết định 755 ngày …»
  const mark = symbol[before - 1] ?? 0;
  const isSymbol = kind[before] === TokenKind.word && (flags[before]! & Flag.allCaps) !== 0;
  return !(isSymbol && (mark === Mark.slash || isDash(mark)));
}

/** True a few words after an opening bracket: «(có hiệu lực từ ngày 1/7/2020)». */
function isAside({ symbol }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_ASIDE; at--) {
    if (symbol[at] === Mark.open) return true;
    if (symbol[at] === Mark.close) return false;
  }
  return false;
}

/** A document's date or an aside: it may be of any year. */
function isCited(tokens: Tokens, date: FoundDate): boolean {
  return isDay(date.parts.from) && !isEvent(tokens, date);
}

/** A year that something reaches to: «đến năm 2030», «tầm nhìn 2045». */
function isGoal(tokens: Tokens, { from }: FoundDate): boolean {
  return follows(tokens, from, goals);
}

function follows(tokens: Tokens, i: number, words: Phrases<true>): boolean {
  return words.endingAt(tokens, i, LONGEST_PHRASE) !== undefined;
}

function fullDay({ year, month, day }: Point): Reference | null {
  if (year === null || month === null || day === null) return null;
  return { year, day: { year, month, day } };
}

function at({ month, day }: Point, year: number): Reference {
  return { year, day: month === null || day === null ? null : { year, month, day } };
}

function saysYear({ parts }: FoundDate): boolean {
  return parts.from.year !== null && parts.to === null;
}

function isDay(point: Point): point is Point & Day {
  return point.year !== null && isMonthDay(point);
}

function isMonthDay(point: Point): point is Point & { readonly month: number; readonly day: number } {
  return point.month !== null && point.day !== null;
}

/** The first and the last token of the sentence that token `i` stands in. */
function sentenceAround(tokens: Tokens, i: number): readonly [first: number, last: number] {
  let first = i;
  while (first > 0 && (tokens.flags[first]! & Flag.sentence) === 0) first--;
  let last = i;
  while (last + 1 < tokens.count && (tokens.flags[last + 1]! & Flag.sentence) === 0) last++;
  return [first, last];
}

/** The dates outside the ignored spans; both are in order. */
function ownDates(dates: readonly FoundDate[], ignored: readonly Span[]): FoundDate[] {
  let next = 0;
  return dates.filter(({ mention }) => {
    while (next < ignored.length && ignored[next]!.end <= mention.start) next++;
    const span = ignored[next];
    return span === undefined || mention.end <= span.start;
  });
}
