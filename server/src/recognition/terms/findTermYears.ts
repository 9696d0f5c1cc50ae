import {
  ASSEMBLY_NAMES,
  CONGRESS_NAMES,
  COUNCIL_NAMES,
  HELD_IN,
  IN_ITS_HOUSE,
  OF_THE_PARTY,
} from '../../domain/assemblyTerms';
import { CENTRAL_COMMITTEE_NAMES } from '../../domain/issuingBodies';
import { AnyOf } from '../../text/anyOf';
import { isDash, Mark } from '../../text/marks';
import { readOrdinal, toRoman } from '../../text/numerals';
import { phraseSet } from '../../text/phraseSet';
import { Phrases } from '../../text/phrases';
import { digits, isNumber } from '../../text/symbols';
import { goesOn } from '../../text/tokenQueries';
import { Break, Flag, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { readTerm } from '../directives/term';
import type { TermYears } from '../mention';

type Body = TermYears['body'];

const bodies = new Phrases<Body>();
for (const name of ASSEMBLY_NAMES) bodies.add(name, 'assembly');
for (const name of COUNCIL_NAMES) bodies.add(name, 'council');
for (const name of CENTRAL_COMMITTEE_NAMES) bodies.add(name, 'party');
for (const name of CONGRESS_NAMES) bodies.add(name, 'congress');
/** Words that may begin a body's name: all others are turned away at once. */
const openers = new AnyOf(bodies);
const ofTheParty = phraseSet(OF_THE_PARTY);
const heldIn = phraseSet(HELD_IN);
const yearWord = phraseSet(['năm']);
const inItsHouse = phraseSet(IN_ITS_HOUSE);
const deputies = phraseSet(['đại biểu']);
const termOfOffice = phraseSet(['nhiệm kỳ', 'NK']);

/** The most tokens between «HĐND» and its term: «HĐND tỉnh Thừa Thiên Huế khóa VIII». */
const WIDEST_PLACE = 8;
/** So far before a body its house may stand: «Văn phòng Đoàn đại biểu Quốc hội và HĐND». */
const WIDEST_HOUSE = 7;

/**
 * Where a text gives a body's term with its years: «Quốc hội khóa XV (nhiệm kỳ 2021-2026)», «đại biểu HĐND các cấp nhiệm
 * kỳ 2021-2026», «Đại hội XIII của Đảng, nhiệm kỳ 2021-2026». Linear: each token begins at most one short look ahead.
 */
export function findTermYears(tokens: Tokens): TermYears[] {
  const found: TermYears[] = [];
  for (let i = 0; i < tokens.count; ) {
    const match = openers.mayBeginAt(tokens, i) ? bodies.longest(tokens, i) : undefined;
    const read = match && readFrom(tokens, i, match.end, match.value);
    if (read !== undefined) found.push(read);
    i = match?.end ?? i + 1;
  }
  return found;
}

function readFrom(tokens: Tokens, from: number, bodyEnd: number, body: Body): TermYears | undefined {
  if (body === 'congress') {
    const ordinal = goesOn(tokens, bodyEnd) ? readOrdinal(tokens, bodyEnd) : undefined;
    const party = ordinal && ofTheParty.longest(tokens, ordinal.end);
    if (party === undefined) return undefined;
    const term = toRoman(ordinal!.value);
    return withYears(tokens, from, party.end, body, term) ?? withYearHeld(tokens, from, party.end, term);
  }
  if (standsInHouse(tokens, from)) return undefined;
  const at = body === 'council' ? afterPlace(tokens, bodyEnd) : skipComma(tokens, bodyEnd);
  const term = readTerm(tokens, at);
  if (term !== undefined) {
    const end = term.bracketed && tokens.symbol[term.numeralEnd] === Mark.close ? term.numeralEnd + 1 : term.numeralEnd;
    return withYears(tokens, from, end, body, term.term);
  }
  const isOfDeputies = from >= 2 && deputies.longest(tokens, from - 2)?.end === from;
  return body === 'council' && isOfDeputies ? withYears(tokens, from, at, body, null) : undefined;
}

/** «, nhiệm kỳ 2021 - 2026», «(2021-2026)» at a token, with what stands before it. */
function withYears(tokens: Tokens, from: number, at: number, body: Body, term: string | null): TermYears | undefined {
  if (!goesOn(tokens, at)) return undefined;
  const isParted = tokens.symbol[at] === Mark.comma || tokens.symbol[at] === Mark.open || isDash(tokens.symbol[at]!);
  const isBracketed = tokens.symbol[at] === Mark.open;
  const start = isParted ? at + 1 : at;
  const office = termOfOffice.longest(tokens, start);
  // years alone may be of anything, unless brackets tie them to the term
  if (office === undefined && !(isBracketed && term !== null)) return undefined;
  const first = office?.end ?? start;
  if (!isYear(tokens, first) || !isDash(tokens.symbol[first + 1] ?? 0) || !isYear(tokens, first + 2)) return undefined;
  if (office === undefined && tokens.symbol[first + 3] !== Mark.close) return undefined;
  const years = { from: numberValue(tokens, first), to: numberValue(tokens, first + 2) };
  const last = isBracketed && tokens.symbol[first + 3] === Mark.close ? first + 3 : first + 2;
  return { start: tokens.start[from]!, end: tokens.end[last]!, body, term, years };
}

/** «họp năm 2021», «(năm 2021)» at a token, behind a congress. */
function withYearHeld(tokens: Tokens, from: number, at: number, term: string): TermYears | undefined {
  if (!goesOn(tokens, at)) return undefined;
  const isBracketed = tokens.symbol[at] === Mark.open;
  const year = isBracketed ? (yearWord.longest(tokens, at + 1)?.end ?? at + 1) : heldIn.longest(tokens, at)?.end;
  if (year === undefined || !isYear(tokens, year)) return undefined;
  if (isBracketed ? tokens.symbol[year + 1] !== Mark.close : isDash(tokens.symbol[year + 1] ?? 0)) return undefined;
  const value = numberValue(tokens, year);
  const last = isBracketed ? year + 1 : year;
  const years = { from: value, to: value };
  return { start: tokens.start[from]!, end: tokens.end[last]!, body: 'congress', term, years };
}

/** The token after the place of a council: «tỉnh Lạng Sơn», «các cấp», «thành phố». */
function afterPlace(tokens: Tokens, at: number): number {
  let i = at;
  for (; i < at + WIDEST_PLACE && goesOn(tokens, i); i++) {
    if (tokens.kind[i] !== TokenKind.word || termOfOffice.has(tokens, i) || readTerm(tokens, i) !== undefined) break;
  }
  const next = skipComma(tokens, i);
  return readTerm(tokens, next) === undefined ? i : next;
}

function skipComma(tokens: Tokens, at: number): number {
  return at < tokens.count && tokens.symbol[at] === Mark.comma ? at + 1 : at;
}

function standsInHouse(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WIDEST_HOUSE); i--) {
    if (inItsHouse.has(tokens, i)) return true;
    if ((tokens.flags[i]! & Flag.sentence) !== 0) return false;
  }
  return false;
}

function isYear(tokens: Tokens, at: number): boolean {
  return at < tokens.count && isNumber(tokens, at) && digits(tokens, at) === 4 && tokens.breaks[at]! <= Break.wrap;
}
