import { ASSEMBLIES, SUPERVISION } from '../../domain/citationWords';
import { phraseSet } from '../../text/phraseSet';
import { Break, type Tokens } from '../../text/tokens';

const supervising = phraseSet(
  SUPERVISION.flatMap((what) => ASSEMBLIES.flatMap((whose) => [`${what} của ${whose}`, `${what} ${whose}`])),
);
/** So many tokens back the delegation may be named, within the paragraph. */
const FARTHEST = 60;

/**
 * True where an assembly's delegation is named before a document: «Đoàn giám sát của Quốc hội …». What it looks into is
 * rather the State's than the Party's.
 * @param from the first token of the type word.
 */
export function isSupervised(tokens: Tokens, from: number): boolean {
  for (let at = from; at > Math.max(0, from - FARTHEST) && tokens.breaks[at]! <= Break.wrap; at--) {
    if (supervising.has(tokens, at - 1)) return true;
  }
  return false;
}
