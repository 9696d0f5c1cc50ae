/** What may still change what is told of the corpus. */
export interface CompletenessHost {
  /** Whether all folders have been read to their end. */
  isRead(): boolean;
  /** Whether it is being worked out what articles refer to. */
  isResolving(): boolean;
  /** Whether catalogues of the user's are being read, or have been typed in. */
  isReadingCatalogues(): boolean;
  /** Changes on disk have been followed, and something was told meanwhile that may hold for good by now. */
  completed(): void;
}

/** Whether counts and absences are told for good, or only so far. */
export class Completeness {
  /** Changes on disk that are being followed. */
  #changes = 0;
  #toldSoFar = false;

  constructor(readonly host: CompletenessHost) {}

  /** Whether nothing is under way that may change what is told. */
  get isComplete(): boolean {
    const { host } = this;
    return this.#changes === 0 && host.isRead() && !host.isResolving() && !host.isReadingCatalogues();
  }

  /** Asked where something is told: whether it holds for good. What is told only so far is kept in mind. */
  tells(): boolean {
    const { isComplete } = this;
    this.#toldSoFar ||= !isComplete;
    return isComplete;
  }

  /** Whether something was told only so far that holds for good by now; it is so once. */
  takeCompleted(): boolean {
    if (!this.#toldSoFar || !this.isComplete) return false;
    this.#toldSoFar = false;
    return true;
  }

  /** Counts work as under way that follows changes on disk. Rejects as that does. */
  async following(work: Promise<unknown>): Promise<void> {
    this.#changes++;
    try {
      await work;
    } finally {
      this.#changes--;
      if (this.#toldSoFar && this.isComplete) this.host.completed();
    }
  }
}
