import type { Mention, PersonMention } from '../../recognition/mention';
import type { Article, Thing } from '../identity/things';
import type { CorpusSnapshot } from '../snapshot';

/** What an article names, by key, and how often. Authors and photographers are not spoken of. */
export interface Named {
  readonly documents: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly offices: ReadonlyMap<string, number>;
}

const NOT_SPOKEN_OF: ReadonlySet<PersonMention['role']> = new Set(['byline', 'credit'] as const);

/** Whether a mention says something of what it names: who has written the article or taken its picture only signs it. */
export function isSpokenOf(mention: Mention): boolean {
  return mention.kind !== 'person' || !NOT_SPOKEN_OF.has(mention.role);
}

/** The first mention of a thing in an article that speaks of it; undefined where none does. */
export function firstSpokenOf(snapshot: CorpusSnapshot, thing: Thing, { uri, mentions }: Article): number | undefined {
  return snapshot.mentionsIn(thing, uri).find(({ mention }) => isSpokenOf(mentions[mention]!))?.mention;
}

/** What an article names. */
export function namedIn(snapshot: CorpusSnapshot, { uri, mentions }: Article): Named {
  const [documents, people, offices] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const [index, mention] of mentions.entries()) {
    const key = snapshot.thing({ uri, mention: index })?.key;
    if (key === undefined) continue;
    if (mention.kind === 'directive') count(documents, key);
    else if (mention.kind === 'title') count(offices, key);
    else if (mention.kind === 'person' && isSpokenOf(mention)) count(people, key);
  }
  return { documents, people, offices };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
