import { CHANGE_WORDS } from '../../domain/calendarWords';
import { IN_ALL, OUT_OF } from '../../domain/numberNames';
import { Phrases } from '../../text/phrases';
import { isNumber } from '../../text/symbols';
import { goesOn, isGlued } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { digitStep, type Numeral, numericValue, readNumeral } from './numeral';
import { type FigureReading, isLink, MONEY_EXPONENT, reading, type Setting } from './reading';
import { seriesEnd } from './series';
import { perEnd, readUnit } from './unit';

const changes = new WordSet(CHANGE_WORDS.join(' '));
/** They may follow: «xuống chỉ còn», «lên đến». */
/** What is said of them follows a count: «còn 42 đang chờ». */
const auxiliaries = new WordSet('đang chưa đã');
const changeEnds = new WordSet('còn chỉ đến tới thành');
const wholes = new Phrases<boolean>([
  ...OUT_OF.map((words) => [words, true] as const),
  ...IN_ALL.map((words) => [words, false] as const),
]);

/** «5» of «5, 7 và 9 tỷ đồng»: a number that shares the unit of the last one in its series, and the multiplier. */
export function readInSeries(
  tokens: Tokens,
  numeral: Numeral,
  setting: Setting,
  taken: Uint8Array,
): FigureReading | undefined {
  if (setting.named || setting.ranked || numeral.dotted || numeral.spaced) return undefined;
  const series = seriesEnd(tokens, numeral.end, taken);
  if (series === undefined) return undefined;
  const { last, unit } = series;
  const exponent = numeral.exponent || last.exponent;
  const value = numericValue(numeral, exponent);
  const step = digitStep(numeral, exponent);
  const rest = { percent: unit?.kind === 'percent', money: unit === undefined };
  return reading(value, step, last.end, unit?.end ?? last.end, rest, numeral.end);
}

/** A number without a unit: a quantity where its form, a modifier or a label says so. */
export function readBare(
  tokens: Tokens,
  numeral: Numeral,
  value: number,
  setting: Setting,
  year: boolean,
): FigureReading | undefined {
  const { end, exponent } = numeral;
  const step = digitStep(numeral);
  if (setting.named || numeral.dotted || year) return undefined;
  if (exponent >= MONEY_EXPONENT) {
    const per = perEnd(tokens, end);
    return reading(value, step, end, per, { money: true });
  }
  if (setting.ranked) return undefined;
  const told = setting.result && goesOn(tokens, end) && auxiliaries.has(tokens, end);
  const alone = told || end >= tokens.count || tokens.kind[end] === TokenKind.punctuation;
  const glued = isGlued(tokens, end) && tokens.kind[end] === TokenKind.word;
  if (glued || isLink(tokens, end)) return undefined;
  if (numeral.spaced) return undefined; // «878 436» may be a telephone
  // «hệ số 2,34»: what has decimals is measured
  const certain = numeral.marked || setting.modified || !Number.isInteger(value);
  const whole = outOf(tokens, end, value);
  const changed = whole ?? changedTo(tokens, end);
  if (changed !== undefined) {
    const unit = readUnit(tokens, changed.end, whole !== undefined);
    // «từ 35 lên 42 triệu đồng» shares its multiplier, «từ 800.000 lên 1 triệu đồng» does not
    const shared = numeral.marked ? exponent : changed.exponent;
    const weak = unit === undefined && !certain;
    return reading(
      numericValue(numeral, shared),
      digitStep(numeral, shared),
      changed.end,
      unit?.end ?? changed.end,
      { weak },
      end,
    );
  }
  if (certain) return reading(value, step, end, end, {});
  if (!alone || !(setting.labelled || setting.result)) return undefined;
  return reading(value, step, end, end, { weak: !setting.labelled });
}

/** The number that one before token `i` grows or shrinks to: «96» in «206 xuống còn 96». */
function changedTo(tokens: Tokens, i: number): Numeral | undefined {
  if (!goesOn(tokens, i) || !changes.has(tokens, i)) return undefined;
  let at = i + 1;
  while (goesOn(tokens, at) && changeEnds.has(tokens, at)) at++;
  return isNumber(tokens, at) ? readNumeral(tokens, at) : undefined;
}

/** The whole that the number before token `i` is out of: «19» in «17 trong tổng số 19 mục tiêu». */
function outOf(tokens: Tokens, i: number, part: number): Numeral | undefined {
  const words = goesOn(tokens, i) ? wholes.longest(tokens, i) : undefined;
  const whole = words !== undefined && isNumber(tokens, words.end) ? readNumeral(tokens, words.end) : undefined;
  if (whole === undefined || words?.value === true) return whole;
  return numericValue(whole) >= part && Number.isInteger(part) ? whole : undefined;
}
