/** Periods between two that are labelled: halves and quarters of a year, decades and their parts. */
const STEPS = { month: [1, 2, 3, 6, 12, 24, 60], year: [1, 2, 5, 10, 20, 50, 100] } as const;

/**
 * Which bars are labelled, so that labels do not touch: every one, or those that begin a quarter, a year, a decade.
 * @param room in pixels for a bar.
 * @param wide a label is, with the space beside it.
 */
export function labelled(
  periods: readonly string[],
  unit: 'month' | 'year',
  room: number,
  wide: number,
): readonly string[] {
  const step = STEPS[unit].find((one) => one * room >= wide) ?? STEPS[unit].at(-1)!;
  const chosen = periods.filter((period) => numberOf(period) % step === 0);
  // a short time may hold no beginning of a year
  return chosen.length > 0 ? chosen : periods.slice(0, 1);
}

function numberOf(period: string): number {
  const [year = 0, month] = period.split('-').map(Number);
  return month === undefined ? year : year * 12 + month - 1;
}
