import { AfterQuiet } from './afterQuiet';

/** It is quiet when nothing has happened for so long, in milliseconds. */
const QUIET = 10_000;

/** So many articles leave enough garbage behind for it to matter. */
const MANY = 1000;

/**
 * Gives memory back after much has been read, when nobody does anything: the engine would do so only with the next work,
 * and the moment that it takes would show then.
 */
export class Rest {
  #isDue = false;
  readonly #quiet: AfterQuiet;

  /** @param collect gives memory back; undefined where it cannot be given back. */
  constructor(
    readonly collect: (() => void) | undefined,
    readonly failed: (error: unknown) => void,
  ) {
    this.#quiet = new AfterQuiet(QUIET, () => this.#collect(), failed, Number.POSITIVE_INFINITY);
  }

  /** So many articles have been read. */
  read(articles: number): void {
    if (articles < MANY || this.collect === undefined) return;
    this.#isDue = true;
    this.#quiet.event();
  }

  /** Something happens: a request, news, a change. */
  busy(): void {
    if (this.#isDue) this.#quiet.event();
  }

  /** Nothing more is to be done. */
  end(): void {
    this.#isDue = false;
    this.#quiet.cancel();
  }

  #collect(): void {
    this.#isDue = false;
    this.collect?.();
  }
}
