import { lettersBetween } from './letters';
import { TokenKind, type Tokens, WORD } from './tokens';
import { vocabulary } from './vocabulary';

/** The symbol of a word, which is entered into the vocabulary if it is new. For tables; not for words of articles. */
export function wordSymbol(word: string): number {
  return WORD + vocabulary.intern(word);
}

/** True where token `i` is a number. */
export function isNumber(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.number;
}

/**
 * How many letters the word token `i` has, however it is composed: «Ấ» is one. The width of a token in UTF-16 units is
 * no such count.
 */
export function letters(tokens: Tokens, i: number): number {
  return lettersBetween(tokens.text, tokens.start[i]!, tokens.end[i]!);
}

/** How many digits the number token `i` has, leading zeros included. */
export function digits(tokens: Tokens, i: number): number {
  return tokens.end[i]! - tokens.start[i]!;
}
