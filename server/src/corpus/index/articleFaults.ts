/** Faults of single articles: each costs its own article only, and is told once until that says something else. */
export class ArticleFaults {
  readonly #told = new Set<string>();

  /** @param tell whom to tell of an article of which something could not be worked out. */
  constructor(readonly tell: (uri: string, error: unknown) => void) {}

  /** Works something out of one article. @returns undefined where that fails. */
  attempt<T>(uri: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!this.#told.has(uri)) {
        this.#told.add(uri);
        this.tell(uri, error);
      }
      return undefined;
    }
  }

  /** An article says something else, or is gone. */
  forget(uri: string): void {
    this.#told.delete(uri);
  }
}
