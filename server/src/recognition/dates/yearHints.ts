import { FROM_WORDS } from '../../domain/calendarWords';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { numberValue, type Tokens } from '../../text/tokens';
import { type Day, dayNumber } from './calendar';
import type { FoundDate } from './findDates';

/** What an article announces takes effect no later than this. */
const DAYS_TO_EFFECT = 30;
/** An anniversary is kept, and written about, so many days before and after its day. */
const DAYS_AROUND_ANNIVERSARY = 60;
const MONTHS_OF_YEAR = 12;

const effects = phraseSet(FROM_WORDS);
const MONTH = wordSymbol('tháng');
const FIRST = wordSymbol('đầu');
const LAST = wordSymbol('cuối');
/** «bắt đầu từ»; no phrase before a date from which something holds is longer. */
const LONGEST_PHRASE = 3;

/** A day and month whose year the text leaves open. */
export interface OpenDay {
  readonly month: number;
  readonly day: number;
}

/**
 * The year of an open day, as far as other dates of the article tell which one it must be: an anniversary that is near
 * («(19/5/1890 - 19/5/2024)»), the last day that it names in full where something takes effect soon after («kể từ ngày
 * 16/12/2024»), or the months that it looks back on or ahead to («6 tháng cuối năm 2024» in June or July). Null where none
 * tells.
 * @param dates the article's dates.
 */
export function hintedYear(tokens: Tokens, dates: readonly FoundDate[], open: OpenDay): number | null {
  return anniversaryYear(dates, open) ?? effectYear(tokens, dates, open) ?? stretchYear(tokens, dates, open);
}

/** Of «(29/3/1975 - 29/3/2025)» the second year, where the open day lies near. */
function anniversaryYear(dates: readonly FoundDate[], open: OpenDay): number | null {
  for (const { parts } of dates) {
    const from = fullDay(parts.from);
    const to = parts.to === null ? null : fullDay(parts.to);
    if (from === null || to === null || from.month !== to.month || from.day !== to.day || from.year >= to.year)
      continue;
    const away = dayNumber({ ...open, year: to.year }) - dayNumber(to);
    if (Math.abs(away) <= DAYS_AROUND_ANNIVERSARY) return to.year;
  }
  return null;
}

/** The year of the last full day, if something holds from that day on and the open day lies shortly before it. */
function effectYear(tokens: Tokens, dates: readonly FoundDate[], open: OpenDay): number | null {
  let last: Day | null = null;
  let takesEffect = false;
  for (const { from, parts } of dates) {
    const day = fullDay(parts.to ?? parts.from);
    if (day === null || (last !== null && dayNumber(day) < dayNumber(last))) continue;
    last = day;
    takesEffect = parts.to === null && effects.endingAt(tokens, from, LONGEST_PHRASE) !== undefined;
  }
  if (last === null || !takesEffect) return null;
  // a decision of late December takes effect in January
  const year = open.month > last.month ? last.year - 1 : last.year;
  const ahead = dayNumber(last) - dayNumber({ ...open, year });
  return ahead >= 0 && ahead <= DAYS_TO_EFFECT ? year : null;
}

/**
 * The latest year of which the article reviews the first months or plans the last («9 tháng đầu năm 2024», «3 tháng cuối
 * năm 2024»), where the open day lies where the one ends and the other begins.
 */
function stretchYear(tokens: Tokens, dates: readonly FoundDate[], { month }: OpenDay): number | null {
  let latest: number | null = null;
  for (const { from, parts } of dates) {
    const { year, month: of, quarter } = parts.from;
    if (year === null || of !== null || quarter !== null || parts.to !== null) continue;
    const past = monthsBefore(tokens, from);
    if (past !== null && (month === past || month === past + 1) && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

/** How many months of the year are over by «9 tháng đầu» or «3 tháng cuối» before token `at`: 9; null where neither. */
function monthsBefore(tokens: Tokens, at: number): number | null {
  if (at < 3 || tokens.symbol[at - 2] !== MONTH || !isNumber(tokens, at - 3)) return null;
  const count = numberValue(tokens, at - 3);
  if (count >= MONTHS_OF_YEAR) return null;
  if (tokens.symbol[at - 1] === FIRST) return count;
  return tokens.symbol[at - 1] === LAST ? MONTHS_OF_YEAR - count : null;
}

function fullDay({ year, month, day }: FoundDate['parts']['from']): Day | null {
  return year === null || month === null || day === null ? null : { year, month, day };
}
