import { MEASURES_OF_TIME, RESPECTED_AFTER_QUY, TIMES_OF_MONTH, WHOLES_OF_TIME } from '../../domain/calendarWords';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { COUNT_YEARS, isYearIn } from '../../text/years';
import { beginsCounted, countsThousands, countsWithinQuarter } from './countedAfter';
import { dateParts, type Point, point } from './dateParts';
import { conjunctionEnd } from './dateWords';
import { endsNumber, jointAt, small, year } from './joints';
import { type Reading, readMonthYear, readYears } from './numericDate';
import { monthNameFrom, yearAfter } from './wordedDate';

/** A date that begins at token `start`, where its head word or, in a list, its own number stands. */
export interface HeadedReading extends Reading {
  readonly start: number;
}

/** A reading with the token where its date begins. */
export function headed({ parts, end }: Reading, start: number): HeadedReading {
  return { parts, end, start };
}

const FROM = wordSymbol('từ');
const YEAR = wordSymbol('năm');
const REVOLUTION = wordSymbol('mạng');
const ROMANS = ['I', 'II', 'III', 'IV'].map(wordSymbol);
/** Years of a list lie no further apart than a term of office and the next. */
const LARGEST_STEP = 10;
const distributives = new WordSet(MEASURES_OF_TIME.join(' '));
const timesOfMonth = phraseSet(TIMES_OF_MONTH);
const wholes = new WordSet(WHOLES_OF_TIME.join(' '));
const respected = new WordSet(RESPECTED_AFTER_QUY.join(' '));

/** True where the word before token `head` makes «ngày», «tháng» or «năm» a measure: what follows is counted per day. */
export function isDistributive(tokens: Tokens, head: number): boolean {
  return goesOn(tokens, head) && distributives.has(tokens, head - 1);
}

/** True where the word before token `head` says that something lasts the whole year: «cả năm». */
function isWhole(tokens: Tokens, head: number): boolean {
  return goesOn(tokens, head) && wholes.has(tokens, head - 1);
}

/**
 * Months after «tháng»: «10/2020», «10 năm 2020», «5-6/2024» and the list «5, 6 và 7/2024».
 * @param head the token of «tháng»; @param at the token after it.
 */
export function readMonths(tokens: Tokens, head: number, at: number): HeadedReading[] {
  if (head > 0 && tokens.symbol[head - 1] === REVOLUTION) return []; // «Cách mạng Tháng 8»
  const readings: HeadedReading[] = [];
  for (let start = head, i = at; ; ) {
    const reading = i === at ? readMonth(tokens, head, i) : readMonthItem(tokens, i);
    if (reading === undefined) break;
    readings.push(headed(reading, start));
    if (reading.parts.from.year !== null) break;
    i = conjunctionEnd(tokens, reading.end);
    start = i;
    if (i < 0) break;
  }
  // the months after the first are only a list where one of them has the year, or where nothing could be counted
  const last = readings.at(-1);
  const complete = last !== undefined && (last.parts.from.year !== null || endsClause(tokens, last.end));
  return complete ? readings : readings.slice(0, 1);
}

function endsClause(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || tokens.breaks[i]! > Break.wrap || tokens.kind[i] === TokenKind.punctuation;
}

function readMonth(tokens: Tokens, head: number, i: number): Reading | undefined {
  const item = readMonthItem(tokens, i);
  if (item !== undefined) {
    const certain = item.parts.from.year !== null || timesOfMonth.endingAt(tokens, head, 2) !== undefined;
    return certain || !(isDistributive(tokens, head) || beginsCounted(tokens, item.end)) ? item : undefined;
  }
  const name = monthNameFrom(tokens, head + 1);
  // «tháng Tám 1945», but not «tháng, năm 2024»
  const capital = (tokens.flags[head + 1] ?? 0) & Flag.capital;
  const after = name === undefined ? undefined : yearAfter(tokens, name.end, capital !== 0);
  if (name === undefined || name.lunar || after === undefined) return undefined;
  return { parts: dateParts(point({ month: name.value, year: after.value })), end: after.end };
}

function readMonthItem(tokens: Tokens, i: number): Reading | undefined {
  const full = readMonthYear(tokens, i, true);
  if (full !== undefined) return full;
  const month = small(tokens, i);
  if (month < 1 || month > 12) return undefined;
  const last = jointAt(tokens, i + 1, false) === Mark.hyphen ? small(tokens, i + 2) : -1;
  const isSpan = last > month && last <= 12;
  const end = isSpan ? i + 3 : i + 1;
  const after = yearAfter(tokens, end, true);
  if (after === undefined && !endsNumber(tokens, end)) return undefined;
  const inYear = after?.value ?? null;
  const to = isSpan ? point({ year: inYear, month: last }) : null;
  return { parts: dateParts(point({ year: inYear, month }), to), end: after?.end ?? end };
}

/**
 * Years after «năm»: «2021», «2021 - 2022», «2020/2021» and the list «2021, 2022 và 2023».
 * @param head where the first mention begins: the token of «năm», or the number where «5 năm» is a duration.
 */
export function readYearList(tokens: Tokens, head: number, at: number): HeadedReading[] {
  const readings: HeadedReading[] = [];
  for (let start = head, i = at; i >= 0; start = i) {
    const reading = readYears(tokens, i) ?? readYearItem(tokens, i);
    if (reading === undefined) break;
    if (i === at ? isCountedWithin(tokens, head, reading) : isCountedItem(tokens, readings, reading)) break;
    readings.push(headed(reading, start));
    if (reading.parts.to !== null) break;
    i = conjunctionEnd(tokens, reading.end);
  }
  return readings;
}

/**
 * True where the number after «năm» is counted per year («mỗi năm 2000 lượt») or within one («cả năm 2150 hộ»); in the
 * latter, one that can be the year is it: «trong năm 2023 học sinh …».
 */
function isCountedWithin(tokens: Tokens, head: number, { parts, end }: Reading): boolean {
  if (parts.to !== null || !countsThousands(tokens, end)) return false;
  if (isDistributive(tokens, head)) return true;
  return isWhole(tokens, head) && !isYearIn(COUNT_YEARS, parts.from.year ?? Number.NaN);
}

function isCountedItem(tokens: Tokens, readings: readonly HeadedReading[], reading: Reading): boolean {
  return !isNextYear(readings, reading) && beginsCounted(tokens, reading.end);
}

/** True for a year soon after the one before it, as lists have them. */
function isNextYear(readings: readonly HeadedReading[], { parts }: Reading): boolean {
  const before = readings.at(-1)?.parts.from.year ?? 0;
  return parts.from.year !== null && parts.from.year > before && parts.from.year - before <= LARGEST_STEP;
}

function readYearItem(tokens: Tokens, i: number): Reading | undefined {
  const value = year(tokens, i);
  if (value < 0) return undefined;
  const next = jointAt(tokens, i + 1, true) === Mark.slash ? year(tokens, i + 2) : -1;
  if (next === value + 1) return { parts: dateParts(point({ year: value }), point({ year: next })), end: i + 3 };
  return endsNumber(tokens, i + 1) ? { parts: dateParts(point({ year: value })), end: i + 1 } : undefined;
}

/** Quarters after «quý»: «I», «1/2024», «II năm 2024», «I-II/2024» and the list «I, II và III năm 2024». */
export function readQuarters(tokens: Tokens, head: number, at: number): HeadedReading[] {
  const readings: HeadedReading[] = [];
  for (let start = head, i = at; i >= 0; start = i) {
    const quarter = quarterAt(tokens, i);
    if (quarter < 0) break;
    const last = isDash(tokens.symbol[i + 1] ?? 0) ? quarterAt(tokens, i + 2) : -1;
    const end = last > quarter ? i + 3 : i + 1;
    const after = yearAfter(tokens, end, true);
    const inYear = after?.value ?? null;
    const to = last > quarter ? point({ year: inYear, quarter: last }) : null;
    if (after === undefined && isNumber(tokens, i) && isCountedPerQuarter(tokens, head, end)) break;
    const reading = { parts: dateParts(point({ year: inYear, quarter }), to), end: after?.end ?? end };
    readings.push(headed(reading, start));
    i = after === undefined ? conjunctionEnd(tokens, reading.end) : -1;
  }
  return readings;
}

/** «mỗi quý 1 lần», «trong quý 3 triệu đồng», and «quý» as a word of respect: «quý 3 vị đại biểu». */
function isCountedPerQuarter(tokens: Tokens, head: number, end: number): boolean {
  return isDistributive(tokens, head) || countsWithinQuarter(tokens, end) || respected.has(tokens, end);
}

/** I to IV in capitals or 1 to 4. */
function quarterAt(tokens: Tokens, i: number): number {
  if (i >= tokens.count || tokens.breaks[i]! > Break.wrap) return -1;
  const value = small(tokens, i);
  if (value >= 1 && value <= 4) return value;
  const roman = ROMANS.indexOf(tokens.symbol[i]!);
  return roman >= 0 && (tokens.flags[i]! & Flag.allCaps) !== 0 ? roman + 1 : -1;
}

/**
 * The span of years after «giai đoạn», «nhiệm kỳ», «năm học»: «2016 - 2020», «2021 đến 2025», «từ năm 2021 đến năm
 * 2025», «2020-25»; or the one year that stands there.
 */
export function readPeriod(tokens: Tokens, head: number, at: number): HeadedReading[] {
  const { symbol } = tokens;
  let i = at;
  const from = symbol[i] === FROM;
  if (from) i++;
  if (symbol[i] === YEAR) i++;
  const first = year(tokens, i);
  if (first < 0) return [];
  const last = periodEnd(tokens, i + 1, first);
  if (last !== undefined) {
    const parts = dateParts(point({ year: first }), last.point, last.point.year === null);
    return [{ parts, end: last.end, start: head }];
  }
  if (from || !endsNumber(tokens, i + 1)) return [];
  return [{ parts: dateParts(point({ year: first })), end: i + 1, start: head }];
}

/** The second year of a period whose first ends before token `i`; a year with a digit lost is one that is unknown. */
function periodEnd(
  tokens: Tokens,
  i: number,
  first: number,
): { readonly point: Point; readonly end: number } | undefined {
  let at = jointAt(tokens, i, false) === undefined ? -1 : i + 1;
  const tight = jointAt(tokens, i, true) !== undefined;
  if (at < 0 && isDash(tokens.symbol[i] ?? 0) && tokens.symbol[i + 1] === YEAR) at = i + 1;
  if (at < 0 && tokens.symbol[i] !== Mark.comma) at = conjunctionEnd(tokens, i, true);
  if (at < 0) return undefined;
  if (tokens.symbol[at] === YEAR) at++;
  const full = year(tokens, at);
  if (full > first && endsNumber(tokens, at + 1)) return { point: point({ year: full }), end: at + 1 };
  if (full >= 0 || !tight) return undefined;
  const short = small(tokens, at);
  if (short >= 0 && digits(tokens, at) === 2) {
    const value = first - (first % 100) + short;
    return value > first ? { point: point({ year: value }), end: at + 1 } : undefined;
  }
  return digits(tokens, at) === 3 ? { point: point({}), end: at + 1 } : undefined;
}
