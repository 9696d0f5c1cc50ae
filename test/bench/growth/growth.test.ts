import assert from 'node:assert/strict';
import type { Cost } from '../steps/growing';
import { StepCounter } from '../steps/stepCounter';

/** Eight times as much, so that quadratic growth would show as 8. */
const TIMES = 8;

/** What is counted, of what, and the smaller of its two sizes: beyond what lists show at most. */
const COUNTED = [
  ['recognition', 'a text of so many letters', 2_000],
  ['requests', 'an article of so many mentions', 200],
  ['checks', 'an article of so many sentences and two others of its day', 80],
  ['hubs', 'what each of so many articles mentions', 400],
] as const;

/**
 * So many times as many steps at most. They are exact: this is no room for noise, but for sorting, and for what is
 * packed or cut short only beyond some size. A walk over all articles has few steps for each, beside the many that a
 * request takes in any case: twice as many in all would hide it.
 */
const MOST: Readonly<Record<Cost, number>> = { forEach: TIMES * 2, same: 1.25 };

suite('The steps of a program grow like what it is given, or not at all:', function () {
  this.timeout(600_000); // interpreted code is slow, and slower where much else runs

  for (const [entry, what, small] of COUNTED) {
    test(`${entry}, ${what}`, async () => {
      const counter = await StepCounter.of(`test/bench/growth/${entry}.ts`);
      try {
        const tooSteep: string[] = [];
        for (const { name, cost } of counter.counted) {
          const [few, many] = await counter.steps(name, [small, small * TIMES]);
          if (!(many / few <= MOST[cost])) tooSteep.push(`${name}: ${few} → ${many} steps`);
        }
        assert.deepEqual(tooSteep, []);
      } finally {
        counter.end();
      }
    });
  }
});
