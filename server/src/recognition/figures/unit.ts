import { GOODS, MASS_UNITS, NO_UNITS, TIME_UNITS, UNITS, VERBS_WITHIN_UNITS } from '../../domain/units';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import type { Match } from '../../text/phrases';
import { isNumber, letters } from '../../text/symbols';
import { goesOn, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { nounPhraseEnd } from './countedNoun';
import { perPeopleEnd } from './rate';

const units = phraseSet(UNITS);
const verbs = phraseSet(VERBS_WITHIN_UNITS);
const noUnits = phraseSet(NO_UNITS);
const times = phraseSet(TIME_UNITS);
const massUnits = phraseSet(MASS_UNITS);
const goods = phraseSet(GOODS);

/** What a number is a quantity of. */
export interface Unit {
  /** The token after it. */
  readonly end: number;
  readonly kind: 'percent' | 'measure' | 'noun';
}

/**
 * What follows the number that ends before token `i`: «%», a unit of measure with what it is per («tạ/ha»,
 * «đồng/người/năm») and what it measures («tấn thóc»), or the counted noun.
 * @param guess whether an unknown word may be a noun.
 */
export function readUnit(tokens: Tokens, i: number, guess: boolean): Unit | undefined {
  if (i >= tokens.count || tokens.breaks[i]! > Break.wrap) return undefined;
  if (tokens.symbol[i] === Mark.percent) return { end: perEnd(tokens, i + 1), kind: 'percent' };
  const unit = unitAt(tokens, i);
  // «đồng chí» and «năm học» are longer than the units that they begin with
  const noun = nounPhraseEnd(tokens, i, guess && unit === undefined && !onlyBeginsLikeUnit(tokens, i));
  if (noun > (unit?.end ?? 0)) return { end: perEnd(tokens, noun), kind: 'noun' };
  if (unit === undefined) return undefined;
  const known = perEnd(tokens, unit.end);
  const per = known === unit.end ? perUnknownEnd(tokens, known) : known;
  const measured = per === unit.end && massUnits.has(tokens, i) ? goods.longest(tokens, per) : undefined;
  return { end: measured === undefined ? per : perEnd(tokens, measured.end), kind: 'measure' };
}

/**
 * Past what a quantity is per at token `i`: «/ha», «/người/năm», « / ha», «/1 vạn dân»; `i` itself where nothing follows.
 */
export function perEnd(tokens: Tokens, i: number): number {
  let end = i;
  while (tokens.symbol[end] === Mark.slash && goesOn(tokens, end + 1)) {
    const isWord = tokens.kind[end + 1] === TokenKind.word;
    let per = perPeopleEnd(tokens, end + 1);
    if (per < 0 && isWord) per = units.longest(tokens, end + 1)?.end ?? nounPhraseEnd(tokens, end + 1, false);
    if (per < 0) break;
    end = per;
  }
  return end;
}

/** Past a word that no table knows after a measure: «3.000 đồng/trái», «1 mg/l». */
function perUnknownEnd(tokens: Tokens, i: number): number {
  if (tokens.symbol[i] !== Mark.slash || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return i;
  return tokens.kind[i + 1] === TokenKind.word ? i + 2 : i;
}

/** True where a unit of measure or money stands at token `i`, but none of time. */
export function isMeasure(tokens: Tokens, i: number): boolean {
  return units.has(tokens, i) && !times.has(tokens, i);
}

function unitAt(tokens: Tokens, i: number): Match<true> | undefined {
  if (onlyBeginsLikeUnit(tokens, i)) return undefined;
  const unit = units.longest(tokens, i);
  // «sau 2 ngày công bố»: the unit is its first word
  if (unit !== undefined && unit.end > i + 1 && verbs.has(tokens, unit.end - 1)) return { ...unit, end: unit.end - 1 };
  // «biển số 51 G»: units of one letter are small
  return unit?.end === i + 1 && isCapital(tokens, i) && letters(tokens, i) === 1 ? undefined : unit;
}

/** «4 đồng hành», but after a multiplier «đồng» is money: «2 triệu đồng hành vi không phép». */
function onlyBeginsLikeUnit(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i - 1) && noUnits.has(tokens, i);
}
