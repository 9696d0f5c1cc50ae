import assert from 'node:assert/strict';
import { baselineOf, differenceFrom, printed } from './baseline';
import type { Fault } from './compare';
import { noCounts } from './compare';
import type { Evaluation } from './evaluation';
import { scoresOf } from './scores';

const MISSED: Fault = { what: 'missed', kind: 'person', start: 10, words: 'Lò Văn Thiềng' };
const SPAN: Fault = { what: 'span', kind: 'figure', start: 40, words: '19 nhà\nvăn hóa', got: '19 nhà' };

function run(...articles: readonly (readonly [name: string, digest: string, ...faults: Fault[]])[]): Evaluation {
  return {
    scores: scoresOf(noCounts()),
    articles: articles.map(([name, digest, ...faults]) => ({ name, digest, faults })),
  };
}

suite('A run beside the one that was kept', () => {
  test('gains what is no longer at fault, and loses what was right', () => {
    const baseline = baselineOf(run(['a.txt', 'x', MISSED], ['b.txt', 'y']));
    const { gains, losses, unknown } = differenceFrom(baseline, run(['a.txt', 'x'], ['b.txt', 'y', SPAN]));
    assert.deepEqual(gains, ['a.txt:10 person «Lò Văn Thiềng» missed']);
    assert.deepEqual(losses, ['b.txt:40 figure «19 nhà⏎văn hóa» was «19 nhà»']);
    assert.deepEqual(unknown, []);
  });

  test('is the same as itself, also when it comes back from its file', () => {
    const same = run(['a.txt', 'x', MISSED, SPAN]);
    const kept = JSON.parse(printed(baselineOf(same)));
    assert.deepEqual(differenceFrom(kept, same), { gains: [], losses: [], unknown: [] });
  });

  test('is not compared where the text, its gold or the article is new', () => {
    const baseline = baselineOf(run(['a.txt', 'x', MISSED]));
    const { gains, losses, unknown } = differenceFrom(baseline, run(['a.txt', 'z'], ['c.txt', 'x', SPAN]));
    assert.deepEqual([gains, losses, unknown], [[], [], ['a.txt', 'c.txt']]);
  });
});
