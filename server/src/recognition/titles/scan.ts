import type { Phrases } from '../../text/phrases';
import { respell, spellingKey } from '../../text/spelling';
import { isNumber, Mark, wordSymbol } from '../../text/symbols';
import { Break, Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import { degrees, honorifics, namedAfter, namesOfThings, pronouns } from '../people/nameWords';
import { isNameWord, type NameShape, readName, runEnd } from '../people/readName';
import { readUnusualName } from '../people/readUnusualName';
import {
  bracketedStatuses,
  endingAt,
  genericBefore,
  inPlaceOf,
  issuedByOffice,
  noTitleBefore,
  officeOfSubject,
  officeOfSubjectNearby,
  partOfBodyAfter,
  several,
  statuses,
} from './contextWords';
import type { Address, Draft, PersonDraft, TitleDraft } from './draft';
import { beginsBody, placeOrBodyAt, readBody } from './readBody';
import { beginsTitle } from './readPlace';
import { readTitle, type TitleWords } from './readTitle';
import { bodyHeads, provinceNames, ranks, roleWords } from './titleWords';

const COMRADE = wordSymbol('đồng');
const COMRADE_SHORT = wordSymbol('đ');
const AND = wordSymbol('và');
/** «ông Cảnh», «ông Bá Cảnh». */
const LONGEST_SHORT_NAME = 2;
const OF = wordSymbol('của');
const PRESIDENT = wordSymbol('Chủ');

/**
 * All titles and all capitalised words that may be names, in one pass. Titles do not overlap, and no name stands
 * inside a title.
 * @param taken 1 for tokens inside directives and dates, which hold no titles and no names.
 */
export function scan(tokens: Tokens, taken: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  let addressEnd = -1;
  let address: Address = 'none';
  let titleEnd = -1;
  let thingEnd = -1;
  for (let i = 0; i < tokens.count; ) {
    if (tokens.kind[i] !== TokenKind.word || taken[i] === 1) {
      // «PGS.TS», «GS, TS»: the joint of degrees keeps the address open
      if (addressEnd === i && degrees.has(tokens, i - 1) && degrees.has(tokens, i + 1)) addressEnd = i + 1;
      else if (addressEnd === i && tokens.symbol[i] === Mark.stop && degrees.has(tokens, i - 1)) addressEnd = i + 1;
      i++;
      continue;
    }
    const bodyPart = headInsideBody(tokens, i);
    if (bodyPart > i) {
      i = bodyPart;
      continue;
    }
    const title = roleWords.has(tokens, i) || ranks.has(tokens, i) ? readDraft(tokens, i, taken) : undefined;
    if (title !== undefined) {
      drafts.push(title);
      if (title.words.word === null) address = addressEnd === i ? address : 'other';
      else address = 'none';
      i = title.to;
      titleEnd = title.words.body !== null || title.words.word?.role.body !== 'needed' ? i : -1;
      addressEnd = title.words.word === null ? i : -1;
      continue;
    }
    const honorific = honorifics.longest(tokens, i);
    if (
      honorific !== undefined &&
      !(
        isNameWord(tokens, i) &&
        readName(tokens, i, beginsTitle) !== undefined &&
        i !== addressEnd &&
        !isNameWord(tokens, honorific.end)
      )
    ) {
      address = isComrade(tokens, i) ? 'comrade' : addressEnd === i ? address : 'other';
      addressEnd = honorific.end;
      if (isPronoun(tokens, i, honorific.end)) drafts.push(pronounOf(i, honorific.end, address));
      i = honorific.end;
      continue;
    }
    if (degrees.has(tokens, i) && (tokens.flags[i]! & Flag.capital) !== 0 && isDegree(tokens, i)) {
      address = addressEnd === i ? address : 'other';
      addressEnd = i + 1;
      i++;
      continue;
    }
    const institution = addressEnd === i ? i : institutionEnd(tokens, i);
    if (institution > i) {
      thingEnd = institution;
      i = institution;
      continue;
    }
    if (isNameWord(tokens, i)) {
      const addressed = addressEnd === i ? address : 'none';
      const name = readName(tokens, i, endsName) ?? unusualName(tokens, i, addressed !== 'none', titleEnd === i);
      if (name !== undefined) {
        const thing = addressed === 'none' && namesThing(tokens, i, thingEnd, taken);
        drafts.push(personOf(tokens, i, name, addressed, thing, false));
        if (thing) thingEnd = name.to;
        i = name.to;
        continue;
      }
      if (addressed !== 'none' && !placeOrBodyAt(tokens, i)) {
        const to = runEnd(tokens, i, LONGEST_SHORT_NAME, false, endsName);
        drafts.push(personOf(tokens, i, { to, shape: 0, capitals: false }, addressed, false, true));
        i = to;
        continue;
      }
    }
    i++;
  }
  return drafts;
}

function unusualName(tokens: Tokens, at: number, addressed: boolean, behindTitle: boolean): NameShape | undefined {
  return placeOrBodyAt(tokens, at) ? undefined : readUnusualName(tokens, at, addressed, behindTitle, endsName);
}

/** A name ends where a title or a body begins. */
function endsName(tokens: Tokens, at: number): boolean {
  return beginsTitle(tokens, at) || beginsBody(tokens, at);
}

function isComrade(tokens: Tokens, i: number): boolean {
  return tokens.symbol[i] === COMRADE || tokens.symbol[i] === COMRADE_SHORT;
}

/** «TS» and its kind are degrees in capitals, or stand in a row of them. */
function isDegree(tokens: Tokens, i: number): boolean {
  const letters = tokens.end[i]! - tokens.start[i]!;
  return letters > 1 && tokens.flags[i + 1] !== undefined;
}

function readDraft(tokens: Tokens, at: number, taken: Uint8Array): TitleDraft | undefined {
  if (isOddlyCapitalised(tokens, at)) return undefined;
  // «chức vụ Phó …» holds no «vụ phó»
  if (officeOfSubject.longest(tokens, at - 1)?.end === at + 1) return undefined;
  if (officeOfSubjectNearby.longest(tokens, at - 1)?.end === at + 1) return undefined;
  const words = readTitle(tokens, at);
  if (words === undefined || noTitleBefore.has(tokens, words.roleTo)) return undefined;
  if (isPresidentHo(tokens, words) || isAuthority(tokens, words, taken)) return undefined;
  const { status, from } = readStatus(tokens, words);
  const before = beforeAddress(tokens, from);
  return {
    kind: 'title',
    from: words.from,
    to: words.to,
    words,
    status,
    several: endingAt(several, tokens, before, 2) !== undefined || isCounted(tokens, before, taken),
    generic: endingAt(genericBefore, tokens, before, 3) !== undefined,
    holders: [],
  };
}

/** «2 Thứ trưởng», «186 lượt Ủy viên». */
function isCounted(tokens: Tokens, at: number, taken: Uint8Array): boolean {
  return isNumber(tokens, at - 1) && taken[at - 1] === 0 && tokens.breaks[at]! <= Break.wrap;
}

/** The end of a head that belongs to a body's name: «Ban Bí thư», «Ban Tổng giám đốc»; `at` where none does. */
function headInsideBody(tokens: Tokens, at: number): number {
  const head = roleWords.longest(tokens, at);
  if (head === undefined || startsClause(tokens, at)) return at;
  return endingAt(partOfBodyAfter, tokens, at, 2) === undefined ? at : head.end;
}

/** «kiểm tra chính Ủy ban …» holds no «Chính ủy»; «trưởng Ban», «phó Chủ tịch» are usual. */
function isOddlyCapitalised(tokens: Tokens, at: number): boolean {
  const word = roleWords.longest(tokens, at)?.value;
  if (word === undefined || word.deputy || word.shared > 0) return false;
  const { flags } = tokens;
  return (flags[at]! & Flag.capital) === 0 && ((flags[at + 1] ?? 0) & (Flag.capital | Flag.allCaps)) === Flag.capital;
}

function startsClause(tokens: Tokens, at: number): boolean {
  return tokens.breaks[at]! >= Break.line || (tokens.flags[at]! & Flag.sentence) !== 0;
}

/** «nguyên», «quyền», «tân» before a title, «(cũ)» behind it; `from` is where the title with the word begins. */
function readStatus(tokens: Tokens, words: TitleWords): { status: TitleDraft['status']; from: number } {
  for (let length = 2; length > 0; length--) {
    const match = statuses.longest(tokens, words.from - length);
    if (match?.end === words.from && tokens.breaks[words.from]! <= Break.wrap) {
      return { status: match.value, from: words.from - length };
    }
  }
  if (tokens.symbol[words.to] === Mark.open && tokens.symbol[words.to + 2] === Mark.close) {
    const match = bracketedStatuses.longest(tokens, words.to + 1);
    if (match?.end === words.to + 2) return { status: match.value, from: words.from };
  }
  return { status: null, from: words.from };
}

/** The token at which words of address before `at` begin: «các | đồng chí Ủy viên …». */
function beforeAddress(tokens: Tokens, at: number): number {
  for (let length = 3; length > 0; length--) {
    if (honorifics.longest(tokens, at - length)?.end === at) return at - length;
  }
  return at;
}

/** «Chủ tịch Hồ Chí Minh» is a name with the address that everyone uses. */
function isPresidentHo(tokens: Tokens, words: TitleWords): boolean {
  return words.body === null && tokens.symbol[words.from] === PRESIDENT && isHo(tokens, words.to);
}

function isHo(tokens: Tokens, at: number): boolean {
  const name = at < tokens.count ? readName(tokens, at, endsName) : undefined;
  return name !== undefined && spellingKey(slice(tokens, at, name.to)) === 'hồ chí minh';
}

/** «Quyết định số … của Thủ tướng Chính phủ»: who issued a document, unless a name follows. */
function isAuthority(tokens: Tokens, words: TitleWords, taken: Uint8Array): boolean {
  const of = words.from - 1;
  if (of < 1 || tokens.symbol[of] !== OF) return false;
  if (isNameWord(tokens, words.to) && readName(tokens, words.to, endsName) !== undefined) return false;
  return taken[of - 1] === 1 || endingAt(issuedByOffice, tokens, of, 2) !== undefined;
}

function personOf(
  tokens: Tokens,
  at: number,
  name: NameShape,
  address: Address,
  thing: boolean,
  short: boolean,
): PersonDraft {
  const text = respell(slice(tokens, at, name.to));
  return {
    kind: 'person',
    from: at,
    to: name.to,
    name: slice(tokens, at, name.to).replace(/\s+/gu, ' '),
    key: text.toLowerCase(),
    shape: name.shape,
    capitals: name.capitals,
    address: isAfterPresident(tokens, at) ? 'comrade' : address,
    namesThing: thing,
    alsoThing: coversName(namesOfThings, tokens, at, name.to) || coversName(provinceNames, tokens, at, name.to),
    replaced: endingAt(inPlaceOf, tokens, beforeAddress(tokens, at), 4) !== undefined,
    short,
  };
}

/** «Ông được bầu …» at the head of a sentence: the person of the sentence before. */
function isPronoun(tokens: Tokens, at: number, to: number): boolean {
  if ((tokens.flags[at]! & Flag.sentence) === 0 || !pronouns.has(tokens, at) || to >= tokens.count) return false;
  return tokens.kind[to] === TokenKind.word && (tokens.flags[to]! & Flag.capital) === 0 && !beginsTitle(tokens, to);
}

function pronounOf(from: number, to: number, address: Address): PersonDraft {
  const nobody = { name: '', key: '', shape: 0, capitals: false, namesThing: false, alsoThing: false, replaced: false };
  return { kind: 'person', from, to, ...nobody, address, short: true };
}

function coversName(phrases: Phrases<true>, tokens: Tokens, at: number, to: number): boolean {
  return phrases.longest(tokens, at)?.end === to;
}

function isAfterPresident(tokens: Tokens, at: number): boolean {
  return (
    at >= 2 && tokens.symbol[at - 2] === PRESIDENT && roleWords.longest(tokens, at - 2)?.end === at && isHo(tokens, at)
  );
}

/** «đường Nguyễn Văn Linh, Võ Văn Kiệt», «TP. Hồ Chí Minh», «số 6 Lê Quý Đôn». */
function namesThing(tokens: Tokens, at: number, thingEnd: number, taken: Uint8Array): boolean {
  if (at === 0 || tokens.breaks[at]! >= Break.line) return false;
  const mark = tokens.symbol[at - 1]!;
  if (namedAfter.has(tokens, at - 1)) return true;
  if (isNumber(tokens, at - 1)) return taken[at - 1] === 0;
  if (mark === Mark.stop && at >= 2) return namedAfter.has(tokens, at - 2);
  return thingEnd === at - 1 && (mark === Mark.comma || mark === Mark.hyphen || mark === AND);
}

/** The end of a school's, hospital's or company's name, which often is a person's; `at` where none begins. */
function institutionEnd(tokens: Tokens, at: number): number {
  const head = bodyHeads.longest(tokens, at);
  if (head?.value !== 'institution' || head.end < at + 2) return at;
  return readBody(tokens, at, { field: false, place: false, headed: false })?.to ?? at;
}
