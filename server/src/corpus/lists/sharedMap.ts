import { fingerprintOf } from '../../text/fingerprint';

/** So many parts that one holds few entries of a large corpus, and so few that copying the row of them is nothing. */
export const PARTS = 2048;

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
  /** The part in one place, from 0 to below {@link PARTS}; undefined where nothing is in it. */
  part(place: number): ReadonlyMap<string, V> | undefined;
}

/**
 * A map that can be frozen in no time: a frozen copy shares all its parts with the original, which copies a part only
 * when it next writes to it. Values must be immutable themselves.
 */
export class SharedMap<V> implements ReadonlySharedMap<V> {
  #parts: (ReadonlyMap<string, V> | undefined)[];
  /** The parts that no frozen copy has. */
  #own = new Map<number, Map<string, V>>();
  #size: number;
  #shared = false;

  /** @param parts by their places; each key must be in the part where {@link partOf} says. */
  constructor(parts: (ReadonlyMap<string, V> | undefined)[] = new Array(PARTS)) {
    this.#parts = parts;
    this.#size = parts.reduce((sum, part) => sum + (part?.size ?? 0), 0);
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#parts[partOf(key)]?.get(key);
  }

  set(key: string, value: V): void {
    const part = this.#writable(partOf(key));
    const before = part.size;
    part.set(key, value);
    this.#size += part.size - before;
  }

  /**
   * Puts what is made of a key's value in its place; a key is looked up once for both.
   * @param keyToKeep makes the text by which a new key is kept.
   */
  change(key: string, make: (before: V | undefined) => V, keyToKeep: (key: string) => string): void {
    const part = this.#writable(partOf(key));
    const before = part.get(key);
    if (before === undefined) this.#size++;
    part.set(before === undefined ? keyToKeep(key) : key, make(before));
  }

  delete(key: string): void {
    const place = partOf(key);
    if (this.#parts[place]?.has(key) && this.#writable(place).delete(key)) this.#size--;
  }

  *keys(): IterableIterator<string> {
    for (const part of this.parts()) yield* part.keys();
  }

  *entries(): IterableIterator<[string, V]> {
    for (const part of this.parts()) yield* part.entries();
  }

  *parts(): Iterable<ReadonlyMap<string, V>> {
    for (const part of this.#parts) if (part !== undefined) yield part;
  }

  part(place: number): ReadonlyMap<string, V> | undefined {
    return this.#parts[place];
  }

  /** Puts a part that says the same in the place of one, if that still stands there. */
  exchange(place: number, old: ReadonlyMap<string, V>, same: ReadonlyMap<string, V>): void {
    if (this.#parts[place] !== old) return;
    this.#unshare();
    this.#parts[place] = same;
    this.#own.delete(place);
  }

  /** The map as it is now, for readers; later writes here do not show there. */
  freeze(): ReadonlySharedMap<V> {
    return this.copy();
  }

  /** A map with the same entries, made in no time; later writes to one of the two do not show in the other. */
  copy(): SharedMap<V> {
    const copy = new SharedMap<V>([]);
    copy.#parts = this.#parts;
    copy.#size = this.#size;
    this.#own.clear();
    this.#shared = true;
    copy.#shared = true;
    return copy;
  }

  #writable(place: number): Map<string, V> {
    this.#unshare();
    const own = this.#own.get(place);
    if (own !== undefined) return own;
    const copy = new Map(this.#parts[place]);
    this.#parts[place] = copy;
    this.#own.set(place, copy);
    return copy;
  }

  #unshare(): void {
    if (this.#shared) this.#parts = this.#parts.slice();
    this.#shared = false;
  }
}

/** In which part a key stands. */
function partOf(key: string): number {
  const hash = fingerprintOf(key);
  return (hash ^ (hash >>> 16)) & (PARTS - 1);
}
