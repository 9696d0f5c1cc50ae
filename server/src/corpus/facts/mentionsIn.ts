import type { Mention } from '../../recognition/mention';
import type { Thing } from '../identity/things';
import { type Entry, grouped } from '../lists/grouped';
import type { ArticleRecord } from './articleRecord';

/** Fewer mentions are read through faster than they are grouped, and groups are kept. */
const FEW = 512;

/** The key of what a mention stands for; undefined where it is not known. */
export function thingKey({ outcomes, keys }: ArticleRecord, mention: number): string | undefined {
  const outcome = outcomes.get(mention);
  return outcome?.kind === 'document' ? outcome.key : keys[mention];
}

const mentionsUnder = grouped(
  ({ article }: ArticleRecord): readonly Mention[] => article.mentions,
  ({ kind }, index, record) => {
    const key = thingKey(record, index);
    return key === undefined ? undefined : `${kind} ${key}`;
  },
);

/** The mentions of a thing in an article, in reading order. */
export function mentionsIn(record: ArticleRecord, { kind, key }: Thing): readonly Entry<Mention>[] {
  const { article, keys, outcomes } = record;
  const { mentions } = article;
  if (mentions.length > FEW) return mentionsUnder(record, `${kind} ${key}`);
  const found: Entry<Mention>[] = [];
  if (kind === 'directive') {
    for (const [index, outcome] of outcomes) {
      if (outcome.kind === 'document' && outcome.key === key) found.push({ thing: mentions[index]!, index });
    }
    return found.sort((a, b) => a.index - b.index);
  }
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] === key && mentions[index]!.kind === kind) found.push({ thing: mentions[index]!, index });
  }
  return found;
}
