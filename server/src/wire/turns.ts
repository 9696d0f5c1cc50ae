/** So long work may hold up everything else, in milliseconds. */
const LONGEST_TURN = 10;

/** So many very small pieces of work are done together: a turn for each would cost more than the work. */
const SMALL_PIECES = 256;

/** Does pieces of work one after the other, and lets requests and timers in between as soon as a turn is over. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #began = 0;

  /**
   * @param now a clock, in milliseconds.
   * @param otherWork lets requests and timers in.
   */
  constructor(
    readonly now: () => number = () => performance.now(),
    readonly otherWork: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
  ) {}

  /**
   * Does a piece of work when its turn has come.
   * @returns what it gives, when it is done; rejects where it throws.
   */
  take<T>(work: () => T): Promise<T> {
    const done = this.#last.then(async () => {
      if (this.now() - this.#began >= LONGEST_TURN) {
        await this.otherWork();
        this.#began = this.now();
      }
      return work();
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /**
   * Does a very small piece of work for each of very many.
   * @returns when all is done; rejects where one throws, and the rest is not done then.
   */
  async forEach<T>(all: Iterable<T>, work: (one: T) => void): Promise<void> {
    const rest = all[Symbol.iterator]();
    const some = (): boolean => {
      for (let left = SMALL_PIECES; left > 0; left--) {
        const next = rest.next();
        if (next.done) return false;
        work(next.value);
      }
      return true;
    };
    while (await this.take(some));
  }
}
