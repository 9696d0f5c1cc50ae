import type { Range } from 'vscode-languageserver-types';
import { firstSpokenOf } from '../corpus/answers/namedIn';
import type { Article } from '../corpus/identity/things';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Work } from '../corpus/turns';
import { shortDate } from '../l10n/dates';
import type { Messages } from '../l10n/messages';
import type { MentionKind } from '../recognition/mention';
import { rangeOf } from './lookup/places';
import { type Candidate, candidatesFor } from './related/candidates';
import { type EventEvidence, sameEvent } from './related/sameEvent';
import { type SharedThing, sharedThings } from './related/sharedThings';
import { plainLabel, plainName } from './wording/labels';
import { articleName } from './wording/names';
import type { Presentation } from './wording/presentation';
import { nameOfThing } from './wording/thingNames';

/** Another article, with why it belongs to the one that was asked about. */
export interface RelatedArticle {
  readonly uri: string;
  readonly name: string;
  /** When and where it came out: «12/10/2022 · Quảng Trị». */
  readonly detail: string;
  /** The headline, or the beginning of the text. */
  readonly range: Range;
  /** What both have in common, that which tells the most first; one at least. */
  readonly reasons: readonly Reason[];
}

/** Something that two articles have in common. */
export interface Reason {
  readonly kind: 'event' | MentionKind;
  /** In words: «Cùng dẫn Kết luận số 21-KL/TW». */
  readonly text: string;
  /** Where the other article says it. */
  readonly range: Range;
}

/** More are of no help; and so many of those that share the most are looked at closely. */
const MOST_RELATED = 20;
const MOST_COMPARED = 60;
/** So many reasons are given for an article. */
const MOST_REASONS = 8;

/** What joins two articles by itself; that both name an office or a day is told, but means little alone. */
const JOINING: ReadonlySet<MentionKind> = new Set(['directive', 'person', 'figure']);

/** Articles of the same weeks are closer: a year apart counts half. */
const HALF_OF_NEARNESS = 365;
/** How much more two articles of one province have to do with each other. */
const SAME_PROVINCE = 1.25;

/**
 * The articles that belong together with one, each with its reasons: first those that report the same event, then by the
 * documents, people, figures, offices and days that both name, the rarer the better, and by how close in time and place
 * they are. The effort depends on the article, not on how many there are.
 */
export function* relatedArticles(snapshot: CorpusSnapshot, uri: string, shown: Presentation): Work<RelatedArticle[]> {
  const article = snapshot.article(uri);
  if (article === undefined) return [];
  const things = yield* sharedThings(snapshot, article);
  const ranked: { candidate: Candidate; event: EventEvidence | undefined; closeness: number }[] = [];
  for (const candidate of yield* candidatesFor(snapshot, article, things, MOST_COMPARED)) {
    const event = sameEvent(article, candidate);
    yield undefined;
    if (event === undefined && !candidate.shared.some(({ thing }) => JOINING.has(thing.kind))) continue;
    ranked.push({ candidate, event, closeness: candidate.weight * nearness(article, candidate.article) });
  }
  ranked.sort((a, b) => Number(b.event !== undefined) - Number(a.event !== undefined) || b.closeness - a.closeness);
  const related: RelatedArticle[] = [];
  for (const { candidate, event } of ranked.slice(0, MOST_RELATED)) {
    related.push(relate(snapshot, article, candidate, event, shown));
    yield undefined;
  }
  return related;
}

function nearness(article: Article, other: Article): number {
  const place = article.locality !== null && article.locality === other.locality ? SAME_PROVINCE : 1;
  if (article.published === null || other.published === null) return place / 2;
  const days = Math.abs(Date.parse(article.published) - Date.parse(other.published)) / 86_400_000;
  return place * (HALF_OF_NEARNESS / (HALF_OF_NEARNESS + days));
}

function relate(
  snapshot: CorpusSnapshot,
  article: Article,
  { article: other, shared }: Candidate,
  event: EventEvidence | undefined,
  shown: Presentation,
): RelatedArticle {
  const { words, language } = shown;
  const range = rangeOf(other, other.headline ?? { start: 0, end: 0 });
  const facts = [other.published === null ? null : shortDate(other.published, words, language), other.locality];
  const reasons = shared.slice(0, MOST_REASONS).map((one) => reasonOf(snapshot, article, other, one, shown));
  if (event !== undefined) {
    reasons.unshift({
      kind: 'event',
      text: words.sameEvent(event.days, event.headlinesAlike ? words.headlinesAlike : ''),
      range,
    });
  }
  return {
    uri: other.uri,
    name: plainName(articleName(other)),
    detail: plainLabel(facts.filter((fact) => fact !== null).join(' · ')),
    range,
    reasons,
  };
}

function reasonOf(
  snapshot: CorpusSnapshot,
  article: Article,
  other: Article,
  { thing, mention }: SharedThing,
  shown: Presentation,
): Reason {
  const there = firstSpokenOf(snapshot, thing, other);
  const span = there === undefined ? { start: 0, end: 0 } : other.mentions[there]!;
  const name = nameOfThing(snapshot, { uri: article.uri, mention }, article.mentions[mention], shown);
  return { kind: thing.kind, text: plainLabel(sharing(thing.kind, shown.words)(name)), range: rangeOf(other, span) };
}

function sharing(kind: MentionKind, words: Messages): (name: string) => string {
  switch (kind) {
    case 'directive':
      return words.sharedDirective;
    case 'person':
      return words.sharedPerson;
    case 'title':
      return words.sharedTitle;
    case 'figure':
      return words.sharedFigure;
    case 'date':
      return words.sharedDate;
  }
}
