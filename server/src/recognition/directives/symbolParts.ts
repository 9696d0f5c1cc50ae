import { MISSPELT_ABBREVIATIONS } from '../../domain/documentTypes';
import { CENTRAL_ABBREVIATIONS, ISSUING_BODIES } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { respell } from '../../text/spelling';
import { digits, isNumber, letters } from '../../text/symbols';
import { isAllCaps, isCapital, isGlued } from '../../text/tokenQueries';
import { Break, slice, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { standardAbbreviation } from './typeWords';

/** One part of a symbol between hyphens and slashes, in standard spelling. */
export interface SymbolPart {
  readonly text: string;
  /** The token after it. */
  readonly end: number;
  /** Its type abbreviation, where it is one. */
  readonly type: string | undefined;
  /** Its body, where it is a known one or has the shape of a Party body. */
  readonly body: string | undefined;
}

/**
 * A part is of so few tokens: «BNN&PTNT» has three, «CTrHĐ» two. A longer run is no symbol, and reading it anew from
 * each of its type words would take time that grows with its square.
 */
const LONGEST_RUN = 8;
const assemblies = new WordSet('QH UBTVQH');
const central = phraseSet(CENTRAL_ABBREVIATIONS);
const bodies = new Map<string, { readonly spelling: string; readonly style: 'party' | 'state' }>();
for (const { abbreviation, style } of ISSUING_BODIES)
  bodies.set(abbreviation.toUpperCase(), { spelling: abbreviation, style });
for (const { abbreviations } of MINISTRIES) {
  for (const abbreviation of abbreviations) bodies.set(abbreviation, { spelling: abbreviation, style: 'state' });
}

/** Organs of committees end in the committee's abbreviation: BTCTW, UBKTHU, BTGDVTU; units of the Party Committees. */
const PARTY_BODY = /(?:TW|TU|HU|ĐU)$|^ĐU/u;

/** The part that begins at token `at`: a run of words without spaces, «UBTVQH15», «BNN&PTNT», «T.Ư». */
export function readPart(tokens: Tokens, at: number): SymbolPart | undefined {
  if (tokens.kind[at] !== TokenKind.word) return undefined;
  const dotted = readDottedCentral(tokens, at);
  if (dotted !== undefined) return { text: 'TW', end: dotted, type: undefined, body: 'TW' };
  let end = endOfRun(tokens, at);
  if (end < 0) return undefined;
  if (assemblies.has(tokens, at) && end === at + 1) {
    // «QH 15», «QH-15»
    const term = isGlued(tokens, end) && isDash(tokens.symbol[end]!) && isGlued(tokens, end + 1) ? end + 1 : end;
    if (isNumber(tokens, term) && digits(tokens, term) === 2) end = term + 1;
  }
  const written = respell(slice(tokens, at, end)).replace(/[\s\p{Pd}]/gu, '');
  const upper = written.toUpperCase().replaceAll('TƯ', 'TW');
  const type = standardAbbreviation(upper);
  const known = bodies.get(upper)?.spelling;
  if (!isCapital(tokens, at) && type === undefined && known === undefined) return undefined;
  // «HD/BTC TW»: the centre apart from its organ
  const central = known === undefined || bodies.get(upper)?.style === 'state' ? readCentral(tokens, end) : undefined;
  if (central !== undefined && upper.startsWith('B') && bodies.has(`${upper}TW`)) {
    return { text: `${upper}TW`, end: central, type, body: `${upper}TW` };
  }
  const text = type ?? known ?? (upper === written.toUpperCase() ? written : upper);
  return { text, end, type: type && (MISSPELT_ABBREVIATIONS.get(type) ?? type), body: known ?? shapedBody(upper) };
}

/** The token after the run of capitals and numbers without spaces that begins at `at`, or -1 for one too long. */
function endOfRun(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (isGlued(tokens, end)) {
    if (end - at >= LONGEST_RUN) return -1;
    if (isNumber(tokens, end) || isCapital(tokens, end)) end++;
    else if (isDottedInitial(tokens, end)) end += 2;
    else if (tokens.symbol[end] === Mark.ampersand && isGlued(tokens, end + 1) && isCapital(tokens, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** «.I» in «VPCP-V.I»: a department's number. */
function isDottedInitial(tokens: Tokens, at: number): boolean {
  if (tokens.symbol[at] !== Mark.stop || !isGlued(tokens, at + 1) || !isAllCaps(tokens, at + 1)) return false;
  return letters(tokens, at - 1) <= 2 && letters(tokens, at + 1) <= 3;
}

/** «T.Ư», «T/Ư», «T. Ư» in three tokens. */
function readDottedCentral(tokens: Tokens, at: number): number | undefined {
  const end = central.longest(tokens, at)?.end;
  if (end !== at + 3 || !isGlued(tokens, at + 1)) return undefined;
  const parted = !isGlued(tokens, at + 2);
  return parted && !(tokens.breaks[at + 2] === Break.none && isCapital(tokens, at + 2)) ? undefined : end;
}

function readCentral(tokens: Tokens, at: number): number | undefined {
  if (at >= tokens.count || isGlued(tokens, at) || tokens.breaks[at] !== Break.none) return undefined;
  if (!isCapital(tokens, at)) return undefined;
  return central.longest(tokens, at)?.end === at + 1 ? at + 1 : readDottedCentral(tokens, at);
}

/** Capitals of at least two letters. */
export function isAbbreviation(tokens: Tokens, i: number): boolean {
  return isAllCaps(tokens, i) && letters(tokens, i) > 1;
}

/** How a body's symbols are put together, undefined for an unknown body. */
export function styleOf(body: string): 'party' | 'state' | undefined {
  return bodies.get(body.toUpperCase())?.style ?? (PARTY_BODY.test(body) ? 'party' : undefined);
}

/** Committees of the Party at each level, and their organs. Other bodies of its (ĐH, CB) are something else elsewhere. */
const PARTY_COMMITTEE = /^(?:TW|TU|HU|ThU|ĐU)$|^(?:B[A-ZĐ]{2,6}|UBKT|VP|QU)(?:TW|TU)$/u;

/** True for a body that issues documents of the Party and of nobody else. */
export function isPartyCommittee(body: string): boolean {
  return PARTY_COMMITTEE.test(body) && styleOf(body) === 'party';
}

function shapedBody(upper: string): string | undefined {
  return upper.length > 2 && PARTY_BODY.test(upper) ? upper : undefined;
}
