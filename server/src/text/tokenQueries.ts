/** Questions that every reader of tokens asks; indices outside the text are answered, not thrown at. */

import { beginsCell } from './cells';
import { letters } from './symbols';
import { Break, Flag, TokenKind, type Tokens } from './tokens';

/** True for a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) !== 0;
}

/** True for a word whose letters are all capitals. */
export function isAllCaps(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && (tokens.flags[i]! & Flag.allCaps) !== 0;
}

/** True for a word of several letters, all capitals: an abbreviation («UBND»), or a word of a heading in capitals. */
export function inCapitals(tokens: Tokens, i: number): boolean {
  return isAllCaps(tokens, i) && letters(tokens, i) > 1;
}

/** True where no word of tokens `from` to `to` (exclusive) has a small letter; numbers and marks may stand there. */
export function areAllCaps({ kind, flags }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === TokenKind.word && (flags[i]! & Flag.allCaps) === 0) return false;
  return true;
}

/** True where nothing stands between token `i` and the one before it. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && (tokens.flags[i]! & Flag.glued) !== 0;
}

/** True where token `i` goes on in the line of the one before it; a wrapped line goes on. */
export function goesOn(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.breaks[i]! <= Break.wrap;
}

/** True where token `i` begins a sentence or lies beyond the text. */
export function beginsSentence(tokens: Tokens, i: number): boolean {
  return i >= tokens.count || (tokens.flags[i]! & Flag.sentence) !== 0;
}

/** True where token `i` stands in the sentence and table cell of the one before it, on its line or a wrapped one. */
export function goesOnInSentence(tokens: Tokens, i: number): boolean {
  return goesOn(tokens, i) && !beginsSentence(tokens, i) && !beginsCell(tokens, i);
}
