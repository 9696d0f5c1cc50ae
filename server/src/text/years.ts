/**
 * Which numbers of four digits are years, by what they stand on. A window is as wide as what it is asked of allows:
 * too narrow a one takes years for other numbers, too wide a one takes other numbers for years.
 */
export interface YearWindow {
  readonly first: number;
  readonly last: number;
}

/** The last year that a news article speaks of: plans and forecasts end with the century. */
const LAST = 2099;

/**
 * Years that a sentence may give a Party document: the Party was founded in 1930.
 */
export const PARTY_YEARS: YearWindow = { first: 1930, last: LAST };

/** Years of the State's documents and laws, inside their numbers too: the Republic was proclaimed in 1945. */
export const STATE_YEARS: YearWindow = { first: 1945, last: LAST };

/**
 * Years that stand bare after the name of a plan («Kế hoạch 2036») or a decision («Quyết định 1998»), where the number
 * of a document could stand. Documents of so high a number are rare and mostly announced by «số».
 */
export const BARE_YEARS: YearWindow = { first: 1945, last: LAST };

/** Years after a word that says so («năm 1428», «tháng 3 năm 1010»): nearly every number of four digits. */
export const HEADED_YEARS: YearWindow = { first: 1000, last: 2999 };

/** Years of dates that no word opens («13/01/1802»): other groups of numbers are no dates. */
export const BARE_DATE_YEARS: YearWindow = { first: 1800, last: 2200 };

/** Numbers that are rather years than counts, where nothing marks thousands: «thi quốc gia 2018 tỉnh Hà Giang». */
export const COUNT_YEARS: YearWindow = { first: 1900, last: 2100 };

/** True for a year within a window; false for NaN. */
export function isYearIn({ first, last }: YearWindow, value: number): boolean {
  return value >= first && value <= last;
}
