import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

suite('the memory of the corpus', () => {
  test('does not hold the texts, which take two bytes for each unit', () => {
    const options = ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'heapGrowth.ts')];
    const grown = Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
    assert.ok(grown < 0.5, `the heap grew by ${grown} bytes for each unit of text`);
  }).timeout(120_000);
});
