import { beginsCell } from '../../text/cells';
import { isDash, Mark } from '../../text/marks';
import type { Phrases } from '../../text/phrases';
import { letters, wordSymbol } from '../../text/symbols';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { isForeign } from '../people/foreign';
import { isNameWord, type NameShape, readName, Shape, wordEnd } from '../people/readName';
import { fields } from '../words/bodyWords';
import { historicNames, usualMiddles } from '../words/nameWords';
import {
  districtNames,
  levelledProvinceNames,
  neverAlone,
  placeClasses,
  placeLevels,
  provinceNames,
  states,
} from '../words/placeWords';
import { roleWords } from '../words/roleWords';

/** A place as titles name it: «tỉnh Long An», «xã Ea Kao, thành phố Buôn Ma Thuột», «TP», «các cấp». */
export interface Place {
  /** The token after the place. */
  readonly to: number;
  /** A class of places instead of one: «các huyện», «các cấp». */
  readonly many: boolean;
  /** A name was read, not only the word for the level. */
  readonly named: boolean;
}

/** From «tỉnh» on a place has a name of the list of provinces, or of another country. */
const PROVINCE_LEVEL = 4;
const CITY_LEVEL = 3;
const DISTRICT_LEVEL = 2;
const LONGEST_PLACE = 4;
/** In words: most places have two, most people three. */
const USUAL_PLACE = 2;
const USUAL_NAME = 3;
const AT = wordSymbol('tại');
const AND = wordSymbol('và');
const EACH = wordSymbol('các');
const THI = wordSymbol('Thị');

/** True where a title begins; a name of a person or place ends before it. */
export function beginsTitle(tokens: Tokens, at: number): boolean {
  return roleWords.has(tokens, at);
}

/**
 * The place that begins at token `at`.
 * @param bare a name without the word for its level may stand here: after «Huyện ủy», «Thành ủy», «Đoàn ĐBQH».
 */
export function readPlace(tokens: Tokens, at: number, bare: boolean): Place | undefined {
  if (at >= tokens.count || tokens.breaks[at]! > Break.wrap) return undefined;
  const many = placeClasses.longest(tokens, at);
  if (many !== undefined) return { to: listedLevelsEnd(tokens, many.end), many: true, named: false };
  const level = placeLevels.longest(tokens, at);
  if (level !== undefined) {
    const place = readLevelledPlace(tokens, at, level.value, level.end);
    if (place !== undefined) return place;
  }
  const known = readKnownPlace(tokens, at);
  if (known > at) return { to: known, many: false, named: true };
  if (!bare || isLongName(tokens, at)) return undefined;
  const district = readDistrict(tokens, at);
  const to = district > at ? district : placeNameEnd(tokens, at, true);
  return to > at ? { to, many: false, named: true } : undefined;
}

/** «Thành ủy | Tất Thành Cang»: three words that look like a name are one, where nothing says what kind of place. */
function isLongName(tokens: Tokens, at: number): boolean {
  const name = readName(tokens, at, beginsTitle);
  return name !== undefined && name.shape >= Shape.likely && name.to - at >= 3 && !goesOn(tokens, name.to);
}

function readLevelledPlace(tokens: Tokens, at: number, level: number, nameAt: number): Place | undefined {
  const nameEnd = levelNameEnd(tokens, level, nameAt);
  if (nameEnd === nameAt) {
    // «Bí thư Chi bộ thôn | Lò Văn An»
    const named = readName(tokens, nameAt, beginsTitle)?.shape === Shape.clear;
    if (!named && neverAlone.longest(tokens, at)?.end === nameAt) return undefined;
    // «TP.» at the end of a sentence
    const to = tokens.symbol[nameAt - 1] === Mark.stop ? nameAt - 1 : nameAt;
    const listed = listedLevelsEnd(tokens, to);
    return { to: listed, many: listed > to, named: false };
  }
  return { to: continuedPlaceEnd(tokens, level, nameEnd), many: tokens.symbol[at] === EACH, named: true };
}

/** «cấp tỉnh, huyện», «cấp huyện, cấp xã», «phường, xã, thị trấn»: more levels without names; `at` where none follow. */
function listedLevelsEnd(tokens: Tokens, at: number): number {
  for (let end = at; ; ) {
    const mark = tokens.symbol[end];
    if (end >= tokens.count || (mark !== Mark.comma && mark !== AND) || !joins(tokens, end + 1)) return end;
    // «huyện, thành viên Hội đồng …»
    if (beginsTitle(tokens, end + 1)) return end;
    const level = placeClasses.longest(tokens, end + 1) ?? placeLevels.longest(tokens, end + 1);
    const named = level !== undefined && joins(tokens, level.end) && isNameWord(tokens, level.end);
    if (level === undefined || named || isNameWord(tokens, end + 1)) return end;
    end = level.end;
  }
}

/** The end of the name after the word for a level, or `at` where none follows. */
function levelNameEnd(tokens: Tokens, level: number, at: number): number {
  if (at >= tokens.count || tokens.breaks[at]! > Break.wrap) return at;
  const names = level >= CITY_LEVEL ? levelledProvinceNames : provinceNames;
  const known = readProvince(tokens, at, names);
  if (known > at) return known;
  const number = tokens.kind[at] === TokenKind.number && tokens.end[at]! - tokens.start[at]! <= 2;
  // «trưởng thôn 27/27 thôn» counts
  if (number && level <= 2 && tokens.symbol[at + 1] !== Mark.slash) {
    // «ấp 3A»
    const lettered = isNameWord(tokens, at + 1) && (tokens.flags[at + 1]! & Flag.glued) !== 0;
    return lettered ? at + 2 : at + 1;
  }
  const district = level === DISTRICT_LEVEL || level === CITY_LEVEL ? readDistrict(tokens, at) : at;
  if (district > at) return district;
  const to = placeNameEnd(tokens, at, level < PROVINCE_LEVEL);
  // «Làng Văn hóa – Du lịch …»
  if (to === at + 1 && (fields.longest(tokens, at)?.end ?? to) > to) return at;
  // all provinces are known: another name behind «tỉnh» is a person's, unless it is a foreign one
  if (level === PROVINCE_LEVEL && to > at + 1 && !isForeign(tokens, at, to)) return at;
  // «thôn Đồng Tâm 2»
  const numbered = level === 0 && to > at && joins(tokens, to) && tokens.kind[to] === TokenKind.number;
  return numbered && tokens.end[to]! - tokens.start[to]! <= 2 ? to + 1 : to;
}

/** «xã Ea Kao, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk»: a larger place goes on behind a comma. */
function continuedPlaceEnd(tokens: Tokens, level: number, at: number): number {
  const seat = readSeat(tokens, at);
  if (seat > at) return seat;
  const next = at < tokens.count && tokens.symbol[at] === Mark.comma ? at + 1 : at;
  if (next >= tokens.count || tokens.breaks[next]! > Break.wrap) return at;
  const larger = placeLevels.longest(tokens, next);
  if (larger === undefined || larger.value <= level) return at;
  const nameEnd = levelNameEnd(tokens, larger.value, larger.end);
  return nameEnd > larger.end ? continuedPlaceEnd(tokens, larger.value, nameEnd) : at;
}

/** «khu vực 5 | - Lạng Sơn»: the place that is said behind a number; the token after it, or `at`. */
export function readSeat(tokens: Tokens, at: number): number {
  if (at + 1 >= tokens.count || !isDash(tokens.symbol[at]!) || tokens.kind[at - 1] !== TokenKind.number) return at;
  if (!joins(tokens, at) || !joins(tokens, at + 1)) return at;
  const name = at + 1;
  const end = Math.max(readProvince(tokens, name, provinceNames), placeNameEnd(tokens, name, false));
  return end > name ? end : at;
}

/** A province or state at `at`; the token after it, or `at`. */
function readKnownPlace(tokens: Tokens, at: number): number {
  const country = states.longest(tokens, at)?.end ?? at;
  // «Ban Quản lý dự án Mỹ Thuận | Trần Văn Thi»
  const state = country === at + 1 && nameBehind(tokens, at) > at ? at : country;
  // «Công ty Công trình đô thị Mỹ Tho»
  const district = state > at ? readDistrict(tokens, at) : at;
  if (district > state) return district;
  const to = Math.max(state, readProvince(tokens, at, provinceNames));
  // «Đại sứ Việt Nam tại Lào»
  if (state === to && to > at && to + 1 < tokens.count && tokens.symbol[to] === AT) {
    const seat = states.longest(tokens, to + 1)?.end ?? to + 1;
    if (seat > to + 1) return seat;
    // «Tổng Lãnh sự Hàn Quốc tại TP.HCM»
    const city = readProvince(tokens, to + 1, levelledProvinceNames);
    return city > to + 1 ? city : to;
  }
  return to;
}

/** A province at `at`; the token after it, or `at`. */
function readProvince(tokens: Tokens, at: number, names: Phrases<true>): number {
  const to = isNameWord(tokens, at) ? (names.longest(tokens, at)?.end ?? at) : at;
  if (to === at || !goesOn(tokens, to)) return to;
  // «Nam Hà Tĩnh» is the south of Hà Tĩnh, not Nam Hà
  for (let i = at + 1; i < to; i++) if ((names.longest(tokens, i)?.end ?? to) > to) return at;
  // «Hà Nam Tiến» is a man: a lone capitalised word behind the province belongs to a name that begins with it
  const whole = readName(tokens, at, beginsTitle);
  return whole?.to === to + 1 && !goesOn(tokens, whole.to) ? at : to;
}

/** A district at `at` that ends there, or before a person's name; the token after it, or `at`. */
export function readDistrict(tokens: Tokens, at: number): number {
  const to = isNameWord(tokens, at) ? (districtNames.longest(tokens, at)?.end ?? at) : at;
  if (to === at || !isNameWord(tokens, to - 1)) return at;
  return !goesOn(tokens, to) || readName(tokens, to, beginsTitle) !== undefined ? to : at;
}

/**
 * The end of capitalised words that name a place which no list holds. Where a person's name follows at once, the
 * place ends before it; where all of it is a person's name, there is no place.
 */
function placeNameEnd(tokens: Tokens, at: number, mayLookLikeName: boolean): number {
  if (!isNameWord(tokens, at) || beginsTitle(tokens, at)) return at;
  const historic = historicNames.longest(tokens, at)?.end ?? at;
  if (historic > at && isNameWord(tokens, historic - 1) && !isWithinName(tokens, at, historic)) return historic;
  const whole = readName(tokens, at, beginsTitle);
  if (whole !== undefined && !goesOn(tokens, whole.to) && (isPerson(whole, at) || !mayLookLikeName)) return at;
  const name = nameBehind(tokens, at);
  if (name > at) return name;
  let to = wordEnd(tokens, at);
  let before = -1;
  let best = 0;
  for (let words = 1; words < LONGEST_PLACE && goesOn(tokens, to); words++) {
    const person = readName(tokens, to, beginsTitle);
    if (person !== undefined && !goesOn(tokens, person.to)) {
      // «Sìn Hồ | Lù Văn Chi»: the middle name tells where the surname is; else most places have two words
      const shape = 2 * (person.shape + (usualMiddles.has(tokens, to + 1) ? 1 : 0)) + (words === 2 ? 1 : 0);
      // a rare surname begins a name only where all of it would be too long for a place
      const likely =
        person.shape > Shape.possible ||
        // «xã Đăk Rve | A Nhân»
        (letters(tokens, to) === 1 && words > 1) ||
        (person.to - to >= 3 && person.to - at >= LONGEST_PLACE);
      if (likely && shape > best) {
        before = to;
        best = shape;
      }
    }
    to = wordEnd(tokens, to);
  }
  return before < 0 ? to : before;
}

/** «Chủ tịch xã | Trần Phú Dũng»: with the one word behind it a name of the past is that of a man today. */
function isWithinName(tokens: Tokens, at: number, historic: number): boolean {
  return (
    readName(tokens, at, beginsTitle)?.to === historic + 1 && goesOn(tokens, historic) && !goesOn(tokens, historic + 1)
  );
}

/** «Phó Chủ tịch UBND huyện | Ma Thế Dũng»: three words with a surname and a usual middle name are a person. */
function isPerson(name: NameShape, at: number): boolean {
  return name.shape >= Shape.clear || (name.shape === Shape.likely && name.to - at === USUAL_NAME);
}

/**
 * Where a person's name begins behind the two words that most names of places and schools have: «Đồng Vương | Lê Xuân
 * Luân», though «Vương Lê Xuân Luân» would be a name as well; `at` where not just so many capitalised words stand there.
 */
export function nameBehind(tokens: Tokens, at: number): number {
  let to = at;
  const name = at + USUAL_PLACE;
  const longest = tokens.symbol[name + 1] === THI ? USUAL_NAME + 1 : USUAL_NAME;
  while (to <= name + longest && (to === at || goesOn(tokens, to)) && wordEnd(tokens, to) === to + 1) to++;
  if (to < name + USUAL_NAME || to > name + longest) return at;
  return readName(tokens, name, beginsTitle)?.to === to ? name : at;
}

function goesOn(tokens: Tokens, at: number): boolean {
  return isNameWord(tokens, at) && joins(tokens, at) && !beginsTitle(tokens, at);
}

function joins(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.breaks[at]! > Break.wrap || (tokens.flags[at]! & Flag.sentence) !== 0) return false;
  return !beginsCell(tokens, at);
}
