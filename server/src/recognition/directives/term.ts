import { Mark } from '../../text/marks';
import { readOrdinal, toRoman } from '../../text/numerals';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

/** A term of office: «khóa XII», «(khóa XII)», «Khóa 10», the first of «các khóa XI, XII». */
export interface Term {
  /** Roman numeral. */
  readonly term: string;
  readonly value: number;
  /** The token after the numeral. */
  readonly numeralEnd: number;
  /** True within brackets that are still open at {@link numeralEnd}. */
  readonly bracketed: boolean;
}

const KHOA = wordSymbol('khóa');
const EACH = wordSymbol('các');
/** Terms of Party and State bodies have not reached this. */
export const HIGHEST_TERM = 30;

/** The term that begins at token `at`, with an opening bracket or without. */
export function readTerm(tokens: Tokens, at: number): Term | undefined {
  const bracketed = at < tokens.count && tokens.symbol[at] === Mark.open;
  let khoa = bracketed ? at + 1 : at;
  if (khoa < tokens.count && tokens.symbol[khoa] === EACH) khoa++;
  if (khoa >= tokens.count || tokens.symbol[khoa] !== KHOA || !goesOn(tokens, khoa) || !goesOn(tokens, khoa + 1)) {
    return undefined;
  }
  const numeral = readOrdinal(tokens, khoa + 1);
  if (numeral === undefined || numeral.value > HIGHEST_TERM) return undefined;
  return { term: toRoman(numeral.value), value: numeral.value, numeralEnd: numeral.end, bracketed };
}

/** The token after the bracket that closes at `at`, or `at` where none does. */
export function closeBracket(tokens: Tokens, at: number): number {
  return at < tokens.count && tokens.symbol[at] === Mark.close ? at + 1 : at;
}
