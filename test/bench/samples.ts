import type { Place, Thing } from '../../server/src/corpus/identity/things';
import type { CorpusSnapshot } from '../../server/src/corpus/snapshot';
import type { MentionKind } from '../../server/src/recognition/mention';

/** What is known under a key: everything that articles mention. */
export type Known = MentionKind;

/** A thing that so few articles mention is rare. */
const FEW = 3;

/** Things are looked for in so many articles, spread over all: what many mention is in some of them. */
const LOOKED_THROUGH = 500;

/** Of so many things each, rare ones and hubs, requests are asked. */
const [RARE, HUBS] = [200, 5] as const;
/** At so many places of a hub, which are all places of a rare thing or more. */
const PLACES = 20;

/** Places at which rare things and hubs of each kind are mentioned, by «rare person», «hub date» and so on. */
export function samplesOf(snapshot: CorpusSnapshot): ReadonlyMap<string, readonly Place[]> {
  const samples = new Map<string, readonly Place[]>();
  for (const [kind, things] of thingsByKind(snapshot)) {
    const known = things.map((thing) => ({ thing, articles: snapshot.articlesWith(thing) }));
    const few = known.filter(({ articles }) => articles > 1 && articles <= FEW);
    const most = known.sort((a, b) => b.articles - a.articles).slice(0, HUBS);
    samples.set(`rare ${kind}`, placesOf(snapshot, spread(few, RARE), 1));
    samples.set(`hub ${kind}`, placesOf(snapshot, most, PLACES));
  }
  return samples;
}

function placesOf(snapshot: CorpusSnapshot, known: readonly { readonly thing: Thing }[], each: number): Place[] {
  return known.flatMap(({ thing }) => spread([...snapshot.mentionsOf(thing)], each));
}

function thingsByKind(snapshot: CorpusSnapshot): ReadonlyMap<Known, readonly Thing[]> {
  const kinds = new Map<Known, Map<string, Thing>>();
  for (const uri of spread([...snapshot.uris()], LOOKED_THROUGH)) {
    for (const [mention, { kind }] of snapshot.article(uri)!.mentions.entries()) {
      const thing = snapshot.thing({ uri, mention });
      if (thing === undefined) continue;
      const things = kinds.get(kind) ?? new Map<string, Thing>();
      kinds.set(kind, things.set(thing.key, thing));
    }
  }
  return new Map([...kinds].map(([kind, things]) => [kind, [...things.values()]]));
}

/** So many elements of a list at equal distances. */
export function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor(at * step)]!);
}
