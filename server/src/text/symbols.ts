import { lettersBetween } from './letters';
import { TokenKind, type Tokens, WORD } from './tokens';
import { vocabulary } from './vocabulary';

/** Symbols of punctuation marks, as {@link Tokens.symbol} holds them. */
export const Mark = {
  quote: 0x22,
  percent: 0x25,
  apostrophe: 0x27,
  open: 0x28,
  close: 0x29,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  hyphen: 0x2d,
  stop: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  semicolon: 0x3b,
  greater: 0x3e,
  question: 0x3f,
  openSquare: 0x5b,
  closeSquare: 0x5d,
  underscore: 0x5f,
  bar: 0x7c,
  enDash: 0x2013,
  emDash: 0x2014,
  openGuillemet: 0xab,
  openSingleQuote: 0x2018,
  openQuote: 0x201c,
  closeQuote: 0x201d,
  bullet: 0x2022,
  ellipsis: 0x2026,
} as const;

/** The symbol of a word, which is entered into the vocabulary if it is new. For tables; not for words of articles. */
export function wordSymbol(word: string): number {
  return WORD + vocabulary.intern(word);
}

/** True for a hyphen or a dash of any length: articles use them alike. */
export function isDash(symbol: number): boolean {
  return symbol === Mark.hyphen || (symbol >= 0x2010 && symbol <= 0x2015) || symbol === 0x2212;
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
