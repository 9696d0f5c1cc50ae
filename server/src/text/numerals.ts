import { FIRST_ORDINALS, TENS, UNITS_AFTER_TEN, UNITS_AFTER_TENS } from '../domain/ordinals';
import { Phrases } from './phrases';
import { numberValue, TokenKind, type Tokens } from './tokens';

/** A number read from a text. */
export interface Numeral {
  readonly value: number;
  /** The token after it. */
  readonly end: number;
}

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The longest Roman numeral that is read: congresses and terms stay below LXXXVIII. */
const LONGEST_ROMAN = 8;

const ordinals = new Phrases<number>(ordinalWords());

/** The numbers from 1 to 99 in words, with what each means. */
function* ordinalWords(): Generator<readonly [words: string, value: number]> {
  for (const [word, value] of FIRST_ORDINALS) yield [word, value];
  for (const [ten, tens] of TENS) {
    yield [ten, tens];
    for (const [word, unit] of tens === 10 ? UNITS_AFTER_TEN : UNITS_AFTER_TENS) yield [`${ten} ${word}`, tens + unit];
  }
}

/** A number from 1 to 399 in Roman numerals. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, digits] of ROMAN_DIGITS) {
    for (; rest >= worth; rest -= worth) roman += digits;
  }
  return roman;
}

/** The value of a Roman numeral in capitals at token `i`, else 0. Only the correct form counts: IV, not IIII. */
export function romanValue(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== TokenKind.word) return 0;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start > LONGEST_ROMAN) return 0;
  let value = 0;
  let before = 0;
  for (let at = end - 1; at >= start; at--) {
    const worth = romanDigit(tokens.text.charCodeAt(at));
    if (worth === 0) return 0;
    if (worth < before) value -= worth;
    else {
      value += worth;
      before = worth;
    }
  }
  return toRoman(value) === tokens.text.slice(start, end) ? value : 0;
}

function romanDigit(unit: number): number {
  switch (unit) {
    case 0x49:
      return 1;
    case 0x56:
      return 5;
    case 0x58:
      return 10;
    case 0x4c:
      return 50;
    case 0x43:
      return 100;
    default:
      return 0;
  }
}

/**
 * «4», «IV», «tư», «hai mươi mốt» at token `at`: a number of up to two digits, a Roman numeral or an ordinal in words.
 */
export function readOrdinal(tokens: Tokens, at: number): Numeral | undefined {
  if (at >= tokens.count) return undefined;
  if (tokens.kind[at] === TokenKind.number) {
    const value = numberValue(tokens, at);
    return value >= 1 && value < 100 ? { value, end: at + 1 } : undefined;
  }
  const roman = romanValue(tokens, at);
  if (roman > 0) return { value: roman, end: at + 1 };
  const words = ordinals.longest(tokens, at);
  return words && { value: words.value, end: words.end };
}
