import assert from 'node:assert/strict';
import { fileTest, folderTest, isGlob } from '../../server/src/corpus/files/fileFilter';

suite('which files of a folder are articles', () => {
  const rows: [include: string, exclude: string, path: string, isArticle: boolean][] = [
    ['**/*.txt', '', 'a.txt', true],
    ['**/*.txt', '', 'tin/2024/a.txt', true],
    ['**/*.txt', '', '.nháp/a.txt', true],
    ['**/*.txt', '', 'a.txt.bak', false],
    ['*.txt', '', 'tin/a.txt', false],
    ['**/*.txt', '**/nháp.txt', 'tin/nháp.txt', false],
    ['**/*.txt', 'nháp/**', 'nháp/a.txt', false],
    ['**/*.txt', 'nháp/**', 'tin/nháp/a.txt', true],
    ['**/*.txt', '**/nháp', 'nháp/a.txt', false],
    ['**/*.txt', '**/nháp', 'tin/nháp/2024/a.txt', false],
    ['**/*.txt', '**/nháp', 'tin/bản nháp/a.txt', true],
    ['**/*.txt', 'nháp/', 'nháp/a.txt', false],
    ['**/*.txt', '/**', 'a.txt', true],
  ];
  for (const [include, exclude, path, isArticle] of rows) {
    test(`${include}${exclude && ` without ${exclude}`}: ${isArticle ? '' : 'not '}${path}`, () => {
      assert.equal(fileTest({ include: [include], exclude: exclude ? [exclude] : [] })(path), isArticle);
    });
  }

  test('a folder is entered unless it or one above it is excluded', () => {
    const mayBeEntered = folderTest({ include: ['**/*.txt'], exclude: ['**/nháp', 'ảnh/**', 'tin/*.txt'] });
    for (const path of ['tin', 'tin/2024', 'bản nháp']) assert.equal(mayBeEntered(path), true, path);
    for (const path of ['nháp', 'tin/nháp', 'nháp/2024', 'ảnh', 'ảnh/2024']) {
      assert.equal(mayBeEntered(path), false, path);
    }
  });
});

suite('what is a glob', () => {
  for (const glob of ['**/*.txt', '/**', '[', '{a,', '!(x']) test(glob, () => assert.equal(isGlob(glob), true));
  for (const [what, glob] of [
    ['nothing', ''],
    ['a slash', '/'],
    ['a glob that is too long', 'x'.repeat(70_000)],
  ] as const) {
    test(`not ${what}`, () => assert.equal(isGlob(glob), false));
  }
});
