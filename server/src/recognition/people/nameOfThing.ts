import { beginsCell } from '../../text/cells';
import { Mark } from '../../text/marks';
import { isNumber, wordSymbol } from '../../text/symbols';
import { isGlued } from '../../text/tokenQueries';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { namedAfter } from '../words/nameWords';
import { placeLevels } from '../words/placeWords';
import { type NameShape, Shape } from './nameShape';

const AND = wordSymbol('và');

/**
 * True where what looks like a person's name at token `i` is that of a street, a school or a place.
 * @param taken 1 for tokens inside directives and dates.
 * @param thingEnd the token behind the last name of a thing: names in a row with it are things', too.
 */
export function isNameOfThing(
  tokens: Tokens,
  i: number,
  name: NameShape,
  taken: Uint8Array,
  thingEnd: number,
): boolean {
  return isNamedAfter(tokens, i, taken, thingEnd) || isNameOfPlace(tokens, i, name);
}

/** «đường Nguyễn Văn Linh, Võ Văn Kiệt», «TP. Hồ Chí Minh», «số 6 Lê Quý Đôn». */
function isNamedAfter(tokens: Tokens, i: number, taken: Uint8Array, thingEnd: number): boolean {
  if (i === 0 || tokens.breaks[i]! >= Break.line) return false;
  if (namedAfter.endingAt(tokens, i)) return true;
  if (isNumber(tokens, i - 1)) return taken[i - 1] === 0 && !beginsCell(tokens, i);
  // «335bis Lê Văn Sỹ»
  const lettered = tokens.kind[i - 1] === TokenKind.word && isGlued(tokens, i - 1);
  if (lettered && isNumber(tokens, i - 2)) return taken[i - 2] === 0;
  // «Trường ĐH Y khoa | Phạm Ngọc Thạch»
  if (thingEnd === i) return true;
  const mark = tokens.symbol[i - 1]!;
  // «quốc lộ 1, Nguyễn Huệ»
  if (mark === Mark.comma && isNumber(tokens, i - 2) && namedAfter.endingAt(tokens, i - 2)) return true;
  return thingEnd === i - 1 && (mark === Mark.comma || mark === Mark.hyphen || mark === AND);
}

/** «quê xã Kim Thủy»: what does not surely look like a name and stands behind the word for a place's level. */
function isNameOfPlace(tokens: Tokens, i: number, { shape }: NameShape): boolean {
  return shape < Shape.likely && placeLevels.endingAt(tokens, i) !== undefined;
}
