import type { CorpusSnapshot, Document } from '../../corpus/snapshot';
import { compareTerms } from '../../corpus/terms';
import { shortDate } from '../../l10n/dates';
import { plainLabel, plainName } from '../labels';
import { documentName } from '../names';
import { oncePer } from '../oncePer';
import { locationOf } from '../places';
import type { Presentation } from '../presentation';
import { matcher, type SearchKey, searchKey } from '../searchKey';
import { articlesNaming } from './articlesNaming';
import { groupEntry, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { collator, groupsOf } from './grouping';

/** What paths begin with: a group's goes on with its type and period, a document's with its key. */
const [GROUP, DOCUMENT] = ['group', 'document'];

const documentsIn = oncePer((snapshot: CorpusSnapshot): readonly Document[] => [...snapshot.documents()]);
const nameKeyOf = oncePer((document: Document): SearchKey => searchKey(documentName(document)));
const keyOf = oncePer(
  (document: Document): SearchKey =>
    searchKey(`${documentName(document)} ${document.name ?? ''} ${document.subject ?? ''}`),
);

/**
 * The documents that articles cite or whose text lies in the corpus: by type, then by term, year or province; below each
 * the articles that cite it, by date. Filtered ones stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function documentTree(
  snapshot: CorpusSnapshot,
  path: Path,
  options: TreeOptions,
  shown: Presentation,
): TreeEntry[] {
  const [kind, ...names] = pageOf(path).level;
  if (kind === DOCUMENT) return articlesNaming(snapshot, { kind: 'directive', key: names[0] ?? '' }, path, shown);
  if (kind !== undefined && kind !== GROUP) return [];
  const { fits } = matcher(options.filter);
  const all = documentsIn(snapshot).filter((document) => fits(keyOf(document)));
  const [type, period] = names;
  const isFlat = options.filter !== '';
  if (type === undefined && !isFlat) {
    const byType = [...groupsOf(all, (document) => document.type)].sort(([, a], [, b]) => b.length - a.length);
    return byType.map(([name, { length }]) => groupEntry([GROUP, name], name, length, shown));
  }
  const ofType = all.filter((document) => isFlat || document.type === type);
  if (period === undefined && !isFlat) {
    const byPeriod = [...groupsOf(ofType, (document) => periodOf(document).join(' '))];
    const groups = byPeriod.map(([key, documents]) => ({
      key,
      period: periodOf(documents[0]!),
      size: documents.length,
    }));
    return groups
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map((group) => groupEntry([GROUP, type ?? '', group.key], periodName(group.period, shown), group.size, shown));
  }
  const chosen = ofType.filter((document) => isFlat || periodOf(document).join(' ') === period);
  const ordered = inOrder(snapshot, chosen, options);
  // a subject may name other documents: what bears the words in its own name comes first
  if (isFlat) ordered.sort((a, b) => Number(fits(nameKeyOf(b))) - Number(fits(nameKeyOf(a))));
  return page(ordered, path, (document) => documentEntry(snapshot, document, shown, isFlat), shown);
}

/** By what documents of a type are told apart: the Party term, the year, or the province; nothing where it is not known. */
type Period = readonly [kind: 'term' | 'year' | 'place' | 'unknown', name: string];

function periodOf({ term, locality, date, label }: Document): Period {
  if (locality !== null) return ['place', locality];
  if (term !== null) return ['term', term];
  const year = date?.slice(0, 4) ?? /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/u.exec(label)?.[1];
  return year === undefined ? ['unknown', ''] : ['year', year];
}

/** Terms, then years, the latest first; then provinces by name. */
const PERIOD_ORDER: Readonly<Record<Period[0], number>> = { term: 0, year: 1, place: 2, unknown: 3 };

function comparePeriods([kind, name]: Period, [otherKind, otherName]: Period): number {
  if (kind !== otherKind) return PERIOD_ORDER[kind] - PERIOD_ORDER[otherKind];
  if (kind === 'term') return compareTerms(otherName, name);
  return kind === 'year' ? collator.compare(otherName, name) : collator.compare(name, otherName);
}

function periodName([kind, name]: Period, { words }: Presentation): string {
  if (kind === 'unknown') return words.periodUnknown;
  return kind === 'term' ? words.documentsOfTerm(name) : name;
}

function citations(snapshot: CorpusSnapshot, { key }: Document): number {
  return snapshot.articlesWith({ kind: 'directive', key });
}

function inOrder(snapshot: CorpusSnapshot, documents: readonly Document[], { order }: TreeOptions): Document[] {
  const byLabel = (a: Document, b: Document): number => collator.compare(a.label, b.label);
  if (order === 'name') return [...documents].sort(byLabel);
  if (order === 'date') return [...documents].sort((a, b) => compareDates(a.date, b.date) || byLabel(a, b));
  const counts = new Map(documents.map((document) => [document, citations(snapshot, document)]));
  return [...documents].sort((a, b) => counts.get(b)! - counts.get(a)! || byLabel(a, b));
}

/** The latest first; what has no date comes last. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (b ?? '') > (a ?? '') ? 1 : -1;
}

/** @param isFlat whether its term or province stands nowhere above it: numbers come again with each term. */
function documentEntry(snapshot: CorpusSnapshot, document: Document, shown: Presentation, isFlat: boolean): TreeEntry {
  const { words, language } = shown;
  const { key, date, subject, issuer } = document;
  const cited = citations(snapshot, document);
  const facts = [
    isFlat ? periodName(periodOf(document), shown) : null,
    cited === 0 ? words.notCitedYet : words.citingArticles(cited),
    date === null ? null : shortDate(date, words, language),
    subject,
  ];
  const definition = snapshot.definition(key);
  const target = definition && locationOf(snapshot, definition.uri, definition.span);
  return {
    path: [DOCUMENT, key],
    kind: 'document',
    label: plainName(documentName(document)),
    detail: plainLabel(facts.filter((fact) => fact !== null).join(' · ')),
    tooltip: plainLabel([documentName(document), issuer, ...facts].filter((fact) => fact !== null).join(' · ')),
    opens: cited > 0,
    ...(cited > 0 && { thing: { kind: 'directive', key } }),
    ...(target !== undefined && { target }),
  };
}
