import { DONE_BY_WORDS, NO_DAY_BEFORE } from '../../domain/calendarWords';
import { wordSymbol } from '../../text/symbols';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { beginsCounted } from './countedAfter';
import { conjunctionEnd, DateWord, dateWords } from './dateWords';
import { readDaySpan } from './daySpan';
import { type HeadedReading, headed, isDistributive } from './headedDate';
import { type Reading, readDay } from './numericDate';

const noDayBefore = new WordSet(NO_DAY_BEFORE.join(' '));

/** «2/3 số hộ» */
const OF_ALL = wordSymbol('số');
const doneBy = new WordSet(DONE_BY_WORDS.join(' '));

/**
 * The days after «ngày», a part of the day, or both: one («20/5»), a span («25-27/9», «25 đến 27/9»), or a list («27 và
 * 28-7», «5, 6 và 7/8»), each with the token where its mention begins.
 * @param head the first token of «ngày» or «sáng»; @param at the token after it; @param isPart true for a part of the
 * day, which alone does not make a day of a number: «sáng 5/3», not «sáng 5».
 */
export function readDays(tokens: Tokens, head: number, at: number, isPart: boolean): HeadedReading[] {
  let from = at;
  let certain = !isPart;
  if (isPart) {
    const word = dateWords.longest(tokens, at);
    if (word !== undefined && (word.value & DateWord.day) !== 0) {
      from = word.end;
      certain = true;
    }
  }
  if (from >= tokens.count || tokens.breaks[from]! > Break.wrap) return [];
  const readings: HeadedReading[] = [];
  for (let start = head, i = from; i >= 0; start = i) {
    const reading = readDaySpan(tokens, i) ?? readDay(tokens, i, true);
    if (reading === undefined || (i > from && beginsCounted(tokens, reading.end))) break;
    if (i === from && !certain && isShare(tokens, head, reading)) break;
    readings.push(headed(reading, start));
    i = conjunctionEnd(tokens, reading.end);
    if (i >= 0 && tokens.kind[i] !== TokenKind.number) break;
  }
  while (readings.length > 1 && !hasMonth(readings.at(-1)!)) readings.pop();
  const [first, second] = readings;
  if (first === undefined || hasMonth(first) || second !== undefined) return readings;
  return monthFollows(tokens, first.end) || (certain && isDay(tokens, head, first)) ? readings : [];
}

/** The further days of a list whose date ends before token `i`; each has its month. */
export function readMoreDays(tokens: Tokens, i: number): HeadedReading[] {
  const readings: HeadedReading[] = [];
  for (let start = conjunctionEnd(tokens, i); start >= 0; ) {
    const reading = readDay(tokens, start, false);
    if (reading === undefined || !hasMonth(reading) || beginsCounted(tokens, reading.end)) break;
    readings.push(headed(reading, start));
    start = conjunctionEnd(tokens, reading.end);
  }
  return readings;
}

/**
 * True for a share after a part of the day: «đến chiều 9/11 xã đã họp», «đến tối 2/3 số hộ», «sáng 15/20 xã». What has
 * a day that cannot be one of so many is none: «đến sáng 15/10 xã đã họp».
 */
function isShare(tokens: Tokens, head: number, { parts: { from, to }, end }: Reading): boolean {
  if (from.year !== null || from.month === null || to !== null || from.day === null || from.day > from.month)
    return false;
  if (tokens.symbol[end] === OF_ALL) return true;
  return (from.month > 12 || doneBy.has(tokens, head - 1)) && beginsCounted(tokens, end);
}

function hasMonth({ parts }: Reading): boolean {
  return parts.from.month !== null || parts.unplaceable;
}

/** True where a date with its month goes on the list or span at token `i`: «27» in «chiều 27 và sáng 28/7». */
function monthFollows(tokens: Tokens, i: number): boolean {
  const joined = conjunctionEnd(tokens, i);
  let at = joined < 0 ? i : joined;
  for (let word = dateWords.longest(tokens, at); word !== undefined; word = dateWords.longest(tokens, at)) {
    if ((word.value & (DateWord.day | DateWord.partOfDay)) === 0) return false;
    at = word.end;
  }
  if (at === i) return false;
  const next = readDay(tokens, at, true);
  return next !== undefined && hasMonth(next);
}

/** True where a number after «ngày» without a month is a day: «trong ngày 15,», not «mỗi ngày 2 buổi». */
function isDay(tokens: Tokens, head: number, { end }: Reading): boolean {
  if (isDistributive(tokens, head) || beginsCounted(tokens, end)) return false;
  return end >= tokens.count || !noDayBefore.has(tokens, end);
}
