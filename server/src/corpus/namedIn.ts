import type { PersonMention } from '../recognition/mention';
import type { Article, CorpusSnapshot } from './snapshot';

/** What an article names, by key, and how often. Authors and photographers are not spoken of. */
export interface Named {
  readonly documents: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly offices: ReadonlyMap<string, number>;
}

const NOT_SPOKEN_OF: ReadonlySet<PersonMention['role']> = new Set(['byline', 'credit'] as const);

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
    else if (mention.kind === 'person' && !NOT_SPOKEN_OF.has(mention.role)) count(people, key);
  }
  return { documents, people, offices };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
