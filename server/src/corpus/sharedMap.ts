import { fingerprintOf } from '../text/fingerprint';

/** So many buckets that one holds few entries of a large corpus, and so few that copying the row of them is nothing. */
const BUCKETS = 2048;

/** A map as readers see it. */
export interface ReadonlySharedMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  keys(): IterableIterator<string>;
  entries(): IterableIterator<[string, V]>;
  /**
   * All of it in parts, in no particular order. A part that has not changed is the same object in a later frozen copy,
   * so what was worked out of it can be kept.
   */
  parts(): Iterable<ReadonlyMap<string, V>>;
}

/**
 * A map that can be frozen in no time: a frozen copy shares all its buckets with the original, which copies a bucket
 * only when it next writes to it. Values must be immutable themselves.
 */
export class SharedMap<V> implements ReadonlySharedMap<V> {
  #buckets: (Map<string, V> | undefined)[];
  /** The buckets that no frozen copy has. */
  #own = new Set<number>();
  #size: number;
  #shared = false;

  constructor(buckets: (Map<string, V> | undefined)[] = new Array(BUCKETS), size = 0) {
    this.#buckets = buckets;
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#buckets[bucketOf(key)]?.get(key);
  }

  set(key: string, value: V): void {
    const bucket = this.#writable(bucketOf(key));
    const before = bucket.size;
    bucket.set(key, value);
    this.#size += bucket.size - before;
  }

  delete(key: string): void {
    const at = bucketOf(key);
    if (this.#buckets[at]?.has(key) && this.#writable(at).delete(key)) this.#size--;
  }

  *keys(): IterableIterator<string> {
    for (const bucket of this.#buckets) if (bucket !== undefined) yield* bucket.keys();
  }

  *entries(): IterableIterator<[string, V]> {
    for (const bucket of this.#buckets) if (bucket !== undefined) yield* bucket.entries();
  }

  *parts(): Iterable<ReadonlyMap<string, V>> {
    for (const bucket of this.#buckets) if (bucket !== undefined) yield bucket;
  }

  /** The map as it is now, for readers; later writes here do not show there. */
  freeze(): ReadonlySharedMap<V> {
    return this.copy();
  }

  /** A map with the same entries, made in no time; later writes to one of the two do not show in the other. */
  copy(): SharedMap<V> {
    this.#own.clear();
    this.#shared = true;
    const copy = new SharedMap(this.#buckets, this.#size);
    copy.#shared = true;
    return copy;
  }

  #writable(at: number): Map<string, V> {
    if (this.#shared) {
      this.#buckets = this.#buckets.slice();
      this.#shared = false;
    }
    const bucket = this.#buckets[at];
    if (bucket !== undefined && this.#own.has(at)) return bucket;
    const copy = new Map(bucket);
    this.#buckets[at] = copy;
    this.#own.add(at);
    return copy;
  }
}

function bucketOf(key: string): number {
  const hash = fingerprintOf(key);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
