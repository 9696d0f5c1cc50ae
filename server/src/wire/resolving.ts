import type { Corpus } from '../corpus/corpus';
import { TURNS } from '../corpus/turns';

/** Works out what articles refer to, in turns with requests and timers. */
export class Resolving {
  #running: Promise<void> | undefined;

  constructor(
    readonly corpus: Pick<Corpus, 'resolve' | 'isResolved'>,
    readonly turns = TURNS,
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
      await this.turns.next();
      this.corpus.resolve(() => this.turns.isOver);
    }
  }
}
