import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { goesOn, isCapital } from '../../text/tokenQueries';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { countedNoun } from './countedNoun';

/** Kinds whose counts stand in lists after a colon. */
const TALLIED_KINDS = new Set(['vote', 'household', 'people', 'party']);
/** The words before such a colon are at most so many. */
const LONGEST_LABEL = 12;
const NUMBER = wordSymbol('số');
/** An item of a list that ends with its count has at most so many words. */
const LONGEST_ITEM = 12;

/** «Số phiếu hợp lệ: 52»: the words before the colon at token `i - 1` count votes, people, households or organisations. */
export function isTallied(tokens: Tokens, i: number): boolean {
  if (tokens.symbol[i - 1] !== Mark.colon || !goesOn(tokens, i)) return false;
  let numbered = false;
  let counts = false;
  for (let at = i - 2; at >= 0 && i - at <= LONGEST_LABEL && tokens.kind[at] === TokenKind.word; at--) {
    counts ||= TALLIED_KINDS.has(countedNoun(tokens, at)?.value ?? '');
    numbered ||= tokens.symbol[at] === NUMBER;
    if ((tokens.flags[at]! & Flag.sentence) !== 0 || tokens.breaks[at]! > Break.wrap) break;
  }
  return numbered && counts;
}

/** «các cơ quan Đảng 11; các ban 3; …»: a number at the end of an item in a list of counts. */
export function isListed(tokens: Tokens, i: number): boolean {
  if (i === 0 || (i + 1 < tokens.count && tokens.kind[i + 1] === TokenKind.word)) return false;
  if (tokens.kind[i - 1] !== TokenKind.word || isCapital(tokens, i - 1)) return false;
  if (tokens.symbol[i + 1] === Mark.semicolon) return true;
  let at = i - 1;
  while (at > 0 && i - at < LONGEST_ITEM && tokens.kind[at] === TokenKind.word && goesOn(tokens, at)) at--;
  return tokens.symbol[at] === Mark.semicolon;
}
