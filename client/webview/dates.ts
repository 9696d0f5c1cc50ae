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
