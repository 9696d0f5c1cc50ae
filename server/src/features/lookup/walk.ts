import type { CancellationToken } from 'vscode-languageserver-protocol';

/** So long a walk may hold up everything else, in milliseconds. */
const LONGEST_TURN = 4;

/**
 * Walks over things, and lets other work of the process in before it and every few milliseconds: requests, and the news
 * that nobody waits for this one any more, as where somebody types on.
 * @param visit says whether that was enough.
 * @returns false where the token turned on the way, so that what was found is of no use.
 */
export async function walk<T>(
  things: Iterable<T>,
  token: CancellationToken,
  visit: (thing: T) => 'enough' | undefined,
): Promise<boolean> {
  await otherWork();
  let began = performance.now();
  for (const thing of things) {
    if (performance.now() - began >= LONGEST_TURN) {
      await otherWork();
      began = performance.now();
    }
    if (token.isCancellationRequested) return false;
    if (visit(thing) === 'enough') break;
  }
  return !token.isCancellationRequested;
}

/**
 * Work that lets others in between: it yields whenever they can have their turn, every few milliseconds at least, and
 * returns what came of it.
 */
export type Work<T> = Generator<undefined, T>;

/**
 * Does work in turns, so that it holds nothing up; see {@link walk}.
 * @returns undefined where the token turned on the way.
 */
export async function inTurns<T>(work: Work<T>, token: CancellationToken): Promise<T | undefined> {
  await otherWork();
  let began = performance.now();
  while (!token.isCancellationRequested) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < LONGEST_TURN) continue;
    await otherWork();
    began = performance.now();
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

/** The soonest that the system calls back when others have had their turn; browsers only have timers. */
const soonest: (callback: () => void) => void =
  Reflect.get(globalThis, 'setImmediate') ?? ((callback: () => void) => setTimeout(callback, 0));

/** Lets other work of the process in: requests, timers, news. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => soonest(resolve));
}
