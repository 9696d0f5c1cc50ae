import { processorClock, wallClock } from './runs';

/** How long questions took to answer, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  /** So long nothing else could be done in one go. */
  readonly blocked: number;
}

/** Asks questions one after the other. */
export async function latencyOf(asks: readonly (() => unknown)[]): Promise<Latency> {
  const times: number[] = [];
  let blocked = 0;
  for (const ask of asks) {
    const watch = new TurnWatch();
    const [wall, processor] = [wallClock(), processorClock()];
    const answer = ask();
    watch.turn();
    if (answer instanceof Promise) await answer;
    // other processes lengthen the one, and other threads of this process the other
    times.push(Math.min(wallClock() - wall, processorClock() - processor));
    blocked = Math.max(blocked, watch.end());
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), blocked };
}

/** Watches how long the event loop is held up. */
class TurnWatch {
  #last = processorClock();
  #longest = 0;
  #next: NodeJS.Immediate;

  constructor() {
    this.#next = this.#wait();
  }

  /** A turn is over. */
  turn(): void {
    const now = processorClock();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
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
