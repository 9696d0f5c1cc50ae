import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Flag, type Tokens } from '../../text/tokens';
import { readPlace } from '../places/readPlace';
import { beginsTitle } from '../words/begins';
import { bodyHeads, central, ownersBehindComma } from '../words/bodyWords';
import { placeLevels } from '../words/placeWords';
import { type BodyState, isSmall } from './bodyState';

const OF = wordSymbol('của');
const UNDER = wordSymbol('thuộc');
const DIRECTLY = wordSymbol('trực');

/**
 * The token behind what joins a larger body to this one: «của Quốc hội», «thuộc Bộ Y tế», «trực thuộc Đảng bộ xã»,
 * «, Bộ Tư pháp», or the place to a department without a name: «sở của tỉnh Long An»; -1 where nothing does.
 */
export function ownerAt(body: BodyState): number {
  const { tokens, at, kind } = body;
  if (kind === undefined || kind === 'closed' || kind === 'committee') return -1;
  const next = isDirectlyUnder(tokens, at) ? at + 2 : at + 1;
  return body.goesOn(next) && isOwnerAt(body, next) ? next : -1;
}

/** «trực thuộc». */
export function isDirectlyUnder(tokens: Tokens, at: number): boolean {
  return tokens.symbol[at] === DIRECTLY && tokens.symbol[at + 1] === UNDER;
}

function isOwnerAt(body: BodyState, next: number): boolean {
  const { tokens, at, kind } = body;
  const mark = tokens.symbol[at]!;
  // «Cục trưởng Quản lý Dược, Bộ Y tế»: the head is in the role
  const headless = kind === 'ministry' && body.headEnd < 0;
  // «Trường Tiểu học Tân Phú, xã Tân Lập»
  if (mark === Mark.comma && kind === 'institution' && !body.placed && body.fields > 0 && isNamedPlace(tokens, next))
    return true;
  // «Cục Đường bộ Việt Nam, Bộ GTVT», «Vụ Pháp chế - Bộ Tư pháp»
  if (mark === Mark.comma || (isDash(mark) && !isGlued(tokens, at)))
    return (body.worksInField || headless) && body.fields > 0 && isOwnerBehindComma(tokens, next);
  if (body.placed) return false;
  if (mark !== OF && mark !== UNDER && !isDirectlyUnder(tokens, at)) return false;
  if (bodyHeads.has(tokens, next) || central.has(tokens, next)) return true;
  return kind === 'ministry' && body.fields === 0 && placeLevels.has(tokens, next);
}

/** «xã Tân Lập», «huyện Bù Đăng»: the word for the level in small letters, and a name. */
function isNamedPlace(tokens: Tokens, at: number): boolean {
  return placeLevels.has(tokens, at) && isSmall(tokens, at) && readPlace(tokens, at, false)?.named === true;
}

function isGlued(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & Flag.glued) !== 0;
}

/** A larger body behind a comma; anything else there is the next item of a list. */
function isOwnerBehindComma(tokens: Tokens, at: number): boolean {
  const head = bodyHeads.longest(tokens, at);
  const owner = ownersBehindComma.longest(tokens, at);
  return head !== undefined && owner?.end === head.end && !isSmall(tokens, at) && !beginsTitle(tokens, at);
}
