import { BEFORE_DOCUMENT, ISSUING_PARTICLES, ISSUING_VERBS, SIGNERS, SIGNING_VERBS } from '../../domain/citationWords';
import { HONORIFICS } from '../../domain/names';
import { Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import type { Phrases } from '../../text/phrases';
import { isNumber, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn, isAllCaps, isCapital } from '../../text/tokenQueries';
import { Flag, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { readCongressBefore } from './congressResolution';
import { type DateIndex, dateOfIssue } from './dateIndex';
import { type DirectiveDraft, words } from './draft';
import { hasPartOfDay } from './eventDay';
import { readIssuer } from './issuer';
import { closeBracket, readTerm } from './term';

const issues = phraseSet(ISSUING_VERBS);
const signs = phraseSet(SIGNING_VERBS);
const people = phraseSet([...HONORIFICS, ...SIGNERS]);
const particles = phraseSet(ISSUING_PARTICLES);
const AND = wordSymbol('và');
const beforeDocument = new WordSet(BEFORE_DOCUMENT);
/** How far back the issuer's name may begin, in tokens. */
const FARTHEST = 18;
/** How far before the verb the day may stand, where person and offices stand between. */
const FARTHEST_DAY = 48;
/** Tokens of the longest verb of issuing: «ký, ban hành». */
const LONGEST_VERB = 4;
/** A person's name has two to five syllables. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/**
 * Issuer, term and date where they stand before the document: «Ngày 27/12/2021, Bộ Chính trị ban hành Quy định số 50-QĐ/TW».
 * Fills in what is still unknown.
 * @returns true where an issuer stands there.
 */
export function readLeadIn(tokens: Tokens, group: readonly DirectiveDraft[], dates: DateIndex): boolean {
  const end = endOfLeadIn(tokens, group[0]!.from);
  const last = end < 0 ? -1 : startOfName(tokens, end);
  if (end > 0 && signs.has(tokens, pastParticles(tokens, end))) readDateOfSigning(tokens, group, dates, end);
  if (end > 0) readCongressBefore(tokens, group, end);
  if (last < 0) return false;
  const from = startOfPartners(tokens, last);
  const nameEnd = endOfName(tokens, last, end);
  const issuer = words(tokens, from, nameEnd);
  const term = readTerm(tokens, nameEnd)?.term ?? null;
  for (const draft of group) {
    draft.issuer ??= issuer;
    draft.term ??= term;
  }
  readDateBefore(tokens, group, dates, from);
  return true;
}

/**
 * The end of what stands before the verb of issuing of a document at token `from`: «Bộ Chính trị» of «Bộ Chính trị đã
 * ban hành các …»; -1 where no such verb stands before it.
 */
export function endOfLeadIn(tokens: Tokens, from: number): number {
  let end = from;
  while (end > 0 && (beforeDocument.has(tokens, end - 1) || isNumber(tokens, end - 1))) end--;
  end = startOf(issues, tokens, end);
  for (let particle = end; particle > 0; particle = startOf(particles, tokens, end)) end = particle;
  return end;
}

/**
 * Where the issuer's name that reaches token `end` begins, or -1. Of several beginnings the first counts: «Ban Thường
 * vụ Tỉnh ủy» holds the name «Tỉnh ủy».
 */
function startOfName(tokens: Tokens, end: number): number {
  let start = -1;
  for (let from = end - 1; from >= Math.max(0, end - FARTHEST); from--) {
    if (endOfName(tokens, from, end) > 0) start = from;
    if ((tokens.flags[from]! & Flag.sentence) !== 0) break;
  }
  return start;
}

/** Where the bodies begin that issue a document with the one at token `last`: «Bộ Tư pháp và Bộ Tài chính ban hành». */
function startOfPartners(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 1 && tokens.symbol[from - 1] === AND && goesOn(tokens, from)) {
    const partner = startOfName(tokens, from - 1);
    if (partner < 0) break;
    from = partner;
  }
  return from;
}

/** True where a verb of issuing stands at token `at`, particles before it left out: «đã ban hành». */
export function issuesDocument(tokens: Tokens, at: number): boolean {
  return issues.has(tokens, pastParticles(tokens, at));
}

/** Past «đã», «vừa», «chính thức» and the like before a verb of issuing. */
export function pastParticles(tokens: Tokens, from: number): number {
  let at = from;
  for (let particle = particles.longest(tokens, at); particle !== undefined; ) {
    at = particle.end;
    particle = particles.longest(tokens, at);
  }
  return at;
}

/** The end of the issuer's name that begins at `from` and reaches `end` but for a term or a person, or -1. */
function endOfName(tokens: Tokens, from: number, end: number): number {
  const nameEnd = readIssuer(tokens, from);
  if (nameEnd < 0 || nameEnd >= end) return nameEnd === end ? end : -1;
  const term = readTerm(tokens, nameEnd);
  if (term !== undefined) return closeBracket(tokens, term.numeralEnd) === end ? nameEnd : -1;
  return isPerson(tokens, nameEnd, end) ? nameEnd : -1;
}

/** «Thủ tướng Chính phủ Phạm … ký»: a name between the office and what it does. */
function isPerson(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < SHORTEST_NAME || to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++) if (!isCapital(tokens, i) || isAllCaps(tokens, i)) return false;
  return true;
}

/** Where the phrase of up to four tokens that ends before token `end` begins, or -1. */
function startOf(phrases: Phrases<true>, tokens: Tokens, end: number): number {
  for (let length = LONGEST_VERB; length > 0; length--) {
    if (end >= length && phrases.longest(tokens, end - length)?.end === end) return end - length;
  }
  return -1;
}

/** «Ngày 27/12/2021, » before the issuer. */
function readDateBefore(tokens: Tokens, group: readonly DirectiveDraft[], dates: DateIndex, at: number): void {
  if (at < 2 || tokens.symbol[at - 1] !== Mark.comma) return;
  const date = dates.endingAt(at - 1);
  if (date === undefined || hasPartOfDay(tokens, date)) return;
  for (const draft of group) draft.date ??= dateOfIssue(date);
}

/**
 * «Ngày 4/9/2014, bà Quàng Thị Mỷ, Phó Chủ tịch UBND huyện (mới nhận việc), ký …»: the day of whoever signs, however
 * much stands between. @param end the token of the verb or of a particle before it.
 */
function readDateOfSigning(tokens: Tokens, group: readonly DirectiveDraft[], dates: DateIndex, end: number): void {
  const { symbol } = tokens;
  for (let i = end - 1; i > 1 && i >= end - FARTHEST_DAY && !beginsSentence(tokens, i); i--) {
    if (symbol[i] === Mark.semicolon || issues.has(tokens, i)) return;
    if (symbol[i] !== Mark.comma || !(people.has(tokens, i + 1) || readIssuer(tokens, i + 1) > 0)) continue;
    if (dates.endingAt(i) === undefined) continue;
    readDateBefore(tokens, group, dates, i + 1);
    return;
  }
}
