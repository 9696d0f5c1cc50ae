import os from 'node:os';

/** The times of several runs, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** Runs before those that count: the first ones are compiled on the way. */
const WARM_UP = 3;

/** Tells milliseconds since some moment. */
export type Clock = () => number;

/** What somebody who waits sees. */
export const wallClock: Clock = () => performance.now();

/** What the processor works for this process, all its threads together: other processes take nothing of it. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Times an action several times, after some runs that do not count. */
export function timesOf(action: () => void, runs: number, clock: Clock): Times {
  for (let run = 0; run < WARM_UP; run++) action();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = clock();
    action();
    times.push(clock() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1]!, fastest: times[0]!, slowest: times[times.length - 1]! };
}

/** What figures of time depend on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly system: string;
  /** Over the last minute: figures of a machine that does other work are too low. */
  readonly load: number;
}

/** The machine that this runs on. */
export function machine(): Machine {
  const processors = os.cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    node: process.version,
    system: `${os.type()} ${os.release()}`,
    load: Math.round(os.loadavg()[0]! * 10) / 10,
  };
}

/** The middle of what several runs gave, figure by figure. */
export function middle(runs: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => {
      const figures = runs.flatMap((run) => run[name] ?? []).sort((a, b) => a - b);
      return [name, figures[figures.length >> 1]!];
    }),
  );
}
