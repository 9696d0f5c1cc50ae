/** Where it is never quiet, the work waits no longer than so many pauses. */
const PAUSES = 10;

/** Work that is done once for many events, when there have been none for a while. It may fail without any harm. */
export class AfterQuiet {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first event came that the work has not been done for, by the clock. */
  #since: number | undefined;

  /**
   * @param pause how long it must be quiet, in milliseconds.
   * @param failed is told where the work throws: nobody else waits for it.
   * @param longest how long the work waits for quiet at most, in milliseconds: somebody may type on and on.
   */
  constructor(
    readonly pause: number,
    readonly work: () => void,
    readonly failed: (error: unknown) => void,
    readonly longest = pause * PAUSES,
  ) {}

  /** Something has happened: the work is done when nothing more does, or that goes on for too long. */
  event(): void {
    const now = performance.now();
    const since = this.#since ?? now;
    this.cancel();
    this.#since = since;
    this.#timer = setTimeout(() => this.now(), Math.min(this.pause, Math.max(0, since + this.longest - now)));
  }

  /** Does the work at once. */
  now(): void {
    this.cancel();
    try {
      this.work();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Forgets what has happened. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }
}
