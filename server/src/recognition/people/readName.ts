import { AnyOf } from '../../text/anyOf';
import { wordSymbol } from '../../text/symbols';
import { goesOnInSentence, inCapitals, isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
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
import { readHighlandName } from './highlandName';
import { hyphenEnd, runEnd } from './nameRun';
import { type EndsBefore, type NameShape, Shape } from './nameShape';

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
/** Surname and up to three more words. */
const LONGEST_NAME = 4;
/** In a heading in capitals: a man's name and a woman's with «Thị». */
const USUAL_NAME = 3;
const USUAL_NAME_WITH_THI = 4;
const THI = wordSymbol('Thị');
const DELEGATION = wordSymbol('Đoàn');

/**
 * The full name that token `at` may begin, by shape alone: «Lê Hiếu», «Giuse Nguyễn Năng», «Y Thanh Hà Niê Kđăm».
 * @param endsBefore what ends the name, besides the end of the capitalised words.
 */
export function readName(tokens: Tokens, at: number, endsBefore: EndsBefore): NameShape | undefined {
  if (!isCapital(tokens, at)) return undefined;
  const saint = saintNames.longest(tokens, at);
  if (saint !== undefined) {
    const family = readFamilyName(tokens, saint.end, endsBefore);
    if (family !== undefined && family.shape >= Shape.likely)
      return { to: family.to, shape: Shape.clear, capitals: family.capitals };
  }
  return readFamilyName(tokens, at, endsBefore);
}

/** A name without a saint's before it. */
function readFamilyName(tokens: Tokens, at: number, endsBefore: EndsBefore): NameShape | undefined {
  if (!isCapital(tokens, at)) return undefined;
  if (!surnames.mayBeginAt(tokens, at) && !isBeforeMiddle(tokens, at)) return undefined;
  if (isDelegation(tokens, at)) return undefined;
  return (
    readHighlandName(tokens, at, endsBefore) ?? readPenName(tokens, at) ?? readSurnameFirst(tokens, at, endsBefore)
  );
}

/** «Tỉnh | Đoàn Duyên Hải»: the word before makes a body of what could be a surname. */
function isDelegation(tokens: Tokens, at: number): boolean {
  return (
    tokens.symbol[at] === DELEGATION && isCapital(tokens, at - 1) && bodyHeads.longest(tokens, at - 1)?.end === at + 1
  );
}

/** «Trường Chinh», «Tố Hữu». */
function readPenName(tokens: Tokens, at: number): NameShape | undefined {
  const to = penNames.longest(tokens, at)?.end ?? at;
  if (to === at || !isCapital(tokens, to - 1)) return undefined;
  return { to, shape: Shape.likely, capitals: inCapitals(tokens, at) };
}

/** «Nguyễn Văn An», «Tôn Nữ Thị Ninh», «Thích Trí Quảng», «Thao Văn Dia»: a surname and what follows it. */
function readSurnameFirst(tokens: Tokens, at: number, endsBefore: EndsBefore): NameShape | undefined {
  const strong = strongSurnames.has(tokens, at);
  const religious = religiousSurnames.longest(tokens, at)?.end ?? at;
  const known = strong || religious > at || weakSurnames.has(tokens, at);
  if (!known && !isBeforeMiddle(tokens, at)) return undefined;
  const capitals = inCapitals(tokens, at);
  const run = nameRunEnd(tokens, at, religious, strong, endsBefore);
  const to = capitals && goesOnInCapitals(tokens, run) ? at + usualLength(tokens, at) : run;
  const words = to - at;
  if (words < 2 || to > run || endsInOther(tokens, at, to)) return undefined;
  const korean = !strong && words === 2 ? hyphenEnd(tokens, to, endsBefore) : to;
  if (korean > to) return { to: korean, shape: Shape.likely, capitals };
  if (religious > at) return { to, shape: shapeOf(tokens, at, to, true), capitals };
  // «Ban Chính sách» is no Mr Ban
  if (!strong && bodyHeads.has(tokens, at) && !usualMiddles.has(tokens, at + 1)) return undefined;
  return { to, shape: shapeOf(tokens, at, to, strong), capitals };
}

/** Where the words end that go with a surname, by how many words such names have. */
function nameRunEnd(tokens: Tokens, at: number, religious: number, strong: boolean, endsBefore: EndsBefore): number {
  // «Trần Lê Thị Bảo Châu»
  const usual = tokens.symbol[at + 2] === THI ? LONGEST_NAME + 1 : LONGEST_NAME;
  const limit = religious === at ? usual : religious - at + 2;
  const capitals = inCapitals(tokens, at);
  const to = runEnd(tokens, at, limit, capitals, endsBefore);
  if (religious > at && !capitals && to - at === limit) return withThirdWord(tokens, at, to, endsBefore);
  return strong && !capitals && to - at === limit ? withFifthWord(tokens, at, to, endsBefore) : to;
}

/**
 * The {@link Shape} of a name that begins with a surname.
 * @param strong the surname, a religious one too, is hardly ever another word.
 */
function shapeOf(tokens: Tokens, at: number, to: number, strong: boolean): number {
  // «(Đoàn Hà Nội)» is a delegation
  if (tokens.symbol[at] === DELEGATION && provinceNames.longest(tokens, at + 1)?.end === to) return Shape.possible;
  if ((namesOfThings.longest(tokens, at)?.end ?? at) >= to) return Shape.possible;
  const words = to - at;
  if (strong) return words >= 3 ? Shape.clear : Shape.likely;
  if (words >= 3 && usualMiddles.has(tokens, at + 1) && !honorifics.has(tokens, at)) return Shape.clear;
  return words >= 3 && middleNames.has(tokens, at + 1) ? Shape.likely : Shape.possible;
}

/** «Trần Cao Đại Kỳ Quân»: a word that stands alone behind four belongs to the name, unless another name begins in it. */
function withFifthWord(tokens: Tokens, at: number, to: number, endsBefore: EndsBefore): number {
  const long = runEnd(tokens, at, to - at + 2, false, endsBefore);
  if (long !== to + 1 || provinceNames.has(tokens, to - 1) || bodyHeads.has(tokens, to)) return to;
  for (let i = at + 2; i < long; i++) if (strongSurnames.has(tokens, i)) return to;
  return long;
}

/** «Thích Trúc Thái | Minh»: a third word that stands alone behind the two that most monks are called by. */
function withThirdWord(tokens: Tokens, at: number, to: number, endsBefore: EndsBefore): number {
  const long = runEnd(tokens, at, to - at + 2, false, endsBefore);
  return long === to + 1 && !provinceNames.has(tokens, to - 1) && !bodyHeads.has(tokens, to) ? long : to;
}

/** «Thao Văn Dia», «Ông Thị Loan»: whatever stands before these middle names is a surname. */
function isBeforeMiddle(tokens: Tokens, at: number): boolean {
  if (!usualMiddles.has(tokens, at + 1) || !isCapital(tokens, at + 1) || !isCapital(tokens, at + 2)) return false;
  // «Huyện Văn Chấn» at the head of a sentence
  return !placeLevels.has(tokens, at);
}

function goesOnInCapitals(tokens: Tokens, at: number): boolean {
  return inCapitals(tokens, at) && goesOnInSentence(tokens, at);
}

/** In a heading in capitals nothing shows where a name ends: it has as many words as most have. */
function usualLength(tokens: Tokens, at: number): number {
  return tokens.symbol[at + 1] === THI ? USUAL_NAME_WITH_THI : USUAL_NAME;
}
