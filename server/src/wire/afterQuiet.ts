/** Work that is done once for many events, when there have been none for a while. It may fail without any harm. */
export class AfterQuiet {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param pause how long it must be quiet, in milliseconds.
   * @param failed is told where the work throws: nobody else waits for it.
   */
  constructor(
    readonly pause: number,
    readonly work: () => void,
    readonly failed: (error: unknown) => void,
  ) {}

  /** Something has happened: the work is done when nothing more does. */
  event(): void {
    this.cancel();
    this.#timer = setTimeout(() => this.now(), this.pause);
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
  }
}
