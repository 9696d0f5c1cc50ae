import type { Corpus } from '../corpus/corpus';

/** So long a piece of the work may hold up everything else, in milliseconds. */
const LONGEST_TURN = 8;

/** Works out what articles refer to, piece by piece, with requests and timers in between. */
export class Resolving {
  #running: Promise<void> | undefined;

  /**
   * @param now a clock, in milliseconds.
   * @param otherWork lets requests and timers in.
   */
  constructor(
    readonly corpus: Pick<Corpus, 'resolve' | 'isResolved'>,
    readonly now: () => number = () => performance.now(),
    readonly otherWork: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
  ) {}

  /** Whether it goes on. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** @returns when nothing is left, however much has been added meanwhile. */
  finish(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (!this.corpus.isResolved) {
      await this.otherWork();
      const began = this.now();
      this.corpus.resolve(() => this.now() - began >= LONGEST_TURN);
    }
  }
}
