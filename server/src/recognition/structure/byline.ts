import {
  AGENCIES,
  AUTHOR_DEGREES,
  BYLINE_ENDINGS,
  BYLINE_LABELS,
  NO_NAME_OPENINGS,
  PHOTO_LABELS,
  SOURCE_LABELS,
} from '../../domain/agencies';
import { HONORIFICS, STRONG_SURNAMES } from '../../domain/names';
import { PLACE_LEVELS } from '../../domain/placeLevels';
import { NEWSPAPER_CODES, PROVINCES } from '../../domain/provinces';
import { isVowel } from '../../text/letters';
import { isClosingMark, isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { letters, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { TextSpan } from '../mention';
import { contentEnd, contentStart, type Line, textSpanOf } from './lines';

const agencies = phraseSet([...AGENCIES, ...NEWSPAPER_CODES.map(([code]) => code)]);
const labels = phraseSet(BYLINE_LABELS);
const endings = phraseSet(BYLINE_ENDINGS);
const sources = phraseSet(SOURCE_LABELS);
const degrees = phraseSet(AUTHOR_DEGREES);
const photoLabels = phraseSet(PHOTO_LABELS);
const honorifics = phraseSet(HONORIFICS);
const surnames = phraseSet(STRONG_SURNAMES);
const noNames = phraseSet(NO_NAME_OPENINGS);
const levels = phraseSet(PLACE_LEVELS.map(([level]) => level));
const places = phraseSet(PROVINCES.map((province) => province.name));

const PHOTO = wordSymbol('ảnh');
const BROTHER = wordSymbol('anh');
const AND = wordSymbol('và');
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;
/** A line with more words than a few names is none. */
const LONGEST_BYLINE = 16;

/** The people that a line names as authors and photographers. */
export interface Byline {
  readonly authors: readonly TextSpan[];
  readonly credits: readonly TextSpan[];
}

/** The token after the agency's or paper's name at token `i`, or -1. */
export function agencyEnd(tokens: Tokens, i: number): number {
  return agencies.longest(tokens, i)?.end ?? -1;
}

/** True for a line that says where the text was taken from: «Theo VOV», «Nguồn: …». */
export function isSource(tokens: Tokens, line: Line): boolean {
  const start = contentStart(tokens, line);
  const source = sources.longest(tokens, start);
  if (source === undefined || line.stops || line.words > LONGEST_BYLINE) return false;
  return tokens.symbol[source.end] === Mark.colon || agencyEnd(tokens, source.end) === contentEnd(tokens, line);
}

/**
 * The names of a line that holds nothing else: «Huỳnh Đăng – Hùng Sơn», «Tin, ảnh: THÀNH BIÊN», «NHƯ THỦY (thực
 * hiện)», «Trần Long - Ảnh: Thanh Hải». Undefined for any other line; without people for one that names an agency.
 */
export function readByline(tokens: Tokens, line: Line): Byline | undefined {
  const start = pastCounter(tokens, contentStart(tokens, line));
  const to = beforeEnding(tokens, start, contentEnd(tokens, line));
  if (line.words > LONGEST_BYLINE || line.words === 0 || places.longest(tokens, start)?.end === to) return undefined;
  if (sources.has(tokens, start) || isAddressed(tokens, start, to) || tokens.symbol[start] === PHOTO) return undefined;
  const label = labels.longest(tokens, start);
  const labelled = label !== undefined && tokens.symbol[label.end] === Mark.colon;
  return readNames(tokens, labelled ? label.end + 1 : start, to, labelled);
}

/** The token at which what the author did begins («thực hiện»), or `to`. */
function beforeEnding(tokens: Tokens, start: number, to: number): number {
  for (let i = Math.max(start + SHORTEST_NAME, to - 2); i < to; i++) {
    if ((tokens.flags[i]! & Flag.capital) === 0 && endings.longest(tokens, i)?.end === to) return i;
  }
  return to;
}

/** «Ông Trịnh Sướng» stands under a portrait; «Anh» opens names, too: «Anh Tuấn», but not «Anh Trịnh Văn Sướng». */
function isAddressed(tokens: Tokens, i: number, to: number): boolean {
  if (!honorifics.has(tokens, i)) return false;
  return tokens.symbol[i] !== BROTHER || nameEnd(tokens, i, to) > i + SHORTEST_NAME;
}

/** Past the number of comments that some pages put before the author: «0 Thành Nam». */
function pastCounter({ kind, flags }: Tokens, i: number): number {
  const isCounter = kind[i] === TokenKind.number && (flags[i + 1]! & Flag.glued) === 0;
  return isCounter && kind[i + 1] === TokenKind.word ? i + 1 : i;
}

/** The names beside the date, from token `from` to `to`: «NGUYỄN NGHĨA» in «NGUYỄN NGHĨA 06:37, 26/02/2024». */
export function readNamesBetween(tokens: Tokens, from: number, to: number): Byline | undefined {
  return readNames(tokens, from, to, false);
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
 * token `to`. Undefined where anything else stands there.
 * @param certain true after a label.
 */
function readNames(tokens: Tokens, from: number, to: number, certain: boolean): Byline | undefined {
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
    const degree = degrees.longest(tokens, i);
    if (degree !== undefined || isJoint(symbol)) {
      i = degree?.end ?? i + 1;
      if (degree !== undefined && tokens.symbol[i] === Mark.stop) i++; // «TS. …»
      continue;
    }
    const agency = agencyEnd(tokens, i);
    const end = nameEnd(tokens, i, to);
    if (agency >= end && agency <= to) {
      other = true;
      i = agency;
      continue;
    }
    if (end === i || end - i > LONGEST_NAME || (!certain && opensHeading(tokens, i, end))) return undefined;
    if (hasInitial(tokens, i, end)) {
      if (endsInSyllable(tokens, end)) authors.push(textSpanOf(tokens, i, end));
      else other = true;
    } else if (end - i >= SHORTEST_NAME) authors.push(textSpanOf(tokens, i, end));
    else if (!certain) return undefined;
    i = end;
  }
  return authors.length > 0 || other ? { authors, credits } : undefined;
}

/** «TRA CỨU VĂN BẢN», «Video clip»; a surname makes a name of it all the same: «Trang Lê». */
function opensHeading(tokens: Tokens, i: number, end: number): boolean {
  return noNames.has(tokens, i) && !(end - i === SHORTEST_NAME && surnames.has(tokens, end - 1));
}

/** Past the capitalised words at token `i`, and the stops that are glued between them. */
function nameEnd(tokens: Tokens, i: number, to: number): number {
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
  return symbol === Mark.comma || symbol === Mark.slash || symbol === Mark.bar || symbol === Mark.bullet;
}
