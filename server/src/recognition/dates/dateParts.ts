import type { ImpossibleDay } from '../mention';
import { isoOf, monthLength } from './calendar';

/** A point in time as far as the text names it; what it leaves open is null. */
export interface Point {
  readonly year: number | null;
  readonly quarter: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a date expression says: one point, or a span of time from one to another. */
export interface DateParts {
  readonly from: Point;
  readonly to: Point | null;
  /** True where the calendar cannot place it: a day of the lunar year, a year with a digit lost. */
  readonly unplaceable: boolean;
}

/** A point of the given parts. */
export function point({ year = null, quarter = null, month = null, day = null }: Partial<Point>): Point {
  return { year, quarter, month, day };
}

/** One point, or the span between two. */
export function dateParts(from: Point, to: Point | null = null, unplaceable = false): DateParts {
  return { from, to, unplaceable };
}

/** A point in another year, or with its year. */
export function inYear({ quarter, month, day }: Point, year: number | null): Point {
  return { year, quarter, month, day };
}

/** What is said of a date's last point, given to all of the date. */
export function endingIn({ from, to, unplaceable }: DateParts, last: Point): DateParts {
  return to === null ? dateParts(last, null, unplaceable) : dateParts(inherit(from, last), last, unplaceable);
}

/** True for a date with a day that no calendar has: 31/2, 12/13. */
export function isImpossible(parts: DateParts): boolean {
  return impossibleDay(parts) !== null;
}

/** The day that no calendar has, where a date names one: 31/2, 12/13. */
export function impossibleDay({ from, to }: DateParts): ImpossibleDay | null {
  return impossiblePoint(from) ?? (to === null ? null : impossiblePoint(to));
}

function impossiblePoint({ year, month, day }: Point): ImpossibleDay | null {
  if (month === null) return null;
  const exists = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= monthLength(month, year)));
  return exists ? null : { day, month, year };
}

/** The ISO form of a date, «from/to» of a span; null where a part is missing or impossible. */
export function isoDate(parts: DateParts): string | null {
  if (parts.unplaceable || isImpossible(parts)) return null;
  const from = isoPoint(parts.from);
  if (from === null || parts.to === null) return from;
  const to = isoPoint(parts.to);
  return to === null ? null : `${from}/${to}`;
}

function isoPoint({ year, quarter, month, day }: Point): string | null {
  if (year === null || (day !== null && month === null)) return null;
  return quarter === null ? isoOf(year, month, day) : `${isoOf(year)}-Q${quarter}`;
}

/**
 * The parts that a point leaves open, taken from the point that ends its list or span: «27» in «27 và 28-7-2016» is
 * 27-7-2016. Lists go forward in time, so what would come after that end lies a month or a year before it: «28 đến
 * 2/10», «tháng 11 đến tháng 3/2024».
 */
export function inherit(own: Point, next: Point): Point {
  let { year, month } = own;
  if (month === null && own.day !== null && next.month !== null) {
    const before = next.day !== null && own.day > next.day;
    month = before ? (next.month === 1 ? 12 : next.month - 1) : next.month;
  }
  if (year === null && next.year !== null) {
    const later = month !== null && next.month !== null && month > next.month;
    const laterQuarter = own.quarter !== null && next.quarter !== null && own.quarter > next.quarter;
    if (month !== null || own.quarter !== null) year = later || laterQuarter ? next.year - 1 : next.year;
  }
  return { year, quarter: own.quarter, month, day: own.day };
}
