import { NUMBERED_WORDS } from '../../domain/calendarWords';
import { AnyOf } from '../../text/anyOf';
import { Mark } from '../../text/marks';
import { goesOn } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { DateMention } from '../mention';
import { readBareDate } from './bareDate';
import { type DateParts, dateParts, endingIn, impossibleDay, inherit, isoDate } from './dateParts';
import { conjunctionEnd, DATE_HEADS, DateWord, dateWords } from './dateWords';
import { readDays, readMoreDays } from './dayList';
import { readEnglishDay } from './englishDate';
import { type HeadedReading, headed, readMonths, readPeriod, readQuarters, readYearList } from './headedDate';
import { jointAt, small } from './joints';
import { isCalledLunar, lunarParts } from './lunar';
import { readDay, readYears } from './numericDate';

/** Words that may begin what opens or introduces a date: all others are turned away at once. */
const openers = new AnyOf(dateWords);
const numbered = new WordSet(NUMBERED_WORDS.join(' '));

/** A date mention with what the text says of it, so that missing parts can be added later. */
export interface FoundDate extends Found<DateMention> {
  readonly parts: DateParts;
  /** True where the text leaves a part open that was added from the article's own day. */
  readonly assumed: boolean;
}

/**
 * All calendar expressions of a text, in order, with the ISO date as far as the text itself says it: parts that a list
 * or span gives («27 và 28-7») are there, those that only the publication date gives are not.
 */
export function findDates(tokens: Tokens): FoundDate[] {
  const readings: HeadedReading[] = [];
  const { count, kind, symbol, breaks } = tokens;
  /** Roles of the word that ends where the next token begins. */
  let before = 0;
  for (let i = 0; i < count; ) {
    const start = i;
    if (breaks[i]! > Break.wrap) before = 0;
    if (kind[i] === TokenKind.number) {
      const reading = readBareDate(tokens, i, before);
      if (reading !== undefined) {
        readings.push(headed(reading, start));
        if (reading.parts.from.day !== null) append(readings, readMoreDays(tokens, reading.end));
      }
      before = 0;
      i = pastNumber(tokens, reading === undefined ? i : readings.at(-1)!.end - 1);
    } else if (kind[i] === TokenKind.punctuation) {
      const keeps = symbol[i] === Mark.open || (symbol[i] === Mark.comma && (before & DateWord.introduction) !== 0);
      if (!keeps) before = 0;
      i++;
    } else if (!openers.mayBeginAt(tokens, i)) {
      before = 0;
      i++;
    } else {
      const word = dateWords.longest(tokens, i);
      before = word?.value ?? 0;
      i = word?.end ?? i + 1;
      if (word === undefined || (before & DATE_HEADS) === 0) continue;
      const dates = readHeaded(tokens, start, i, before);
      before &= ~DateWord.englishMonth;
      if (dates.length === 0) continue;
      append(readings, dates);
      i = dates.at(-1)!.end;
      before = 0;
    }
  }
  return inheritParts(tokens, readings);
}

/** A list may be as long as the text, which is more than a call takes arguments. */
function append(readings: HeadedReading[], more: readonly HeadedReading[]): void {
  for (const reading of more) readings.push(reading);
}

/** The dates that the head word from token `head` to `at` opens. */
function readHeaded(tokens: Tokens, head: number, at: number, roles: number): HeadedReading[] {
  if (at >= tokens.count) return [];
  if (tokens.breaks[at]! > Break.wrap) return (roles & DateWord.day) === 0 ? [] : readCutDay(tokens, head, at);
  const counted = countedByNumber(tokens, head);
  if ((roles & (DateWord.day | DateWord.partOfDay)) !== 0) {
    // «trong 2 ngày 21 và 22/6», «trong 2 ngày, 19 và 21-10»: «ngày» is what the number counts
    const first = counted && isOpenComma(tokens, at) ? at + 1 : at;
    const days = readDays(tokens, head, first, (roles & DateWord.day) === 0);
    if (first > at && !tellsDays(days, small(tokens, head - 1))) return [];
    return counted && tellsDays(days, small(tokens, head - 1)) ? [headed(days[0]!, first), ...days.slice(1)] : days;
  }
  if ((roles & DateWord.month) !== 0) return counted ? [] : readMonths(tokens, head, at);
  if ((roles & DateWord.year) !== 0) {
    // «kế hoạch 5 năm 2021-2025», but «Thông tư 12 năm 2017»: only a span of years lasts some
    const lasts = counted && readYears(tokens, at) !== undefined;
    return readYearList(tokens, lasts ? at : head, at);
  }
  if ((roles & DateWord.englishMonth) !== 0) return readEnglishDay(tokens, head);
  if ((roles & DateWord.quarter) !== 0) return readQuarters(tokens, head, at);
  return readPeriod(tokens, head, at);
}

/** «ngày» at the end of one paragraph and «28/5/2024 của …» in the next: no sentence ends so; the page was cut there. */
function readCutDay(tokens: Tokens, head: number, at: number): HeadedReading[] {
  const day = readDay(tokens, at, true);
  if (day === undefined || day.parts.from.year === null || day.parts.to !== null) return [];
  const { kind, flags, count } = tokens;
  const next = day.end;
  if (!goesOn(tokens, next) || next >= count || kind[next] !== TokenKind.word) return [];
  return (flags[next]! & Flag.capital) === 0 ? [headed(day, head)] : [];
}

/** True where a list or a span is of so many days, of more than one. */
function tellsDays(readings: readonly HeadedReading[], count: number): boolean {
  let told = 0;
  for (const { parts } of readings) told += Math.max(1, (parts.to?.day ?? 0) - (parts.from.day ?? 0) + 1);
  return told > 1 && told === count;
}

/** A comma that parts no digits. */
function isOpenComma({ symbol, flags, count }: Tokens, i: number): boolean {
  return i + 1 < count && symbol[i] === Mark.comma && (flags[i + 1]! & Flag.glued) === 0;
}

/** True where «ngày», «năm» or «tháng» at token `head` is what a number before it counts: «5 năm 2021-2025». */
function countedByNumber(tokens: Tokens, head: number): boolean {
  if (head === 0 || tokens.kind[head - 1] !== TokenKind.number || tokens.breaks[head]! > Break.wrap) return false;
  return !numbered.has(tokens, head - 2);
}

/** The token after the number at token `i` and all that is glued to it: «30/4/1975», «1.200,5». */
function pastNumber(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (jointAt(tokens, at, true) !== undefined || isDecimalComma(tokens, at)) at += 2;
  return at;
}

function isDecimalComma(tokens: Tokens, i: number): boolean {
  const { count, kind, symbol, flags } = tokens;
  if (i + 1 >= count || symbol[i] !== Mark.comma || kind[i + 1] !== TokenKind.number) return false;
  return (flags[i]! & flags[i + 1]! & Flag.glued) !== 0;
}

/** Gives the earlier dates of a list or span what only the last one says, and makes the mentions. */
function inheritParts(tokens: Tokens, readings: readonly HeadedReading[]): FoundDate[] {
  const found: FoundDate[] = [];
  let next: HeadedReading | undefined;
  for (const reading of readings.toReversed()) {
    let parts = isCalledLunar(tokens, reading.end) ? lunarParts(reading.parts) : reading.parts;
    if (next !== undefined && isJoined(tokens, reading.end, next.start)) {
      const last = inherit(parts.to ?? parts.from, next.parts.from);
      // «8, 9 và 10/3 âm lịch»: what has no month of its own is of the last one's calendar
      if (last.month === null && next.parts.unplaceable) parts = dateParts(parts.from, parts.to, true);
      parts = endingIn(parts, last);
    }
    let { end } = reading;
    if (next !== undefined && opensDaySpan(tokens, { parts, end: reading.end, start: reading.start }, next)) {
      found.pop();
      parts = dateParts(parts.from, next.parts.from, parts.unplaceable || next.parts.unplaceable);
      end = next.end;
    }
    next = { parts, end, start: reading.start };
    found.push(foundDate(tokens, reading.start, end, parts, false));
  }
  return found.reverse();
}

/** «ngày 8» in «ngày 8 đến ngày 11/12»: a span of days is one mention. Parts of days stay apart: «chiều 5 đến sáng 6/3». */
function opensDaySpan(tokens: Tokens, first: HeadedReading, last: HeadedReading): boolean {
  if (conjunctionEnd(tokens, first.end, true) !== last.start || tokens.breaks[last.start]! > Break.wrap) return false;
  const isPart = (dateWords.longest(tokens, last.start)?.value ?? 0) & DateWord.partOfDay;
  return isOneDay(first.parts) && isOneDay(last.parts) && last.parts.from.month !== null && isPart === 0;
}

function isOneDay({ from, to }: DateParts): boolean {
  return from.day !== null && to === null;
}

function isJoined(tokens: Tokens, end: number, start: number): boolean {
  return end === start || conjunctionEnd(tokens, end) === start;
}

/** The date mention of tokens `from` to `to`. */
export function foundDate(tokens: Tokens, from: number, to: number, parts: DateParts, assumed: boolean): FoundDate {
  return {
    from,
    to,
    parts,
    assumed,
    mention: {
      kind: 'date',
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      iso: isoDate(parts),
      impossible: impossibleDay(parts),
    },
  };
}
