import type { Article } from '../../corpus/identity/things';
import { daysBetween } from '../../l10n/dates';
import { spellingKey } from '../../text/spelling';
import type { Candidate } from './candidates';

/** Papers report an event on its day or within the next ones. */
const MOST_DAYS = 2;
/** Headlines of which half is alike in words and order tell of one event, if the articles share anything. */
const ALIKE = 0.5;

/** What says that two articles report one event. */
export interface EventEvidence {
  /** Days from one publication to the other, never negative. */
  readonly days: number;
  readonly headlinesAlike: boolean;
}

/**
 * Whether an article reports the same event as another: they came out within two days, name no different provinces, and
 * either have like headlines or share two people or documents beside a figure or a day. Undefined where that is not so.
 */
export function sameEvent(
  article: Article,
  { article: other, shared }: Pick<Candidate, 'article' | 'shared'>,
): EventEvidence | undefined {
  const days = mayBeOneEvent(article, other);
  if (days === undefined) return undefined;
  const count = (...kinds: readonly string[]): number =>
    shared.filter(({ thing }) => kinds.includes(thing.kind)).length;
  const headlinesAlike = likeness(article.headline?.text ?? '', other.headline?.text ?? '') >= ALIKE;
  const shareMuch = count('person', 'directive') >= 2 && count('figure', 'date') >= 1;
  return shareMuch || headlinesAlike ? { days, headlinesAlike } : undefined;
}

/** By how many days two articles are apart, where these and their provinces allow that they report one event. */
export function mayBeOneEvent(article: Article, other: Article): number | undefined {
  if (article.published === null || other.published === null) return undefined;
  const apart = daysBetween(article.published, other.published);
  if (apart === undefined || Math.abs(apart) > MOST_DAYS) return undefined;
  if (article.locality !== null && other.locality !== null && article.locality !== other.locality) return undefined;
  return Math.abs(apart);
}

/**
 * How alike two headlines are, from 0 to 1: the share of their pairs of neighbouring words that both have (the Dice
 * coefficient over bigrams).
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const pair of first) if (second.has(pair)) common++;
  return (2 * common) / (first.size + second.size);
}

function pairsOf(headline: string): ReadonlySet<string> {
  const words = spellingKey(headline)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
