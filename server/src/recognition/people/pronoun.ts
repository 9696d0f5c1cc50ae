import { beginsSentence, isCapital } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { beginsTitle } from '../words/begins';
import { beforeNoPronoun, noPronouns, pronouns } from '../words/nameWords';

/**
 * True where words of address stand for the person spoken of before: «Ông được bầu …» at the head of a sentence, «năm 1955,
 * ông là …» inside one.
 * @param to the token behind the words of address.
 */
export function isPronoun(tokens: Tokens, at: number, to: number): boolean {
  if (!pronouns.has(tokens, at) || to >= tokens.count || tokens.kind[to] !== TokenKind.word) return false;
  if (isCapital(tokens, to)) return false;
  if (beginsTitle(tokens, to)) return false;
  return beginsSentence(tokens, at) || !(noPronouns.has(tokens, at) || beforeNoPronoun.endingAt(tokens, at));
}
