import type { Article } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { daysAfter } from '../consistency/days';
import { type SharedThing, speaksOf } from './sharedThings';

/** Of a thing that stands in more articles only so many are looked at: those that came out around the same time. */
const MOST_OF_A_THING = 48;
/** In days, to either side. */
const AROUND = 30;

/** Another article, and what both speak of. */
export interface Candidate {
  readonly article: Article;
  readonly shared: readonly SharedThing[];
  /** The sum of what the shared things tell. */
  readonly weight: number;
}

/**
 * The articles that share the most with one, at most so many. What stands in thousands of articles leads only to those
 * of the same weeks, so that the effort depends on the article alone and not on the corpus.
 */
export function* candidatesFor(
  snapshot: CorpusSnapshot,
  article: Article,
  things: readonly SharedThing[],
  most: number,
): Work<Candidate[]> {
  const found = new Map<string, { weight: number; readonly shared: Set<SharedThing> }>();
  for (const thing of things) {
    for (const uri of articlesNear(snapshot, article, thing)) {
      if (uri === article.uri) continue;
      const candidate = found.get(uri) ?? { weight: 0, shared: new Set() };
      candidate.weight += thing.weight;
      candidate.shared.add(thing);
      found.set(uri, candidate);
    }
    yield undefined;
  }
  const best = [...found].sort(([a, { weight: x }], [b, { weight: y }]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  const candidates: Candidate[] = [];
  for (const [uri, { shared }] of best) {
    const other = snapshot.article(uri);
    if (other === undefined) continue;
    const all = things.filter(
      (one) => (shared.has(one) || isInBoth(snapshot, one, uri)) && speaksOf(snapshot, other, one.thing),
    );
    candidates.push({ article: other, shared: all, weight: all.reduce((sum, one) => sum + one.weight, 0) });
    yield undefined;
  }
  return candidates;
}

function articlesNear(
  snapshot: CorpusSnapshot,
  { published }: Article,
  { thing, articles }: SharedThing,
): readonly string[] {
  if (articles <= MOST_OF_A_THING || published === null) {
    return snapshot.firstArticles(thing, MOST_OF_A_THING);
  }
  const [first, last] = [daysAfter(published, -AROUND), daysAfter(published, AROUND)];
  return snapshot.articlesOn(thing, first, last, MOST_OF_A_THING);
}

/** A thing that stands in many articles may stand in one that other things have led to. */
function isInBoth(snapshot: CorpusSnapshot, { thing, articles }: SharedThing, uri: string): boolean {
  return articles > MOST_OF_A_THING && snapshot.isMentionedIn(thing, uri);
}
