import { UNKNOWN_WORD } from './vocabulary';

/** What a token is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2 } as const;

/** How a token stands to the one before it. */
export const Break = {
  /** On the same line. */
  none: 0,
  /** On the next line, but the sentence goes on: the text was wrapped by hand or by a mail program. */
  wrap: 1,
  /** On a new line. */
  line: 2,
  /** After an empty line, or first in the text. */
  paragraph: 3,
} as const;

/** Bits of {@link Tokens.flags}. */
export const Flag = {
  /** The word begins with a capital. */
  capital: 1,
  /** All letters of the word are capitals (a single capital too). */
  allCaps: 2,
  /** No white space stands between this token and the one before it. */
  glued: 4,
  /** The token begins a sentence. */
  sentence: 8,
} as const;

/** Symbols from here on are words: `WORD + id`; below stand punctuation (its UTF-16 unit) and numbers (negative). */
export const WORD = 0x10000;

/**
 * A text as words, numbers and punctuation marks, column by column; row `i` of each column is token `i`.
 * All offsets are UTF-16 units into the original text, whatever its composition, so nothing has to be mapped back.
 */
export interface Tokens {
  /** The text itself, untouched. */
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** {@link TokenKind} */
  readonly kind: Uint8Array;
  /**
   * What phrases are matched on: a word is `WORD + id` in the vocabulary (`WORD` alone is an unknown word), a
   * punctuation mark its UTF-16 unit, a number of up to nine digits `-1 - value` (a longer one `-1e9 - 1`).
   */
  readonly symbol: Int32Array;
  /**
   * A number for each spelling of a word, letter for letter: tokens with the same one, of whatever texts, are written the
   * same. {@link NOT_HELD} says nothing, as for marks, numbers, long words and foreign letters; see {@link BySpelling}.
   */
  readonly spelling: Int32Array;
  /** Bits of {@link Flag}. */
  readonly flags: Uint8Array;
  /** {@link Break} */
  readonly breaks: Uint8Array;
}

/** The symbol of every number of more than nine digits. */
export const LONG_NUMBER = -1e9 - 1;

/** The original text of tokens `from` to `to` (exclusive), with what stands between them. */
export function slice(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!) : '';
}

/** True for a word that no table knows. */
export function isUnknown(tokens: Tokens, i: number): boolean {
  return tokens.symbol[i] === WORD + UNKNOWN_WORD;
}

/** The value of a number token of up to nine digits, else NaN. */
export function numberValue(tokens: Tokens, i: number): number {
  const symbol = tokens.symbol[i]!;
  return tokens.kind[i] === TokenKind.number && symbol !== LONG_NUMBER ? -1 - symbol : Number.NaN;
}
