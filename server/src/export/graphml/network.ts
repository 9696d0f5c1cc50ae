import { holdersOf, personKeyOf } from '../../corpus/offices';
import type { Article, CorpusSnapshot, Office } from '../../corpus/snapshot';

/** The holders that an article gives titles without naming them as people: «Bí thư» of somebody named above only. */
export function* holdersIn(snapshot: CorpusSnapshot, { uri, mentions }: Article): Generator<string> {
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'title' || snapshot.office({ uri, mention: index }) === undefined) continue;
    yield* holdersOf(mention).map(personKeyOf);
  }
}

/** That somebody held an office, over all articles that say it. */
export interface Held {
  readonly office: Office;
  readonly status: string | null;
  /** The days (ISO) of the first and the last article that say it; null where none is dated. */
  first: string | null;
  last: string | null;
  readonly articles: Set<string>;
}

/**
 * The offices of a person, each with its status once, in the order of their keys.
 * @param counts whether what an article says is part of the export.
 */
export function heldBy(snapshot: CorpusSnapshot, person: string, counts: (uri: string) => boolean): readonly Held[] {
  const held = new Map<string, Held>();
  for (const { place, office, status, date } of snapshot.offices(person)) {
    if (!counts(place.uri)) continue;
    const name = `${office.key} ${status ?? ''}`;
    const one = held.get(name) ?? { office, status, first: date, last: date, articles: new Set() };
    held.set(name, one);
    one.articles.add(place.uri);
    if (date === null) continue;
    if (one.first === null || date < one.first) one.first = date;
    if (one.last === null || date > one.last) one.last = date;
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
