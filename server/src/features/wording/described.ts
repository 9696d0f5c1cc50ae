import type { Location } from 'vscode-languageserver-types';
import type { Article, Document, Thing } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import { shortDate } from '../../l10n/dates';
import { holderName, latestHolding } from '../lookup/holdings';
import { locationOf, placeLocation, rangeOf } from '../lookup/places';
import { plainLabel, plainName } from './labels';
import { nameApart } from './nameApart';
import { articleName, documentName, officeInPlace } from './names';
import type { Presentation } from './presentation';
import { officeInStanding } from './standing';

/** A document, person, office or article as lists show it. */
export interface Described {
  readonly kind: 'document' | 'person' | 'office' | 'article';
  readonly name: string;
  /** What tells it from others of its name: a document's date and subject, a person's latest office. */
  readonly detail: string;
  /** What it is, where there are mentions of it. */
  readonly thing?: Thing;
  /** Where it can be read; undefined where no article says anything of it. */
  readonly target: Location | undefined;
}

/**
 * A document, person, office or article in words; undefined where there is none. An article's key is its URI.
 */
export function described(
  snapshot: CorpusSnapshot,
  { kind, key }: { readonly kind: Described['kind']; readonly key: string },
  shown: Presentation,
): Described | undefined {
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
  shown: Presentation,
): Described | undefined {
  const { words, language } = shown;
  const definition = document && snapshot.definition(document.key);
  const target = definition && locationOf(snapshot, definition.uri, definition.span);
  if (document === undefined) return undefined;
  const { key, name, term, locality, date, subject } = document;
  const facts = [
    name === null ? null : documentName(document),
    locality ?? (term === null ? null : words.term(term)),
    date === null ? null : shortDate(date, words, language),
    citedWords(snapshot.articlesWith({ kind: 'directive', key }), words),
    subject,
  ];
  return {
    kind: 'document',
    name: plainName(nameApart(snapshot, document, shown)),
    detail: joined(facts),
    thing: { kind: 'directive', key },
    target,
  };
}

function citedWords(articles: number, words: Presentation['words']): string {
  return articles === 0 ? words.notCitedYet : words.citingArticles(articles);
}

/** A person with the office that the latest article gives. */
function personFound(snapshot: CorpusSnapshot, key: string, { words, language }: Presentation): Described | undefined {
  const latest = latestHolding(snapshot, key, null);
  const place = latest?.place ?? snapshot.firstMentions({ kind: 'person', key }, 1)[0];
  const target = place && placeLocation(snapshot, place);
  if (target === undefined) return undefined;
  const date = latest?.date ?? null;
  const facts = [
    latest === undefined ? null : officeInStanding(officeInPlace(latest.office), latest.status, words),
    date === null ? null : shortDate(date, words, language),
    words.inArticles(snapshot.articlesWith({ kind: 'person', key })),
  ];
  return {
    kind: 'person',
    name: plainName(snapshot.personName(key) ?? key),
    detail: joined(facts),
    thing: { kind: 'person', key },
    target,
  };
}

/** An office with whom the latest article names for it. */
function officeFound(snapshot: CorpusSnapshot, key: string, { words, language }: Presentation): Described | undefined {
  const latest = snapshot.holders(key, { articles: 1 }).at(-1);
  const place = latest?.place ?? snapshot.firstMentions({ kind: 'title', key }, 1)[0];
  const office = place && snapshot.office(place);
  const target = place && placeLocation(snapshot, place);
  if (office === undefined || target === undefined) return undefined;
  const date = latest?.date ?? null;
  const facts = [
    latest === undefined ? null : holderName(latest, words),
    date === null ? null : shortDate(date, words, language),
    words.inArticles(snapshot.articlesWith({ kind: 'title', key })),
  ];
  return {
    kind: 'office',
    name: plainName(officeInPlace(office)),
    detail: joined(facts),
    thing: { kind: 'title', key },
    target,
  };
}

function articleFound(article: Article | undefined, { words, language }: Presentation): Described | undefined {
  if (article === undefined) return undefined;
  const { uri, headline, header, published, locality } = article;
  const facts = [published === null ? null : shortDate(published, words, language), locality];
  const range = rangeOf(article, headline ?? header ?? { start: 0, end: 0 });
  return { kind: 'article', name: plainName(articleName(article)), detail: joined(facts), target: { uri, range } };
}

function joined(facts: readonly (string | null)[]): string {
  return plainLabel(facts.filter((fact) => fact !== null && fact !== '').join(' · '));
}
