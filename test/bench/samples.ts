import type { CorpusSnapshot, Place, Thing } from '../../server/src/corpus/snapshot';
import type { MentionKind } from '../../server/src/recognition/mention';

/** What is known under a key: everything that articles mention. */
export type Known = MentionKind;

/** A thing that so few articles mention is rare. */
const FEW = 3;

/**
 * Places at which things of a kind are mentioned, spread over all that are rare, or over all mentions of those that
 * most articles mention.
 * @param things so many of them at most. @param places so many mentions of each.
 */
export function placesOf(
  snapshot: CorpusSnapshot,
  kind: Known,
  size: 'rare' | 'hub',
  things: number,
  places: number,
): readonly Place[] {
  const known = thingsOf(snapshot, kind).map((thing) => ({ thing, articles: snapshot.articlesWith(thing) }));
  const chosen =
    size === 'rare'
      ? spread(
          known.filter(({ articles }) => articles > 1 && articles <= FEW),
          things,
        )
      : known.sort((a, b) => b.articles - a.articles).slice(0, things);
  return chosen.flatMap(({ thing }) => spread([...snapshot.mentionsOf(thing)], places));
}

function thingsOf(snapshot: CorpusSnapshot, kind: Known): Thing[] {
  const things = new Map<string, Thing>();
  for (const { uri, mentions } of snapshot.articles()) {
    for (const [mention, { kind: own }] of mentions.entries()) {
      const thing = own === kind ? snapshot.thing({ uri, mention }) : undefined;
      if (thing !== undefined) things.set(thing.key, thing);
    }
  }
  return [...things.values()];
}

/** So many elements of a list at equal distances. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor(at * step)]!);
}
