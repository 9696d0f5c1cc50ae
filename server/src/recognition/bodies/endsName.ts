import { AnyOf } from '../../text/anyOf';
import { letters } from '../../text/symbols';
import { Flag, type Tokens } from '../../text/tokens';
import { bodyHeads, central } from '../words/bodyWords';
import { provinceNames, states } from '../words/placeWords';
import { beginsTitle } from './readPlace';

const placesAndBodies = new AnyOf(provinceNames, states, bodyHeads, central);

/** True where a title or a body begins, so that a name before it ends. */
export function endsName(tokens: Tokens, at: number): boolean {
  return beginsTitle(tokens, at) || beginsBody(tokens, at);
}

/**
 * True where the name of a body begins: a head of several words or an abbreviation. A single word such as «Đoàn» or
 * «Ban» may be a name's as well.
 */
function beginsBody(tokens: Tokens, at: number): boolean {
  const head = bodyHeads.longest(tokens, at);
  return head !== undefined && (head.end > at + 1 || isAbbreviation(tokens, at));
}

/** True where a province, a state or a body begins. */
export function placeOrBodyAt(tokens: Tokens, at: number): boolean {
  if (!placesAndBodies.mayBeginAt(tokens, at)) return false;
  return (
    provinceNames.has(tokens, at) || states.has(tokens, at) || bodyHeads.has(tokens, at) || central.has(tokens, at)
  );
}

/** True for a word of several letters, all of them capitals. */
export function isAbbreviation(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & Flag.allCaps) !== 0 && letters(tokens, i) > 1;
}
