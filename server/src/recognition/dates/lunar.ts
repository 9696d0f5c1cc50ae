import { LUNAR_MARKS, YEAR_BRANCHES, YEAR_STEMS } from '../../domain/calendarWords';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { type DateParts, dateParts, point } from './dateParts';

const marks = phraseSet(LUNAR_MARKS);
const years = phraseSet(YEAR_STEMS.flatMap((stem) => YEAR_BRANCHES.map((branch) => `năm ${stem} ${branch}`)));

/** The token after a year of the lunar calendar at token `i`, «năm Giáp Thìn»; `i` itself where none stands there. */
export function lunarYearEnd(tokens: Tokens, i: number): number {
  return goesOn(tokens, i) ? (years.longest(tokens, i)?.end ?? i) : i;
}

/**
 * True where the date that ends before token `i` is said to be one of the lunar calendar: «âm lịch», «(âm lịch)»,
 * «AL», «năm Giáp Thìn», «(năm Giáp Thìn)». Not before «(âm lịch 10/3)», which says the day of the other calendar.
 */
export function isCalledLunar(tokens: Tokens, i: number): boolean {
  if (!goesOn(tokens, i)) return false;
  if (tokens.symbol[i] !== Mark.open) return markEnd(tokens, i) > i;
  const end = markEnd(tokens, i + 1);
  return end > i + 1 && tokens.symbol[end] === Mark.close;
}

function markEnd(tokens: Tokens, i: number): number {
  return marks.longest(tokens, i)?.end ?? lunarYearEnd(tokens, i);
}

/** What a date of the lunar calendar leaves of its parts: its month and year are none that ISO dates know. */
export function lunarParts({ from, to }: DateParts): DateParts {
  return dateParts(point({ day: from.day }), to && point({ day: to.day }), true);
}
