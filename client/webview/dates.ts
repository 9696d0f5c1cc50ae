const [LONGEST_YEAR, LONGEST_MONTH] = [4, 7];

/**
 * A day, month or year as the reader's language writes it: «12/01/2024», “12 Jan 2024”; in full «tháng 1 năm 2024»,
 * “January 2024”. What is no date stays as it is.
 * @param iso as precise as known.
 * @param locale «vi» or one for English.
 */
export function dateName(iso: string, locale: string, style: 'short' | 'full' = 'short'): string {
  if (iso.length <= LONGEST_YEAR) return iso;
  const isMonth = iso.length <= LONGEST_MONTH;
  const date = new Date(`${isMonth ? `${iso}-01` : iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const isVietnamese = locale === 'vi';
  if (isVietnamese && isMonth && style === 'short') return `${iso.slice(5)}/${iso.slice(0, 4)}`;
  if (!isVietnamese) {
    // as the cards write it: British English would have four letters for September alone
    const month = date.toLocaleDateString('en-US', { month: style === 'full' ? 'long' : 'short', timeZone: 'UTC' });
    return [...(isMonth ? [] : [date.getUTCDate()]), month, date.getUTCFullYear()].join(' ');
  }
  const digits = style === 'short';
  return date.toLocaleDateString(locale, {
    ...(isMonth ? {} : { day: digits ? '2-digit' : 'numeric' }),
    month: digits ? '2-digit' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A day, month or year as people type it: the day first, or as ISO 8601 has it; with strokes, stops or hyphens. */
const TYPED = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$|^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/u;

/**
 * What somebody typed for a date, as ISO 8601 has it: «31/12/2021», «12/2021», «2021-12-31», «2021». Whatever the
 * language, the day comes first.
 * @returns undefined for what is no date of the calendar.
 */
export function isoOf(typed: string): string | undefined {
  const [, day1, month1, year1, year2, month2, day2] = TYPED.exec(typed.trim()) ?? [];
  const [year, month, day] = [year1 ?? year2, month1 ?? month2, day1 ?? day2];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const [numbers, two] = [
    [Number(year), Number(month), Number(day ?? 1)] as const,
    (text: string) => text.padStart(2, '0'),
  ];
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  if (date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return undefined;
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** Whether a day (ISO) lies in a period; its bounds are as precise as known, and days, months and years of it. */
export function isBetween(date: string, from: string | undefined, until: string | undefined): boolean {
  if (date === '') return from === undefined && until === undefined;
  return (from === undefined || date >= from) && (until === undefined || date.slice(0, until.length) <= until);
}
