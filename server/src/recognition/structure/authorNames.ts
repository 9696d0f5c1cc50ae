import { AGENCIES, AUTHOR_DEGREES, AUTHOR_ROLES, NO_NAME_OPENINGS, PHOTO_LABELS } from '../../domain/agencies';
import { STRONG_SURNAMES } from '../../domain/names';
import { PLACE_LEVELS } from '../../domain/placeLevels';
import { NEWSPAPER_CODES, PROVINCES } from '../../domain/provinces';
import { isVowel } from '../../text/letters';
import { isClosingMark, isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { letters, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { readBody } from '../bodies/readBody';
import type { TextSpan } from '../mention';
import { readName } from '../people/readName';
import { textSpanOf } from '../spans';
import { beginsTitleOrBody } from '../words/begins';

const agencies = phraseSet([...AGENCIES, ...NEWSPAPER_CODES.map(([code]) => code)]);
const roles = phraseSet([...AUTHOR_DEGREES, ...AUTHOR_ROLES]);
const photoLabels = phraseSet(PHOTO_LABELS);
const surnames = phraseSet(STRONG_SURNAMES);
const noNames = phraseSet(NO_NAME_OPENINGS);
const levels = phraseSet(PLACE_LEVELS.map(([level]) => level));
const places = phraseSet(PROVINCES.map((province) => province.name));

const PHOTO = wordSymbol('ảnh');
const AND = wordSymbol('và');
export const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/** The people that a line names as authors and photographers. */
export interface Byline {
  readonly authors: readonly TextSpan[];
  readonly credits: readonly TextSpan[];
}

/** The token after the agency's or paper's name at token `i`, or -1. */
export function agencyEnd(tokens: Tokens, i: number): number {
  return agencies.longest(tokens, i)?.end ?? -1;
}

/** True where token `i` says what an author is: «PV», «TS». */
export function isAuthorRole(tokens: Tokens, i: number): boolean {
  return roles.has(tokens, i);
}

/** True where tokens `from` to `to` are the name of a province and nothing else. */
export function isProvince(tokens: Tokens, from: number, to: number): boolean {
  return places.longest(tokens, from)?.end === to;
}

/** The token after the label of a photographer («Ảnh», «Ảnh minh họa») at token `i`, or -1. */
export function photoLabelEnd(tokens: Tokens, i: number): number {
  return photoLabels.longest(tokens, i)?.end ?? -1;
}

/** The photographers that a caption or a byline names after «Ảnh:». */
export function readCredits(tokens: Tokens, from: number, to: number): readonly TextSpan[] {
  for (let i = to - 1; i >= from; i--) {
    if (tokens.symbol[i] !== PHOTO || (tokens.flags[i]! & Flag.capital) === 0) continue;
    const end = photoLabelEnd(tokens, i);
    const at = tokens.symbol[end] === Mark.colon ? end + 1 : end;
    return readNames(tokens, at, beforeClosing(tokens, at, to), true)?.authors ?? [];
  }
  return [];
}

/** Without the marks that close a caption: «(Ảnh: Thanh Lâm).» */
function beforeClosing({ symbol }: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && (symbol[end - 1] === Mark.stop || isClosingMark(symbol[end - 1]!))) end--;
  return end;
}

/**
 * Names joined by dashes, commas, strokes or «và», with agencies, brackets and mere initials («X.H») among them, up to
 * token `to`: «NGUYỄN NGHĨA» in «NGUYỄN NGHĨA 06:37, 26/02/2024». Undefined where anything else stands there.
 * @param certain true after a label.
 */
export function readNames(tokens: Tokens, from: number, to: number, certain: boolean): Byline | undefined {
  const authors: TextSpan[] = [];
  let credits: readonly TextSpan[] = [];
  let other = false;
  for (let i = from; i < to; ) {
    const symbol = tokens.symbol[i]!;
    if (symbol === PHOTO && tokens.symbol[photoLabelEnd(tokens, i)] === Mark.colon) {
      credits = readCredits(tokens, i, to);
      break;
    }
    if (symbol === Mark.open) {
      if (levels.has(tokens, i + 1) || places.has(tokens, i + 1)) return undefined; // where a photo was taken
      i = pastBracket(tokens, i, to);
      continue;
    }
    if (isJoint(symbol)) {
      i++;
      continue;
    }
    const paper = paperEnd(tokens, i, to);
    if (paper > 0) {
      other = true;
      i = paper;
      continue;
    }
    const role = roles.longest(tokens, i);
    if (role !== undefined && role.end < to) {
      i = tokens.symbol[role.end] === Mark.stop ? role.end + 1 : role.end; // «TS. …»
      continue;
    }
    if (authors.length > 0 && isTheirBody(tokens, i, to)) break;
    const end = nameEnd(tokens, i, to);
    if (end === i || end - i > LONGEST_NAME || (!certain && opensHeading(tokens, i, end))) return undefined;
    if (hasInitial(tokens, i, end)) {
      if (endsInSyllable(tokens, end)) authors.push(textSpanOf(tokens, i, end));
      else other = true;
    } else if (end - i >= SHORTEST_NAME) authors.push(textSpanOf(tokens, i, end));
    else if (hasGluedInitial(tokens, i)) authors.push(textSpanOf(tokens, i, end));
    else if (!certain) return undefined;
    i = end;
  }
  return authors.length > 0 || other ? { authors, credits } : undefined;
}

/**
 * The token after the agency or paper at token `i`, with its place or as an address: «TTXVN», «VOV-Tây Bắc»,
 * «baolongan.vn»; -1 where a name goes on or begins there.
 */
function paperEnd(tokens: Tokens, i: number, to: number): number {
  const address = addressEnd(tokens, i, to);
  if (address > 0) return address;
  const agency = agencyEnd(tokens, i);
  if (agency < nameEnd(tokens, i, to) || agency > to) return -1;
  const joint = agency < to ? tokens.symbol[agency]! : 0;
  if (!isDash(joint) && joint !== Mark.slash) return agency;
  const place = places.longest(tokens, agency + 1)?.end ?? -1;
  return place > 0 && place <= to ? place : agency;
}

/** The token after an address of the web at token `i`, small words with stops between them, or -1. */
function addressEnd({ kind, symbol, flags }: Tokens, i: number, to: number): number {
  let at = i;
  while (at < to && kind[at] === TokenKind.word && (flags[at]! & Flag.capital) === 0) {
    const stopped = at + 2 < to && symbol[at + 1] === Mark.stop && (flags[at + 1]! & flags[at + 2]! & Flag.glued) !== 0;
    if (!stopped) return at > i ? at + 1 : -1;
    at += 2;
  }
  return -1;
}

/** «Vũ Thảo, Ban Tuyên giáo Tỉnh ủy»: where the author named before works, up to the end. */
function isTheirBody(tokens: Tokens, i: number, to: number): boolean {
  const before = tokens.symbol[i - 1]!;
  if (before !== Mark.comma && !isDash(before)) return false;
  // «Võ Hải - Đoàn Loan»: the Youth Union's word is a surname
  if (readName(tokens, i, beginsTitleOrBody)?.to === to) return false;
  const body = readBody(tokens, i, { field: false, place: true, brand: false, headed: false });
  return body?.headed === true && body.to === to;
}

/** «TRA CỨU VĂN BẢN», «Video clip»; a surname makes a name of it all the same: «Trang Lê». */
function opensHeading(tokens: Tokens, i: number, end: number): boolean {
  return noNames.has(tokens, i) && !(end - i === SHORTEST_NAME && surnames.has(tokens, end - 1));
}

/** Past the capitalised words at token `i`, and the stops that are glued between them. */
export function nameEnd(tokens: Tokens, i: number, to: number): number {
  let at = i;
  while (at < to) {
    if (isNameWord(tokens, at)) at++;
    else if (at > i && tokens.symbol[at] === Mark.stop && (tokens.flags[at]! & Flag.glued) !== 0) at++;
    else break;
  }
  return at;
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && (tokens.flags[i]! & Flag.capital) !== 0;
}

/** True where the last of the words is a whole syllable: «T.PHÚC» names someone, «X.H» and «N.» do not. */
function endsInSyllable(tokens: Tokens, end: number): boolean {
  const last = end - 1;
  if (tokens.kind[last] !== TokenKind.word || letters(tokens, last) < 2) return false;
  for (let at = tokens.start[last]!; at < tokens.end[last]!; at++) if (isVowel(tokens.text.charCodeAt(at))) return true;
  return false;
}

/** «HLam»: an initial and a name in one word. */
function hasGluedInitial({ text, start, end }: Tokens, i: number): boolean {
  const [initial = '', first = '', ...rest] = text.slice(start[i]!, end[i]!);
  if (!isUpper(initial) || !isUpper(first) || rest.length === 0 || rest.some(isUpper)) return false;
  return [first, ...rest].some((letter) => isVowel(letter.charCodeAt(0)));
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function hasInitial(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.symbol[i] === Mark.stop) return true;
  return false;
}

function pastBracket(tokens: Tokens, i: number, to: number): number {
  let at = i;
  while (at < to && tokens.symbol[at] !== Mark.close) at++;
  return at + 1;
}

function isJoint(symbol: number): boolean {
  if (symbol === AND || isDash(symbol)) return true;
  return (
    symbol === Mark.comma ||
    symbol === Mark.semicolon ||
    symbol === Mark.slash ||
    symbol === Mark.bar ||
    symbol === Mark.bullet
  );
}
