import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import type { Article, CorpusSnapshot, Document } from '../corpus/snapshot';
import { shortDate } from '../l10n/dates';
import { articlesOf, type Candidate, candidates } from './find/candidates';
import { ranking } from './find/ranking';
import { plainLabel, plainName } from './labels';
import { articleName, documentName, officeInPlace } from './names';
import { locationOf, placeLocation, rangeOf } from './places';
import type { Presentation } from './presentation';
import { matcher } from './searchKey';
import { walk } from './walk';

/** Something that a query has found. */
export interface Found {
  readonly kind: 'document' | 'person' | 'office' | 'article';
  readonly name: string;
  /** What tells it from others of its name: a document's date and subject, a person's latest office. */
  readonly detail: string;
  /** Where it can be read. */
  readonly target: { readonly uri: string; readonly range: Range };
}

/** More than anybody reads; who does not find it among these types on. */
const MOST_FOUND = 100;

/** Of things that fit alike a document is meant before a headline that speaks of it. */
const BEFORE_OTHERS: Readonly<Record<Found['kind'], number>> = { document: 3, person: 2, office: 1, article: 0 };

/**
 * Documents, people, offices and articles whose names hold all words of a query, the best first: names that begin with
 * it, whole words before parts of words, and of equals that which most articles speak of. Without marks it finds
 * whatever the marks («ket luan 21»), with marks only these.
 */
export async function findAnything(
  snapshot: CorpusSnapshot,
  typed: string,
  shown: Presentation,
  token: CancellationToken,
): Promise<Found[]> {
  const query = matcher(typed);
  const rankOf = ranking(typed);
  const fitting: { readonly candidate: Candidate; readonly rank: number }[] = [];
  const isWanted = await walk(candidates(snapshot, query), token, (candidate) => {
    if (candidate === undefined) return undefined;
    fitting.push({
      candidate,
      rank: BEFORE_OTHERS[candidate.kind] + rankOf(candidate.name, articlesOf(snapshot, candidate)),
    });
    return undefined;
  });
  if (!isWanted) return [];
  fitting.sort((a, b) => b.rank - a.rank);
  const found: Found[] = [];
  const isStillWanted = await walk(fitting, token, ({ candidate }) => {
    const one = describe(snapshot, candidate, shown);
    return one !== undefined && found.push(one) === MOST_FOUND ? 'enough' : undefined;
  });
  return isStillWanted ? found : [];
}

function describe(snapshot: CorpusSnapshot, { kind, key }: Candidate, shown: Presentation): Found | undefined {
  switch (kind) {
    case 'document':
      return documentFound(snapshot, snapshot.document(key), shown);
    case 'person':
      return personFound(snapshot, key, shown);
    case 'office':
      return officeFound(snapshot, key, shown);
    case 'article':
      return articleFound(snapshot.article(key), shown);
  }
}

function documentFound(
  snapshot: CorpusSnapshot,
  document: Document | undefined,
  { words, language }: Presentation,
): Found | undefined {
  const definition = document && snapshot.definition(document.key);
  const target = definition && locationOf(snapshot, definition.uri, definition.span);
  if (document === undefined || target === undefined) return undefined;
  const { key, name, term, locality, date, subject } = document;
  const facts = [
    name === null ? null : documentName(document),
    locality ?? (term === null ? null : words.term(term)),
    date === null ? null : shortDate(date, words, language),
    citedWords(snapshot.articlesWith({ kind: 'directive', key }), words),
    subject,
  ];
  return { kind: 'document', name: plainName(name ?? documentName(document)), detail: joined(facts), target };
}

function citedWords(articles: number, words: Presentation['words']): string {
  return articles === 0 ? words.notCitedYet : words.citingArticles(articles);
}

/** A person with the office that the latest article gives. */
function personFound(snapshot: CorpusSnapshot, key: string, { words, language }: Presentation): Found | undefined {
  const latest = snapshot.offices(key, { articles: 1 }).at(-1);
  const place = latest?.place ?? snapshot.firstMentions({ kind: 'person', key }, 1)[0];
  const target = place && placeLocation(snapshot, place);
  if (target === undefined) return undefined;
  const date = latest?.date ?? null;
  const facts = [
    latest === undefined ? null : officeInPlace(latest.office),
    date === null ? null : shortDate(date, words, language),
    words.inArticles(snapshot.articlesWith({ kind: 'person', key })),
  ];
  return { kind: 'person', name: plainName(snapshot.personName(key) ?? key), detail: joined(facts), target };
}

/** An office with whom the latest article names for it. */
function officeFound(snapshot: CorpusSnapshot, key: string, { words, language }: Presentation): Found | undefined {
  const latest = snapshot.holders(key, { articles: 1 }).at(-1);
  const place = latest?.place ?? snapshot.firstMentions({ kind: 'title', key }, 1)[0];
  const office = place && snapshot.office(place);
  const target = place && placeLocation(snapshot, place);
  if (office === undefined || target === undefined) return undefined;
  const date = latest?.date ?? null;
  const facts = [
    latest?.person ?? null,
    date === null ? null : shortDate(date, words, language),
    words.inArticles(snapshot.articlesWith({ kind: 'title', key })),
  ];
  return { kind: 'office', name: plainName(officeInPlace(office)), detail: joined(facts), target };
}

function articleFound(article: Article | undefined, { words, language }: Presentation): Found | undefined {
  if (article === undefined) return undefined;
  const { uri, headline, header, published, locality } = article;
  const facts = [published === null ? null : shortDate(published, words, language), locality];
  const range = rangeOf(article, headline ?? header ?? { start: 0, end: 0 });
  return { kind: 'article', name: plainName(articleName(article)), detail: joined(facts), target: { uri, range } };
}

function joined(facts: readonly (string | null)[]): string {
  return plainLabel(facts.filter((fact) => fact !== null && fact !== '').join(' · '));
}
