import { IN_ALL, OUT_OF } from '../../domain/numberNames';
import { isDash, Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { COUNT_YEARS, isYearIn } from '../../text/years';
import { countedNoun } from './countedNoun';
import { type Numeral, numericValue, readNumeral, readWordNumeral } from './numeral';
import { seriesEnd } from './series';
import { perEnd, readUnit, type Unit } from './unit';

/** A figure as read from its first number on; the modifier before it is not part of this. */
export interface FigureReading {
  readonly value: number;
  readonly to: number | null;
  readonly of: number | null;
  /** The tokens of the unit; equal where it is left out. */
  readonly unit: { readonly from: number; readonly to: number };
  readonly percent: boolean;
  /** True where money may be counted without «đồng»: «40 triệu», «5 tỷ». */
  readonly money: boolean;
  /** True where nothing but money is meant: «5 tỷ». */
  readonly billions: boolean;
  /** True where it is one only if the sentence tells what is counted: «là 197», «từ 206 xuống 96». */
  readonly weak: boolean;
  readonly end: number;
}

/** What stands before a number, as far as it decides what may be a figure. */
export interface Setting {
  /** A modifier stands there, so it is a quantity. */
  readonly modified: boolean;
  /** «khiển trách 26»: a bare number is one, too. */
  readonly labelled: boolean;
  /** «giảm xuống 96»: a bare number is one, too, if the sentence counts. */
  readonly result: boolean;
  /** «cấp 1»: only what is plainly counted makes it one. */
  readonly ranked: boolean;
  /** «quốc lộ 1»: only money, measures and shares make it one. */
  readonly named: boolean;
}

const TO = new WordSet('đến tới');
const FROM = wordSymbol('từ');
const CHANGES = new WordSet('xuống lên còn');
/** They may follow: «xuống chỉ còn», «lên đến». */
const CHANGE_ENDS = new WordSet('còn chỉ đến tới thành');
const wholes = new Phrases<boolean>([
  ...OUT_OF.map((words) => [words, true] as const),
  ...IN_ALL.map((words) => [words, false] as const),
]);
const BILLION_EXPONENT = 9;
const BILLION = 10 ** BILLION_EXPONENT;
/** Counts of more digits have their thousands marked. */
const LONGEST_COUNT = 4;
const SMALLEST_SCALE = 100;
/** From so many on, a value is money where a multiplier stands and no unit: «5 tỷ», «40 triệu». */
const MONEY_EXPONENT = 6;
/** «200 triệu tiền mặt»: the money is the unit. */
const SUM = wordSymbol('tiền');
/** «trực 24/24», «phục vụ 24/7» */
const HOURS_OF_DAY = 24;
const DAYS_OF_WEEK = 7;
/** «7/47» without a noun is a ratio where no day or month can be meant. */
const LAST_DAY = 31;

/**
 * The figure whose first number is at token `i`: a quantity with its unit, a ratio («29/29 chỉ tiêu»), a range
 * («25-30%»), or a bare number that its setting makes one. Undefined for any other number.
 * @param taken 1 for tokens inside dates and directives, which hold no unit.
 */
export function readFigure(tokens: Tokens, i: number, setting: Setting, taken: Uint8Array): FigureReading | undefined {
  const first = readNumeral(tokens, i);
  if (first === undefined) return undefined;
  const percent = tokens.symbol[first.end] === Mark.percent;
  const joint = percent ? first.end + 1 : first.end;
  const symbol = tokens.symbol[joint] ?? 0;
  const isRatio = symbol === Mark.slash;
  const isTo = TO.has(tokens, joint);
  const second = isRatio || isTo || isDash(symbol) ? secondNumeral(tokens, joint, isTo, taken) : undefined;
  if (second !== undefined) {
    if (isRatio) return setting.named ? undefined : readRatio(tokens, first, second, percent, setting.ranked);
    if (!isTo || !percent) {
      const range = readRange(tokens, first, second);
      if (range !== undefined) return range;
      if (isTight(tokens, joint)) return undefined; // a score, a telephone
    }
  }
  return readQuantity(tokens, i, first, setting, taken);
}

/** The number after the mark or word at token `joint`: in digits, or after a word in words, too. */
function secondNumeral(tokens: Tokens, joint: number, isTo: boolean, taken: Uint8Array): Numeral | undefined {
  if (!goesOn(tokens, joint)) return undefined;
  if (isNumber(tokens, joint + 1) && taken[joint + 1] === 0) return readNumeral(tokens, joint + 1);
  return isTo ? readWordNumeral(tokens, joint + 1) : undefined;
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
  const value = numericValue(first, first.exponent || second.exponent);
  const of = numericValue(second, second.exponent || first.exponent);
  if (of === 0) return undefined;
  if (unit === undefined) {
    if (value === 1 && of >= SMALLEST_SCALE) return undefined; // a map's 1/5.000
    if (value === HOURS_OF_DAY && (of === HOURS_OF_DAY || of === DAYS_OF_WEEK)) return undefined; // around the clock
    const isDate = (value <= LAST_DAY && of <= 12) || isYearIn(COUNT_YEARS, of);
    if (isDate || ranked || value > of * 2 || !isTight(tokens, second.end - 2)) return undefined;
    if (isLink(tokens, second.end)) return undefined;
    return reading(value, second.end, second.end, { of });
  }
  // «83,2%/50% tổng số xã»: what is counted follows the sign
  const counted = percent && unit.kind === 'percent' ? readUnit(tokens, unit.end, false) : undefined;
  if (counted !== undefined) return reading(value, unit.end, counted.end, { of });
  return reading(value, second.end, unit.end, { of, percent: unit.kind === 'percent' });
}

function readRange(tokens: Tokens, first: Numeral, second: Numeral): FigureReading | undefined {
  const unit = readUnit(tokens, second.end, true);
  const to = numericValue(second);
  // «8-10 triệu» shares its multiplier, «500.000 đến 1 triệu» does not
  const shared = first.exponent > 0 ? first.exponent : second.exponent;
  const value = numericValue(first, shared) < to ? numericValue(first, shared) : numericValue(first);
  if (to <= value || (unit === undefined && second.exponent < MONEY_EXPONENT)) return undefined;
  const end = unit?.end ?? second.end;
  return reading(value, second.end, end, { to, percent: unit?.kind === 'percent', money: unit === undefined });
}

function readQuantity(
  tokens: Tokens,
  i: number,
  numeral: Numeral,
  setting: Setting,
  taken: Uint8Array,
): FigureReading | undefined {
  const { end } = numeral;
  const value = numericValue(numeral);
  const year = !numeral.marked && isYearIn(COUNT_YEARS, value) && end === i + 1;
  const free = taken[end] === 0 || end >= tokens.count;
  // «vay 5 tỷ nuôi tôm»: so much is money, unless what follows is known to be counted
  const money =
    numeral.exponent >= BILLION_EXPONENT || (numeral.exponent >= MONEY_EXPONENT && tokens.symbol[end] === SUM);
  // longer numbers would have their thousands marked, and «335bis» is a house
  const written = (numeral.marked || digits(tokens, i) <= LONGEST_COUNT) && !isGlued(tokens, end);
  const plain = written && !setting.ranked && !setting.named && !year && !money && !followsName(tokens, i);
  const unit = free ? readUnit(tokens, end, plain) : undefined;
  if (unit === undefined) {
    return readInSeries(tokens, i, numeral, setting, taken) ?? readBare(tokens, numeral, value, setting, year);
  }
  if (setting.named && unit.kind === 'noun' && !numeral.marked) return undefined;
  // «kỳ thi quốc gia 2018 tỉnh Hà Giang», «tổ dân phố số 7 thị trấn Ngô Đồng»
  if ((year || (setting.ranked && isCapital(tokens, unit.end))) && isPlace(tokens, end)) return undefined;
  if (numeral.dotted && unit.kind === 'noun') return undefined; // «Sáng 29.1 đoàn …»
  return (
    withSecondUnit(tokens, i, numeral, unit) ?? reading(value, end, unit.end, { percent: unit.kind === 'percent' })
  );
}

/**
 * A ratio or a range with its unit on both sides: «13.084 vụ/14.856 vụ án», «500 đồng - 550 đồng/phút», «60m đến 200m».
 * «từ 6 tháng đến 12 tháng» gives two values, as «từ 6 tháng lên 12 tháng» does.
 */
function withSecondUnit(tokens: Tokens, i: number, first: Numeral, unit: Unit): FigureReading | undefined {
  const symbol = tokens.symbol[unit.end] ?? 0;
  const isTo = TO.has(tokens, unit.end) && tokens.symbol[i - 1] !== FROM && tokens.symbol[i - 2] !== FROM;
  const range = (isTo || isDash(symbol)) && tokens.breaks[unit.end]! <= Break.wrap;
  if (!(range || symbol === Mark.slash) || !isNumber(tokens, unit.end + 1)) return undefined;
  const second = readNumeral(tokens, unit.end + 1);
  const other = second === undefined ? undefined : readUnit(tokens, second.end, false);
  if (second === undefined || other === undefined) return undefined;
  const value = numericValue(first);
  const to = numericValue(second);
  if (!range) return reading(value, second.end, other.end, { of: to });
  const same = tokens.symbol[first.end] === tokens.symbol[second.end];
  return same && to > value ? reading(value, second.end, other.end, { to }) : undefined;
}

/** «5» of «5, 7 và 9 tỷ đồng»: a number that shares the unit of the last one in its series, and the multiplier. */
function readInSeries(
  tokens: Tokens,
  i: number,
  numeral: Numeral,
  setting: Setting,
  taken: Uint8Array,
): FigureReading | undefined {
  if (setting.named || setting.ranked || numeral.dotted || numeral.spaced || followsName(tokens, i)) return undefined;
  const series = seriesEnd(tokens, numeral.end, taken);
  if (series === undefined) return undefined;
  const { last, unit } = series;
  const value = numericValue(numeral, numeral.exponent || last.exponent);
  const rest = { percent: unit?.kind === 'percent', money: unit === undefined };
  return { ...reading(value, last.end, unit?.end ?? last.end, rest), end: numeral.end };
}

/** A number without a unit: a quantity where its form, a modifier or a label says so. */
function readBare(
  tokens: Tokens,
  numeral: Numeral,
  value: number,
  setting: Setting,
  year: boolean,
): FigureReading | undefined {
  const { end, exponent } = numeral;
  if (setting.named || numeral.dotted || year) return undefined;
  if (exponent >= MONEY_EXPONENT) {
    const per = perEnd(tokens, end);
    return reading(value, end, per, { money: true });
  }
  if (setting.ranked) return undefined;
  const alone = end >= tokens.count || tokens.kind[end] === TokenKind.punctuation;
  const glued = end < tokens.count && (tokens.flags[end]! & Flag.glued) !== 0 && tokens.kind[end] === TokenKind.word;
  if (glued || isLink(tokens, end)) return undefined;
  if (numeral.spaced) return undefined; // «878 436» may be a telephone
  // «hệ số 2,34»: what has decimals is measured
  const certain = numeral.marked || setting.modified || !Number.isInteger(value);
  const whole = outOf(tokens, end, value);
  const changed = whole ?? changedTo(tokens, end);
  if (changed !== undefined) {
    const unit = readUnit(tokens, changed.end, whole !== undefined);
    // «từ 35 lên 42 triệu đồng» shares its multiplier, «từ 800.000 lên 1 triệu đồng» does not
    const shared = numeral.marked ? value : numericValue(numeral, changed.exponent);
    const weak = unit === undefined && !certain;
    return { ...reading(shared, changed.end, unit?.end ?? changed.end, { weak }), end };
  }
  if (certain) return reading(value, end, end, {});
  if (!alone || !(setting.labelled || setting.result)) return undefined;
  return reading(value, end, end, { weak: !setting.labelled });
}

/** The number that one before token `i` grows or shrinks to: «96» in «206 xuống còn 96». */
function changedTo(tokens: Tokens, i: number): Numeral | undefined {
  if (!goesOn(tokens, i) || !CHANGES.has(tokens, i)) return undefined;
  let at = i + 1;
  while (goesOn(tokens, at) && CHANGE_ENDS.has(tokens, at)) at++;
  return isNumber(tokens, at) ? readNumeral(tokens, at) : undefined;
}

/** The whole that the number before token `i` is out of: «19» in «17 trong tổng số 19 mục tiêu». */
function outOf(tokens: Tokens, i: number, part: number): Numeral | undefined {
  const words = goesOn(tokens, i) ? wholes.longest(tokens, i) : undefined;
  const whole = words !== undefined && isNumber(tokens, words.end) ? readNumeral(tokens, words.end) : undefined;
  if (whole === undefined || words?.value === true) return whole;
  return numericValue(whole) >= part && Number.isInteger(part) ? whole : undefined;
}

/** True where a place or a body begins, which a year may stand before. */
function isPlace(tokens: Tokens, i: number): boolean {
  const kind = countedNoun(tokens, i)?.value;
  return kind === 'place' || kind === 'body';
}

/** A mark that is glued to what follows makes a longer name of the number. */
function isLink(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || tokens.kind[i] !== TokenKind.punctuation) return false;
  const glued = (tokens.flags[i]! & tokens.flags[i + 1]! & Flag.glued) !== 0;
  return (
    glued && (tokens.symbol[i] === Mark.slash || isDash(tokens.symbol[i]!) || tokens.kind[i + 1] === TokenKind.number)
  );
}

/** True right after a capitalised word inside a sentence, where a number is rather part of a name. */
function followsName(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.breaks[i]! > Break.wrap || tokens.kind[i - 1] !== TokenKind.word) return false;
  const flags = tokens.flags[i - 1]!;
  return (flags & Flag.capital) !== 0 && (flags & Flag.sentence) === 0;
}

function isTight(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & (tokens.flags[i + 1] ?? 0) & Flag.glued) !== 0;
}

function reading(
  value: number,
  from: number,
  end: number,
  rest: { to?: number; of?: number; percent?: boolean; money?: boolean; weak?: boolean },
): FigureReading {
  const { to = null, of = null, percent = false, money = false, weak = false } = rest;
  const billions = money && value >= BILLION;
  return { value, to, of, percent, money, billions, weak, unit: { from, to: end }, end };
}
