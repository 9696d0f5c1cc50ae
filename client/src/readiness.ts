import type { ServerState } from './lifecycle';

/** The server, as far as one waits for it. */
export interface WaitedFor {
  readonly state: ServerState;
  /** Resolves when it runs, or has failed, which is shown. */
  start(): Promise<void>;
}

/** What the user is told while a command waits. */
export interface WaitingWords {
  /** The server is starting, until this resolves. */
  starting(until: Promise<unknown>): void;
  /** The workspace holds no articles, so that there is nothing to ask. */
  noArticles(): void;
}

/**
 * Whether a command may ask the server: right after a window has opened it may be called before the server runs, even
 * before it is known whether there are articles. Then it waits, and the user is told; a key that does nothing, or an
 * answer that says that there is nothing, would be wrong.
 */
export class Readiness {
  readonly #server: WaitedFor;
  readonly #articlesAreHere: () => Promise<boolean>;
  readonly #words: WaitingWords;

  /** @param articlesAreHere tells, when all folders have been looked through, whether there are articles. */
  constructor(server: WaitedFor, articlesAreHere: () => Promise<boolean>, words: WaitingWords) {
    this.#server = server;
    this.#articlesAreHere = articlesAreHere;
    this.#words = words;
  }

  /** Resolves to true when the server runs; to false where it cannot, or where there are no articles. */
  async wait(): Promise<boolean> {
    if (this.#server.state === 'running') return true;
    const ready = this.#start();
    this.#words.starting(ready);
    return ready;
  }

  async #start(): Promise<boolean> {
    if (!(await this.#articlesAreHere())) {
      this.#words.noArticles();
      return false;
    }
    await this.#server.start();
    return this.#server.state === 'running';
  }
}
