import assert from 'node:assert/strict';
import { FOR_EACH, FOR_EACH_TWO, SAME } from './planted';
import { StepCounter } from './stepCounter';

const PLANTED = 'test/bench/steps/planted.ts';
const SIZES = [100, 800] as const;

suite('Counted steps', function () {
  this.timeout(60_000);
  let counter: StepCounter;
  suiteSetup(async () => {
    counter = await StepCounter.of(PLANTED);
  });
  suiteTeardown(() => counter.end());

  const ways = [
    ['the same', SAME, 0.9, 1.1],
    ['so many for each', FOR_EACH, 6, 10],
    ['so many for each with each other', FOR_EACH_TWO, 50, 90],
  ] as const;
  for (const [grows, planted, least, most] of ways) {
    for (const name of Object.keys(planted)) {
      test(`are ${grows}: ${name}`, async () => {
        const [few, many] = await counter.steps(name, SIZES);
        assert.ok(many / few > least && many / few < most, `${few} → ${many} steps`);
      });
    }
  }

  test('are the same in another process', async () => {
    const other = await StepCounter.of(PLANTED);
    for (const { name } of counter.counted)
      assert.deepEqual(await other.steps(name, SIZES), await counter.steps(name, SIZES), name);
    other.end();
  });

  test('are of what there is', async () => {
    await assert.rejects(counter.steps('nothing', SIZES), /has no «nothing»/u);
  });
});
