import type { CatalogueConflict, CatalogueEntry } from '../../domain/catalogue';
import { spellingKey } from '../../text/spelling';
import { differs, otherOrgan } from '../index/documentFacts';
import { compareSubjects } from '../resolution/subjects';

/** What one entry says that cannot be true beside another one of the same document. */
export function statementsAgainst(entry: CatalogueEntry, other: CatalogueEntry): Omit<CatalogueConflict, 'source'>[] {
  const against: Omit<CatalogueConflict, 'source'>[] = [];
  const { date, issuer, subject, term } = entry;
  if (date !== undefined && other.date !== undefined && differs(date, other.date)) {
    against.push({ field: 'date', value: other.date });
  }
  if (issuer !== undefined && other.issuer !== undefined && otherOrgan(issuer, other.issuer)) {
    against.push({ field: 'issuer', value: other.issuer });
  }
  if (term !== undefined && other.term !== undefined && term !== other.term) {
    against.push({ field: 'term', value: other.term });
  }
  if (subject !== undefined && other.subject !== undefined && compareSubjects(subject, other.subject) === 'different') {
    against.push({ field: 'subject', value: other.subject });
  }
  return against;
}

/**
 * Two entries of one document as one: the first one's facts, what only the second tells, and what it tells otherwise
 * as conflicts. Another wording of the subject becomes a topic.
 * @param sources the second one's.
 */
export function combined(first: CatalogueEntry, second: CatalogueEntry, sources: readonly string[]): CatalogueEntry {
  const against = statementsAgainst(first, second);
  const conflicts = [
    ...(first.conflicts ?? []),
    ...against.map((statement) => ({ ...statement, source: sources[0] ?? '' })),
    ...(second.conflicts ?? []).filter(({ field, value }) => first[field] !== value),
  ];
  const isOtherSubject = against.some(({ field }) => field === 'subject');
  const wordings = second.subject === undefined || isOtherSubject ? [] : [second.subject];
  const topics = distinct([...(first.topics ?? []), ...wordings, ...(second.topics ?? [])], first.subject);
  const date = preciseOf(first.date, second.date);
  const aliases = distinct([...(first.aliases ?? []), ...(second.aliases ?? [])]);
  return {
    ...second,
    ...first,
    ...(date === undefined ? {} : { date }),
    ...(topics.length > 0 ? { topics } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(conflicts.length > 0 ? { conflicts } : {}),
    sources: distinct([...first.sources, ...sources]),
  };
}

/** Of two dates the more precise, if one is the vaguer form of the other; else the first. */
function preciseOf(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return second.startsWith(first) ? second : first;
}

/** Texts of which no two are spelt alike, nor like the one that is said elsewhere. */
function distinct(texts: readonly string[], elsewhere?: string): string[] {
  const seen = new Set(elsewhere === undefined ? [] : [spellingKey(elsewhere)]);
  return texts.filter((text) => !seen.has(spellingKey(text)) && seen.add(spellingKey(text)));
}
