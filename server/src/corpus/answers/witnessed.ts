import type { KeptArticle } from '../packed/keptArticle';

/** So much is kept at a time: what a few screens show. */
const CAPACITY = 4096;

/**
 * What was read off some articles, kept as long as these very articles are asked: an edit elsewhere changes nothing of it,
 * and to unpack some articles for each line of a list is most of what the list costs.
 */
export class Witnessed<T> {
  /** In the order in which it was read. */
  readonly #known = new Map<string, { readonly witnesses: readonly KeptArticle[]; readonly value: T }>();

  /** @param read reads it off the witnesses, and nothing else. */
  get(key: string, witnesses: readonly KeptArticle[], read: () => T): T {
    const before = this.#known.get(key);
    if (before !== undefined && isSame(before.witnesses, witnesses)) return before.value;
    const value = read();
    this.#known.delete(key);
    this.#known.set(key, { witnesses, value });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= CAPACITY) break;
      this.#known.delete(oldest);
    }
    return value;
  }
}

function isSame(before: readonly KeptArticle[], now: readonly KeptArticle[]): boolean {
  return before.length === now.length && before.every((witness, at) => witness === now[at]);
}
