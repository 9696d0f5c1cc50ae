import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateArticle } from '../../generator/article';
import { composedFolder, givenFolder } from './corpora';

suite('What the index is measured on', () => {
  test('is composed articles in folders, gone afterwards', () => {
    const { folder, files, bytes, dispose } = composedFolder(3);
    assert.equal(files.length, 3);
    assert.equal(
      bytes,
      [1, 2, 3].reduce((sum, seed) => sum + Buffer.byteLength(generateArticle(seed).text), 0),
    );
    dispose();
    assert.ok(!existsSync(folder));
  });

  test('or a folder as it is, which stays; word-segmented articles are written elsewhere', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dan-chieu-bench-'));
    writeFileSync(path.join(folder, 'a.md'), 'Hội nghị');
    const given = givenFolder(folder);
    assert.deepEqual(given.files, [path.join(folder, 'a.md')]);
    given.dispose();
    assert.ok(existsSync(folder));

    writeFileSync(path.join(folder, 'b.txt.seg'), 'Hội_nghị .');
    const written = givenFolder(folder);
    assert.notEqual(written.folder, folder);
    assert.equal(written.bytes, Buffer.byteLength('Hội nghị.'));
    written.dispose();
    rmSync(folder, { recursive: true });
  });
});
