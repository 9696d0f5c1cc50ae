interface Ranked<T> {
  readonly thing: T;
  readonly rank: number;
}

/** The best of any number of things that come by one after the other; no more of them are kept than twice those. */
export class Best<T> {
  readonly #kept: Ranked<T>[] = [];
  /** What is ranked no higher is not among them. */
  #least = Number.NEGATIVE_INFINITY;

  /** @param most so many are wanted, at least one. */
  constructor(readonly most: number) {}

  /** @param rank the higher, the better; of equals those are the best that came first. */
  add(thing: T, rank: number): void {
    if (rank <= this.#least) return;
    this.#kept.push({ thing, rank });
    if (this.#kept.length === 2 * this.most) this.#cut();
  }

  /** The best so far, the best of them first. */
  inOrder(): readonly T[] {
    this.#cut();
    return this.#kept.map(({ thing }) => thing);
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.rank - a.rank);
    if (this.#kept.length < this.most) return;
    this.#kept.length = this.most;
    this.#least = this.#kept.at(-1)!.rank;
  }
}
