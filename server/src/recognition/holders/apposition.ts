import { isDash, Mark } from '../../text/marks';
import { isNumber, wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { appositions, statuses } from '../words/contextWords';
import { beforeTransparent } from './transparentWords';

const IS = wordSymbol('là');
/** In tokens: what is said of age, birth and schooling is no longer. */
const LONGEST_APPOSITION = 40;

/**
 * True where tokens `from` to `to`, between a person and an office, tell the person's life before it, from the birth to the
 * schooling: the office is still that person's.
 */
export function isLifeStory(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= LONGEST_APPOSITION && (isObituary(tokens, from, to) || isCurriculum(tokens, from, to));
}

/** «(tên thường gọi: …), sinh ngày 2/9/1930; quê quán: xã An Phú;»: an obituary tells a life before the offices. */
function isObituary(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.symbol[beforeTransparent(tokens, from, to) - 1] !== Mark.semicolon) return false;
  let begins = true;
  for (let i = from; i < to; i++) {
    const mark = tokens.symbol[i]!;
    if (mark === Mark.semicolon) begins = true;
    else if (begins && mark !== Mark.comma && mark !== Mark.open) {
      if (!opensApposition(tokens, i) && beforeTransparent(tokens, i, to) > i) return false;
      begins = false;
    }
  }
  return true;
}

/** «Bà A sinh năm 1964 tại Nghệ An, là thạc sĩ Luật; cao cấp lý luận chính trị, | Ủy viên …»: birth, schooling, offices. */
function isCurriculum(tokens: Tokens, from: number, to: number): boolean {
  return tokens.symbol[to - 1] === Mark.comma && appositions.has(tokens, from);
}

/** «, sinh năm 1968, dân tộc Dao,», «, 46 tuổi,», «(SN 1961, quê TP HCM),». */
export function isApposition(tokens: Tokens, from: number, to: number): boolean {
  const { symbol } = tokens;
  if (to - from > LONGEST_APPOSITION) return false;
  // «Ông A sinh năm 1971, quê Lập Thạch (Vĩnh Phúc) là Bí thư …»
  if (appositions.has(tokens, from) && symbol[to - 1] === IS) return true;
  if (symbol[from] !== Mark.comma && symbol[from] !== Mark.open) return false;
  const closed = symbol[to - 1] === Mark.comma || isDash(symbol[to - 1]!) || statuses.has(tokens, to - 1);
  return closed && opensApposition(tokens, from + 1);
}

/** «sinh năm …», «46 tuổi». */
function opensApposition(tokens: Tokens, i: number): boolean {
  return appositions.has(tokens, i) || (isNumber(tokens, i) && appositions.has(tokens, i + 1));
}
