import { ENGLISH_MONTHS } from '../../domain/calendarWords';
import { Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import type { Tokens } from '../../text/tokens';
import { dateParts, point } from './dateParts';
import type { HeadedReading } from './headedDate';
import { endsNumber, small, year } from './joints';

const months = new Phrases<number>(ENGLISH_MONTHS.map((name, index) => [name, index + 1] as const));

/**
 * «March 25, 2014», as platforms in English date the articles of a blog. Without the year it is no date: «May 5» may be
 * Vietnamese words.
 * @param head the token of the month.
 */
export function readEnglishDay(tokens: Tokens, head: number): HeadedReading[] {
  const month = months.longest(tokens, head);
  if (month === undefined) return [];
  const day = small(tokens, month.end);
  const at = tokens.symbol[month.end + 1] === Mark.comma ? month.end + 2 : month.end + 1;
  if (day < 1 || day > 31 || year(tokens, at) < 0 || !endsNumber(tokens, at + 1)) return [];
  const parts = dateParts(point({ day, month: month.value, year: year(tokens, at) }));
  return [{ parts, end: at + 1, start: head }];
}
