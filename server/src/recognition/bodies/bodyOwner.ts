import { Mark, wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { bodyHeads, central, ownersBehindComma } from '../words/bodyWords';
import { type BodyState, isSmall } from './bodyState';
import { beginsTitle } from './readPlace';

const OF = wordSymbol('của');
const UNDER = wordSymbol('thuộc');

/** True where the next token joins a larger body to this one: «của Quốc hội», «thuộc Bộ Y tế», «, Bộ Tư pháp». */
export function isOwnerAt(body: BodyState): boolean {
  const { tokens, at, kind } = body;
  if (body.placed || kind === undefined || kind === 'closed' || kind === 'committee') return false;
  const next = at + 1;
  if (!body.goesOn(next)) return false;
  const mark = tokens.symbol[at];
  if (mark === Mark.comma) return body.takesFields && body.fields > 0 && isOwnerBehindComma(tokens, next);
  if (mark !== OF && mark !== UNDER) return false;
  return bodyHeads.has(tokens, next) || central.has(tokens, next);
}

/** A larger body behind a comma; anything else there is the next item of a list. */
function isOwnerBehindComma(tokens: Tokens, at: number): boolean {
  const head = bodyHeads.longest(tokens, at);
  const owner = ownersBehindComma.longest(tokens, at);
  if (head === undefined || owner?.end !== head.end || beginsTitle(tokens, at)) return false;
  return !isSmall(tokens, at);
}
