import assert from 'node:assert/strict';
import { NameIndex, type Where } from '../../server/src/features/nameIndex';

const NAMES = ['lò văn thiềng', 'lò thị lan', 'nông văn lò', 'văn lan', 'an'];
const part = new Map(NAMES.map((name) => [`khóa của ${name}`, null]));
const index = new NameIndex((key) => key.slice('khóa của '.length));

const rows: [letters: string, where: Where, found: string[]][] = [
  ['lo', 'begins', ['lò văn thiềng', 'lò thị lan']],
  ['lo', 'wordBegins', ['lò văn thiềng', 'lò thị lan', 'nông văn lò']],
  ['lan', 'wordBegins', ['lò thị lan', 'văn lan']],
  ['an', 'begins', ['an']],
  ['an', 'anywhere', ['lò văn thiềng', 'lò thị lan', 'nông văn lò', 'văn lan', 'an']],
  ['van l', 'wordBegins', ['nông văn lò', 'văn lan']],
  ['van l', 'begins', ['văn lan']],
  ['lo van thieng', 'begins', ['lò văn thiềng']],
  ['thieng lo', 'anywhere', []],
  ['lò', 'anywhere', []],
  ['', 'begins', NAMES],
  ['', 'anywhere', NAMES],
  ['', 'wordBegins', NAMES],
];

suite('an index of names', () => {
  for (const [letters, where, found] of rows) {
    test(`«${letters}» ${where}`, () => {
      const names = [...index.search(part, letters, where)];
      assert.deepEqual(names.map(({ marked }) => marked).sort(), [...found].sort());
      for (const { key, marked } of names) assert.equal(key, `khóa của ${marked}`);
    });
  }

  test('gives names without marks beside those with marks', () => {
    assert.deepEqual(
      [...index.search(part, 'nong', 'begins')],
      [{ key: 'khóa của nông văn lò', marked: 'nông văn lò', plain: 'nong van lo' }],
    );
  });

  test('of a part without names finds none', () => {
    for (const where of ['begins', 'wordBegins', 'anywhere'] as const) {
      assert.deepEqual([...index.search(new Map(), '', where)], []);
      assert.deepEqual([...index.search(new Map(), 'a', where)], []);
    }
  });
});
