import type { ArticleRecord } from '../facts/articleRecord';
import { mentionsIn } from '../facts/mentionsIn';
import { type FrozenIndexes, type ListName, WITNESSES } from '../index/indexes';
import { orderOfDay } from '../lists/order';
import { NO_POSTINGS, type Postings } from '../lists/postings';
import type { KeptArticle, WantedThing } from '../packed/keptArticle';
import type { UnpackedArticles } from '../packed/unpackedArticles';
import type { Latest } from '../snapshot';

/** An article of more packed bytes has many hundred mentions. */
const LONG = 32_768;

/** Looks up articles in frozen lists: what every answer of a snapshot begins with. */
export class IndexReader {
  constructor(
    readonly indexes: FrozenIndexes,
    readonly unpacked: UnpackedArticles,
  ) {}

  /** An article unpacked, each part of it when it is first asked for; undefined where there is none. */
  record(uri: string): ArticleRecord | undefined {
    const kept = this.kept(uri);
    return kept && this.unpacked.get(kept);
  }

  /** An article as it is kept; undefined where there is none, or what is kept of it is damaged. */
  kept(uri: string): KeptArticle | undefined {
    return this.unpacked.whole(this.indexes.articles.get(uri));
  }

  /** What a list has under a key. */
  postings(list: ListName, key: string): Postings {
    return this.indexes.lists[list].get(key) ?? NO_POSTINGS;
  }

  /**
   * The indexes of an article's mentions of a thing, in reading order. A long one is unpacked, and its mentions are
   * grouped once: looking through its bytes for each of its very many things would take the square of its length.
   */
  indexesIn(kept: KeptArticle, wanted: WantedThing): readonly number[] {
    if (kept.facts.length <= LONG) return kept.mentionsOf(wanted);
    const thing = { kind: wanted.kind, key: wanted.key.text };
    return mentionsIn(this.unpacked.get(kept), thing).map(({ index }) => index);
  }

  /** The articles under a key of a list, in its order: all of them, or only the latest as they are asked for. */
  *members(list: ListName, key: string, latest?: Latest): Iterable<KeptArticle> {
    const postings = this.postings(list, key);
    const until = latest?.until ?? undefined;
    const before = until === undefined ? until : orderOfDay(until) + 1;
    const members = latest === undefined ? postings : postings.last(latest.articles, before);
    const since = latest?.since === undefined ? 0 : orderOfDay(latest.since);
    for (const { uri, order } of members) {
      const kept = order < since ? undefined : this.kept(uri);
      if (kept !== undefined) yield kept;
    }
  }

  /** The first articles under a key, unpacked: as many as are asked what they say of one thing. */
  *records(list: ListName, key: string): Iterable<ArticleRecord> {
    for (const kept of this.first(list, key, WITNESSES)) yield this.unpacked.get(kept);
  }

  /** The first articles under a key, so many at most. */
  first(list: ListName, key: string, most: number): readonly KeptArticle[] {
    const first: KeptArticle[] = [];
    for (const kept of this.members(list, key)) if (first.push(kept) === most) break;
    return first;
  }
}
