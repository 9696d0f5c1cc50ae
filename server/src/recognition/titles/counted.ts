import { NUMBER_WORDS } from '../../domain/multipliers';
import { Phrases } from '../../text/phrases';
import { isNumber, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn, isCapital } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';

const PERSONAGE = wordSymbol('vị');
/** The numerals that count officials in words; «năm» is a year more often. */
const numerals = new Phrases(NUMBER_WORDS.filter(([word, value]) => value > 1 && word !== 'năm'));

/**
 * «2 Thứ trưởng», «hai đồng chí Tư lệnh», «3 vị chủ tịch tỉnh»: how many are counted before token `at`, but not by a date or a document's number;
 * 0 where none are.
 * @param taken 1 for tokens inside directives and dates.
 */
export function countBefore(tokens: Tokens, at: number, taken: Uint8Array): number {
  const count = tokens.symbol[at - 1] === PERSONAGE ? at - 2 : at - 1;
  if (!goesOn(tokens, at) || !isCount(tokens, count) || taken[count] === 1) return 0;
  return numerals.longest(tokens, count)?.value ?? numberValue(tokens, count);
}

/** True for a numeral, in digits or in words. */
export function isCount(tokens: Tokens, i: number): boolean {
  // «ông Bảy»
  const mayCount = !isCapital(tokens, i) || beginsSentence(tokens, i);
  return isNumber(tokens, i) || (mayCount && numerals.has(tokens, i));
}
