import { AnyOf } from '../../text/anyOf';
import { inCapitals } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { bodyHeads, central } from './bodyWords';
import { honours } from './nameWords';
import { provinceNames, states } from './placeWords';
import { ranks, roleWords } from './roleWords';

const titles = new AnyOf(roleWords, ranks, honours);
const placesAndBodies = new AnyOf(provinceNames, states, bodyHeads, central);

/** True where a title, a rank or an honour begins: the name of a person or place that stands before it has ended. */
export function beginsTitle(tokens: Tokens, at: number): boolean {
  return (
    titles.mayBeginAt(tokens, at) && (roleWords.has(tokens, at) || ranks.has(tokens, at) || honours.has(tokens, at))
  );
}

/** True where a title or a body begins. */
export function beginsTitleOrBody(tokens: Tokens, at: number): boolean {
  return beginsTitle(tokens, at) || beginsBody(tokens, at);
}

/** A head of several words or an abbreviation. A single word such as «Đoàn» or «Ban» may be a name's as well. */
function beginsBody(tokens: Tokens, at: number): boolean {
  const head = bodyHeads.longest(tokens, at);
  return head !== undefined && (head.end > at + 1 || inCapitals(tokens, at));
}

/** True where a province, a state or a body begins. */
export function beginsPlaceOrBody(tokens: Tokens, at: number): boolean {
  if (!placesAndBodies.mayBeginAt(tokens, at)) return false;
  return (
    provinceNames.has(tokens, at) || states.has(tokens, at) || bodyHeads.has(tokens, at) || central.has(tokens, at)
  );
}
