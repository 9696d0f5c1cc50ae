import { processorClock, wallClock } from './runs';

/** How an action's time grows with the size of what it is given. */
export interface Growth {
  /** Time ratio ÷ size ratio: about 1 for linear growth, about the size ratio for quadratic growth. */
  readonly ratio: number;
  /** Milliseconds of the processor at the smaller and at the larger size. */
  readonly times: readonly [small: number, large: number];
}

/** At most so often the larger size is tried again: noise makes a run slower, never faster. */
const ATTEMPTS = 6;
/** At most so often all is measured again from the start, on new input: how memory lies does not change between runs. */
const ROUNDS = 3;

/**
 * Measures growth between two sizes by the fastest of several runs, which noise can only hide for a while: the larger
 * size is run again as long as the ratio is beyond the bound, and in the end both. What does grow too fast does so in
 * every round.
 * @param prepare makes what the action is given; not measured.
 * @param action may go on after it has returned, until its promise resolves.
 * @param bound beyond which the ratio is not believed at once.
 */
export async function growthOf<T>(
  prepare: (size: number) => T,
  action: (input: T) => unknown,
  sizes: readonly [small: number, large: number],
  bound: number,
): Promise<Growth> {
  let growth = await oneRound(prepare, action, sizes, bound);
  for (let round = 1; round < ROUNDS && growth.ratio > bound; round++) {
    const again = await oneRound(prepare, action, sizes, bound);
    if (again.ratio < growth.ratio) growth = again;
  }
  return growth;
}

async function oneRound<T>(
  prepare: (size: number) => T,
  action: (input: T) => unknown,
  [small, large]: readonly [number, number],
  bound: number,
): Promise<Growth> {
  const [few, many] = [prepare(small), prepare(large)];
  const timeFew = Math.min(await time(action, few), await time(action, few), await time(action, few));
  let timeMany = await time(action, many);
  const ratio = (): number => timeMany / timeFew / (large / small);
  for (let attempt = 1; attempt < ATTEMPTS && ratio() > bound; attempt++)
    timeMany = Math.min(timeMany, await time(action, many));
  return { ratio: ratio(), times: [timeFew, timeMany] };
}

/**
 * What an action takes, and no more than that: the processor's clock counts the threads that collect garbage beside
 * it, the one on the wall what other processes take.
 */
async function time<T>(action: (input: T) => unknown, input: T): Promise<number> {
  const [worked, waited] = [processorClock(), wallClock()];
  await action(input);
  return Math.min(processorClock() - worked, wallClock() - waited);
}
