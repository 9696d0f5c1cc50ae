import { SAME_YEAR } from '../../domain/calendarWords';
import { phraseSet } from '../../text/phraseSet';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { Break, type Tokens } from '../../text/tokens';
import type { Span } from '../mention';
import { type Day, dayNumber, monthLength, parseDay } from './calendar';
import { dateParts, endingIn, inYear, isImpossible, type Point } from './dateParts';
import { type Direction, directionOf } from './direction';
import { type FoundDate, foundDate } from './findDates';
import { type Reference, referenceOf } from './reference';

const sameYear = phraseSet(SAME_YEAR);

/*
 * The windows below are set by hand on how papers speak of days, and are not fine: each a fifth wider or narrower
 * changes no date of 300 articles of the press.
 */

/** How far ahead of its publication an article speaks of a day or a month without naming the year. */
const DAYS_AHEAD = 120;
/** What lies longer ago than this would be told with its year, if it is not of the coming one. */
const DAYS_BACK = 300;
/** How far into the next year an article of the year's end looks. */
const DAYS_INTO_NEXT_YEAR = 75;
/** A deadline or a plan of the next year is named without it no further ahead than this. */
const PLANNED_AHEAD = 200;
/** What an article reports lies no further from its own day. */
const NEWS_DAYS = 45;
const DAYS_OF_YEAR = 365;
/** A day without its month is one of the last weeks or of the coming days. */
const LONE_DAY_BACK = 20;
const LONE_DAY_AHEAD = 10;

/**
 * Adds the years and months that dates leave open: «Ngày 13/1» of an article of January 2022 is 2022-01-13, «25/12» of
 * the same article is 2021-12-25.
 * @param published the article's publication date (ISO), or null; then the article's other dates decide, if they can.
 * @param ignored parts of the page whose dates say nothing about the article: its clock.
 */
export function completeDates(
  tokens: Tokens,
  dates: readonly FoundDate[],
  published: string | null,
  ignored: readonly Span[],
): FoundDate[] {
  const day = published === null ? null : parseDay(published);
  const reference = day === null ? referenceOf(tokens, dates, ignored) : { year: day.year, day };
  const completed: FoundDate[] = [];
  for (const date of dates) completed.push(complete(tokens, date, completed.at(-1), reference));
  return completed;
}

/** @param before the date before it in the text, completed. */
function complete(
  tokens: Tokens,
  date: FoundDate,
  before: FoundDate | undefined,
  reference: Reference | null,
): FoundDate {
  const { from, to, parts } = date;
  if (date.mention.iso !== null || parts.unplaceable || isImpossible(parts)) return date;
  const open = parts.to ?? parts.from;
  const told = toldYear(tokens, date, before, reference);
  if (told === null && reference === null) return date;
  const last = told === null ? completePoint(open, reference!, () => directionOf(tokens, date)) : inYear(open, told);
  return foundDate(tokens, from, to, endingIn(parts, last), true);
}

/**
 * The year that the text told before an open date and goes on in: «tháng 8 cùng năm», or in a story of years ago that
 * goes from date to date: «Năm 1968, ông nhập ngũ. Tháng 5, đơn vị …». Null where it tells none.
 */
function toldYear(
  tokens: Tokens,
  date: FoundDate,
  before: FoundDate | undefined,
  reference: Reference | null,
): number | null {
  const last = before?.parts.to ?? before?.parts.from;
  if (before === undefined || last === undefined || last.year === null || date.parts.from.month === null) return null;
  if (goesOn(tokens, date.to) && sameYear.has(tokens, date.to)) return last.year;
  const isOld = reference !== null && last.year < reference.year - 1 && before.parts.to === null;
  const goesThrough = isOld && opensSentence(tokens, before) && opensSentence(tokens, date);
  if (!goesThrough || isNews(date.parts.from, reference)) return null;
  return isNextSentence(tokens, before, date) ? last.year : null;
}

/** True for a day around the article's own: «Dự án được duyệt năm 2019. Ngày 14/6, huyện họp bàn …». */
function isNews({ month, day }: Point, { day: today }: Reference): boolean {
  if (today === null || month === null || day === null) return false;
  const away = Math.abs(dayNumber({ year: today.year, month, day }) - dayNumber(today));
  return Math.min(away, DAYS_OF_YEAR - away) <= NEWS_DAYS;
}

function opensSentence(tokens: Tokens, { from }: FoundDate): boolean {
  return beginsSentence(tokens, from);
}

/** True where the sentence of a date is the next one of the same paragraph after that of another. */
function isNextSentence(tokens: Tokens, before: FoundDate, date: FoundDate): boolean {
  let sentences = 0;
  for (let at = before.to; at <= date.from; at++) {
    if (tokens.breaks[at]! > Break.wrap) return false;
    if (beginsSentence(tokens, at) && ++sentences > 1) return false;
  }
  return sentences === 1;
}

function completePoint(point: Point, reference: Reference, direction: () => Direction | undefined): Point {
  if (point.year !== null) return point;
  if (point.day !== null && point.month === null) {
    return reference.day === null ? point : nearestDay(point.day, reference.day);
  }
  if (reference.day === null) return inYear(point, reference.year);
  const year = yearTowards(direction(), point, reference.day) ?? likelyYear(point, reference.day);
  // «29/2» of an article of 2025 is of another year, but nothing says which
  const completed = inYear(point, year);
  return isImpossible(dateParts(completed)) ? point : completed;
}

/**
 * The year of the next day, month or quarter of that name, or of the last; undefined without a direction, or where it
 * would lie too far in the next year.
 */
function yearTowards(direction: Direction | undefined, point: Point, today: Day): number | undefined {
  if (direction === undefined) return undefined;
  const { year } = today;
  const back = direction === 'back';
  const month = point.month ?? (point.quarter ?? 1) * 3 - (back ? 2 : 0);
  const away = (of: number) =>
    dayNumber({ year: of, month, day: point.day ?? (back ? 1 : monthLength(month, of)) }) - dayNumber(today);
  if (back) return away(year) <= 0 ? year : year - 1;
  if (away(year) >= 0) return year;
  return away(year + 1) <= PLANNED_AHEAD ? year + 1 : undefined;
}

/** The year in which a day, a month or a quarter lies that an article of `today` names without its year. */
function likelyYear(point: Point, today: Day): number {
  const month = point.month ?? (point.quarter ?? 1) * 3 - 1;
  const away = (year: number) => dayNumber({ year, month, day: point.day ?? 15 }) - dayNumber(today);
  if (away(today.year) > DAYS_AHEAD + slack(point)) return today.year - 1;
  const isOfNext = away(today.year) < -DAYS_BACK && away(today.year + 1) <= DAYS_INTO_NEXT_YEAR;
  return isOfNext ? today.year + 1 : today.year;
}

/** Months and quarters are planned further ahead than days. */
function slack(point: Point): number {
  if (point.day !== null) return 0;
  return point.quarter === null ? 40 : 100;
}

/** The day of the month nearest to `today`, or the day alone where none is near. */
function nearestDay(day: number, today: Day): Point {
  for (const shift of [0, -1, 1]) {
    const index = today.year * 12 + today.month - 1 + shift;
    const candidate = { year: Math.floor(index / 12), quarter: null, month: (index % 12) + 1, day };
    if (day > monthLength(candidate.month, candidate.year)) continue;
    const away = dayNumber(candidate) - dayNumber(today);
    if (away >= -LONE_DAY_BACK && away <= LONE_DAY_AHEAD) return candidate;
  }
  return { year: null, quarter: null, month: null, day };
}
