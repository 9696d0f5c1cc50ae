import { MULTIPLIERS } from '../../domain/multipliers';
import { Phrases } from '../../text/phrases';
import { Flag, type Tokens } from '../../text/tokens';
import { countedNoun } from '../figures/countedNoun';

const multipliers = new Phrases<true>(MULTIPLIERS.map(([word]) => [word, true as const]));

/**
 * True where token `i` begins what a number before it counts, so that the number is no date: «9/11 dự án»,
 * «tháng 3 triệu».
 */
export function beginsCounted(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || (tokens.flags[i]! & Flag.capital) !== 0) return false;
  return multipliers.has(tokens, i) || countedNoun(tokens, i) !== undefined;
}
