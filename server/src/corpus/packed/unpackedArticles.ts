import type { ArticleRecord } from '../facts/articleRecord';
import { once } from '../memo';
import type { KeptArticle } from './keptArticle';
import { PackedFacts } from './packedFacts';
import { readOutcomes } from './packOutcomes';

/** So many packed bytes stay unpacked at a time; unpacked they take about ten times as much. */
const CAPACITY = 1_000_000;

/** Articles that were asked for lately, unpacked as far as they were asked. What they gave must not be changed. */
export class UnpackedArticles {
  /** The latest last. */
  readonly #latest = new Map<KeptArticle, ArticleRecord>();
  #size = 0;

  /** @param damaged told of articles of which what is kept turns out to be damaged, maybe again and again. */
  constructor(readonly damaged: (uri: string) => void) {}

  /** The same article; undefined where what is kept of it is damaged: then it is as if it were not there. */
  whole(kept: KeptArticle | undefined): KeptArticle | undefined {
    if (kept === undefined || kept.isWhole) return kept;
    this.damaged(kept.uri);
    return undefined;
  }

  /** The article unpacked, which must be {@link whole}; each part of it when it is first asked for. */
  get(kept: KeptArticle): ArticleRecord {
    const known = this.#latest.get(kept);
    if (known !== undefined) {
      this.#latest.delete(kept);
      this.#latest.set(kept, known);
      return known;
    }
    const record = unpacked(kept);
    this.#latest.set(kept, record);
    this.#size += kept.facts.length;
    for (const oldest of this.#latest.keys()) {
      if (this.#size <= CAPACITY || oldest === kept) break;
      this.#latest.delete(oldest);
      this.#size -= oldest.facts.length;
    }
    return record;
  }
}

/** An article that nobody is likely to ask for again soon. */
export function unpacked(kept: KeptArticle): ArticleRecord {
  return new UnpackedArticle(kept);
}

class UnpackedArticle extends PackedFacts implements ArticleRecord {
  readonly #outcomes: () => ArticleRecord['outcomes'];

  constructor({ uri, facts, resolved }: KeptArticle) {
    super(uri, facts);
    this.#outcomes = once(() => readOutcomes(resolved, uri).outcomes);
  }

  get outcomes(): ArticleRecord['outcomes'] {
    return this.#outcomes();
  }
}
