/** Reckoning with days of the Gregorian calendar. Months and days count from 1. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** The length of «2024-01-12». */
const ISO_DAY = 10;
const DAY_MS = 86_400_000;

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has; of February without a year the most it can have. */
export function monthLength(month: number, year: number | null): number {
  if (month !== 2) return MONTH_LENGTHS[month - 1] ?? 0;
  return year === null || isLeap(year) ? 29 : 28;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970, for differences. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day of an ISO date «2024-01-12»; null for anything less precise. */
export function parseDay(iso: string): Day | null {
  if (iso.length !== ISO_DAY || iso[4] !== '-' || iso[7] !== '-') return null;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  return year && month && day ? { year, month, day } : null;
}

/** «2024-01-02»; without the day «2024-01», without the month «2024». */
export function isoOf(year: number, month?: number | null, day?: number | null): string {
  let iso = String(year).padStart(4, '0');
  if (month) iso += `-${String(month).padStart(2, '0')}`;
  if (month && day) iso += `-${String(day).padStart(2, '0')}`;
  return iso;
}

/** What an ISO date tells: a day, a month, a quarter («2024-Q1»), a year, or a span of them («2016/2020»). */
export function precisionOf(iso: string): 'day' | 'month' | 'quarter' | 'year' | 'span' {
  if (iso.includes('/')) return 'span';
  if (iso.includes('Q')) return 'quarter';
  return iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
}
