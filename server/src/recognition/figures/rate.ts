import { COUNTED_PER } from '../../domain/countedNouns';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { countedKindBefore, isFunctionWord } from './countedNoun';
import { numericValue, readMultipliers, readNumeral } from './numeral';

const ON = wordSymbol('trên');
const people = phraseSet(COUNTED_PER);
/** Rates are per so many at least. */
const SMALLEST_BASE = 100;
/** Between what is counted and «trên» stand at most so many words: «35 giường bệnh điều trị nội trú trên 1 vạn dân». */
const LONGEST_GAP = 6;

/**
 * The token after the round number of people at token `i` that something is counted per: «1 vạn dân», «100.000 dân»,
 * «vạn dân», «1.000 trẻ đẻ sống». -1 where none begins.
 */
export function perPeopleEnd(tokens: Tokens, i: number): number {
  let end = i;
  let base = 1;
  if (isNumber(tokens, i)) {
    const numeral = readNumeral(tokens, i);
    if (numeral === undefined) return -1;
    ({ end } = numeral);
    base = numericValue(numeral);
  } else {
    const multiplier = readMultipliers(tokens, i);
    ({ end } = multiplier);
    base = 10 ** multiplier.exponent;
  }
  if (base < SMALLEST_BASE || !Number.isInteger(Math.log10(base)) || !goesOn(tokens, end)) return -1;
  return people.longest(tokens, end)?.end ?? -1;
}

/**
 * True where the number at token `i` only says what is counted per: «19 bác sĩ trên 1 vạn dân», «tỷ lệ bác sĩ trên 1 vạn
 * dân đạt 8,5». In «12 xã với trên 10.000 dân» it is a figure of its own.
 * @param last the figure before it in the text.
 */
export function isPer(tokens: Tokens, i: number, last: Found<FigureMention> | undefined): boolean {
  if (tokens.symbol[i - 1] !== ON || !goesOn(tokens, i) || perPeopleEnd(tokens, i) < 0) return false;
  const counted = countedKindBefore(tokens, i - 1);
  if (counted === 'place') return false; // «5 xã trên 10.000 dân»: they have so many
  return counted !== undefined || isSaidOf(tokens, i - 1, last);
}

/** True where the clause of the last figure goes on to token `i`. */
function isSaidOf(tokens: Tokens, i: number, last: Found<FigureMention> | undefined): boolean {
  if (last === undefined || i - last.to > LONGEST_GAP) return false;
  for (let at = last.to; at < i; at++) {
    if (tokens.kind[at] !== TokenKind.word || !goesOn(tokens, at) || isFunctionWord(tokens, at)) return false;
  }
  return true;
}

/**
 * True where the figure whose number is at token `i` is the whole that the one right before it is out of: «45 phiếu trên
 * 50 phiếu», «63 trên 68 đảng bộ». No bound is meant then.
 * @param unit what the figure counts.
 */
export function isWhole(
  tokens: Tokens,
  i: number,
  unit: string | null,
  last: Found<FigureMention> | undefined,
): boolean {
  if (tokens.symbol[i - 1] !== ON || last?.to !== i - 1 || unit === null) return false;
  return last.mention.unit?.toLowerCase() === unit.toLowerCase();
}
