import { isDash, Mark } from '../../text/marks';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { seatEnd } from '../places/levelledPlace';
import { readPlace } from '../places/readPlace';
import { bodyHeads, fields, ministryFields, verbsBehindBodies } from '../words/bodyWords';
import { home, placeLevels } from '../words/placeWords';
import { type BodyState, isSmall } from './bodyState';

const AND = wordSymbol('và');
/** «Chi bộ». */
const CELL = wordSymbol('chi');
const EACH = wordSymbol('các');
const ABOUT = wordSymbol('về');
/** «Ban Chỉ đạo 1389»; a longer number is a telephone's. */
const LONGEST_NUMBER = 4;
const NUMBER_WORD = wordSymbol('số');

/** A field without a head: «Bộ trưởng Công an». */
export function readFirstField(body: BodyState): void {
  const { tokens, at } = body;
  if (body.kind !== undefined || !body.start.field || !body.goesOn(at)) return;
  const field = fields.longest(tokens, at);
  // «cục trưởng thi hành án», but not «cục trưởng kiểm tra»
  const verb = isSmall(tokens, at) && field?.value === true;
  const end = Math.max(verb ? at : (field?.end ?? at), ministryFields.longest(tokens, at)?.end ?? at);
  if (end === at) return;
  body.at = end;
  body.kind = 'ministry';
  body.fields = 1;
}

/** The field that a body works in: «Kế hoạch và Đầu tư», «Pháp chế». */
export function readField(body: BodyState): boolean {
  const { tokens, at } = body;
  if (body.kind === 'ministry') {
    const field = !body.placed && body.fields === 0 ? ministryFields.longest(tokens, at) : undefined;
    if (field === undefined) return false;
    body.at = field.end;
    body.fields++;
    return true;
  }
  // «Ban Quản lý các dự án»
  const each = tokens.symbol[at] === EACH && body.kind === 'office' && body.goesOn(at + 1) ? at + 1 : at;
  const field = body.takesFields ? (fields.longest(tokens, at) ?? fields.longest(tokens, each)) : undefined;
  if (field === undefined || isNamedPlace(tokens, at, field.end)) return false;
  const mayBeVerb = isSmall(tokens, at) && field.value && !body.joined;
  if (mayBeVerb && (at === body.headEnd ? isDeed(tokens, at) : !isLineOfBusiness(body, field.end))) return false;
  body.at = field.end;
  body.fields++;
  body.joined = false;
  return true;
}

/**
 * «Trung tâm Y tế | tổ chức tiêm chủng», «Ban Tuyên giáo | giám sát», but not «Phòng | tổ chức»: behind a head with a
 * field.
 */
function isDeed(tokens: Tokens, at: number): boolean {
  return fields.endingAt(tokens, at) === false && verbsBehindBodies.has(tokens, at);
}

/** «Công ty CP Đầu tư Phát triển | xây dựng (mã DIG)»: behind another field and before a bracket it is no verb. */
function isLineOfBusiness({ tokens, at, kind }: BodyState, end: number): boolean {
  return kind === 'company' && tokens.symbol[end] === Mark.open && fields.endingAt(tokens, at) !== undefined;
}

/** «Ban Quản lý dự án khu vực Thạch Hà»: the word for a part of the country with its name is a place. */
function isNamedPlace(tokens: Tokens, at: number, to: number): boolean {
  return placeLevels.longest(tokens, at)?.end === to && readPlace(tokens, at, false)?.named === true;
}

/** «Quân khu 7», «Ban Chỉ đạo 389», «Đoàn kiểm tra số 5». */
export function readNumber(body: BodyState): boolean {
  const { tokens, at } = body;
  // «Chi bộ 5»
  const cell = body.kind === 'part' && at === body.headEnd && tokens.symbol[at - 2] === CELL;
  if (!body.takesFields && !cell) return false;
  const i = tokens.symbol[at] === NUMBER_WORD ? at + 1 : at;
  if (!body.goesOn(i) || !isNumber(tokens, i) || digits(tokens, i) > LONGEST_NUMBER) return false;
  // «Trưởng ban Công tác Mặt trận 10 thôn» counts villages
  if (i === at && at !== body.headEnd && (body.fields === 0 || placeLevels.has(tokens, i + 1))) return false;
  // «Công ty Hoa Mai 7,5 triệu đồng» counts money
  if (tokens.symbol[i + 1] === Mark.comma && (tokens.flags[i + 2]! & Flag.glued) !== 0) return false;
  // «Chi bộ 5A»
  const lettered = cell && isCapital(tokens, i + 1) && (tokens.flags[i + 1]! & Flag.glued) !== 0;
  const to = lettered ? i + 2 : isDayGlued(tokens, i) ? i + 3 : i + 1;
  // «Ban Chỉ huy Phòng thủ khu vực 2 - Mường Ảng»
  body.at = placeLevels.endingAt(tokens, i) === undefined ? to : seatEnd(tokens, to);
  body.headEnd = -1;
  body.fields++;
  return true;
}

/** «Công ty Lắp máy 45-1», «Xí nghiệp 26/3»: two short numbers with a mark between, and nothing that they count. */
function isDayGlued(tokens: Tokens, i: number): boolean {
  const mark = tokens.symbol[i + 1] ?? 0;
  if (!isDash(mark) && mark !== Mark.slash) return false;
  const glued = tokens.flags[i + 1]! & (tokens.flags[i + 2] ?? 0) & Flag.glued;
  if (glued === 0 || !isNumber(tokens, i + 2) || digits(tokens, i) > 2 || digits(tokens, i + 2) > 2) return false;
  return (
    i + 3 >= tokens.count || (tokens.flags[i + 3]! & Flag.glued) === 0 || tokens.kind[i + 3] === TokenKind.punctuation
  );
}

/** «và Dân vận», «, Thể thao và Du lịch», «- Vũng Tàu», «& Đào tạo»: another field of the same body. */
export function readJoint(body: BodyState): boolean {
  const { tokens, at } = body;
  if (!body.takesFields || body.fields === 0) return false;
  const mark = tokens.symbol[at]!;
  if (mark === Mark.comma) return readList(body);
  if (mark !== AND && mark !== Mark.ampersand && !isDash(mark)) return false;
  const next = at + 1;
  if (!body.goesOn(next) || !isField(tokens, next)) return false;
  if (
    isSmall(tokens, next) &&
    ((isDash(mark) && fields.longest(tokens, next)!.value) ||
      (!isSmall(tokens, at - 1) && fields.longest(tokens, next)!.value))
  )
    return false;
  body.at = next;
  body.joined = true;
  return readField(body);
}

/** True where a field begins and no body: «Phòng, chống thiên tai», but not «Phòng Tổ chức». */
function isField(tokens: Tokens, at: number): boolean {
  const field = fields.longest(tokens, at);
  return field !== undefined && field.end > (bodyHeads.longest(tokens, at)?.end ?? at);
}

/** Fields behind commas count where the list ends in «và»: «, Giáo dục, Thanh niên và Nhi đồng». */
function readList(body: BodyState): boolean {
  const { tokens } = body;
  let i = body.at;
  while (body.goesOn(i) && tokens.symbol[i] === Mark.comma) {
    const field = body.goesOn(i + 1) ? fields.longest(tokens, i + 1) : undefined;
    if (field === undefined || !isField(tokens, i + 1)) return false;
    i = field.end;
  }
  if (!body.goesOn(i) || tokens.symbol[i] !== AND || !body.goesOn(i + 1) || isSmall(tokens, i + 1)) return false;
  const last = fields.longest(tokens, i + 1);
  if (last === undefined) return false;
  body.at = last.end;
  return true;
}

/** «Ban Chỉ đạo Trung ương về phòng, chống tham nhũng». */
export function readSubject(body: BodyState): boolean {
  const { tokens, at } = body;
  if (tokens.symbol[at] !== ABOUT || !body.goesOn(at + 1)) return false;
  // boards are for something, governments and departments write about it: «Chỉ thị của Thủ tướng Chính phủ về …»
  if (body.first !== 'office' || body.kind === 'committee') return false;
  const field = fields.longest(tokens, at + 1);
  if (field === undefined) return false;
  // «Ủy ban Quốc gia về thanh niên Việt Nam»
  const country = body.goesOn(field.end) ? home.longest(tokens, field.end) : undefined;
  if (field.value && country === undefined) return false;
  body.at = country?.end ?? field.end;
  body.placed = true;
  return true;
}
