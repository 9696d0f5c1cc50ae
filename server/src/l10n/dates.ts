import type { ImpossibleDay } from '../recognition/mention';
import { capitalized } from '../text/spelling';
import type { Language, Messages } from './messages';

/** One point of a calendar expression, as precise as it is known. */
interface CalendarPoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const DAY = 86_400_000;

/** Reads `2024`, `2024-01`, `2024-01-12` or `2024-Q1`. */
function point(iso: string): CalendarPoint {
  const [year = '', second, day] = iso.split('-');
  if (second === undefined) return { year: Number(year) };
  if (second.startsWith('Q')) return { year: Number(year), quarter: Number(second.slice(1)) };
  if (day === undefined) return { year: Number(year), month: Number(second) };
  return { year: Number(year), month: Number(second), day: Number(day) };
}

/** Days since 1970 of a full ISO day; undefined for anything less precise, and for intervals. */
function dayNumber(iso: string): number | undefined {
  if (iso.includes('/')) return undefined;
  const { year, month, day } = point(iso);
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / DAY;
}

/**
 * A date in full words: «Thứ Sáu, ngày 12 tháng 1 năm 2024», “Friday, 12 January 2024”.
 * @param iso a day, month, quarter, year, or an interval of two of them («2016/2020»).
 */
export function fullDate(iso: string, words: Messages): string {
  const [from = '', to] = iso.split('/');
  if (to !== undefined) return words.span(fullDate(from, words), fullDate(to, words));
  const { year, month, day, quarter } = point(from);
  if (quarter !== undefined) return words.fullQuarter(QUARTERS[quarter - 1] ?? String(quarter), year);
  if (month === undefined) return words.fullYear(year);
  if (day === undefined) return words.fullMonth(month, year);
  return words.fullDay(new Date(Date.UTC(year, month - 1, day)).getUTCDay(), day, month, year);
}

/** A date as it stands in a line of facts: «12/01/2024» in Vietnamese, “12 Jan 2024” in English. */
export function shortDate(iso: string, words: Messages, language: Language): string {
  if (iso.includes('/')) {
    const [from = '', to = ''] = iso.split('/');
    return `${shortDate(from, words, language)} – ${shortDate(to, words, language)}`;
  }
  const { year, month, day, quarter } = point(iso);
  if (quarter !== undefined || month === undefined) return quarter === undefined ? String(year) : fullDate(iso, words);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (language === 'vi') return day === undefined ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
  const full = words.fullMonth(month, year);
  const short = `${full.slice(0, 3)} ${year}`;
  return day === undefined ? full : `${day} ${short}`;
}

/** Days from one full date to another, negative where the second comes first; undefined for vaguer dates and intervals. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** So many days are still counted; what is longer is told in months and years. */
const MOST_DAYS = 60;
/** From so many years on, the months beside them are left out. */
const WHOLE_YEARS = 3;
/** So many days before a month is full it is told as almost full. */
const ALMOST = 7;
const LONGEST_MONTH = 31;

/**
 * How far apart two full dates are: «20 ngày», «gần 4 tháng», «hơn 5 tháng», «1 năm 2 tháng», «hơn 4 năm».
 * @param from the earlier one.
 * @returns undefined for vaguer dates and intervals, and where the second is not later.
 */
export function timeBetween(from: string, to: string, words: Messages): string | undefined {
  const days = daysBetween(from, to);
  if (days === undefined || days <= 0) return undefined;
  if (days <= MOST_DAYS) return words.days(days);
  const [start, end] = [point(from), point(to)];
  const begun = (end.day ?? 1) < (start.day ?? 1) ? 1 : 0;
  const whole = (end.year - start.year) * 12 + (end.month ?? 1) - (start.month ?? 1) - begun;
  const lacking = ((start.day ?? 1) - (end.day ?? 1) + LONGEST_MONTH) % LONGEST_MONTH;
  const isAlmost = lacking > 0 && lacking <= ALMOST && whole + 1 < WHOLE_YEARS * 12;
  const months = isAlmost ? whole + 1 : whole;
  const years = Math.floor(months / 12);
  const beside = years < WHOLE_YEARS ? months % 12 : 0;
  const said = [...(years > 0 ? [words.years(years)] : []), ...(beside > 0 ? [words.months(beside)] : [])].join(' ');
  if (isAlmost) return words.almost(said);
  const isMore = end.day !== start.day || months % 12 !== beside;
  return isMore ? words.moreThan(said) : said;
}

/** Of a day that no calendar has, that this is so: «Lịch không có ngày 31/2/2023.», with as much of it as is said. */
export function noSuchDay(date: ImpossibleDay, words: Messages): string {
  const said = impossibleDayName(date);
  return date.day === null ? words.noSuchMonth(said) : words.noSuchDay(said);
}

/** Why there is no such day: «Tháng 9 chỉ có 30 ngày.», “February 2023 has only 28 days.” */
export function whatCalendarHas({ day, month, year }: ImpossibleDay, words: Messages): string {
  if (month < 1 || month > MONTHS) return words.monthsOfYear;
  if (day === 0) return words.noDayZero;
  if (month === FEBRUARY && year === null) return words.daysOfAnyFebruary;
  const name = month === FEBRUARY && year !== null ? words.fullMonth(month, year) : words.anyMonth(month);
  // day 0 of a month is the last of the one before
  return words.daysOfMonth(capitalized(name), new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate());
}

const MONTHS = 12;
const FEBRUARY = 2;

/** The day as articles write it: «31/2/2023», «31/9», «13/2024». */
export function impossibleDayName({ day, month, year }: ImpossibleDay): string {
  return [day, month, year].filter((part) => part !== null).join('/');
}

/**
 * How long an interval of days is, and which months a quarter has: «3 ngày», “January to March”; undefined for single
 * dates, and for years: «giai đoạn 2016 - 2020» counts both of them, «nhiệm kỳ 2020-2025» does not.
 */
export function extent(iso: string, words: Messages): string | undefined {
  const [from = '', to] = iso.split('/');
  if (to !== undefined) {
    const days = daysBetween(from, to);
    return days === undefined ? undefined : words.days(days + 1);
  }
  const { quarter } = point(from);
  return quarter === undefined ? undefined : words.quarterMonths(quarter * 3 - 2, quarter * 3);
}
