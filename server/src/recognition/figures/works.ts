import { BUILDING } from '../../domain/counted/buildings';
import { BUILT_BODIES, PURPOSES, WORKS, WORKS_COUNTED_TOGETHER, WORKS_OF_BUILDING } from '../../domain/counted/kinds';
import { phraseSet } from '../../text/phraseSet';
import { goesOn, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';

const works = phraseSet(WORKS);
const worksOfBuilding = phraseSet(WORKS_OF_BUILDING);
const buildings = phraseSet([...BUILDING, ...BUILT_BODIES]);
const purposes = phraseSet(PURPOSES);
const together = phraseSet(WORKS_COUNTED_TOGETHER);

/**
 * Past what the works at token `i` are built as and for: «82 dự án | thủy điện», «7 công trình | nhà máy | thủy điện».
 * `end` itself where no such works stand at tokens `i` to `end`, or nothing tells what they are for.
 */
export function worksEnd(tokens: Tokens, i: number, end: number): number {
  if (works.longest(tokens, i)?.end !== end) return end;
  let at = end;
  if (worksOfBuilding.has(tokens, i) && isPlain(tokens, at)) at = buildings.longest(tokens, at)?.end ?? at;
  return isPlain(tokens, at) ? (purposes.longest(tokens, at)?.end ?? at) : at;
}

/** True where works of different kinds are counted together, one at token `i` and one at `next`: «dự án, nhà máy». */
export function areCountedTogether(tokens: Tokens, i: number, next: number): boolean {
  return together.has(tokens, i) && together.has(tokens, next);
}

function isPlain(tokens: Tokens, i: number): boolean {
  return goesOn(tokens, i) && !isCapital(tokens, i);
}
