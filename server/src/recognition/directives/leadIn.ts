import { Phrases } from '../../text/phrases';
import { isNumber, Mark } from '../../text/symbols';
import { Flag, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { DateIndex } from './dateIndex';
import { type Draft, words } from './draft';
import { readIssuer } from './issuer';
import { readTerm } from './term';

/** «ban hành» and its kin: what an issuer does with a document. */
const issues = new Phrases<true>(
  ['ban hành', 'ký ban hành', 'ký', 'thông qua', 'ra', 'có', 'công bố', 'đưa ra'].map((phrase) => [phrase, true]),
);
/** Words between the issuer and the verb. */
const PARTICLES = new WordSet('đã vừa mới cũng tiếp tục sẽ chính thức kịp thời');
/** Words between the verb and the document. */
const BEFORE_DOCUMENT = new WordSet('các một những hai ba bốn loạt bản');
/** How far back the issuer's name may begin, in tokens. */
const FARTHEST = 18;

/**
 * Issuer and date where they stand before the document: «Ngày 27/12/2021, Bộ Chính trị ban hành Quy định số 50-QĐ/TW».
 * Fills in what is still unknown.
 */
export function readLeadIn(tokens: Tokens, group: readonly Draft[], dates: DateIndex): void {
  const first = group[0]!;
  let end = first.from;
  while (end > 0 && (BEFORE_DOCUMENT.has(tokens, end - 1) || isNumber(tokens, end - 1))) end--;
  const verb = startOfVerb(tokens, end);
  if (verb < 0) return;
  end = verb;
  while (end > 0 && PARTICLES.has(tokens, end - 1)) end--;
  for (let from = end - 1; from >= Math.max(0, end - FARTHEST); from--) {
    const nameEnd = endOfName(tokens, from, end);
    if (nameEnd > 0) {
      const issuer = words(tokens, from, nameEnd);
      for (const draft of group) draft.issuer ??= issuer;
      const longer = longestNameStart(tokens, from, end);
      if (longer < from)
        for (const draft of group) if (draft.issuer === issuer) draft.issuer = words(tokens, longer, nameEnd);
      readDateBefore(tokens, group.at(-1)!, dates, longer);
      return;
    }
    if ((tokens.flags[from]! & Flag.sentence) !== 0) return;
  }
}

/** True where a verb of issuing stands at token `at`, particles before it left out: «đã ban hành». */
export function issuesDocument(tokens: Tokens, at: number): boolean {
  let verb = at;
  while (PARTICLES.has(tokens, verb)) verb++;
  return issues.has(tokens, verb);
}

/** The end of the issuer's name that begins at `from` and reaches `end`, its term left out, or -1. */
function endOfName(tokens: Tokens, from: number, end: number): number {
  const nameEnd = readIssuer(tokens, from);
  if (nameEnd === end) return nameEnd;
  const term = nameEnd > 0 && nameEnd < end ? readTerm(tokens, nameEnd) : undefined;
  if (term === undefined) return -1;
  return term.numeralEnd === end || term.numeralEnd + 1 === end ? nameEnd : -1;
}

/** A name may begin before one that is a name already: «Ban Thường vụ Tỉnh ủy» before «Tỉnh ủy». */
function longestNameStart(tokens: Tokens, from: number, end: number): number {
  let start = from;
  for (let i = from - 1; i >= Math.max(0, end - FARTHEST) && (tokens.flags[i + 1]! & Flag.sentence) === 0; i--) {
    if (endOfName(tokens, i, end) > 0) start = i;
  }
  return start;
}

/** Where the verb that ends before token `end` begins, or -1. */
function startOfVerb(tokens: Tokens, end: number): number {
  for (const length of [3, 2, 1]) {
    if (end >= length && issues.longest(tokens, end - length)?.end === end) return end - length;
  }
  return -1;
}

/** «Ngày 27/12/2021, » before the issuer. */
function readDateBefore(tokens: Tokens, draft: Draft, dates: DateIndex, at: number): void {
  if (draft.date !== null || at < 2 || tokens.symbol[at - 1] !== Mark.comma) return;
  const iso = dates.endingAt(at - 1)?.mention.iso;
  if (iso?.length === 10) draft.date = iso;
}
