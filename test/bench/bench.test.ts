import assert from 'node:assert/strict';
import type { analyze } from '../../server/src/recognition/analyze';
import { BENCHES } from './benches';
import { bundled } from './bundle';
import { table } from './report';
import { sharesByStage } from './rooms';
import { timesOf, wallClock } from './runs';
import { sampleTexts } from './texts';

suite('A bench', () => {
  test('has a name of its own', () => {
    assert.equal(new Set(BENCHES.map(({ name }) => name)).size, BENCHES.length);
  });

  test('takes the middle one of its runs', () => {
    let runs = 0;
    const { fastest, median, slowest } = timesOf(() => void runs++, 5, wallClock);
    assert.ok(runs > 5, 'the first runs do not count');
    assert.ok(fastest <= median && median <= slowest);
  });

  test('shows its rows as a table, and a line where there is no figure', () => {
    const rows = [
      { name: 'samples', figures: { articles: 24, 'MB/s': 41.26 } },
      { name: 'composed', figures: { articles: 500, 'MB/s': 128.4, dates: Number.POSITIVE_INFINITY } },
    ];
    assert.equal(
      table(rows),
      [
        '|          | articles | MB/s | dates |',
        '| -------- | -------: | ---: | ----: |',
        '| samples  |       24 | 41.3 |     – |',
        '| composed |      500 |  128 |     – |',
      ].join('\n'),
    );
  });

  test('tells the stages of recognition apart', async () => {
    const { exports, sourceOf } = await bundled<{ readonly analyze: typeof analyze }>(
      'server/src/recognition/analyze.ts',
    );
    const { texts } = sampleTexts();
    const shares = await sharesByStage(() => {
      for (const text of texts.slice(0, 200)) exports.analyze(text);
    }, sourceOf);
    for (const stage of ['tokens', 'dates', 'structure', 'directives', 'titles and people', 'figures']) {
      assert.ok((shares.get(stage) ?? 0) > 0, stage);
    }
    const sum = [...shares.values()].reduce((all, share) => all + share, 0);
    assert.ok(Math.abs(sum - 1) < 1e-6, `${sum}`);
  });
});
