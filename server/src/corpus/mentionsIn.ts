import type { Mention } from '../recognition/mention';
import type { ArticleRecord } from './articleRecord';
import { type Entry, grouped } from './grouped';
import type { Thing } from './snapshot';

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
  return mentionsUnder(record, `${kind} ${key}`);
}
