import type { CorpusSnapshot, Occurrences } from '../../corpus/snapshot';
import type { Mention } from '../../recognition/mention';
import type { MentionAt } from './places';

/**
 * Every mention of what a mention stands for: citations of the same document, mentions of the same name or office,
 * statements of the same figure, mentions of the same date. The mention itself is among them, alone where it is not
 * known what it stands for: a guess would mix different things.
 */
export function occurrencesOfSameThing(
  snapshot: CorpusSnapshot,
  { article, place, mention }: MentionAt,
): Iterable<Occurrences> {
  const thing = snapshot.thing(place);
  const { uri, lineStarts } = article;
  return thing === undefined ? [{ uri, lineStarts, spans: [mention] }] : snapshot.occurrences(thing);
}

/** The same within the mention's own article, without a look at the others. */
export function sameThingInArticle(
  snapshot: CorpusSnapshot,
  { article, place, mention }: MentionAt,
): readonly Mention[] {
  const thing = snapshot.thing(place);
  if (thing === undefined) return [mention];
  const { uri, mentions } = article;
  return snapshot.mentionsIn(thing, uri).map(({ mention: index }) => mentions[index]!);
}
