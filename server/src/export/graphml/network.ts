import { holdersOf, personKeyOf } from '../../corpus/identity/offices';
import type { Article, Holding, Office } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Walk } from '../walk';

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
  readonly status: Holding['status'];
  /** The days (ISO) of the first and the last article that say it; null where none is dated. */
  first: string | null;
  last: string | null;
  readonly articles: Set<string>;
}

/**
 * The offices of a person, each with its status once, in the order of their keys. Other work is let in on the way: very
 * many articles may speak of them.
 * @param counts whether what an article says is part of the export.
 * @throws ExportCancelled
 */
export async function heldBy(walk: Walk, person: string, counts: (uri: string) => boolean): Promise<readonly Held[]> {
  const held = new Map<string, Held>();
  for (const said of walk.job.snapshot.officesByArticle(person)) {
    for (const holding of said) if (counts(holding.place.uri)) add(held, holding);
    await walk.breathe();
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function add(held: Map<string, Held>, { place, office, status, date }: Holding): void {
  const name = `${office.key} ${status ?? ''}`;
  const one = held.get(name) ?? { office, status, first: date, last: date, articles: new Set() };
  held.set(name, one);
  one.articles.add(place.uri);
  if (date === null) return;
  if (one.first === null || date < one.first) one.first = date;
  if (one.last === null || date > one.last) one.last = date;
}
