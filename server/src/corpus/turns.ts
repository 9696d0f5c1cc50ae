/** So long work may hold up everything else of the process, in milliseconds. */
const LONGEST_TURN = 5;

/** Asked now and then by long work: true as soon as nobody waits for it any more. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Calls back another time: when input and timers have had their turn. */
export type CallBack = (callback: () => void) => void;

/** Two ends between which messages go. */
interface Channel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
}

/**
 * The soonest that a system calls back. Browsers have no `setImmediate`, and one timer after another waits for four
 * milliseconds there, nearly as long as a turn of work; a message to oneself does not.
 * See https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
 * @param system its global object.
 */
export function soonestOf(system: object): CallBack {
  const immediate: CallBack | undefined = Reflect.get(system, 'setImmediate');
  if (immediate !== undefined) return immediate;
  const channel: (new () => Channel) | undefined = Reflect.get(system, 'MessageChannel');
  if (channel !== undefined) return byMessage(new channel());
  const timer: (callback: () => void, milliseconds: number) => unknown = Reflect.get(system, 'setTimeout');
  return (callback) => void timer(callback, 0);
}

function byMessage({ port1, port2 }: Channel): CallBack {
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(null);
  };
}

/**
 * Long work stands in line for turns of the event loop, so that requests, timers and the news that nobody waits any more
 * come in between. There is one line in a process, {@link TURNS}: each time the loop comes round, one who waits has a
 * turn, whoever waits longest, so that nothing is held up for longer than a turn and one step of the work that has it.
 *
 * Work asks between its steps whether its turn {@link isOver} and waits for the {@link next} one then; the rest here does
 * that for it. To ask costs less than a tenth of a microsecond, the next turn some ten microseconds where nobody else
 * wants it: so steps should be small, of a millisecond at most, and may be tiny. Work is cancelled by its own token, which
 * is looked at when a turn begins and before each step; what has been done by then is lost.
 */
export class Turns {
  readonly #line: (() => void)[] = [];
  #began = Number.NEGATIVE_INFINITY;
  #lastTaken: Promise<unknown> = Promise.resolve();

  /**
   * @param now a clock, in milliseconds.
   * @param whenOthersWorked calls back when the event loop has come round.
   */
  constructor(
    readonly now: () => number = () => performance.now(),
    readonly whenOthersWorked: CallBack = soonestOf(globalThis),
  ) {}

  /** Whether others have waited for long enough: the next step is for the {@link next} turn. */
  get isOver(): boolean {
    return this.now() - this.#began >= LONGEST_TURN;
  }

  /** Lets others in. @returns when it is one's turn again, or for the first time. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#line.push(resolve) === 1) this.whenOthersWorked(() => this.#begin());
    });
  }

  /**
   * Does a step of work when its turn has come, and that of all who asked before: for steps that come from many sides.
   * @returns what it gives, when it is done; rejects where it throws.
   */
  take<T>(step: () => T): Promise<T> {
    const done = this.#lastTaken.then(async () => {
      if (this.isOver) await this.next();
      return step();
    });
    this.#lastTaken = done.catch(() => undefined);
    return done;
  }

  #begin(): void {
    this.#began = this.now();
    this.#line.shift()?.();
    if (this.#line.length > 0) this.whenOthersWorked(() => this.#begin());
  }
}

/** The line of this process. */
export const TURNS = new Turns();

/**
 * Walks over things in turns, the first of which it waits for, too: it may be cancelled while it stands in line.
 * @param visit does the step for one of them, and says whether that was enough.
 * @returns false where the token turned on the way, so that what was found is of no use; rejects where a step throws.
 */
export async function walk<T>(
  things: Iterable<T>,
  token: Cancellation,
  visit: (thing: T) => 'enough' | undefined,
  turns = TURNS,
): Promise<boolean> {
  await turns.next();
  for (const thing of things) {
    if (turns.isOver) await turns.next();
    if (token.isCancellationRequested) return false;
    if (visit(thing) === 'enough') break;
  }
  return !token.isCancellationRequested;
}

/** Takes a step for each of some things, whatever comes. @returns when all is done; rejects where a step throws. */
export async function forEach<T>(things: Iterable<T>, step: (thing: T) => void, turns = TURNS): Promise<void> {
  const rest = things[Symbol.iterator]();
  const goOn = (): boolean => {
    do {
      const next = rest.next();
      if (next.done) return false;
      step(next.value);
    } while (!turns.isOver);
    return true;
  };
  while (await turns.take(goOn));
}

/** Takes step after step of work that somebody always waits for. @returns what it comes to; rejects where a step throws. */
export async function finish<T>(steps: Iterator<unknown, T>, turns = TURNS): Promise<T> {
  for (;;) {
    const step = await turns.take(() => steps.next());
    if (step.done === true) return step.value;
  }
}

/** Work in steps: it yields after each, and returns what came of it. */
export type Work<T> = Generator<undefined, T>;

/**
 * Does work in turns, as {@link walk} walks.
 * @returns undefined where the token turned on the way.
 */
export async function inTurns<T>(work: Work<T>, token: Cancellation, turns = TURNS): Promise<T | undefined> {
  await turns.next();
  while (!token.isCancellationRequested) {
    const step = work.next();
    if (step.done) return step.value;
    if (turns.isOver) await turns.next();
  }
  return undefined;
}

/** Does work in one turn, where it is known to be little. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
