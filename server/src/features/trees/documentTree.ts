import { knownIssuer } from '../../corpus/identity/knownIssuer';
import { compareTerms } from '../../corpus/identity/terms';
import type { Document } from '../../corpus/identity/things';
import type { CorpusSnapshot, KeyPart } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { shortDate } from '../../l10n/dates';
import { spellingKey, unmarked } from '../../text/spelling';
import { locationOf } from '../lookup/places';
import { keysFitting } from '../nameSearch/searchedNames';
import { matcher } from '../nameSearch/searchKey';
import { plainLabel, plainName } from '../wording/labels';
import { nameApart } from '../wording/nameApart';
import { documentName } from '../wording/names';
import type { Presentation } from '../wording/presentation';
import { articlesNaming } from './articlesNaming';
import { groupEntry, type Level, levelOf, type Path, page, pageOf, type TreeEntry, type TreeOptions } from './entry';
import { allGroupsOf, byKey, byName, collator, descending, type Order } from './grouping';
import { UNIDENTIFIED, unidentifiedGroup, unidentifiedLevel } from './unidentified';

/** What paths begin with: a group's goes on with its type and period, a document's with its key. */
const [GROUP, DOCUMENT] = ['group', 'document'];

/** The documents of parts of the index, which most changes leave as they are. */
const known = new WeakMap<KeyPart, readonly Document[]>();

function* documentsIn(snapshot: CorpusSnapshot): Work<Document[]> {
  const all: Document[] = [];
  for (const part of snapshot.documentsInParts()) {
    let documents = known.get(part);
    if (documents === undefined) {
      documents = Array.from(part.keys()).flatMap((key) => snapshot.document(key) ?? []);
      known.set(part, documents);
    }
    all.push(...documents);
    yield undefined;
  }
  return all;
}

/**
 * The documents that articles cite or whose text lies in the corpus: by type, then by term, year or province; below each
 * the articles that cite it, by date; at last the citations of which it is not certain which document they mean.
 * Filtered documents stand in one list.
 * @param path where in the tree; empty for its first level.
 */
export function* documentTree(
  snapshot: CorpusSnapshot,
  path: Path,
  options: TreeOptions,
  shown: Presentation,
): Work<TreeEntry[]> {
  const [kind, ...names] = pageOf(path).level;
  if (kind === DOCUMENT)
    return yield* articlesNaming(snapshot, { kind: 'directive', key: names[0] ?? '' }, path, shown);
  if (kind === UNIDENTIFIED) return yield* unidentifiedLevel(snapshot, names[0], path, shown);
  if (kind !== undefined && kind !== GROUP) return [];
  if (options.filter !== '') {
    const found = yield* filtered(snapshot, options);
    return yield* page(found, path, (document) => documentEntry(snapshot, document, shown, true), shown);
  }
  const all = yield* documentsIn(snapshot);
  const [type, period] = names;
  if (type === undefined) {
    const byType = [...(yield* allGroupsOf(all, (document) => document.type))];
    byType.sort(([one, a], [other, b]) => b.length - a.length || collator.compare(one, other));
    const groups = byType.map(([name, { length }]) => groupEntry([GROUP, name], name, length, shown));
    return [...groups, ...(yield* unidentifiedGroup(snapshot, shown))];
  }
  const ofType = all.filter((document) => document.type === type);
  if (period === undefined) {
    const byPeriod = [...(yield* allGroupsOf(ofType, (document) => periodOf(document).join(' ')))];
    const groups = byPeriod.map(([key, documents]) => ({
      key,
      period: periodOf(documents[0]!),
      size: documents.length,
    }));
    return groups
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map((group) => groupEntry([GROUP, type, group.key], periodName(group.period, shown), group.size, shown));
  }
  const chosen = ofType.filter((document) => periodOf(document).join(' ') === period);
  const level = levelOf(chosen, ordersFor(snapshot, options));
  return yield* page(level, path, (document) => documentEntry(snapshot, document, shown, false), shown);
}

/** What holds some words; a subject may name other documents, so what bears them in its own name comes first. */
function* filtered(snapshot: CorpusSnapshot, options: TreeOptions): Work<Level<Document>> {
  const keys = yield* keysFitting(snapshot, 'documentWithSubject', options.filter);
  const found = keys.flatMap((key) => snapshot.document(key) ?? []);
  const { spelling, fitsSpelt } = matcher(options.filter);
  const inSpelling = spelling === 'marked' ? spellingKey : unmarked;
  const byOwnName = byKey((document: Document) => Number(fitsSpelt(inSpelling(documentName(document)))), descending);
  return levelOf(found, [byOwnName, ...ordersFor(snapshot, options)]);
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

/** By the number that a label begins with, then by all of it. */
const BY_LABEL = [
  byKey(({ label }: Document) => Number.parseInt(label, 10), ascending),
  byName(({ label }: Document) => label),
];

/** Those that begin with no number are last. */
function ascending(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function ordersFor(snapshot: CorpusSnapshot, { order }: TreeOptions): readonly Order<Document>[] {
  if (order === 'name') return BY_LABEL;
  if (order === 'date') return [byKey(({ date }: Document) => date, compareDates), ...BY_LABEL];
  return [byKey((document) => citations(snapshot, document), descending), ...BY_LABEL];
}

/** The latest first; what has no date comes last. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (b ?? '') > (a ?? '') ? 1 : -1;
}

/** @param isFlat whether its term or province stands nowhere above it: numbers come again with each term. */
function documentEntry(snapshot: CorpusSnapshot, document: Document, shown: Presentation, isFlat: boolean): TreeEntry {
  const { words, language } = shown;
  const { key, date, subject } = document;
  const cited = citations(snapshot, document);
  const facts = [
    document.name === null ? null : documentName(document),
    isFlat ? periodName(periodOf(document), shown) : null,
    cited === 0 ? words.notCitedYet : words.citingArticles(cited),
    date === null ? null : shortDate(date, words, language),
    subject,
  ];
  const definition = snapshot.definition(key);
  const target = definition && locationOf(snapshot, definition.uri, definition.span);
  const name = nameApart(snapshot, document, shown);
  return {
    path: [DOCUMENT, key],
    kind: 'document',
    label: plainName(name),
    detail: plainLabel(facts.filter((fact) => fact !== null).join(' · ')),
    tooltip: plainLabel([name, knownIssuer(document), ...facts].filter((fact) => fact !== null).join(' · ')),
    opens: cited > 0,
    ...(cited > 0 && { thing: { kind: 'directive', key } }),
    ...(target !== undefined && { target }),
  };
}
