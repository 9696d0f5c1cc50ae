import { AND_A_HALF } from '../../domain/multipliers';
import { digits, wordSymbol } from '../../text/symbols';
import { isCapital, isGlued } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { COUNT_YEARS, isYearIn } from '../../text/years';
import { countedNoun } from './countedNoun';
import { digitStep, type Numeral, numericValue, readNumeral } from './numeral';
import { readBare, readInSeries } from './readBare';
import { BILLION_EXPONENT, type FigureReading, MONEY_EXPONENT, reading, type Setting } from './reading';
import { readPair, readWithSecondUnit } from './readPair';
import { readUnit } from './unit';

/** Counts of more digits have their thousands marked. */
const LONGEST_COUNT = 4;
/** «200 triệu tiền mặt»: the money is the unit. */
const SUM = wordSymbol('tiền');
/** «2 ngày rưỡi»: half of the unit more. */
const HALF = wordSymbol(AND_A_HALF);

/**
 * The figure whose first number is at token `i`: a quantity with its unit, a ratio («29/29 chỉ tiêu»), a range
 * («25-30%»), or a bare number that its setting makes one. Undefined for any other number.
 * @param taken 1 for tokens inside dates and directives, which hold no unit.
 */
export function readFigure(tokens: Tokens, i: number, setting: Setting, taken: Uint8Array): FigureReading | undefined {
  const first = readNumeral(tokens, i);
  if (first === undefined) return undefined;
  const pair = readPair(tokens, first, setting, taken);
  return pair === undefined ? readQuantity(tokens, i, first, setting, taken) : (pair ?? undefined);
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
  const afterName = followsName(tokens, i);
  const plain = written && !setting.ranked && !setting.named && !year && !money && !afterName;
  const unit = free ? readUnit(tokens, end, plain) : undefined;
  if (unit === undefined) {
    return (
      (afterName ? undefined : readInSeries(tokens, numeral, setting, taken)) ??
      readBare(tokens, numeral, value, setting, year)
    );
  }
  if (setting.named && unit.kind === 'noun' && !numeral.marked) return undefined;
  // «kỳ thi quốc gia 2018 tỉnh Hà Giang», «tổ dân phố số 7 thị trấn Ngô Đồng»
  if ((year || (setting.ranked && isCapital(tokens, unit.end))) && isPlace(tokens, end)) return undefined;
  if (numeral.dotted && unit.kind === 'noun') return undefined; // «Sáng 29.1 đoàn …»
  if (tokens.symbol[unit.end] === HALF && !numeral.marked && numeral.decimals === 0) {
    return reading(value + 0.5, 0.5, end, unit.end, { percent: unit.kind === 'percent' }, unit.end + 1);
  }
  return (
    readWithSecondUnit(tokens, i, numeral, unit) ??
    reading(value, digitStep(numeral), end, unit.end, { percent: unit.kind === 'percent' })
  );
}

/** True where a place or a body begins, which a year may stand before. */
function isPlace(tokens: Tokens, i: number): boolean {
  const kind = countedNoun(tokens, i)?.value;
  return kind === 'place' || kind === 'body';
}

/** True right after a capitalised word inside a sentence, where a number is rather part of a name. */
function followsName(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.breaks[i]! > Break.wrap || tokens.kind[i - 1] !== TokenKind.word) return false;
  const flags = tokens.flags[i - 1]!;
  return (flags & Flag.capital) !== 0 && (flags & Flag.sentence) === 0;
}
