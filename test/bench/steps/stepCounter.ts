import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { bundleFile } from '../bundle';
import type { Answer, Growing, Steps } from './growing';

/**
 * Counts the steps that a program takes: the same in every run to a hundred-thousandth, however busy the machine is.
 * The program runs in a process of its own, interpreted and with built-ins that count; no clock is looked at.
 */
export class StepCounter {
  readonly #process: ChildProcess;
  readonly #ended: Promise<readonly Answer[]>;
  /** What can be counted. */
  counted: readonly Pick<Growing, 'name' | 'cost'>[] = [];

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#ended = once(process, 'exit').then(() => [{ kind: 'failed', why: 'The counting process has ended.' }]);
  }

  /** @param entry a module that exports `GROWING`, what is to be counted; from the root of the project. */
  static async of(entry: string): Promise<StepCounter> {
    const [counting, bundle] = await Promise.all([bundleFile('test/bench/steps/counting.ts'), bundleFile(entry)]);
    // optimised code counts what it has inlined only now and then
    const counter = new StepCounter(fork(counting, [bundle], { execArgv: ['--no-opt'] }));
    const answer = await counter.#answer();
    if (answer.kind === 'ready') counter.counted = answer.counted;
    return counter;
  }

  /**
   * The steps of one of them at two sizes. Tables that are made when they are first needed do not count: at half of the
   * smaller size they are.
   */
  async steps(name: string, [small, large]: readonly [number, number]): Promise<readonly [few: Steps, many: Steps]> {
    await this.#steps(name, small >> 1);
    return [await this.#steps(name, small), await this.#steps(name, large)];
  }

  end(): void {
    this.#process.kill();
  }

  async #steps(name: string, size: number): Promise<Steps> {
    this.#process.send({ name, size });
    const answer = await this.#answer();
    return answer.kind === 'steps' ? answer.steps : Number.NaN;
  }

  async #answer(): Promise<Answer> {
    const [answer] = (await Promise.race([once(this.#process, 'message'), this.#ended])) as [Answer];
    if (answer.kind === 'failed') throw new Error(answer.why);
    return answer;
  }
}
