import { type Named, namedIn } from '../../corpus/answers/namedIn';
import type { Article } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { Work } from '../../corpus/turns';
import { weightOf } from '../related/sharedThings';
import { type Centre, thingOf } from './centre';

/** What is shown around a centre. */
export interface Chosen {
  /** Documents, people and articles, without the centre. */
  readonly around: readonly Centre[];
  /** How many neighbours the centre has: of an article what it names, else the articles that name it. */
  readonly neighbours: number;
}

/** More documents, and as many people, are not to be told apart at a glance. */
const MOST_OF_A_KIND = 12;

/** The documents and people of an article, with how often it names each. */
export function thingsIn(snapshot: CorpusSnapshot, article: Article): [centre: Centre, times: number][] {
  const named: Named = namedIn(snapshot, article);
  return [
    ...Array.from(named.documents, ([key, times]): [Centre, number] => [{ kind: 'document', key }, times]),
    ...Array.from(named.people, ([key, times]): [Centre, number] => [{ kind: 'person', key }, times]),
  ];
}

/**
 * The documents and people that tell the most, so many of each kind, the best first.
 * @param things with how often each was met: in an article, or in how many articles.
 */
export function* mostTelling(
  snapshot: CorpusSnapshot,
  things: Iterable<readonly [centre: Centre, times: number]>,
): Work<Centre[]> {
  const ranked: { readonly centre: Centre; readonly at: number; readonly rank: number }[] = [];
  for (const [centre, times] of things) {
    ranked.push({ centre, at: ranked.length, rank: rankOf(snapshot, centre, times) });
    yield undefined;
  }
  ranked.sort((a, b) => b.rank - a.rank || a.at - b.at);
  const ofKind = (kind: Centre['kind']): Centre[] =>
    ranked.flatMap(({ centre }) => (centre.kind === kind ? [centre] : [])).slice(0, MOST_OF_A_KIND);
  return [...ofKind('document'), ...ofKind('person')];
}

/** Term frequency and inverse document frequency; what stands in one article only leads nowhere. */
function rankOf(snapshot: CorpusSnapshot, centre: Centre, times: number): number {
  const thing = thingOf(centre);
  if (thing === undefined || snapshot.articlesWith(thing) < 2) return 0;
  return weightOf(snapshot, thing) * (1 + Math.log(times));
}
