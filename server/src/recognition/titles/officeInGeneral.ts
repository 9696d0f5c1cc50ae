import { Mark } from '../../text/marks';
import { isNumber, wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { readName } from '../people/readName';
import { beginsTitleOrBody } from '../words/begins';
import {
  deeds,
  doneByOffice,
  genericBefore,
  issuedByOffice,
  officeOfSubject,
  officeOfSubjectNearby,
  rulesAfter,
  termsOfOffice,
} from '../words/contextWords';
import { placeLevels } from '../words/placeWords';
import { isCount } from './counted';
import { isShareOfOffices } from './sharesOfOffices';
import type { TitleWords } from './titleWords';

const OF = wordSymbol('của');
const BY = wordSymbol('do');

/**
 * True where the words around a title make it the office as such, or that of all who hold it, not one person's.
 * @param phrase the token before which what is said of the title ends: its first one, or that of its words of address.
 */
export function isSaidOfAll(tokens: Tokens, words: TitleWords, phrase: number): boolean {
  return (
    tokens.symbol[phrase - 1] === Mark.percent ||
    isRule(tokens, words) ||
    (namesNoPlace(words) && isShareOfOffices(tokens, words.to)) ||
    isOfCountedPlaces(tokens, words.to) ||
    isOfTerms(tokens, phrase) ||
    genericBefore.endingAt(tokens, phrase) !== undefined
  );
}

/** «bí thư huyện ủy phải …»: what a rule says of an office in small letters, without a place, is said of all. */
function isRule(tokens: Tokens, words: TitleWords): boolean {
  const { from, to, body } = words;
  if (isCapital(tokens, from) || body === null || !namesNoPlace(words)) return false;
  // «do bí thư đảng ủy đảm nhiệm»
  return rulesAfter.has(tokens, to) || (tokens.symbol[from - 1] === BY && doneByOffice.has(tokens, to));
}

/** «Chủ tịch UBND | 12 xã». */
function isOfCountedPlaces(tokens: Tokens, at: number): boolean {
  return isNumber(tokens, at) && placeLevels.has(tokens, at + 1);
}

/** «3 nhiệm kỳ | chủ tịch huyện», «hai đời | giám đốc»: whoever held the office in them. */
function isOfTerms(tokens: Tokens, at: number): boolean {
  const count = termsOfOffice.startBefore(tokens, at) - 1;
  if (!isCount(tokens, count)) return false;
  // «ông A đã làm 2 nhiệm kỳ chủ tịch huyện»
  return (
    officeOfSubject.endingAt(tokens, count) === undefined && officeOfSubjectNearby.endingAt(tokens, count) === undefined
  );
}

/** Whose a document is told to be. */
export type Authority =
  /** A numbered document's, of whatever year: «Quyết định số 7 của Thủ tướng» is the office's. */
  | 'numbered'
  /** «Theo quyết định của Thủ tướng»: it may be the one whom the article names. */
  | 'plain';

/**
 * «Quyết định số … của Thủ tướng Chính phủ»: the office that issued a document, unless a name follows; null where the title
 * is none.
 * @param taken 1 for tokens inside directives and dates.
 */
export function authorityOf(tokens: Tokens, { from, to }: TitleWords, taken: Uint8Array): Authority | null {
  const of = from - 1;
  if (of < 1 || tokens.symbol[of] !== OF) return null;
  const numbered = taken[of - 1] === 1;
  if (!numbered && issuedByOffice.endingAt(tokens, of) === undefined) return null;
  if (readName(tokens, to, beginsTitleOrBody) !== undefined) return null;
  return numbered ? 'numbered' : 'plain';
}

/** «số phó giám đốc»: a small head alone is the office in general, unless its holder does something. */
export function isBareAndSmall(tokens: Tokens, { from, to, body, word }: TitleWords): boolean {
  return body === null && word !== null && !isCapital(tokens, from) && !deeds.has(tokens, to);
}

function namesNoPlace({ body, placeStart }: TitleWords): boolean {
  return body === null || placeStart >= body.end;
}
