import { isApostrophe, Mark } from '../../text/marks';
import { letters, wordSymbol } from '../../text/symbols';
import { goesOnInSentence, inCapitals, isCapital } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { EndsBefore } from './nameShape';

const DEPUTY = wordSymbol('Phó');
/** «H'Bé'Nă»: what reads on behind more of them is no word. */
const MOST_APOSTROPHES = 2;

/**
 * The token behind the capitalised words that begin at token `at`, as far as they may be one name.
 * @param limit how many words at most; «K'Mák» is one.
 * @param capitals true where all words are to be in capitals, as in a heading; else none may be.
 */
export function runEnd(tokens: Tokens, at: number, limit: number, capitals: boolean, endsBefore: EndsBefore): number {
  let to = wordEnd(tokens, at);
  for (let words = 1; words < limit; words++) {
    if (!isCapital(tokens, to) || (tokens.flags[to]! & Flag.glued) !== 0) break;
    if (inCapitals(tokens, to) !== capitals || !goesOnInSentence(tokens, to)) break;
    // a surname alone is no name: «Trần Quốc Vượng» does not end before «Quốc vương»
    const deputy = tokens.symbol[to] === DEPUTY;
    if (endsBefore(tokens, to) && (words > 1 || deputy || !isCapital(tokens, to + 1))) break;
    to = wordEnd(tokens, to);
  }
  return to;
}

/** The token after the word at `i`, with what an apostrophe joins to it: «K'Mák», «Ea H’leo». */
export function wordEnd(tokens: Tokens, i: number): number {
  const { symbol, flags, kind, count } = tokens;
  let to = i + 1;
  while (
    to - i <= 2 * MOST_APOSTROPHES &&
    to + 1 < count &&
    isApostrophe(symbol[to]!) &&
    (flags[to]! & Flag.glued) !== 0 &&
    ((flags[to + 1]! & Flag.glued) !== 0 || isSpacedPrefix(tokens, i, to)) &&
    kind[to + 1] === TokenKind.word
  ) {
    to += 2;
  }
  return to;
}

/** «H’ Hoa Byă»: the personal prefix with a space behind its apostrophe. */
function isSpacedPrefix(tokens: Tokens, i: number, apostrophe: number): boolean {
  return apostrophe === i + 1 && letters(tokens, i) === 1 && isCapital(tokens, apostrophe + 1);
}

/** «Kim Jong-un», «Thoong-lun Xi-xu-lít»: the token behind small syllables that hyphens join to the word before `at`. */
export function hyphenEnd(tokens: Tokens, at: number, endsBefore: EndsBefore): number {
  const { symbol, kind, flags, count } = tokens;
  let to = at;
  while (
    to + 1 < count &&
    symbol[to] === Mark.hyphen &&
    (flags[to]! & flags[to + 1]! & Flag.glued) !== 0 &&
    (flags[to + 1]! & Flag.capital) === 0 &&
    kind[to + 1] === TokenKind.word &&
    !endsBefore(tokens, to + 1)
  ) {
    to += 2;
  }
  return to;
}
