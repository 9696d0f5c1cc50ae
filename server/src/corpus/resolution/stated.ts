import type { DirectiveMention } from '../../recognition/mention';
import { canonicalOf, documentKey, isOfCongress, periodOf } from '../identity/documentKeys';
import { isUndated, type Knowledge, type KnownDocument, wordingsOf } from '../knowledge/knownDocument';
import { adoptionOf, isOfNoConference } from './adoption';
import { isNickname, objection, subjectOf } from './compatible';
import { type Outcome, type StatedPart, stated, unknown } from './outcome';
import type { Statement } from './statement';
import { standout, subjectContent } from './subjects';

/** «2017-10-25», no month and no year. */
const DAY_LENGTH = 10;

/**
 * The key of the document that a sentence names completely: number and symbol with the term, the date or the place
 * that tells it from others of its number. Depends on the sentence alone, so it also says which documents exist.
 */
export function ownKey(statement: Statement): string | undefined {
  const { symbol, name, locality } = statement;
  if (symbol === null || (symbol.local && locality === null) || isContradictory(statement)) return undefined;
  const period = periodSaid(statement);
  if (period === null) return undefined;
  const canonical = canonicalOf(symbol, name.serial, name.numberYear);
  return documentKey(canonical, symbol.local ? locality : null, period);
}

/** What tells a document from others of its number and symbol, as the sentence says it; null where it does not. */
export function periodSaid({ symbol, mention }: Statement): string | null {
  if (symbol === null) return null;
  // congresses number their own documents, so their ordinal tells more than a day
  return isOfCongress(symbol) && mention.congress !== null
    ? mention.congress
    : periodOf(symbol, mention.date, mention.term);
}

/**
 * Rule 1: the document that the sentence itself decides on, by symbol with date or term, or by what it says of date,
 * term or subject where only one known document agrees; undefined where it does not decide.
 * @param possible known documents that had been issued by the article's day and that the sentence does not rule out.
 * @param published the article's day, ISO.
 */
export function byStatement(
  statement: Statement,
  possible: readonly KnownDocument[],
  published: string | null,
  knowledge: Knowledge,
): Outcome | undefined {
  const { mention, name } = statement;
  if (isContradictory(statement)) return ofOtherTerm(statement, knowledge) ?? unknown('contradictory');
  const key = ownKey(statement);
  if (key !== undefined) return stated(key, ...partsOf(statement));
  const described = possible.filter((document) => subjectOf(statement, document) === 'same');
  const most = described.length > 1 ? described[mostDescribed(statement, described) ?? -1] : described[0];
  if (most !== undefined) return stated(most.key, ...partsOf(statement), 'subject');
  const adopted = possible.filter((document) => adoptionOf(statement, document) === 'adopted');
  if (adopted.length === 1) return stated(adopted[0]!.key, ...partsOf(statement), 'conference');
  const ofYear = possible.filter((document) => isOfYearBehind(statement, document, published));
  if (ofYear.length === 1) return stated(ofYear[0]!.key, ...partsOf(statement), 'date');
  if (mention.date === null && statement.term === null && name.numberYear === null) return undefined;
  if (possible.length !== 1 || isNickname(statement, possible[0]!)) return undefined;
  return stated(possible[0]!.key, ...partsOf(statement));
}

/**
 * The one known document of the number, the symbol and the very day that stand beside a wrong term, if nothing else
 * speaks against it: offered, not claimed, since the day may be what is wrong.
 */
function ofOtherTerm(statement: Statement, knowledge: Knowledge): Outcome | undefined {
  const { name, mention, locality } = statement;
  if (name.symbol === null || mention.date?.length !== DAY_LENGTH) return undefined;
  const withoutTerm = { ...statement, term: null };
  const ofDay = knowledge
    .candidates(name.slot, locality)
    .filter((document) => document.date === mention.date && objection(withoutTerm, document) === undefined);
  return ofDay.length === 1 ? { kind: 'ambiguous', keys: [ofDay[0]!.key], reason: 'otherTerm' } : undefined;
}

/** News of a year name it behind a number too («thực hiện Nghị quyết 18 năm 2022»), so it must be another year's news. */
function isOfYearBehind({ yearBehind }: Statement, { date }: KnownDocument, published: string | null): boolean {
  if (yearBehind === null || published === null || published.startsWith(yearBehind)) return false;
  return date?.startsWith(yearBehind) === true;
}

/** «Đại hội XIII» tells two directives on congresses apart whose subjects are otherwise the same. */
function mostDescribed({ mention }: Statement, documents: readonly KnownDocument[]): number | undefined {
  return mention.subject === null
    ? undefined
    : standout(subjectContent(mention.subject), documents.map(wordingsOf))?.index;
}

/**
 * Known documents of the mention's number that its sentence does not rule out. One without a date is no rival of one
 * with its date, which it may well be: an entry that tells less must not cost a link.
 */
export function possibleDocuments(statement: Statement, knowledge: Knowledge): readonly KnownDocument[] {
  const possible = knowledge
    .candidates(statement.name.slot, statement.locality)
    .filter((document) => objection(statement, document) === undefined);
  const dated = new Set(possible.flatMap((document) => (isUndated(document) ? [] : [numberAndPlace(document)])));
  return possible.filter((document) => !isUndated(document) || !dated.has(numberAndPlace(document)));
}

/** What a document's key is without its term or year. */
function numberAndPlace({ canonical, locality }: KnownDocument): string {
  return documentKey(canonical, locality, null);
}

/**
 * «khóa XII» beside a date of another term, or a number that the conference in the sentence did not adopt: one of them
 * is wrong, and nobody can tell which. A date tells the document, whatever conference stands beside it.
 */
function isContradictory({ symbol, name, mention }: Statement): boolean {
  if (symbol?.numbering !== 'term' || mention.term === null) return false;
  if (mention.date === null) {
    const key = documentKey(canonicalOf(symbol, name.serial, name.numberYear), null, mention.term);
    return isOfNoConference(mention, key, mention.term);
  }
  const term = periodOf(symbol, mention.date, null);
  return term !== null && term !== mention.term;
}

/** «Quyết định 24/2017». The year that a date adds to a number is no part of it. */
function bearsYear({ number }: DirectiveMention): boolean {
  return number !== null && /\d[/-]\d/u.test(number);
}

/** What the sentence says that tells the document, for the evidence. */
export function partsOf({ name, mention, issuer, term }: Statement): StatedPart[] {
  const parts: StatedPart[] = [];
  if (name.symbol !== null) parts.push('symbol');
  else if (bearsYear(mention)) parts.push('numberAndYear');
  if (mention.date !== null) parts.push('date');
  if (term !== null) parts.push('term');
  if (mention.number !== null && mention.congress !== null) parts.push('conference');
  if (name.symbol === null && issuer !== null) parts.push('issuer');
  return parts;
}
