import { isNumber, wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';

/** The numerals that count officials in words; «năm» is the year. */
const NUMERALS = [2, 3, 4];
const NUMERAL_WORDS = ['hai', 'ba', 'bốn'].map((word) => wordSymbol(word));

/**
 * «2 Thứ trưởng», «hai đồng chí Tư lệnh»: how many are counted before token `at`, but not by a date or a document's number;
 * 0 where none are.
 * @param taken 1 for tokens inside directives and dates.
 */
export function countBefore(tokens: Tokens, at: number, taken: Uint8Array): number {
  const numeral = at > 0 ? NUMERAL_WORDS.indexOf(tokens.symbol[at - 1]!) : -1;
  if (numeral >= 0) return NUMERALS[numeral]!;
  return isNumber(tokens, at - 1) && taken[at - 1] === 0 && goesOn(tokens, at) ? numberValue(tokens, at - 1) : 0;
}

/** True for a numeral, in digits or in words. */
export function isCount(tokens: Tokens, i: number): boolean {
  return i >= 0 && (isNumber(tokens, i) || NUMERAL_WORDS.includes(tokens.symbol[i]!));
}
