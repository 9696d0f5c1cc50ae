import { isDash, Mark } from '../../text/marks';
import { romanValue } from '../../text/numerals';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, inCapitals, isCapital } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';
import { isForeign } from '../people/foreign';
import { readName } from '../people/readName';
import { districtEnd } from '../places/knownPlace';
import { type Place, readPlace } from '../places/readPlace';
import { nameBehind } from '../places/unknownPlace';
import { beginsTitle, beginsTitleOrBody } from '../words/begins';
import { honorifics } from '../words/nameWords';
import { home, placeLevels } from '../words/placeWords';
import type { BodyState } from './bodyState';

const AND = wordSymbol('và');
const TERM = wordSymbol('khóa');
const EACH = wordSymbol('các');
/** «lâm thời»: of a new unit's first bodies, until they are elected. */
const provisional = phraseSet(['lâm thời']);
const PROVINCE = wordSymbol('tỉnh');
/** «Chi bộ», «Chi đoàn». */
const CELL = wordSymbol('chi');
/** In words: most villages have two. */
const USUAL_PLACE = 2;
/** Terms of office are counted; a year behind «khóa» is none. */
const HIGHEST_TERM = 40;

/** The place that a body works for: «tỉnh Long An», «các huyện». */
export function readBodyPlace(body: BodyState): boolean {
  if (body.placed || (body.kind === undefined && !body.start.place)) return false;
  // all provinces are known: behind «Tỉnh ủy» any other name is a person's, however much like a place it looks
  const provincial = body.headEnd > 1 && body.tokens.symbol[body.headEnd - 2] === PROVINCE;
  // nor is «Huỳnh Đảm» of «MTTQ Việt Nam Huỳnh Đảm» a place
  const whole = body.headEnd > 1 && home.endingAt(body.tokens, body.headEnd) !== undefined;
  const bare = body.kind === 'committee' && body.at === body.headEnd && !provincial && !whole;
  const place = readPlace(body.tokens, body.at, bare) ?? readKnownDistrict(body) ?? readPlaceOfCell(body);
  if (place === undefined) return false;
  const cell = isCell(body);
  body.placeFrom = body.at;
  body.at = place.to;
  // «Chi bộ» is any, «Chi bộ thôn Nà Phát» is one
  if (place.named && !place.many && cell) body.many = false;
  else body.many ||= place.many;
  // «Hội Cựu chiến binh Việt Nam tỉnh»: the whole country's union in one province
  body.national = home.longest(body.tokens, body.placeFrom)?.end === place.to;
  body.placed = !(body.national && placeLevels.has(body.tokens, place.to));
  return true;
}

/** «Hạt Kiểm lâm Quan Hóa | Lê Xuân Dũng»: behind the field a district, before a name that it could be a part of. */
function readKnownDistrict(body: BodyState): Place | undefined {
  if (!body.takesFields || body.fields === 0) return undefined;
  const to = districtEnd(body.tokens, body.at);
  return to > body.at && isCapital(body.tokens, to) ? { to, many: false, named: true } : undefined;
}

/**
 * «Chi bộ | Ngòi Nghìn»: two words that name a village, which no list holds. Words that could be a person's name are the
 * secretary's.
 */
function readPlaceOfCell(body: BodyState): Place | undefined {
  const { tokens, at } = body;
  if (!isCell(body) || beginsTitleOrBody(tokens, at) || honorifics.has(tokens, at)) return undefined;
  const to = at + USUAL_PLACE;
  for (let i = at; i < to; i++) {
    if (!isCapital(tokens, i) || !goesOnInSentence(tokens, i) || inCapitals(tokens, i)) return undefined;
  }
  const longer = goesOnInSentence(tokens, to) && isCapital(tokens, to) && nameBehind(tokens, at) !== to;
  if (longer || isForeign(tokens, at, to) || readName(tokens, at, beginsTitle) !== undefined) return undefined;
  return { to, many: false, named: true };
}

/** Right behind «Chi bộ», «Chi đoàn». */
function isCell({ tokens, at, headEnd, kind }: BodyState): boolean {
  return kind === 'part' && at === headEnd && tokens.symbol[at - 2] === CELL;
}

/** «khóa XV», «các khóa VII, VIII, IX», «khóa 12», «lâm thời khóa 1». */
export function readTerm(body: BodyState): boolean {
  if (body.kind === undefined && !body.placed) return false;
  const end = termsEnd(body.tokens, body.at, (i) => body.goesOn(i));
  if (end === body.at) return false;
  body.at = end;
  return true;
}

/**
 * The token behind «khóa XV» or «các khóa VII, VIII, IX» at token `at`; `at` itself where none stands there. All are in
 * Roman digits or all in Arabic, these growing: in «khóa XIII, 5 Ủy viên» and «khóa 15, 2 đại biểu» people are counted.
 */
export function termsEnd(tokens: Tokens, at: number, goesOn: (i: number) => boolean): number {
  const { symbol } = tokens;
  let i = symbol[at] === EACH ? at + 1 : at;
  i = provisional.longest(tokens, i)?.end ?? i;
  if (symbol[i] !== TERM || !goesOn(i + 1) || !isTermNumber(tokens, i + 1)) return at;
  i += 2;
  const isJoint = (mark: number): boolean => mark === Mark.comma || mark === AND || isDash(mark);
  while (goesOn(i + 1) && isJoint(symbol[i]!) && isNextTerm(tokens, i - 1, i + 1)) i += 2;
  return i;
}

/** True for a number of another term, behind that at token `before`. */
function isNextTerm(tokens: Tokens, before: number, i: number): boolean {
  if (!isTermNumber(tokens, i) || romanValue(tokens, before) > 0 !== romanValue(tokens, i) > 0) return false;
  return romanValue(tokens, i) > 0 || numberValue(tokens, i) > numberValue(tokens, before);
}

/** True for the number of a term of office, in Roman or Arabic digits. */
function isTermNumber(tokens: Tokens, i: number): boolean {
  return romanValue(tokens, i) > 0 || (numberValue(tokens, i) > 0 && numberValue(tokens, i) <= HIGHEST_TERM);
}
