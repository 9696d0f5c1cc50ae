import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KeyPart } from '../../../server/src/corpus/snapshot';
import { type KeyedName, NameIndex, type Where } from '../../../server/src/features/nameSearch/nameIndex';
import { unmarked } from '../../../server/src/text/spelling';

const NAMES = ['lò văn thiềng', 'lò thị lan', 'nông văn lò', 'văn lan', 'an'];
const BEGINNING = 'khóa của ';

function nameOf(key: string): string {
  return unmarked(key.slice(BEGINNING.length));
}

function partOf(names: readonly string[]): KeyPart {
  return new Map(names.map((name) => [BEGINNING + name, null]));
}

function namesIn(
  parts: readonly KeyPart[],
  letters: string,
  where: Where,
  index = new NameIndex<null>(nameOf),
): KeyedName[] {
  return [...index.search(parts, letters, where, null)].filter((name) => name !== undefined);
}

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
      const expected = found.map((name) => ({ key: BEGINNING + name, name: unmarked(name) }));
      for (const parts of [[partOf(NAMES)], NAMES.map((name) => partOf([name]))]) {
        assert.deepEqual(byKey(namesIn(parts, letters, where)), byKey(expected));
      }
    });
  }

  test('of no names finds none', () => {
    for (const parts of [[], [new Map()], [new Map(), new Map()]]) {
      for (const where of ['begins', 'wordBegins', 'anywhere'] as const) {
        assert.deepEqual(namesIn(parts, '', where), []);
        assert.deepEqual(namesIn(parts, 'a', where), []);
      }
    }
  });

  test('leaves out what has no name', () => {
    const index = new NameIndex<null>((key) => (key.endsWith('lan') ? undefined : nameOf(key)));
    assert.deepEqual(
      namesIn([partOf(NAMES)], 'lo', 'begins', index).map(({ name }) => name),
      ['lo van thieng'],
    );
  });

  test('works out only the names of parts that are new', () => {
    const asked: string[] = [];
    const index = new NameIndex<null>((key) => {
      asked.push(key.slice(BEGINNING.length));
      return nameOf(key);
    });
    const parts = NAMES.map((name) => partOf([name]));
    namesIn(parts, 'lo', 'begins', index);
    assert.deepEqual(asked.splice(0), NAMES);
    parts[1] = partOf(['lò thị mai', 'lò thị lan']);
    assert.deepEqual(byKey(namesIn(parts, 'lo thi', 'begins', index)).length, 2);
    assert.deepEqual(asked, ['lò thị mai', 'lò thị lan']);
  });

  test('finds in many parts, some of them new each time, what a look at each name finds', () => {
    const letters = fc.stringMatching(/^[ab ]{0,3}$/u);
    const names = fc.array(fc.stringMatching(/^[ab]{1,3}( [ab]{1,3})?$/u), { maxLength: 4 });
    const index = new NameIndex<null>(nameOf);
    let parts: KeyPart[] = [];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(80), names)), letters, (changes, wanted) => {
        parts = Array.from({ length: 81 }, (_, at) => parts[at] ?? new Map());
        for (const [at, now] of changes) parts[at] = partOf(now.map((name) => `${name} ${at}`));
        const all = parts.flatMap((part) => [...part.keys()]);
        const expected = all.filter((key) => nameOf(key).includes(wanted));
        assert.deepEqual(
          namesIn(parts, wanted, 'anywhere', index).map(({ key }) => key),
          expected,
        );
      }),
    );
  });
});

function byKey(names: readonly KeyedName[]): KeyedName[] {
  return [...names].sort((a, b) => (a.key < b.key ? -1 : 1));
}
