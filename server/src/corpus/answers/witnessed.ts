import type { KeptArticle } from '../packed/keptArticle';

/** So much is kept at a time, by weight: what a few screens show, each line of which was read off a handful of articles. */
const CAPACITY = 32_768;

/** What was read off some articles. */
interface Reading<T> {
  /** By their serials: articles that have changed since are not to stay in memory for it. */
  readonly witnesses: readonly number[];
  readonly value: T;
  readonly weight: number;
}

/**
 * What was read off some articles, kept as long as these very articles are asked: an edit elsewhere changes nothing of it,
 * and to unpack some articles for each line of a list is most of what the list costs.
 */
export class Witnessed<T> {
  /** In the order in which it was read. */
  readonly #known = new Map<string, Reading<T>>();
  #weight = 0;

  /**
   * @param sizeOf how much a value is: of a list, how many things are in it.
   * @param capacity so much of all is kept, what is asked for now in any case.
   */
  constructor(
    readonly sizeOf: (value: T) => number,
    readonly capacity = CAPACITY,
  ) {}

  /** @param read reads it off the witnesses, and nothing else. */
  get(key: string, witnesses: readonly KeptArticle[], read: () => T): T {
    const before = this.#known.get(key);
    if (before !== undefined && isSame(before.witnesses, witnesses)) return before.value;
    const value = read();
    this.#drop(key);
    const weight = 1 + witnesses.length + this.sizeOf(value);
    this.#known.set(key, { witnesses: witnesses.map(({ serial }) => serial), value, weight });
    this.#weight += weight;
    for (const oldest of this.#known.keys()) {
      if (this.#weight <= this.capacity || oldest === key) break;
      this.#drop(oldest);
    }
    return value;
  }

  #drop(key: string): void {
    this.#weight -= this.#known.get(key)?.weight ?? 0;
    this.#known.delete(key);
  }
}

function isSame(before: readonly number[], now: readonly KeptArticle[]): boolean {
  return before.length === now.length && before.every((serial, at) => serial === now[at]?.serial);
}
