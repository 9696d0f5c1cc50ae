import { AnyOf } from '../../text/anyOf';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { isNumber, wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import { Break, Flag, numberValue, type Tokens } from '../../text/tokens';
import { beforeAddress, type PersonDraft } from '../people/personDraft';
import { readName } from '../people/readName';
import { beginsTitleOrBody } from '../words/begins';
import {
  bracketedStatuses,
  deeds,
  endingAt,
  genericBefore,
  issuedByOffice,
  memberOrgans,
  noTitleAfter,
  noTitleBefore,
  officeOfSubject,
  officeOfSubjectNearby,
  rulesAfter,
  several,
  statuses,
  type Tense,
  tenses,
} from '../words/contextWords';
import { presidentHo } from '../words/nameWords';
import { placeLevels } from '../words/placeWords';
import { roleWords } from '../words/roleWords';
import { isShareOfOffices } from './isShare';
import { readTitle, type TitleWords } from './readTitle';

/** A title with what is found out about it step by step. */
export interface TitleDraft {
  readonly kind: 'title';
  readonly from: number;
  readonly to: number;
  readonly words: TitleWords;
  readonly status: 'former' | 'acting' | 'new' | null;
  /** «các», «những», «2» stand before it. */
  readonly several: boolean;
  /** How many are counted before it: 2 in «2 Thứ trưởng»; 0 where no number stands there. */
  readonly count: number;
  /** «mỗi», «chức danh», «lượt» stand before it, or before the title that it is in a row with. */
  generic: boolean;
  /** When it is held, or null where nothing tells. */
  tense: Tense | null;
  holders: readonly PersonDraft[];
}

/** Titles and names as they stand in the text. */
export type Draft = PersonDraft | TitleDraft;

const officesOfSubject = new AnyOf(officeOfSubject, officeOfSubjectNearby);
const OF = wordSymbol('của');
const PRESIDENT = wordSymbol('Chủ');
/** Whose decisions are the State's, so that nobody in particular is meant. */
const HEAD_OF_STATE = 'Chủ tịch nước';
const MEMBER = 'Thành viên';
const termsOfOffice = phraseSet(['nhiệm kỳ', 'đời', 'thế hệ']);

/** The title that begins at token `at`, with what stands before it; undefined where its words mean something else. */
export function titleDraft(tokens: Tokens, at: number, taken: Uint8Array): TitleDraft | undefined {
  if (isOddlyCapitalised(tokens, at) || endsPhrase(tokens, at)) return undefined;
  const words = readTitle(tokens, at);
  if (words === undefined || noTitleBefore.has(tokens, words.roleTo)) return undefined;
  if (endingAt(noTitleAfter, tokens, at, 3) === true) return undefined;
  if (isPresidentHo(tokens, words) || isOrgan(tokens, words)) return undefined;
  const authority = isAuthority(tokens, words, taken);
  if (authority && words.word?.name === HEAD_OF_STATE) return undefined;
  const { status, from } = readStatus(tokens, words);
  const before = beforeAddress(tokens, from);
  const count = countBefore(tokens, before, taken);
  // what ends a line says nothing of a title in the next one
  const phrase = tokens.breaks[before]! <= Break.wrap ? before : 0;
  return {
    kind: 'title',
    from: words.from,
    to: words.to,
    words,
    status,
    several: count > 0 || endingAt(several, tokens, phrase, 2) !== undefined,
    count,
    generic:
      authority ||
      tokens.symbol[phrase - 1] === Mark.percent ||
      isRule(tokens, words) ||
      (namesNoPlace(words) && isShareOfOffices(tokens, words.to)) ||
      // «Chủ tịch UBND 12 xã»
      (isNumber(tokens, words.to) && placeLevels.has(tokens, words.to + 1)) ||
      isOfTerms(tokens, phrase) ||
      endingAt(genericBefore, tokens, phrase, 4) !== undefined,
    tense: endingAt(tenses, tokens, phrase, 6) ?? null,
    holders: [],
  };
}

/** «chức vụ Phó …» holds no «vụ phó». */
function endsPhrase(tokens: Tokens, at: number): boolean {
  if (!officesOfSubject.mayBeginAt(tokens, at - 1)) return false;
  return (
    officeOfSubject.longest(tokens, at - 1)?.end === at + 1 ||
    officeOfSubjectNearby.longest(tokens, at - 1)?.end === at + 1
  );
}

/** «kiểm tra chính Ủy ban …» holds no «Chính ủy»; «trưởng Ban», «phó Chủ tịch», «tổng Giám đốc» are usual. */
function isOddlyCapitalised(tokens: Tokens, at: number): boolean {
  const head = roleWords.longest(tokens, at);
  if (head === undefined || head.value.deputy || head.value.shared > 0 || head.end !== at + 2) return false;
  const { flags } = tokens;
  return (flags[at]! & Flag.capital) === 0 && (flags[at + 1]! & (Flag.capital | Flag.allCaps)) === Flag.capital;
}

/** The numerals that count officials in words; «năm» is the year. */
const NUMERALS = [2, 3, 4];
const NUMERAL_WORDS = ['hai', 'ba', 'bốn'].map((word) => wordSymbol(word));

/** «3 nhiệm kỳ | chủ tịch huyện», «hai đời | giám đốc»: whoever held the office in them. */
function isOfTerms(tokens: Tokens, at: number): boolean {
  const term = termsOfOffice.startBefore(tokens, at, 2);
  if (term <= 0 || !(isNumber(tokens, term - 1) || NUMERAL_WORDS.includes(tokens.symbol[term - 1]!))) return false;
  // «ông A đã làm 2 nhiệm kỳ chủ tịch huyện»
  return (
    endingAt(officeOfSubject, tokens, term - 1) === undefined &&
    endingAt(officeOfSubjectNearby, tokens, term - 1) === undefined
  );
}

/** «2 Thứ trưởng», «hai đồng chí Tư lệnh», but not a date or a document's number before a title. */
function countBefore(tokens: Tokens, at: number, taken: Uint8Array): number {
  const numeral = at > 0 ? NUMERAL_WORDS.indexOf(tokens.symbol[at - 1]!) : -1;
  if (numeral >= 0) return NUMERALS[numeral]!;
  const counted = isNumber(tokens, at - 1) && taken[at - 1] === 0 && tokens.breaks[at]! <= Break.wrap;
  return counted ? numberValue(tokens, at - 1) : 0;
}

/** «số phó giám đốc»: a small head alone is the office in general, unless its holder does something. */
export function isOfficeInGeneral(tokens: Tokens, { from, to, words }: TitleDraft): boolean {
  if (words.body !== null || words.word === null) return false;
  return (tokens.flags[from]! & Flag.capital) === 0 && !deeds.has(tokens, to);
}

/** «bí thư huyện ủy phải …»: what a rule says of an office in small letters, without a place, is said of all. */
function isRule(tokens: Tokens, words: TitleWords): boolean {
  const { from, to, body } = words;
  if ((tokens.flags[from]! & Flag.capital) !== 0 || body === null || !namesNoPlace(words)) return false;
  return rulesAfter.has(tokens, to);
}

function namesNoPlace({ body, placeStart }: TitleWords): boolean {
  return body === null || placeStart >= body.end;
}

/** Of many, or of the office as such. */
export function isGeneric(title: TitleDraft): boolean {
  const { word, many } = title.words;
  return title.several || title.generic || many || word === null || word.role.holders === 'many';
}

/** «nguyên», «quyền», «tân» before a title, «(cũ)» behind it; `from` is where the title with the word begins. */
function readStatus(tokens: Tokens, words: TitleWords): Pick<TitleDraft, 'status' | 'from'> {
  // «Ông nguyên là: Bí thư …»
  const end = tokens.symbol[words.from - 1] === Mark.colon ? words.from - 1 : words.from;
  for (let length = statuses.mayEndBefore(tokens, end) ? 2 : 0; length > 0; length--) {
    const match = statuses.longest(tokens, end - length);
    if (match?.end === end && tokens.breaks[words.from]! <= Break.wrap) {
      return { status: match.value, from: end - length };
    }
  }
  if (tokens.symbol[words.to] === Mark.open && tokens.symbol[words.to + 2] === Mark.close) {
    const match = bracketedStatuses.longest(tokens, words.to + 1);
    if (match?.end === words.to + 2) return { status: match.value, from: words.from };
  }
  return { status: null, from: words.from };
}

/** «Chủ tịch Hồ Chí Minh» is a name with the address that everyone uses. */
function isPresidentHo(tokens: Tokens, words: TitleWords): boolean {
  return words.body === null && tokens.symbol[words.from] === PRESIDENT && presidentHo.has(tokens, words.to);
}

/** «các sở, ngành | thành viên Ban Chỉ đạo»: not people are members. */
function isOrgan(tokens: Tokens, { from, word }: TitleWords): boolean {
  return word?.name === MEMBER && tokens.breaks[from]! <= Break.wrap && memberOrgans.endingAt(tokens, from, 2) === true;
}

/** «Quyết định số … của Thủ tướng Chính phủ»: the office that issued a document, unless a name follows. */
function isAuthority(tokens: Tokens, words: TitleWords, taken: Uint8Array): boolean {
  const of = words.from - 1;
  if (of < 1 || tokens.symbol[of] !== OF) return false;
  if (isCapital(tokens, words.to) && readName(tokens, words.to, beginsTitleOrBody) !== undefined) return false;
  return taken[of - 1] === 1 || endingAt(issuedByOffice, tokens, of, 2) !== undefined;
}
