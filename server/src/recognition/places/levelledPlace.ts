import { isDash, Mark } from '../../text/marks';
import { digits, isNumber, wordSymbol } from '../../text/symbols';
import { goesOn, goesOnInSentence, isCapital, isGlued } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { isForeign } from '../people/foreign';
import { beginsTitleOrBody } from '../words/begins';
import { fields } from '../words/bodyWords';
import { levelledProvinceNames, placeLevels, provinceNames } from '../words/placeWords';
import { districtEnd, provinceEnd } from './knownPlace';
import { unknownPlaceEnd } from './unknownPlace';

/**
 * The values of {@link placeLevels}. From «tỉnh» on a place has a name of the list of provinces, or is in another
 * country.
 */
const PROVINCE_LEVEL = 4;
const CITY_LEVEL = 3;
const DISTRICT_LEVEL = 2;
const VILLAGE_LEVEL = 0;
const AND = wordSymbol('và');
/** Wards and villages are counted; a longer number is a year or a telephone's. */
const MOST_DIGITS = 2;

/** The end of the name after the word for a level («tỉnh | Long An», «ấp | 3A»), or `at` where none follows. */
export function levelNameEnd(tokens: Tokens, level: number, at: number): number {
  if (!goesOn(tokens, at)) return at;
  const known = provinceEnd(tokens, at, level >= CITY_LEVEL ? levelledProvinceNames : provinceNames);
  if (known > at) return known;
  const number = level <= DISTRICT_LEVEL ? numberEnd(tokens, at) : at;
  if (number > at) return number;
  const district = level === DISTRICT_LEVEL || level === CITY_LEVEL ? districtEnd(tokens, at) : at;
  if (district > at) return district;
  const to = unknownPlaceEnd(tokens, at, level < PROVINCE_LEVEL);
  // «Làng Văn hóa – Du lịch …»
  if (to === at + 1 && (fields.longest(tokens, at)?.end ?? to) > to) return at;
  // all provinces are known: another name behind «tỉnh» is a person's, unless it is a foreign one
  if (level === PROVINCE_LEVEL && to > at + 1 && !isForeign(tokens, at, to)) return at;
  // «thôn Đồng Tâm 2»
  const numbered = level === VILLAGE_LEVEL && to > at && goesOnInSentence(tokens, to) && isOrdinal(tokens, to);
  return numbered ? to + 1 : to;
}

/** The end of the names behind «các xã»: «Ea Kao, Hòa Xuân và Cư Ê Bur»; `at` where none follows. */
export function placeNamesEnd(tokens: Tokens, level: number, at: number): number {
  let end = at;
  for (let name = at; ; ) {
    const isName = isCapital(tokens, name) && !beginsTitleOrBody(tokens, name); // «các huyện Mường La, | Đảng ủy xã»
    const next = isName ? levelNameEnd(tokens, level, name) : name;
    if (next === name) return end;
    end = next;
    const joint = tokens.symbol[end];
    if (end >= tokens.count || (joint !== Mark.comma && joint !== AND) || !goesOnInSentence(tokens, end + 1))
      return end;
    name = end + 1;
  }
}

/** «quận 1», «ấp 3A», but «trưởng thôn 27/27 thôn» counts; the token after it, or `at`. */
function numberEnd(tokens: Tokens, at: number): number {
  if (!isOrdinal(tokens, at) || tokens.symbol[at + 1] === Mark.slash) return at;
  return isCapital(tokens, at + 1) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
}

function isOrdinal(tokens: Tokens, i: number): boolean {
  return isNumber(tokens, i) && digits(tokens, i) <= MOST_DIGITS;
}

/** «xã Ea Kao | , thành phố Buôn Ma Thuột, tỉnh Đắk Lắk»: the token behind the larger places that go on at `at`. */
export function largerPlaceEnd(tokens: Tokens, level: number, at: number): number {
  let end = at;
  for (let below = level; ; ) {
    const seat = seatEnd(tokens, end);
    if (seat > end) return seat;
    const next = tokens.symbol[end] === Mark.comma ? end + 1 : end;
    const larger = goesOn(tokens, next) ? placeLevels.longest(tokens, next) : undefined;
    if (larger === undefined || larger.value <= below) return end;
    const nameEnd = levelNameEnd(tokens, larger.value, larger.end);
    if (nameEnd === larger.end) return end;
    end = nameEnd;
    below = larger.value;
  }
}

/** «Thành ủy Vinh | , tỉnh Nghệ An»: the token behind the province of a city or a district, `at` where none is said. */
export function provinceBehind(tokens: Tokens, at: number): number {
  return largerPlaceEnd(tokens, CITY_LEVEL, at);
}

/** «khu vực 5 | - Lạng Sơn»: the place that is said behind a number; the token after it, or `at`. */
export function seatEnd(tokens: Tokens, at: number): number {
  if (at + 1 >= tokens.count || !isDash(tokens.symbol[at]!) || !isNumber(tokens, at - 1)) return at;
  const name = at + 1;
  if (!goesOnInSentence(tokens, at) || !goesOnInSentence(tokens, name)) return at;
  const end = Math.max(provinceEnd(tokens, name, provinceNames), unknownPlaceEnd(tokens, name, false));
  return end > name ? end : at;
}
