import { BEFORE_SCALES, CAPACITY_UNITS } from '../../domain/units';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { COUNT_YEARS, isYearIn } from '../../text/years';
import { countedKindBefore } from './countedNoun';
import { digitStep, type Numeral, numericValue, readNumeral, readWordNumeral } from './numeral';
import { type FigureReading, isLink, isTight, MONEY_EXPONENT, reading, type Setting } from './reading';
import { readUnit, type Unit } from './unit';

const TO = new WordSet('đến tới');
const FROM = wordSymbol('từ');
const TIMES = new Set([wordSymbol('x'), '×'.charCodeAt(0)]);
const capacities = phraseSet(CAPACITY_UNITS);
const SMALLEST_SCALE = 100;
const scaled = new WordSet(BEFORE_SCALES);
const SHARE = phraseSet(['tỷ lệ']);
/** «trực 24/24», «phục vụ 24/7» */
const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;
/** «7/47» without a noun is a ratio where no day or month can be meant. */
const LAST_DAY = 31;
/** Larger numbers are told exactly, or in tens. */
const LARGEST_GUESS = 10;

/**
 * What two numbers around one mark or word make: a ratio («29/29 chỉ tiêu»), a range («25-30%», «8 đến 10 triệu»), or
 * null where they are a score, a telephone or a date. Undefined where the first number stands for itself.
 * @param first the number; @param taken 1 for tokens inside dates and directives.
 */
export function readPair(
  tokens: Tokens,
  first: Numeral,
  setting: Setting,
  taken: Uint8Array,
): FigureReading | null | undefined {
  const percent = tokens.symbol[first.end] === Mark.percent;
  const joint = percent ? first.end + 1 : first.end;
  const symbol = tokens.symbol[joint] ?? 0;
  const isRatio = symbol === Mark.slash;
  if (symbol === Mark.comma && !percent) return readEither(tokens, first, setting, taken);
  if (TIMES.has(symbol) && !percent) return readProduct(tokens, first, joint, taken);
  const isTo = TO.has(tokens, joint);
  const second = isRatio || isTo || isDash(symbol) ? secondNumeral(tokens, joint, isTo, taken) : undefined;
  if (second === undefined || (isTo && percent)) return undefined;
  if (isRatio) return (setting.named ? undefined : readRatio(tokens, first, second, percent, setting.ranked)) ?? null;
  return readRange(tokens, first, second) ?? (isTight(tokens, joint) ? null : undefined);
}

/** The number after the mark or word at token `joint`: in digits, or after a word in words, too. */
function secondNumeral(tokens: Tokens, joint: number, isTo: boolean, taken: Uint8Array): Numeral | undefined {
  if (!goesOn(tokens, joint)) return undefined;
  if (isNumber(tokens, joint + 1) && taken[joint + 1] === 0) return readNumeral(tokens, joint + 1);
  return isTo ? readWordNumeral(tokens, joint + 1) : undefined;
}

/** «2x250 MVA»: so many machines, which give as much together. Dimensions («5x20m») are no quantity of one thing. */
function readProduct(tokens: Tokens, first: Numeral, joint: number, taken: Uint8Array): FigureReading | undefined {
  const second = first.marked || first.decimals > 0 ? undefined : secondNumeral(tokens, joint, false, taken);
  const unit = second && goesOn(tokens, second.end) ? capacities.longest(tokens, second.end) : undefined;
  if (second === undefined || unit === undefined) return undefined;
  const step = first.whole * digitStep(second);
  return reading(first.whole * numericValue(second), step, second.end, unit.end, {});
}

function readRatio(
  tokens: Tokens,
  first: Numeral,
  second: Numeral,
  percent: boolean,
  ranked: boolean,
): FigureReading | undefined {
  const unit = readUnit(tokens, second.end, !ranked);
  // «1.870/2.400 tỷ đồng» shares its multiplier, «35,6 tỷ/120 tỷ đồng» has two
  const exponents = [first.exponent || second.exponent, second.exponent || first.exponent] as const;
  const value = numericValue(first, exponents[0]);
  const of = numericValue(second, exponents[1]);
  const step = Math.max(digitStep(first, exponents[0]), digitStep(second, exponents[1]));
  if (of === 0) return undefined;
  if (value === 1 && of >= SMALLEST_SCALE && (unit === undefined || isOnPlan(tokens, first.end - 1))) return undefined;
  if (unit === undefined) {
    if (value === HOURS_OF_DAY && (of === HOURS_OF_DAY || of === DAYS_OF_WEEK)) return undefined; // around the clock
    const isDate = (value <= LAST_DAY && of <= 12) || isYearIn(COUNT_YEARS, of);
    if (isDate || ranked || value > of * 2 || !isTight(tokens, second.end - 2)) return undefined;
    if (isLink(tokens, second.end)) return undefined;
    return reading(value, step, second.end, second.end, { of });
  }
  // «83,2%/50% tổng số xã»: what is counted follows the sign
  const counted = percent && unit.kind === 'percent' ? readUnit(tokens, unit.end, false) : undefined;
  if (counted !== undefined) return reading(value, step, unit.end, counted.end, { of });
  return reading(value, step, second.end, unit.end, { of, percent: unit.kind === 'percent' });
}

/** «quy hoạch chi tiết 1/500 khu dân cư», «bản đồ tỷ lệ 1/10.000 xã …»: a scale, at token `i`. */
function isOnPlan(tokens: Tokens, i: number): boolean {
  return scaled.has(tokens, (SHARE.has(tokens, i - 2) ? i - 2 : i) - 1);
}

function readRange(tokens: Tokens, first: Numeral, next: Numeral): FigureReading | undefined {
  const second = highest(tokens, next);
  const unit = readUnit(tokens, second.end, true);
  const to = numericValue(second);
  // «8-10 triệu» shares its multiplier, «500.000 đến 1 triệu» does not
  const shared = first.exponent > 0 ? first.exponent : second.exponent;
  const exponent = numericValue(first, shared) < to ? shared : first.exponent;
  const value = numericValue(first, exponent);
  const step = Math.max(digitStep(first, exponent), digitStep(second));
  if (to <= value || (unit === undefined && second.exponent < MONEY_EXPONENT)) return undefined;
  const end = unit?.end ?? second.end;
  return reading(value, step, second.end, end, { to, percent: unit?.kind === 'percent', money: unit === undefined });
}

/** The last of the steps that a range goes through, from its second number on: «300 - 600 - 1.500 m2». */
function highest(tokens: Tokens, second: Numeral): Numeral {
  let last = second;
  while (isDash(tokens.symbol[last.end] ?? 0) && goesOn(tokens, last.end) && isNumber(tokens, last.end + 1)) {
    const next = goesOn(tokens, last.end + 1) ? readNumeral(tokens, last.end + 1) : undefined;
    if (next === undefined || numericValue(next) <= numericValue(last)) break;
    last = next;
  }
  return last;
}

/** «6, 7 năm», «8, 9 hộ»: either of two numbers that follow each other, as people say what they do not know exactly. */
function readEither(tokens: Tokens, first: Numeral, setting: Setting, taken: Uint8Array): FigureReading | undefined {
  const at = first.end + 1;
  if (setting.named || setting.ranked || first.marked || first.decimals > 0 || first.whole > LARGEST_GUESS)
    return undefined;
  if (!isNumber(tokens, at) || !goesOn(tokens, at) || isGlued(tokens, at) || taken[at] !== 0) return undefined;
  if (!isPhrase(tokens, first.end - 2)) return undefined;
  const second = readNumeral(tokens, at);
  if (second === undefined || second.marked || second.decimals > 0 || second.whole !== first.whole + 1)
    return undefined;
  const unit = taken[second.end] === 0 ? readUnit(tokens, second.end, false) : undefined;
  // «các chi bộ 6, 7 xã Ea Kao» have numbers
  if (unit === undefined || (unit.kind === 'noun' && countedKindBefore(tokens, first.end - 1) !== undefined))
    return undefined;
  return reading(first.whole, digitStep(second), second.end, unit.end, { to: second.whole });
}

/** True for a word in small letters: no list of numbers and no name. */
function isPhrase(tokens: Tokens, i: number): boolean {
  return i >= 0 && goesOn(tokens, i + 1) && tokens.kind[i] === TokenKind.word && !isCapital(tokens, i);
}

/**
 * A ratio or a range with its unit on both sides: «13.084 vụ/14.856 vụ án», «500 đồng - 550 đồng/phút», «60m đến 200m».
 * «từ 6 tháng đến 12 tháng» gives two values, as «từ 6 tháng lên 12 tháng» does.
 */
export function readWithSecondUnit(tokens: Tokens, i: number, first: Numeral, unit: Unit): FigureReading | undefined {
  const symbol = tokens.symbol[unit.end] ?? 0;
  const isTo = TO.has(tokens, unit.end) && tokens.symbol[i - 1] !== FROM && tokens.symbol[i - 2] !== FROM;
  const range = (isTo || isDash(symbol)) && tokens.breaks[unit.end]! <= Break.wrap;
  if (!(range || symbol === Mark.slash) || !isNumber(tokens, unit.end + 1)) return undefined;
  const second = readNumeral(tokens, unit.end + 1);
  const other = second === undefined ? undefined : readUnit(tokens, second.end, false);
  if (second === undefined || other === undefined) return undefined;
  const value = numericValue(first);
  const to = numericValue(second);
  const step = Math.max(digitStep(first), digitStep(second));
  if (!range) return reading(value, step, second.end, other.end, { of: to });
  const same = tokens.symbol[first.end] === tokens.symbol[second.end];
  return same && to > value ? reading(value, step, second.end, other.end, { to }) : undefined;
}
