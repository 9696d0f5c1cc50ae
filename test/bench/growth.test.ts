import assert from 'node:assert/strict';
import type { analyze } from '../../server/src/recognition/analyze';
import { bundled } from './bundle';
import { FAMILIES } from './families';
import { growthOf } from './growth';

/** UTF-16 units; the larger ones are eight times the smaller ones, so that quadratic growth would show as 8. */
const SIZES = [32_000, 256_000] as const;
const LONG_LINE = [400_000, 4_800_000] as const;
/** Linear growth with what caches, memory and a busy machine add to it. */
const BOUND = 3;

suite('The time of recognition grows like the text', function () {
  this.timeout(120_000); // what looks too slow is measured again and again
  let read: typeof analyze;
  suiteSetup(async () => {
    const { exports } = await bundled<{ readonly analyze: typeof analyze }>('server/src/recognition/analyze.ts');
    read = exports.analyze;
    for (const { text } of FAMILIES) read(text(4_000)); // compiled before it is measured
  });

  for (const { name, text } of FAMILIES) {
    test(name, async () => {
      const { ratio, times } = await growthOf(text, (input) => void read(input), SIZES, BOUND);
      assert.ok(
        ratio <= BOUND,
        `${ratio.toFixed(1)} times as fast as the text: ${times.map(Math.round).join(' → ')} ms`,
      );
    });
  }

  test('one line of millions of letters', async () => {
    const sentence = 'Chi bộ Pá Hạ học tập Kết luận số 21-KL/TW ngày 25/10/2021 với 12 đảng viên, ';
    const { ratio } = await growthOf(
      (size) => sentence.repeat(size / sentence.length),
      (line) => void read(line),
      LONG_LINE,
      BOUND,
    );
    assert.ok(ratio <= BOUND, `${ratio.toFixed(1)} times as fast as the text`);
  });
});

suite('The measure of growth', function () {
  this.timeout(60_000);
  /** So many steps of work. */
  const work = (steps: number): void => {
    let sum = 0;
    for (let step = 0; step < steps; step++) sum = (sum * 31 + step) % 65_537;
    assert.ok(sum >= 0);
  };

  test('tells linear from quadratic', async () => {
    const same = (size: number): number => size;
    assert.ok((await growthOf(same, (size) => work(size * 2000), [500, 4000], BOUND)).ratio < BOUND);
    assert.ok((await growthOf(same, (size) => work(size ** 2), [500, 4000], BOUND)).ratio > BOUND);
  });
});
