import { Mark } from '../../text/marks';
import { digits, wordSymbol } from '../../text/symbols';
import { TokenKind, type Tokens } from '../../text/tokens';
import { type DateParts, dateParts, inYear, type Point, point } from './dateParts';
import { endsNumber, jointAt, small, year } from './joints';
import { monthNameAt, yearAfter } from './wordedDate';

const YEAR = wordSymbol('năm');
const TIME = wordSymbol('T');

/** A date read off the tokens; `end` is the token after it. */
export interface Reading {
  readonly parts: DateParts;
  readonly end: number;
}

/**
 * A day written with numbers, at number token `i`: «13/1», «1- 4», «29.1», «13/01/2022», «25-27/9», «30/9 - 2/10/2023»,
 * «12 tháng 3 năm 2024», «25-27 tháng 9».
 * @param headed true after «ngày» or a part of the day: marks may stand apart, years may have two digits, and a day or
 * a span of days without a month («27», «25-27») is one too.
 */
export function readDay(tokens: Tokens, i: number, headed: boolean): Reading | undefined {
  return readDayOrSpan(tokens, i, headed, true);
}

/** @param spans false for the second end of a span, which is a day and begins no further span. */
function readDayOrSpan(tokens: Tokens, i: number, headed: boolean, spans: boolean): Reading | undefined {
  const day = small(tokens, i);
  if ((day > 31 || day === 0) && headed) return readBeyondMonth(tokens, i, day);
  if (day < 1 || day > 31) return undefined;
  const tight = !headed;
  const joint = jointAt(tokens, i + 1, tight);
  if (joint === undefined) {
    const worded = readMonthWord(tokens, i + 1, point({ day }), null, headed);
    if (worded !== undefined) return worded;
    return headed && endsNumber(tokens, i + 1) ? { parts: dateParts(point({ day })), end: i + 1 } : undefined;
  }
  const second = small(tokens, i + 2);
  if (second === 0 && headed) return readBeyondMonth(tokens, i, day);
  if (second < 1 || second > 31) return undefined;
  const next = jointAt(tokens, i + 3, tight);
  if (next === undefined) {
    if (joint === Mark.hyphen) {
      const worded = readMonthWord(tokens, i + 3, point({ day }), point({ day: second }), headed);
      if (worded !== undefined) return worded;
      if (second > 12) return headed && day < second ? finish(tokens, days(day, second), i + 3) : undefined;
    }
    return readYearWord(tokens, i + 3, point({ day, month: second }), headed);
  }
  if (joint === Mark.slash && next === joint && isBrokenYear(tokens, i + 4)) {
    return { parts: dateParts(point({ day, month: second }), null, true), end: i + 5 };
  }
  const third = small(tokens, i + 4);
  if (third < 0) {
    const last = year(tokens, i + 4);
    const full = point({ day, month: second, year: last });
    if (last < 0) return undefined;
    return spans ? readFullSpan(tokens, i + 5, full, headed) : finish(tokens, dateParts(full), i + 5);
  }
  if (joint === Mark.hyphen && third >= 1 && third <= 12 && (next !== Mark.hyphen || second > 12)) {
    return readSpanYear(tokens, i + 5, day, second, third, tight);
  }
  if (joint === next && headed && digits(tokens, i + 4) === 2) {
    return finish(tokens, dateParts(point({ day, month: second, year: century(third) })), i + 5);
  }
  if (spans && joint !== Mark.hyphen && next === Mark.hyphen)
    return readMonthSpan(tokens, i, day, second, joint, headed);
  return undefined;
}

/** A year that lost a digit: «30/6/017». */
function isBrokenYear(tokens: Tokens, i: number): boolean {
  const { kind, symbol } = tokens;
  if (i >= tokens.count || kind[i] !== TokenKind.number || digits(tokens, i) !== 3) return false;
  const value = -1 - symbol[i]!;
  return (value < 100 || (value >= 200 && value < 210)) && endsNumber(tokens, i + 1);
}

/** «ngày 32/5/2023», «ngày 0/6/2023», «ngày 5/0/2023»: only «ngày» and the year say that a day is meant. */
function readBeyondMonth(tokens: Tokens, i: number, day: number): Reading | undefined {
  const month = small(tokens, i + 2);
  const isDay = jointAt(tokens, i + 1, true) !== undefined && jointAt(tokens, i + 3, true) !== undefined;
  if (!isDay || month < 0 || month > 12 || (month === 0 && day === 0) || year(tokens, i + 4) < 0) return undefined;
  return finish(tokens, dateParts(point({ day, month, year: year(tokens, i + 4) })), i + 5);
}

/**
 * A month and its year, at number token `i`: «10/2020», «9.2017», and the span «10/2020 - 3/2021».
 * @param headed true after «tháng», where «13/2024» is an impossible month rather than no date.
 */
export function readMonthYear(tokens: Tokens, i: number, headed: boolean): Reading | undefined {
  const from = monthAndYear(tokens, i, headed);
  if (from === undefined) return undefined;
  const to = jointAt(tokens, i + 3, false) === Mark.hyphen ? monthAndYear(tokens, i + 4, headed) : undefined;
  return to === undefined ? { parts: dateParts(from), end: i + 3 } : { parts: dateParts(from, to), end: i + 7 };
}

function monthAndYear(tokens: Tokens, i: number, headed: boolean): Point | undefined {
  const month = small(tokens, i);
  if (month < 1 || month > (headed ? 31 : 12) || jointAt(tokens, i + 1, !headed) === undefined) return undefined;
  const value = year(tokens, i + 2);
  return value < 0 || !endsNumber(tokens, i + 3) ? undefined : point({ month, year: value });
}

/** A span of years, at number token `i`: «2020 -2025», «2016 - 2020»; the year of a day in ISO form is none. */
export function readYears(tokens: Tokens, i: number): Reading | undefined {
  const first = year(tokens, i);
  if (first < 0 || jointAt(tokens, i + 1, false) !== Mark.hyphen) return undefined;
  const last = year(tokens, i + 2);
  if (last <= first || last - first > 150) return undefined;
  return finish(tokens, dateParts(point({ year: first }), point({ year: last })), i + 3);
}

/** A day in ISO form, at number token `i`: «2025-10-20». */
export function readIsoDay(tokens: Tokens, i: number): Reading | undefined {
  const first = year(tokens, i);
  if (first < 0 || jointAt(tokens, i + 1, true) !== Mark.hyphen || jointAt(tokens, i + 3, true) !== Mark.hyphen) {
    return undefined;
  }
  const month = small(tokens, i + 2);
  const day = small(tokens, i + 4);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const parts = dateParts(point({ day, month, year: first }));
  // «2023-06-20T08:30:00»
  const isTimed = tokens.symbol[i + 5] === TIME && tokens.kind[i + 6] === TokenKind.number;
  return isTimed ? { parts, end: i + 5 } : finish(tokens, parts, i + 5);
}

/** «25-27/9», «25-27/9/2023», «25-27-9-2023»: the year, if any, follows at token `i`. */
function readSpanYear(tokens: Tokens, i: number, from: number, to: number, month: number, tight: boolean) {
  if (from >= to) return undefined;
  const joined = jointAt(tokens, i, tight);
  const value = joined === undefined ? -1 : year(tokens, i + 1);
  if (joined !== undefined && value < 0) return undefined;
  const inYear = value < 0 ? null : value;
  const parts = dateParts(point({ year: inYear, month, day: from }), point({ year: inYear, month, day: to }));
  return value < 0 ? withYearWord(tokens, i, parts) : finish(tokens, parts, i + 2);
}

/** «30/9 - 2/10» and «30/9-2/10/2023»: the first day is at token `i`; where no second day follows, it is alone. */
function readMonthSpan(
  tokens: Tokens,
  i: number,
  day: number,
  month: number,
  joint: number,
  headed: boolean,
): Reading | undefined {
  const from = point({ day, month });
  if (jointAt(tokens, i + 5, true) === joint) {
    const second = readDayOrSpan(tokens, i + 4, headed, false);
    if (second !== undefined && second.parts.to === null && second.parts.from.month !== null) {
      const to = second.parts.from;
      const first = inYear(from, to.year !== null && month > (to.month ?? 12) ? to.year - 1 : to.year);
      return { parts: dateParts(first, to), end: second.end };
    }
  }
  return headed ? { parts: dateParts(from), end: i + 3 } : undefined;
}

/** A full day, and the span that a dash and another full day make of it: «1/7/2017 - 1/7/2022». */
function readFullSpan(tokens: Tokens, end: number, from: Point, headed: boolean): Reading | undefined {
  if (jointAt(tokens, end, false) === Mark.hyphen && small(tokens, end + 1) > 0) {
    const second =
      jointAt(tokens, end + 2, true) === undefined ? undefined : readDayOrSpan(tokens, end + 1, headed, false);
    const to = second?.parts.to === null ? second.parts.from : undefined;
    if (second !== undefined && to !== undefined && to.year !== null) {
      return { parts: dateParts(from, to), end: second.end };
    }
  }
  return finish(tokens, dateParts(from), end);
}

/** «12-3 năm 2024», else «12-3» alone. */
function readYearWord(tokens: Tokens, end: number, day: Point, headed: boolean): Reading | undefined {
  if (!endsNumber(tokens, end)) return undefined;
  return headed ? withYearWord(tokens, end, dateParts(day)) : { parts: dateParts(day), end };
}

/** «tháng 3 năm 2024» at token `i`, after one day or a span of days; without «ngày» the year must follow. */
function readMonthWord(tokens: Tokens, i: number, from: Point, to: Point | null, headed: boolean): Reading | undefined {
  const month = monthNameAt(tokens, i);
  if (month === undefined) return undefined;
  // «9 tháng năm 2023» is nine months of a year, «ngày 9 tháng năm 2023» a day of May
  if (!headed && tokens.symbol[i + 1] === YEAR) return undefined;
  const after = yearAfter(tokens, month.end, true);
  if (!headed && after === undefined) return undefined;
  const inMonth = ({ day }: Point) => point({ year: after?.value ?? null, month: month.value, day });
  return { parts: dateParts(inMonth(from), to && inMonth(to), month.lunar), end: after?.end ?? month.end };
}

function withYearWord(tokens: Tokens, end: number, parts: DateParts): Reading | undefined {
  const after = yearAfter(tokens, end, false);
  if (after === undefined) return finish(tokens, parts, end);
  const { from, to } = parts;
  return { parts: dateParts(inYear(from, after.value), to && inYear(to, after.value)), end: after.end };
}

function days(from: number, to: number): DateParts {
  return dateParts(point({ day: from }), point({ day: to }));
}

function finish(tokens: Tokens, parts: DateParts, end: number): Reading | undefined {
  return endsNumber(tokens, end) ? { parts, end } : undefined;
}

/** The year that two digits mean: «24» is 2024, «75» is 1975. */
function century(digits: number): number {
  return digits < 50 ? 2000 + digits : 1900 + digits;
}
