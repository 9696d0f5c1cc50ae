import type { ArticleRecord, Claim } from '../facts/articleRecord';
import { claimsOf } from '../facts/claimsIn';
import type { KnownDocument } from '../knowledge/knownDocument';
import { ownCopy } from '../memo';
import type { UnpackedArticles } from '../packed/unpackedArticles';
import { sameToResolution } from '../resolution/compatible';
import type { ArticleFaults } from './articleFaults';
import { documentFromClaims } from './documentFacts';
import { type Indexes, type ListName, WITNESSES } from './indexes';

/** A document of which it has been looked up what articles say. */
export interface Learnt {
  readonly key: string;
  readonly slot: string;
  /** Whether that is something else than before, and whether it makes a difference to resolution. */
  readonly now: 'same' | 'otherWords' | 'differs';
}

/** Works out what articles together say of documents that no catalogue lists. */
export class Learning {
  /** The slots of documents of which articles may say something else than before, by key. */
  readonly #touched = new Map<string, string>();

  constructor(
    readonly indexes: Indexes,
    readonly unpacked: UnpackedArticles,
    readonly faults: ArticleFaults,
  ) {}

  /** Something that articles say of a document has changed. */
  touch({ key, slot }: Pick<Claim, 'key' | 'slot'>): void {
    this.#touched.set(key, slot);
  }

  /** Whether there is nothing left to learn. */
  get isDone(): boolean {
    return this.#touched.size === 0;
  }

  /**
   * Learns touched documents anew: once for many changes, as each asks several articles. Whoever walks may stop, and go
   * on another time.
   * @param isWanted by the slots of documents.
   * @param isCatalogued documents of which a catalogue knows better.
   */
  *learn(isWanted: (slot: string) => boolean, isCatalogued: (key: string) => boolean): Iterable<Learnt> {
    for (const [key, slot] of this.#touched) {
      if (!isWanted(slot)) continue;
      this.#touched.delete(key);
      yield { key, slot, now: this.#learnOne(key, slot, isCatalogued(key)) };
    }
  }

  #learnOne(key: string, slot: string, isCatalogued: boolean): Learnt['now'] {
    const { known } = this.indexes;
    const old = known.get(key);
    const document = isCatalogued ? undefined : documentFromClaims(this.#ownTexts(key), this.#claimsOf(key));
    const text = JSON.stringify(document);
    if (JSON.stringify(old) === text) return 'same';
    if (document === undefined) known.delete(key);
    else known.set(ownCopy(key), JSON.parse(text)); // with texts of its own: those of articles are pieces of long ones
    this.#list(key, slot, document);
    return sameToResolution(old, document) ? 'otherWords' : 'differs';
  }

  #list(key: string, slot: string, document: KnownDocument | undefined): void {
    const { knownBySlot } = this.indexes;
    const others = (knownBySlot.get(slot) ?? []).filter((other) => other !== key);
    const keys = document === undefined ? others : [...others, ownCopy(key)].sort();
    if (keys.length === 0) knownBySlot.delete(slot);
    else knownBySlot.set(ownCopy(slot), keys);
  }

  /** The heads of a document's own texts. */
  #ownTexts(key: string): Claim[] {
    return this.#said('texts', key, ({ ownText }) => (ownText === undefined ? [] : [ownText]));
  }

  /** What articles say of a document that they name completely, who says the most first. */
  #claimsOf(key: string): Claim[] {
    const claims = this.#said('claims', key, (record) => claimsOf(record, key));
    return claims.sort((a, b) => b.fullness - a.fullness);
  }

  /** What the first articles under a key say; nothing where one cannot be read back. */
  #said(list: ListName, key: string, claimsIn: (record: ArticleRecord) => readonly Claim[]): Claim[] {
    const { articles, lists } = this.indexes;
    const claims: Claim[] = [];
    let asked = 0;
    for (const { uri } of lists[list].get(key) ?? []) {
      if (asked === WITNESSES) break;
      const kept = this.unpacked.whole(articles.get(uri));
      if (kept === undefined) continue;
      asked++;
      const said = this.faults.attempt(uri, () => claimsIn(this.unpacked.get(kept))) ?? [];
      for (const claim of said) claims.push(claim);
    }
    return claims;
  }
}
