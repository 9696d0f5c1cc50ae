import { phraseSet } from '../../text/phraseSet';
import { isNumber, letters } from '../../text/symbols';
import { inCapitals, isCapital, isGlued } from '../../text/tokenQueries';
import { Flag, isUnknown, TokenKind, type Tokens } from '../../text/tokens';
import { isForeign } from '../people/foreign';
import { runEnd, wordEnd } from '../people/nameRun';
import { type NameShape, Shape } from '../people/nameShape';
import { readName } from '../people/readName';
import { readPlace } from '../places/readPlace';
import { nameBehind } from '../places/unknownPlace';
import { beginsTitle } from '../words/begins';
import { fields, notInNames } from '../words/bodyWords';
import { namesOfThings, usualMiddles } from '../words/nameWords';
import { type BodyState, isSmall } from './bodyState';

const groups = phraseSet(['tập đoàn']);
/** An abbreviation of an organisation has at least three letters. */
const SHORTEST_BRAND = 3;
/** In words: «Vietnam Airlines». */
const LONGEST_BRAND = 3;

/** Names that no table holds: «Công ty Hoàng Anh Gia Lai», «Trường THPT Lê Hồng Phong». */
export function readAnyName(body: BodyState): boolean {
  const { tokens, at } = body;
  if (body.placed || !isCapital(tokens, at) || beginsTitle(tokens, at)) return false;
  // «BAN THANH TRA NHÂN DÂN | NHIỆM KỲ …»: in a heading in capitals small words look like names
  if (inCapitals(tokens, at) && notInNames.has(tokens, at)) return false;
  if (body.kind === 'ministry' ? body.fields > 0 : !body.takesFields) return false;
  if (isNumber(tokens, at + 1) && (tokens.flags[at + 1]! & Flag.glued) !== 0) {
    // «Kho K602», «Nhà máy Z113»
    body.at = at + 2;
    body.fields++;
    return true;
  }
  if (isGroupInLetters(body)) {
    body.at = at + 1;
    body.placed = true;
    return true;
  }
  const behind = body.named || body.fields > 0 ? nameBehind(tokens, at) : at;
  if (behind > at) {
    body.at = behind;
    body.fields++;
    return true;
  }
  const name = readName(tokens, at, beginsTitle);
  if (body.named && !isOfficer(body, name) && (at === body.headEnd || name === undefined)) {
    // a school or company is named after someone: the name belongs to it, and the next one is the holder's
    body.at =
      name === undefined
        ? compoundEnd(body, wordEnd(tokens, at))
        : runEnd(tokens, at, name.to - at, name.capitals, startsPerson);
    body.fields++;
    return true;
  }
  if (name !== undefined && name.shape >= Shape.likely) return false;
  if (name !== undefined && body.fields > 0 && !body.named) {
    // «Khu kinh tế mở Chu Lai»: looks like a man's name and is a place
    const thing = namesOfThings.longest(tokens, at)?.end ?? at;
    if (thing < name.to) return false;
    body.at = thing;
    return true;
  }
  body.at = compoundEnd(body, wordEnd(tokens, at));
  body.fields++;
  return true;
}

/** «Tập đoàn TH | Thái Hương»: a group's name in letters, and somebody's behind it. */
function isGroupInLetters({ tokens, at, headEnd }: BodyState): boolean {
  if (
    at !== headEnd ||
    groups.endingAt(tokens, at) === undefined ||
    !inCapitals(tokens, at) ||
    inCapitals(tokens, at - 1)
  )
    return false;
  return !inCapitals(tokens, at + 1) && readName(tokens, at + 1, beginsTitle) !== undefined;
}

/** «Chủ tịch VCCI», «Tổng Giám đốc Vinalines»: an organisation that goes by a name of its own, without a head. */
export function readBrand(body: BodyState): void {
  const { tokens, at } = body;
  if (body.kind !== undefined || body.placed || !body.goesOn(at)) return;
  if (!isCapital(tokens, at) || inCapitals(tokens, at - 1)) return;
  const end = body.start.brand ? brandEnd(body, at) : body.start.field ? codeEnd(tokens, at) : at;
  if (end === at) return;
  body.at = end;
  body.kind = 'closed';
}

/** The token behind a brand: «MobiFone» of words that are written together, «VCCI», «Viettel», «C02»; else `at`. */
function brandEnd(body: BodyState, at: number): number {
  const { tokens } = body;
  let end = at + 1;
  while (isGlued(tokens, end) && isCapital(tokens, end)) end++;
  if (end > at + 1) return end;
  const code = codeEnd(tokens, at);
  if (code > at || !isUnknown(tokens, at)) return code;
  const short = inCapitals(tokens, at) && letters(tokens, at) >= SHORTEST_BRAND;
  return Math.max(short ? at + 1 : at, foreignBrandEnd(body, at));
}

/** «C02», «PC06»: the token behind a police department's code, `at` where none stands there. */
function codeEnd(tokens: Tokens, at: number): number {
  const code = letters(tokens, at) < SHORTEST_BRAND && isNumber(tokens, at + 1) && isGlued(tokens, at + 1);
  const goesOn = isGlued(tokens, at + 2) && tokens.kind[at + 2] !== TokenKind.punctuation;
  return code && !goesOn ? at + 2 : at;
}

/**
 * The token behind a brand in foreign words: «Viettel», «Vietnam Airlines» before a person; -1 where there is none. Two
 * such words alone are a person's name: «Tổng Giám đốc Fumio Kishida».
 */
function foreignBrandEnd(body: BodyState, at: number): number {
  const { tokens } = body;
  const goesOn = (i: number) => body.goesOn(i) && isCapital(tokens, i);
  let end = at;
  while (end - at < LONGEST_BRAND && (end === at || goesOn(end)) && isForeign(tokens, end, end + 1)) {
    end++;
    if (end === at + 1 && !goesOn(end)) return end;
    if (goesOn(end) && startsPerson(tokens, end)) return end;
  }
  return -1;
}

/** «Giám đốc Công ty Nguyễn Văn Hùng»: schools are called so, companies are not. */
function isOfficer(body: BodyState, name: NameShape | undefined): boolean {
  return body.kind === 'company' && name?.shape === Shape.clear && usualMiddles.has(body.tokens, body.at + 1);
}

/** «Điều tiết», «Vật giá»: a capitalised syllable that stands alone goes with the small one behind it. */
function compoundEnd(body: BodyState, at: number): number {
  const { tokens } = body;
  if (!body.goesOn(at) || tokens.kind[at] !== TokenKind.word) return at;
  const small = (tokens.flags[at]! & (Flag.capital | Flag.glued)) === 0 && !notInNames.has(tokens, at);
  const alone = isSmall(tokens, at - 2) || body.headEnd === at - 1;
  if (inCapitals(tokens, at - 1) || isForeign(tokens, at - 1, at)) return at;
  return small && alone && !fields.has(tokens, at) && readPlace(tokens, at, false) === undefined ? at + 1 : at;
}

function startsPerson(tokens: Tokens, at: number): boolean {
  if (beginsTitle(tokens, at)) return true;
  const name = readName(tokens, at, beginsTitle);
  return name !== undefined && name.shape >= Shape.clear;
}
