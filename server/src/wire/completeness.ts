/** What may still change what is told of the corpus. */
export interface CompletenessHost {
  /** Whether all folders have been read to their end. */
  isRead(): boolean;
  /** Whether it is being worked out what articles refer to. */
  isResolving(): boolean;
  /** Whether catalogues of the user's are being read, or have been typed in. */
  isReadingCatalogues(): boolean;
  /** All is known, and something was told before with the reserve that it was not. */
  completed(): void;
}

/** Whether counts and absences are told for good, or only so far. */
export class Completeness {
  /** Changes on disk that are being followed. */
  #changes = 0;
  #toldSoFar = false;

  constructor(readonly host: CompletenessHost) {}

  /** Asked where something is told. */
  get isComplete(): boolean {
    const { host } = this;
    const isComplete = this.#changes === 0 && host.isRead() && !host.isResolving() && !host.isReadingCatalogues();
    if (!isComplete) this.#toldSoFar = true;
    return isComplete;
  }

  /** Counts work as under way that follows changes on disk. Rejects as that does. */
  async following(work: Promise<unknown>): Promise<void> {
    this.#changes++;
    try {
      await work;
    } finally {
      this.#changes--;
      this.#tellCompleted();
    }
  }

  #tellCompleted(): void {
    if (!this.#toldSoFar || !this.isComplete) return;
    this.#toldSoFar = false;
    this.host.completed();
  }
}
