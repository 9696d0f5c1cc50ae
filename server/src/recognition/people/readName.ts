import { AnyOf } from '../../text/anyOf';
import { beginsCell } from '../../text/cells';
import { isApostrophe, Mark } from '../../text/marks';
import { letters, wordSymbol } from '../../text/symbols';
import { Break, Flag, TokenKind, type Tokens } from '../../text/tokens';
import { bodyHeads } from '../words/bodyWords';
import {
  clanNames,
  highlandSurnames,
  honorifics,
  middleNames,
  namesOfThings,
  penNames,
  personalPrefixes,
  religiousSurnames,
  saintNames,
  strongSurnames,
  usualMiddles,
  weakSurnames,
} from '../words/nameWords';
import { placeLevels, provinceNames } from '../words/placeWords';
import { endsInOther } from './endsInOther';
import { isForeign } from './foreign';

/** How much the shape of a name says that it is one, without regard to what stands around it. */
export const Shape = {
  /** Capitalised words after one that may be a surname: something else must speak for a person. */
  possible: 1,
  /** A surname and one word, or a rarer surname and a usual middle name. */
  likely: 2,
  /** A surname with two or more words behind it; a rarer surname with «Văn» or «Thị». */
  clear: 3,
} as const;

/** Capitalised words that have the shape of a full name. */
export interface NameShape {
  /** The token after the name. */
  readonly to: number;
  /** {@link Shape} */
  readonly shape: number;
  /** All in capitals, as headings and signatures are: where the name ends is then less sure. */
  readonly capitals: boolean;
}

/** Whatever a name may begin with, but for saints' names. */
const surnames = new AnyOf(
  strongSurnames,
  weakSurnames,
  religiousSurnames,
  highlandSurnames,
  clanNames,
  personalPrefixes,
  penNames,
);
/** Surname, up to three more words; the names of the Central Highlands and foreign ones run longer. */
const LONGEST_NAME = 4;
const THI = wordSymbol('Thị');
const DELEGATION = wordSymbol('Đoàn');
const DEPUTY = wordSymbol('Phó');
const LONGEST_HIGHLAND_NAME = 6;

/**
 * The full name that token `at` may begin, by shape alone.
 * @param endsBefore tells where something else begins (a title, a body), so that a name ends there.
 */
export function readName(
  tokens: Tokens,
  at: number,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): NameShape | undefined {
  const { flags, kind } = tokens;
  if (kind[at] !== TokenKind.word || (flags[at]! & Flag.capital) === 0) return undefined;
  const saint = saintNames.longest(tokens, at);
  if (saint !== undefined) {
    const family = readFamilyName(tokens, saint.end, endsBefore);
    if (family !== undefined && family.shape >= Shape.likely) return { ...family, shape: Shape.clear };
  }
  return readFamilyName(tokens, at, endsBefore);
}

function readFamilyName(
  tokens: Tokens,
  at: number,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): NameShape | undefined {
  if (at >= tokens.count || !isNameWord(tokens, at)) return undefined;
  const mayBeSurname = surnames.mayBeginAt(tokens, at);
  if (!mayBeSurname && !isBeforeMiddle(tokens, at)) return undefined;
  // «Thị | Đoàn Duyên Hải»
  if (
    tokens.symbol[at] === DELEGATION &&
    isNameWord(tokens, at - 1) &&
    bodyHeads.longest(tokens, at - 1)?.end === at + 1
  )
    return undefined;
  const highland = readHighlandName(tokens, at, endsBefore);
  if (highland !== undefined) return highland;
  const pen = penNames.longest(tokens, at);
  if (pen !== undefined && isNameWord(tokens, pen.end - 1))
    return { to: pen.end, shape: Shape.likely, capitals: inCapitals(tokens, at) };
  const religious = religiousSurnames.longest(tokens, at);
  const strong = strongSurnames.has(tokens, at);
  if (
    mayBeSurname &&
    !strong &&
    religious === undefined &&
    !weakSurnames.has(tokens, at) &&
    !isBeforeMiddle(tokens, at)
  )
    return undefined;
  const thing = namesOfThings.longest(tokens, at);
  const capitals = inCapitals(tokens, at);
  // «Trần Lê Thị Bảo Châu»
  const usual = tokens.symbol[at + 2] === THI ? LONGEST_NAME + 1 : LONGEST_NAME;
  const limit = religious === undefined ? usual : religious.end - at + 2;
  const short = runEnd(tokens, at, limit, capitals, endsBefore);
  const run = strong && !capitals && short - at === limit ? withFifthWord(tokens, at, short, endsBefore) : short;
  const to = capitals && continuesInCapitals(tokens, run) ? at + usualLength(tokens, at) : run;
  const words = to - at;
  if (words < 2 || to > run || endsInOther(tokens, at, to)) return undefined;
  const korean = !strong && words === 2 ? hyphenEnd(tokens, to, endsBefore) : to;
  if (korean > to) return { to: korean, shape: Shape.likely, capitals };
  // «Ban Chính sách» is no Mr Ban
  if (!strong && religious === undefined && bodyHeads.has(tokens, at) && !usualMiddles.has(tokens, at + 1))
    return undefined;
  // «(Đoàn Hà Nội)» is a delegation
  if (tokens.symbol[at] === DELEGATION && provinceNames.longest(tokens, at + 1)?.end === to)
    return { to, shape: Shape.possible, capitals };
  if (thing !== undefined && thing.end >= to) return { to, shape: Shape.possible, capitals };
  let shape: number = Shape.possible;
  if (religious !== undefined) shape = words >= 3 ? Shape.clear : Shape.likely;
  else if (strong) shape = words >= 3 ? Shape.clear : Shape.likely;
  else if (words >= 3 && usualMiddles.has(tokens, at + 1) && !honorifics.has(tokens, at)) shape = Shape.clear;
  else if (words >= 3 && middleNames.has(tokens, at + 1)) shape = Shape.likely;
  return { to, shape, capitals };
}

/** «Trần Cao Đại Kỳ Quân»: a word that stands alone behind four belongs to the name, unless another name begins in it. */
function withFifthWord(
  tokens: Tokens,
  at: number,
  to: number,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): number {
  const long = runEnd(tokens, at, to - at + 2, false, endsBefore);
  if (long !== to + 1 || provinceNames.has(tokens, to - 1) || bodyHeads.has(tokens, to)) return to;
  for (let i = at + 2; i < long; i++) if (strongSurnames.has(tokens, i)) return to;
  return long;
}

/** «Thao Văn Dia», «Ông Thị Loan»: whatever stands before these middle names is a surname. */
function isBeforeMiddle(tokens: Tokens, at: number): boolean {
  if (!usualMiddles.has(tokens, at + 1) || !isNameWord(tokens, at + 1) || !isNameWord(tokens, at + 2)) return false;
  // «Huyện Văn Chấn» at the head of a sentence
  return !placeLevels.has(tokens, at);
}

/** «Y Thanh Hà Niê Kđăm», «K'Mák», «H'Yim Kđoh», «Rah Lan Chung», «Siu Trung»; «Giàng A Chu» needs no rule of its own. */
function readHighlandName(
  tokens: Tokens,
  at: number,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): NameShape | undefined {
  const apostrophe = wordEnd(tokens, at) > at + 1;
  if (personalPrefixes.has(tokens, at) && (apostrophe || letters(tokens, at) === 1)) {
    const to = runEnd(tokens, at, LONGEST_HIGHLAND_NAME, false, endsBefore);
    if (apostrophe) return { to, shape: Shape.clear, capitals: false };
    // «Y Tý» is a commune
    if (to - at < 3) return to - at < 2 ? undefined : { to, shape: Shape.possible, capitals: false };
    return { to, shape: isHighland(tokens, at + 1, to) ? Shape.clear : Shape.likely, capitals: false };
  }
  const surname =
    highlandSurnames.has(tokens, at) && !inCapitals(tokens, at) ? at + 1 : clanNames.longest(tokens, at)?.end;
  if (surname === undefined) return undefined;
  const to = runEnd(tokens, at, LONGEST_HIGHLAND_NAME, false, endsBefore);
  return to > surname ? { to, shape: Shape.clear, capitals: false } : undefined;
}

/** True where one of the words is a clan's name or of another language. */
function isHighland(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (highlandSurnames.has(tokens, i)) return true;
  return isForeign(tokens, from, to);
}

/**
 * Where a run of capitalised words ends, the words counted as syllables. A run that is too long for a name is cut
 * where the next surname begins.
 */
export function runEnd(
  tokens: Tokens,
  at: number,
  limit: number,
  capitals: boolean,
  endsBefore: (tokens: Tokens, at: number) => boolean,
): number {
  let to = wordEnd(tokens, at);
  for (let words = 1; words < limit; words++) {
    if (
      !continues(tokens, to) ||
      (tokens.flags[to]! & Flag.glued) !== 0 ||
      !isNameWord(tokens, to) ||
      inCapitals(tokens, to) !== capitals
    )
      break;
    // a surname alone is no name: «Trần Quốc Vượng» does not end before «Quốc vương»
    const deputy = tokens.symbol[to] === DEPUTY;
    if (endsBefore(tokens, to) && (words > 1 || deputy || !isNameWord(tokens, to + 1))) break;
    to = wordEnd(tokens, to);
  }
  return to;
}

/** True for a word that may be part of a name: capitalised, and no abbreviation in a text that is not in capitals. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) !== 0;
}

function continuesInCapitals(tokens: Tokens, at: number): boolean {
  return continues(tokens, at) && isNameWord(tokens, at) && inCapitals(tokens, at);
}

/** In a heading in capitals nothing shows where a name ends: it has three syllables, a woman's with «Thị» four. */
function usualLength(tokens: Tokens, at: number): number {
  return tokens.symbol[at + 1] === THI ? 4 : 3;
}

/** True for a word of several letters, all capitals. */
export function inCapitals(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & Flag.allCaps) !== 0 && letters(tokens, i) > 1;
}

/** True where token `i` stands in the sentence and cell of the one before it, on its line or a wrapped one. */
export function continues(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.breaks[i]! > Break.wrap || (tokens.flags[i]! & Flag.sentence) !== 0) return false;
  return !beginsCell(tokens, i);
}

/** «Kim Jong-un», «Thoong-lun Xi-xu-lít»: the token behind small syllables that hyphens join to the word before `at`. */
export function hyphenEnd(tokens: Tokens, at: number, endsBefore: (tokens: Tokens, at: number) => boolean): number {
  const { symbol, kind, flags, count } = tokens;
  let to = at;
  while (
    to + 1 < count &&
    symbol[to] === Mark.hyphen &&
    (flags[to]! & flags[to + 1]! & Flag.glued) !== 0 &&
    (flags[to + 1]! & Flag.capital) === 0 &&
    kind[to + 1] === TokenKind.word &&
    !endsBefore(tokens, to + 1)
  ) {
    to += 2;
  }
  return to;
}

const MOST_APOSTROPHES = 2;

/** The token after the word at `i`, with what an apostrophe joins to it: «K'Mák», «Ea H’leo». */
export function wordEnd(tokens: Tokens, i: number): number {
  const { symbol, flags, kind, count } = tokens;
  let to = i + 1;
  while (
    to - i <= 2 * MOST_APOSTROPHES &&
    to + 1 < count &&
    isApostrophe(symbol[to]!) &&
    (flags[to]! & Flag.glued) !== 0 &&
    ((flags[to + 1]! & Flag.glued) !== 0 || isSpacedPrefix(tokens, i, to)) &&
    kind[to + 1] === TokenKind.word
  ) {
    to += 2;
  }
  return to;
}

/** «H’ Hoa Byă»: the personal prefix with a space behind its apostrophe. */
function isSpacedPrefix(tokens: Tokens, i: number, apostrophe: number): boolean {
  return apostrophe === i + 1 && letters(tokens, i) === 1 && isNameWord(tokens, apostrophe + 1);
}
