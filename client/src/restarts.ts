/** Says how often a crashed server may be started again: a server that dies of one article must not die for ever. */
export class RestartLimit {
  readonly #crashes: number[] = [];

  /**
   * @param most how many restarts are allowed within the period
   * @param period in milliseconds
   */
  constructor(
    readonly most: number,
    readonly period: number,
  ) {}

  /**
   * Notes a crash.
   * @param now the time of the crash in milliseconds
   * @returns whether the server may be started again
   */
  allows(now: number): boolean {
    while (this.#crashes.length > 0 && this.#crashes[0]! <= now - this.period) this.#crashes.shift();
    this.#crashes.push(now);
    return this.#crashes.length <= this.most;
  }

  /** Forgets all crashes, after someone has asked for a restart. */
  clear(): void {
    this.#crashes.length = 0;
  }
}
