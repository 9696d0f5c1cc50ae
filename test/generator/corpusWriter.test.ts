import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readGold } from '../evaluate/gold';
import { generateArticles } from './article';
import { writeCorpus } from './corpusWriter';

suite('A corpus of composed articles', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dan-chieu-corpus-'));
  suiteTeardown(() => fs.rmSync(folder, { recursive: true }));

  test('is read back as it was composed', () => {
    writeCorpus(folder, 5, 12);
    const read = readGold(path.join(folder, 'articles'), path.join(folder, 'gold'));
    const composed = generateArticles(5, 12);
    assert.deepEqual(
      read.map(({ text }) => text),
      composed.map(({ text }) => text),
    );
    assert.deepEqual(
      read.map(({ mentions }) => mentions),
      composed.map(({ mentions }) => mentions),
    );
  });
});
