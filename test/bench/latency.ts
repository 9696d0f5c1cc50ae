import { processorClock, wallClock } from './runs';

/** How long questions took to answer, in milliseconds. */
export interface Latency {
  /** What the answer took of the processor. */
  readonly p50: number;
  readonly p99: number;
  /** What somebody waited. */
  readonly 'wall p50': number;
  readonly 'wall p99': number;
  /** So long nothing else could be done in one go, as the processor's time; the first time that a question came counts, too. */
  readonly blocked: number;
}

/** Each question is asked so often, and the middle time counts: the first time code is compiled, and any may be disturbed. */
const ROUNDS = 3;

/** Asks questions one after the other, and then all of them again. */
export async function latencyOf(asks: readonly (() => unknown)[]): Promise<Latency> {
  const all = asks.map(() => ({ processor: [] as number[], wall: [] as number[] }));
  let blocked = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, ask] of asks.entries()) {
      const { processor, wall, longest } = await timeOf(ask);
      all[at]!.processor.push(processor);
      all[at]!.wall.push(wall);
      blocked = Math.max(blocked, longest);
    }
  }
  const processor = inOrder(all.map((times) => inOrder(times.processor)[ROUNDS >> 1]!));
  const wall = inOrder(all.map((times) => inOrder(times.wall)[ROUNDS >> 1]!));
  return {
    p50: quantile(processor, 0.5),
    p99: quantile(processor, 0.99),
    'wall p50': quantile(wall, 0.5),
    'wall p99': quantile(wall, 0.99),
    blocked,
  };
}

async function timeOf(ask: () => unknown): Promise<{ processor: number; wall: number; longest: number }> {
  const watch = new TurnWatch();
  const [beforeWall, beforeProcessor] = [wallClock(), processorClock()];
  const answer = ask();
  watch.turn();
  if (answer instanceof Promise) await answer;
  const [wall, processor] = [wallClock() - beforeWall, processorClock() - beforeProcessor];
  // other threads of this process, as those that collect garbage, take of the one and not of the other
  return { processor: Math.min(wall, processor), wall, longest: watch.end() };
}

function inOrder(times: number[]): number[] {
  return times.sort((a, b) => a - b);
}

/** Watches how long the event loop is held up. */
class TurnWatch {
  #lastProcessor = processorClock();
  #lastWall = wallClock();
  #longest = 0;
  #next: NodeJS.Immediate;

  constructor() {
    this.#next = this.#wait();
  }

  /** A turn is over. */
  turn(): void {
    const [processor, wall] = [processorClock(), wallClock()];
    this.#longest = Math.max(this.#longest, Math.min(processor - this.#lastProcessor, wall - this.#lastWall));
    [this.#lastProcessor, this.#lastWall] = [processor, wall];
  }

  /** @returns the longest turn. */
  end(): number {
    this.turn();
    clearImmediate(this.#next);
    return this.#longest;
  }

  #wait(): NodeJS.Immediate {
    return setImmediate(() => {
      this.turn();
      this.#next = this.#wait();
    });
  }
}

/** The value below which that share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
