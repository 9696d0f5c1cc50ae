import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { Shape } from '../people/nameShape';
import { readName } from '../people/readName';
import { beginsTitle } from '../words/begins';
import { neverAlone, placeClasses, placeLevels } from '../words/placeWords';
import { districtEnd, knownPlaceEnd } from './knownPlace';
import { largerPlaceEnd, levelNameEnd, placeNamesEnd, provinceBehind } from './levelledPlace';
import { listedLevelsEnd } from './listedLevels';
import { nameGoesOn, unknownPlaceEnd } from './unknownPlace';

/** A place as titles name it: «tỉnh Long An», «xã Ea Kao, thành phố Buôn Ma Thuột», «TP», «các cấp». */
export interface Place {
  /** The token after the place. */
  readonly to: number;
  /** A class of places instead of one: «các huyện», «các cấp». */
  readonly many: boolean;
  /** A name was read, not only the word for the level. */
  readonly named: boolean;
}

const EACH = wordSymbol('các');
/** In words: a longer name behind «Thành ủy» is a man's. */
const LONGEST_BARE_NAME = 2;

/**
 * The place that begins at token `at`.
 * @param bare a name without the word for its level may stand here: after «Huyện ủy», «Thành ủy», «Đoàn ĐBQH».
 */
export function readPlace(tokens: Tokens, at: number, bare: boolean): Place | undefined {
  if (!goesOn(tokens, at)) return undefined;
  const many = placeClasses.longest(tokens, at);
  if (many !== undefined) return readPlaces(tokens, at, many.end);
  const level = placeLevels.longest(tokens, at);
  if (level !== undefined) {
    const place = readLevelledPlace(tokens, at, level.value, level.end);
    if (place !== undefined) return place;
  }
  const known = knownPlaceEnd(tokens, at);
  if (known > at) return named(tokens, known, bare);
  if (!bare || isLongName(tokens, at)) return undefined;
  const district = districtEnd(tokens, at);
  const to = district > at ? district : unknownPlaceEnd(tokens, at, true);
  return to > at ? named(tokens, to, bare) : undefined;
}

/** «Thành ủy Vinh | , tỉnh Nghệ An». */
function named(tokens: Tokens, to: number, bare: boolean): Place {
  return { to: bare ? provinceBehind(tokens, to) : to, many: false, named: true };
}

/** «các huyện», «các huyện, thị xã», «các xã Ea Kao, Hòa Xuân và Cư Ê Bur». */
function readPlaces(tokens: Tokens, at: number, end: number): Place {
  const level = tokens.symbol[at] === EACH ? placeLevels.longest(tokens, at + 1) : undefined;
  const to = level?.end === end ? placeNamesEnd(tokens, level.value, end) : end;
  return to > end ? { to, many: true, named: true } : { to: listedLevelsEnd(tokens, end), many: true, named: false };
}

/** «tỉnh Long An», «TP.», «huyện». */
function readLevelledPlace(tokens: Tokens, at: number, level: number, nameAt: number): Place | undefined {
  const nameEnd = levelNameEnd(tokens, level, nameAt);
  if (nameEnd > nameAt)
    return { to: largerPlaceEnd(tokens, level, nameEnd), many: tokens.symbol[at] === EACH, named: true };
  // «Bí thư Chi bộ thôn | Lò Văn An»
  const named = readName(tokens, nameAt, beginsTitle)?.shape === Shape.clear;
  if (!named && neverAlone.longest(tokens, at)?.end === nameAt) return undefined;
  // «TP.» at the end of a sentence
  const to = tokens.symbol[nameAt - 1] === Mark.stop ? nameAt - 1 : nameAt;
  const listed = listedLevelsEnd(tokens, to);
  return { to: listed, many: listed > to, named: false };
}

/** «Thành ủy | Tất Thành Cang»: three words that look like a name are one, where nothing says what kind of place. */
function isLongName(tokens: Tokens, at: number): boolean {
  const name = readName(tokens, at, beginsTitle);
  if (name === undefined || name.shape < Shape.likely || name.to - at <= LONGEST_BARE_NAME) return false;
  return !nameGoesOn(tokens, name.to);
}
