import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import {
  consistOf,
  inPlaceOf,
  officeOfSubject,
  officeOfSubjectNearby,
  officesAt,
  ofNobody,
} from '../words/contextWords';
import { isApposition, isLifeStory } from './apposition';
import type { Gap } from './gap';
import { beforeTransparent } from './transparentWords';

const EACH = wordSymbol('các');
const FROM = wordSymbol('từ');
/** «A hiện là Bí thư …»: how far «là» reaches, in tokens. */
const NEARBY = 10;
/** «được chỉ định gồm»: how far «gồm» without a colon reaches. */
const LONGEST_LIST_OPENING = 8;
/** «các chức vụ tại …:»: where someone worked takes no more words. */
const LONGEST_WORKPLACE = 12;

/**
 * What other words than those of address, at tokens `from` to `to`, make of the gap between two titles or names.
 * @param mark the strongest mark before the first of these words, which is token `word`.
 */
export function wordyGap(tokens: Tokens, from: number, to: number, mark: Gap, word: number): Gap {
  // «ông A | từ | Chủ tịch UBND xã, được bổ nhiệm …»
  if (to - from === 1 && tokens.symbol[from] === FROM) return 'office';
  if (isLifeStory(tokens, from, to)) return 'comma';
  const end = beforeTransparent(tokens, from, to);
  const last = tokens.symbol[end - 1];
  const colon = last === Mark.colon;
  const consists = opensList(tokens, from, colon ? end - 1 : end) && (colon || to - from <= LONGEST_LIST_OPENING);
  // «Ông là thạc sĩ; từng đảm nhiệm các chức vụ: …», «; 3 năm làm …»: a clause without a name of its own
  if (!consists && (colon || last === Mark.open) && namesOffice(tokens, end - 1)) return 'office';
  const nobody = ofNobody.endingAt(tokens, end) !== undefined;
  if (!nobody && officeOfSubject.endingAt(tokens, end) !== undefined) return 'office';
  if (mark === 'semicolon' || holdsSemicolon(tokens, word, to)) return 'semicolon';
  if (consists) return 'consists';
  if (nobody) return 'far';
  if (colon) return 'colon';
  if (inPlaceOf.endingAt(tokens, end) !== undefined) return 'far';
  if (isApposition(tokens, from, to)) return 'comma';
  const near = to - from <= NEARBY && mark !== 'colon';
  return near && officeOfSubjectNearby.endingAt(tokens, end) !== undefined ? 'office' : 'far';
}

/** «gồm», «gồm các đồng chí», before token `end`. */
function opensList(tokens: Tokens, from: number, end: number): boolean {
  const addressed = beforeTransparent(tokens, from, end);
  const listed = tokens.symbol[addressed - 1] === EACH ? addressed - 1 : addressed;
  return consistOf.endingAt(tokens, listed) !== undefined;
}

/** «các chức vụ:», «nhiều vị trí:», «giữ các chức vụ tại Bộ Y tế:». */
function namesOffice(tokens: Tokens, colon: number): boolean {
  for (let i = colon; i > colon - LONGEST_WORKPLACE && i > 0; i--) {
    if (officesAt.endingAt(tokens, i) !== undefined) return true;
  }
  return (
    officeOfSubject.endingAt(tokens, colon) !== undefined || officeOfSubjectNearby.endingAt(tokens, colon) !== undefined
  );
}

function holdsSemicolon(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.symbol[i] === Mark.semicolon) return true;
  return false;
}
