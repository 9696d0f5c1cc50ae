import type { Tokens } from '../../text/tokens';
import type { Span } from '../mention';
import { type Day, dayNumber, monthLength, parseDay } from './calendar';
import { dateParts, inherit, isImpossible, type Point } from './dateParts';
import { type Direction, directionOf } from './direction';
import { type FoundDate, foundDate } from './findDates';
import { type Reference, referenceOf } from './reference';

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
  if (reference === null) return [...dates];
  return dates.map((date) => {
    const { from, to, parts } = date;
    if (date.mention.iso !== null || parts.unplaceable || isImpossible(parts)) return date;
    const last = completePoint(parts.to ?? parts.from, reference, () => directionOf(tokens, date));
    const completed =
      parts.to === null ? { ...parts, from: last } : { ...parts, from: inherit(parts.from, last), to: last };
    return { ...foundDate(tokens, from, to, completed), assumed: true };
  });
}

function completePoint(point: Point, reference: Reference, direction: () => Direction | undefined): Point {
  if (point.year !== null) return point;
  if (point.day !== null && point.month === null) {
    return reference.day === null ? point : nearestDay(point.day, reference.day);
  }
  if (reference.day === null) return { ...point, year: reference.year };
  const year = yearTowards(direction(), point, reference.day) ?? likelyYear(point, reference.day);
  // «29/2» of an article of 2025 is of another year, but nothing says which
  return isImpossible(dateParts({ ...point, year })) ? point : { ...point, year };
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
    const candidate = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
    if (day > monthLength(candidate.month, candidate.year)) continue;
    const away = dayNumber(candidate) - dayNumber(today);
    if (away >= -LONE_DAY_BACK && away <= LONE_DAY_AHEAD) return { ...candidate, quarter: null };
  }
  return { year: null, quarter: null, month: null, day };
}
