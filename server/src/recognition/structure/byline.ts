import { AGENCIES, AUTHOR_DEGREES, BYLINE_LABELS, SOURCE_LABELS } from '../../domain/agencies';
import { HONORIFICS } from '../../domain/names';
import { PROVINCES } from '../../domain/provinces';
import { Phrases } from '../../text/phrases';
import { isDash, Mark, wordSymbol } from '../../text/symbols';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import type { TextSpan } from '../mention';
import { contentEnd, contentStart, type Line, textSpanOf } from './lines';

const entries = (words: readonly string[]) => words.map((word) => [word, true as const] as const);
const agencies = new Phrases<true>(entries(AGENCIES));
const labels = new Phrases<true>(entries(BYLINE_LABELS));
const sources = new Phrases<true>(entries(SOURCE_LABELS));
const degrees = new Phrases<true>(entries(AUTHOR_DEGREES));
const honorifics = new Phrases<true>(entries(HONORIFICS));
const places = new Phrases<true>(entries(PROVINCES.map((province) => province.name)));

const PHOTO = wordSymbol('ảnh');
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
 * The names of a line that holds nothing else: «Huỳnh Phong – Hùng Anh», «Tin, ảnh: THÀNH BIÊN», «NHƯ THỦY (thực
 * hiện)», «Trần Long - Ảnh: Thanh Hải». Undefined for any other line; without people for one that names an agency.
 */
export function readByline(tokens: Tokens, line: Line): Byline | undefined {
  const start = contentStart(tokens, line);
  const to = contentEnd(tokens, line);
  if (line.words > LONGEST_BYLINE || line.words === 0 || places.longest(tokens, start)?.end === to) return undefined;
  if (sources.has(tokens, start) || honorifics.has(tokens, start) || tokens.symbol[start] === PHOTO) return undefined;
  const label = labels.longest(tokens, start);
  const labelled = label !== undefined && tokens.symbol[label.end] === Mark.colon;
  return readNames(tokens, labelled ? label.end + 1 : start, to, labelled);
}

/** The names beside the date, from token `from` to `to`: «NGUYỄN NGHĨA» in «NGUYỄN NGHĨA 06:37, 26/02/2024». */
export function readNamesBetween(tokens: Tokens, from: number, to: number): Byline | undefined {
  return readNames(tokens, from, to, false);
}

/** The photographers that a caption or a byline names after «Ảnh:». */
export function readCredits(tokens: Tokens, from: number, to: number): readonly TextSpan[] {
  for (let i = to - 1; i >= from; i--) {
    if (tokens.symbol[i] !== PHOTO || (tokens.flags[i]! & Flag.capital) === 0) continue;
    const at = tokens.symbol[i + 1] === Mark.colon ? i + 2 : i + 1;
    return readNames(tokens, at, to, true)?.authors ?? [];
  }
  return [];
}

/**
 * Names joined by dashes, commas, strokes or «và», with agencies, brackets and initials («T.PHÚC») among them, up to
 * token `to`. Undefined where anything else stands there.
 * @param certain true after a label.
 */
function readNames(tokens: Tokens, from: number, to: number, certain: boolean): Byline | undefined {
  const authors: TextSpan[] = [];
  let credits: readonly TextSpan[] = [];
  let other = false;
  for (let i = from; i < to; ) {
    const symbol = tokens.symbol[i]!;
    if (symbol === PHOTO && tokens.symbol[i + 1] === Mark.colon) {
      credits = readCredits(tokens, i, to);
      break;
    }
    if (symbol === Mark.open) {
      i = pastBracket(tokens, i, to);
      continue;
    }
    const degree = degrees.longest(tokens, i);
    if (degree !== undefined || isJoint(symbol)) {
      i = degree?.end ?? i + 1;
      continue;
    }
    const agency = agencyEnd(tokens, i);
    const end = nameEnd(tokens, i, to);
    if (agency >= end && agency <= to) {
      other = true;
      i = agency;
      continue;
    }
    if (end === i || end - i > LONGEST_NAME) return undefined;
    if (hasInitial(tokens, i, end)) other = true;
    else if (end - i >= SHORTEST_NAME) authors.push(textSpanOf(tokens, i, end));
    else if (!certain) return undefined;
    i = end;
  }
  return authors.length > 0 || other ? { authors, credits } : undefined;
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
