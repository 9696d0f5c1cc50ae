import { once } from '../memo';

/** A map that is read when it is first asked for more than its size. */
export class LazyMap<V> implements ReadonlyMap<string, V> {
  readonly #map: () => ReadonlyMap<string, V>;

  /**
   * @param size how many entries it has.
   * @param read gives all of them; called at most once.
   */
  constructor(
    readonly size: number,
    read: () => ReadonlyMap<string, V>,
  ) {
    this.#map = once(read);
  }

  get(key: string): V | undefined {
    return this.#map().get(key);
  }

  has(key: string): boolean {
    return this.#map().has(key);
  }

  keys(): MapIterator<string> {
    return this.#map().keys();
  }

  values(): MapIterator<V> {
    return this.#map().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.#map().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#map()) callback(value, key, this);
  }
}
