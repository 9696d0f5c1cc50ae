import { isDash, Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { inCapitals, isCapital } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { Shape } from '../people/nameShape';
import { readName } from '../people/readName';
import { readPlace } from '../places/readPlace';
import { nameBehind } from '../places/unknownPlace';
import { beginsPlaceOrBody, beginsTitle } from '../words/begins';
import { bodyHeads, central, compounds, fields, notInNames, verbsBehindBodies } from '../words/bodyWords';
import { deeds } from '../words/contextWords';
import { honorifics } from '../words/nameWords';
import { neverAlone, placeLevels, provinceNames, states } from '../words/placeWords';
import { type BodyState, isInnerMark, isSmall } from './bodyState';

const AND = wordSymbol('và');
const EACH = wordSymbol('các');
const OF = wordSymbol('của');
/** Most nouns have two syllables. */
const NOUN = 2;
/** «các công trình trọng điểm ngành giao thông vận tải»: so many words at most are read of what no table holds. */
const LONGEST_TAIL = 8;

/**
 * The last nouns of a field that no table holds, in small letters: «Vụ Kinh tế | đa phương,», «Viện Nghiên cứu | chiến
 * lược Bộ Ngoại giao». What tells them from what an official does is where they end: at a mark inside the sentence, at
 * the end of a line, before a place, a larger body or a name, or before «và» and the next person. More than one noun
 * no table holds counts where a known field ends it: «dự án | trọng điểm ngành giao thông vận tải».
 */
export function readTail(body: BodyState): boolean {
  const firm = isBehindSmallFirm(body);
  if (!firm && !isBehindField(body)) return false;
  const { at } = body;
  // «Hiệp hội các trường quốc tế Malaysia»
  let end = at === body.headEnd && body.tokens.symbol[at] === EACH ? at + 1 : at;
  while (end - at < LONGEST_TAIL && body.goesOn(end)) {
    const field = end === at && isSaid(body, at) ? undefined : fields.longest(body.tokens, end);
    if (field !== undefined && !firm && (endsTail(body, field.end) || beginsName(body, field.end)))
      return moveTo(body, field.end);
    if (!isNoun(body, end)) return false;
    end++;
    if (end - at === NOUN && !firm && endsTail(body, end)) return moveTo(body, end);
    // «Hiệp hội taxi Hà Nội», «Công ty địa ốc Hoa Mai»
    if (end - at <= NOUN && isBeforeName(body, end)) return moveTo(body, end);
  }
  return false;
}

/**
 * Another field of the same body that no table holds: «Hiệp hội Chế biến | và Xuất khẩu thủy sản Việt Nam», «khoa Hồi
 * sức tích cực | - Chống độc». A capitalised word inside a sentence that begins no name, title or body is one.
 */
export function readUnknownJoint(body: BodyState): boolean {
  const { tokens, at } = body;
  if (!body.takesFields || body.fields === 0 || at === body.headEnd) return false;
  const mark = tokens.symbol[at]!;
  if (mark !== AND && mark !== Mark.ampersand && !isDash(mark)) return false;
  const first = at + 1;
  if (!body.goesOn(first) || !isCapital(tokens, first) || inCapitals(tokens, first) || beginsOther(tokens, first))
    return false;
  let end = first + 1;
  while (end - first < LONGEST_TAIL && isNoun(body, end)) {
    end++;
    if (endsTail(body, end) || (mark === AND && deeds.has(tokens, end))) return moveTo(body, end);
  }
  return false;
}

function moveTo(body: BodyState, end: number): true {
  body.at = end;
  body.fields++;
  body.joined = false;
  return true;
}

/** Behind the field of an office, a firm or a school, or a head that names what is studied: «Viện Nghiên cứu». */
function isBehindField({ tokens, at, from, kind, headEnd, fields, placed }: BodyState): boolean {
  if (placed || (kind !== 'office' && kind !== 'institution' && kind !== 'company') || !isSmall(tokens, at))
    return false;
  if (at === headEnd ? !isSmall(tokens, at - 1) || isSmall(tokens, at - 2) : fields === 0) return false;
  let i = at - 1;
  while (i > from && isSmall(tokens, i)) i--;
  return !isSmall(tokens, i);
}

/** «nhà máy | lọc dầu Dung Quất»: in small letters only its name tells that the line of business belongs to the firm. */
function isBehindSmallFirm({ tokens, at, kind, headEnd, placed }: BodyState): boolean {
  return !placed && kind === 'company' && at === headEnd && isSmall(tokens, at) && isSmall(tokens, at - 2);
}

/** A word in small letters that begins nothing that is said of an official. */
function isNoun(body: BodyState, i: number): boolean {
  const { tokens } = body;
  if (!body.goesOn(i) || tokens.kind[i] !== TokenKind.word || !isSmall(tokens, i) || notInNames.has(tokens, i))
    return false;
  if (honorifics.has(tokens, i) || beginsTitle(tokens, i)) return false;
  return !isSaid(body, i);
}

/** What is said of an official begins at `i`. */
function isSaid({ tokens }: BodyState, i: number): boolean {
  return deeds.has(tokens, i) || verbsBehindBodies.has(tokens, i);
}

/** True where nothing of the sentence that a tail could be a part of goes on at `end`. */
function endsTail(body: BodyState, end: number): boolean {
  const { tokens } = body;
  if (!body.goesOn(end) || isInnerMark(tokens.symbol[end]!)) return true;
  if (tokens.symbol[end] === OF && body.goesOn(end + 1) && bodyHeads.has(tokens, end + 1)) return true;
  // «Nhà hát Nghệ thuật truyền thống | Đam San Đặng Công Hưng»
  if (beginsOwner(tokens, end) || beginsPerson(tokens, end) || nameBehind(tokens, end) > end) return true;
  // «… phát triển | tỉnh», but not «… xây dựng | bản làng»
  const alone = (placeLevels.longest(tokens, end)?.end ?? 0) > (neverAlone.longest(tokens, end)?.end ?? 0);
  return alone || readPlace(tokens, end, false)?.named === true;
}

/** «Quỹ tín dụng nhân dân | Tân Thành»: what the body is called, behind a known field. */
function beginsName({ tokens }: BodyState, at: number): boolean {
  return isCapital(tokens, at) && !beginsTitle(tokens, at);
}

/** A place, or behind a firm's line of business any name. */
function isBeforeName(body: BodyState, end: number): boolean {
  const { tokens, kind } = body;
  if (!body.goesOn(end) || !isCapital(tokens, end)) return false;
  if (kind === 'company') {
    if (beginsTitle(tokens, end)) return false;
    return nameBehind(tokens, end) > end || readName(tokens, end, beginsTitle)?.shape !== Shape.clear;
  }
  return provinceNames.has(tokens, end) || states.has(tokens, end);
}

/** «… chiến lược | Bộ Ngoại giao», «… tim mạch | Bệnh viện Bạch Mai», «… thiếu nhi | T.Ư Đoàn». */
function beginsOwner(tokens: Tokens, at: number): boolean {
  if (isSmall(tokens, at)) return false;
  const head = bodyHeads.longest(tokens, at);
  return head?.value === 'ministry' || (head !== undefined && head.end > at + 1) || central.has(tokens, at);
}

/** «… đa phương | và ông …», «… đa phương | và Vụ trưởng …», «… tích cực | Ngô Đình Trung». */
function beginsPerson(tokens: Tokens, at: number): boolean {
  if (tokens.symbol[at] === AND) return honorifics.has(tokens, at + 1) || beginsTitle(tokens, at + 1);
  return readName(tokens, at, beginsTitle)?.shape === Shape.clear;
}

/** A capitalised word that begins a person, a title, a place or another body: «và Sở Y tế», «và Nhà báo». */
function beginsOther(tokens: Tokens, at: number): boolean {
  if (beginsTitle(tokens, at) || honorifics.has(tokens, at) || (tokens.flags[at]! & Flag.sentence) !== 0) return true;
  // «và Phòng chống thiên tai»
  if (compounds.has(tokens, at)) return false;
  return beginsPlaceOrBody(tokens, at) || (readName(tokens, at, beginsTitle)?.shape ?? 0) >= Shape.likely;
}
