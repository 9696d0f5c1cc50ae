import { personKeyOf } from '../corpus/offices';
import type { Article, CorpusSnapshot, Place } from '../corpus/snapshot';

/** So many articles, the latest, are read for who held an office or what someone held. */
export const MOST_READ = 256;

/**
 * The first title in an article that is given to a person.
 * @param officeKey only this office.
 */
export function titleHeldBy(
  snapshot: CorpusSnapshot,
  { uri, mentions }: Article,
  personKey: string,
  officeKey?: string,
): Place | undefined {
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'title') continue;
    const place = { uri, mention: index };
    const holder = snapshot.holder(place);
    if (holder === undefined || personKeyOf(holder) !== personKey) continue;
    if (officeKey === undefined || snapshot.office(place)?.key === officeKey) return place;
  }
  return undefined;
}
