import { isOfCongress, numberYearsAgree } from '../identity/documentKeys';
import { type Issuer, isAlwaysRead, mayIssue, readIssuer } from '../identity/issuers';
import { daysOf, localPeriod, termOn } from '../identity/terms';
import { type KnownDocument, wordingsOf } from '../knowledge/knownDocument';
import { adoptionOf } from './adoption';
import type { Statement } from './statement';
import { compareSubjects, sameContent } from './subjects';

/**
 * What a mention's own sentence says against a document, or nothing. Source of each: the resolver's first rule, that
 * issuer, date, term, conference and subject rule candidates out.
 */
export type Objection = 'symbol' | 'type' | 'issuer' | 'date' | 'term' | 'conference' | 'locality' | 'subject';

/** What the sentence says against a document; undefined where nothing speaks against it. */
export function objection(statement: Statement, document: KnownDocument): Objection | undefined {
  const { mention, name, issuer, term } = statement;
  const { symbol } = document;
  if (name.symbol !== null) {
    if (symbol === null || symbol.abbreviation !== name.symbol.abbreviation || symbol.body !== name.symbol.body) {
      return 'symbol';
    }
  } else if (!sameType(statement, document)) return 'type';
  if (!numberYearsAgree(name, document.numberYear)) return 'symbol';
  if (statement.isOfOthers && name.symbol === null && isAlwaysRead(symbol?.body ?? '')) return 'issuer';
  if (issuer !== null && !issuedBy(statement, issuer, document)) return 'issuer';
  if (term !== null && document.term !== null && term !== document.term) return 'term';
  if (term !== null && document.term === null && name.symbol === null) return 'term';
  if (symbol !== null && isOfCongress(symbol) && isOfOther(mention.congress, document.period)) return 'term';
  if (adoptionOf(statement, document) === 'notAdopted') return 'conference';
  const nickname = isNickname(statement, document);
  if (!nickname && mention.date !== null && !sameTime(mention.date, document)) return 'date';
  if (document.locality !== null && document.locality !== statement.locality) return 'locality';
  if (!nickname && !statement.sharesSubject && subjectOf(statement, document) === 'different') return 'subject';
  return undefined;
}

/** True where resolution makes no difference between two states of what is known of a document. */
export function sameToResolution(a: KnownDocument | undefined, b: KnownDocument | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const { subject: one, label: _label, entry: _entry, source: _source, ...first } = a;
  const { subject: two, label: _otherLabel, entry: _otherEntry, source: _otherSource, ...second } = b;
  return sameContent(one, two) && JSON.stringify(first) === JSON.stringify(second);
}

/**
 * True where the mention is another name of the document: «Đề án 06» of a Quyết định. A day or a subject beside such
 * a name is of the news, not of the document.
 */
export function isNickname({ name, mention }: Statement, document: KnownDocument): boolean {
  return name.symbol === null && mention.type !== document.type;
}

/** How the subject in the sentence stands to the document's; unclear where one of them is missing. */
export function subjectOf(statement: Statement, document: KnownDocument): ReturnType<typeof compareSubjects> {
  const { subject } = statement.mention;
  const wordings = wordingsOf(document);
  if (subject === null || wordings.length === 0) return 'unclear';
  const matches = wordings.map((wording) => compareSubjects(subject, wording));
  if (matches.includes('same')) return 'same';
  return matches.every((match) => match === 'different') ? 'different' : 'unclear';
}

/** True where another congress is said than a document is known to be of; a day tells none. */
function isOfOther(congress: string | null, period: string): boolean {
  return congress !== null && /^[IVX]+$/u.test(period) && congress !== period;
}

/** A short form keeps its type word; another name of a document («Đề án 06») is in its slot already. */
function sameType(statement: Statement, document: KnownDocument): boolean {
  if (statement.mention.type === document.type) return true;
  const slotType = document.symbol?.abbreviation ?? document.type;
  const ownSlot = statement.name.slot.slice(0, statement.name.slot.indexOf(':'));
  return ownSlot !== slotType && ownSlot !== 'QĐ';
}

/** A symbol that is written says which body it was, more surely than a name near it; the organ it cannot say. */
function issuedBy({ name }: Statement, issuer: Issuer, document: KnownDocument): boolean {
  const { organ } = issuer;
  const body = document.symbol?.body ?? '';
  const withoutTerm = body.replace(/\d+$/u, '');
  const unit = body.indexOf('-');
  const head = unit < 0 ? body : body.slice(0, unit);
  const agrees = [body, withoutTerm, head].some((name) => mayIssue(issuer, name));
  if (!agrees) return name.symbol !== null;
  if (organ === null || document.issuer === null) return true;
  const named = [document.issuer];
  for (const { field, value } of document.conflicts) if (field === 'issuer') named.push(value);
  return named.some((other) => {
    const known = readIssuer(other);
    return known !== undefined && (known.organ === organ || (known.organ === null && known.bodies.includes(body)));
  });
}

/** Sources differ in days («39-NQ/TW ngày 07/4/2015»), so within a term or a year the number tells, not the day. */
function sameTime(date: string, document: KnownDocument): boolean {
  const numbering = document.symbol?.numbering;
  const stated = numbering === 'term' ? termOn(date) : numbering === 'localTerm' ? localPeriod(date) : date.slice(0, 4);
  const known = numbering === 'term' ? document.term : ((document.period || document.date?.slice(0, 4)) ?? null);
  if (stated !== null && known !== null) return stated === known;
  if (document.date === null) return true;
  const [first, last] = daysOf(date);
  const [from, to] = daysOf(document.date);
  return first <= to && from <= last;
}
