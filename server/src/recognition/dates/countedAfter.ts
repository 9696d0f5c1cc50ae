import { Flag, type Tokens } from '../../text/tokens';
import { countedNoun } from '../figures/countedNoun';

/** True where token `i` begins what a number before it counts, so that the number is no date: «9/11 dự án». */
export function beginsCounted(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || (tokens.flags[i]! & Flag.capital) !== 0) return false;
  return countedNoun(tokens, i) !== undefined;
}
