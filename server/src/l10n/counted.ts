/** Counts as sentences have them: «9.000», “9,000”. Made once each: thousands of messages have counts. */
export const counted = { vi: counter('vi-VN'), en: counter('en-GB') } as const;

function counter(locale: string): (count: number) => string {
  const numbers = new Intl.NumberFormat(locale);
  return (count) => numbers.format(count);
}
