import { processorClock } from './runs';

/** How an action's time grows with the size of what it is given. */
export interface Growth {
  /** Time ratio ÷ size ratio: about 1 for linear growth, about the size ratio for quadratic growth. */
  readonly ratio: number;
  /** Milliseconds of the processor at the smaller and at the larger size. */
  readonly times: readonly [small: number, large: number];
}

/** At most so often the larger size is tried again: noise makes a run slower, never faster. */
const ATTEMPTS = 6;

/**
 * Measures growth between two sizes by the fastest of several runs, which noise can only hide for a while: the larger
 * size is run again as long as the ratio is beyond the bound.
 * @param prepare makes what the action is given; not measured.
 * @param bound beyond which the ratio is not believed at once.
 */
export function growthOf<T>(
  prepare: (size: number) => T,
  action: (input: T) => void,
  [small, large]: readonly [number, number],
  bound: number,
): Growth {
  const [few, many] = [prepare(small), prepare(large)];
  const timeFew = Math.min(...[1, 2, 3].map(() => time(action, few)));
  let timeMany = time(action, many);
  const ratio = (): number => timeMany / timeFew / (large / small);
  for (let attempt = 1; attempt < ATTEMPTS && ratio() > bound; attempt++)
    timeMany = Math.min(timeMany, time(action, many));
  return { ratio: ratio(), times: [timeFew, timeMany] };
}

function time<T>(action: (input: T) => void, input: T): number {
  const start = processorClock();
  action(input);
  return processorClock() - start;
}
