import { BOUNDS_BEHIND, type Bound } from '../../domain/modifiers';
import { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';

const bounds = new Phrases<Bound>(BOUNDS_BEHIND);
const FROM = wordSymbol('từ');
/** After «từ» so many words may stand between the figure and the bound: «từ 2 ha đất lúa trở lên». */
const LONGEST_GAP = 4;

/**
 * The bound that the words behind a figure set to it: «15 tuổi trở lên». They are no part of its span.
 * @param i the token of its number; @param end the token after it.
 */
export function boundBehind(tokens: Tokens, i: number, end: number): Bound | undefined {
  const last = tokens.symbol[i - 1] === FROM ? end + LONGEST_GAP : end;
  for (let at = end; at <= last && goesOn(tokens, at) && tokens.kind[at] === TokenKind.word; at++) {
    const bound = bounds.longest(tokens, at);
    if (bound !== undefined) return bound.value;
  }
  return undefined;
}
