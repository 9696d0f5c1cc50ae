import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Member, Postings } from '../../server/src/corpus/postings';
import { SharedMap } from '../../server/src/corpus/sharedMap';

suite('a map that can be frozen', () => {
  test('frozen copies keep what they had, the map what was written since', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(9)), fc.boolean())),
        (writes) => {
          const map = new SharedMap<number>();
          const model = new Map<string, number>();
          const frozen: [ReturnType<typeof map.freeze>, Map<string, number>][] = [];
          for (const [key, value, freeze] of writes) {
            if (value === null) {
              map.delete(key);
              model.delete(key);
            } else {
              map.set(key, value);
              model.set(key, value);
            }
            if (freeze) frozen.push([map.freeze(), new Map(model)]);
          }
          for (const [copy, then] of [...frozen, [map, model] as const]) {
            assert.equal(copy.size, then.size);
            assert.deepEqual(new Map([...copy.entries()].sort()), new Map([...then.entries()].sort()));
          }
        },
      ),
    );
  });
});

suite('a copy of a map', () => {
  test('goes on by itself, and so does the map', () => {
    const entries = (of: SharedMap<number>) => Object.fromEntries(of.entries());
    const map = new SharedMap<number>();
    map.set('a', 1);
    const copy = map.copy();
    copy.set('a', 2);
    map.set('b', 3);
    copy.delete('b');
    copy.set('c', 4);
    map.delete('c');
    assert.deepEqual(entries(map), { a: 1, b: 3 });
    assert.deepEqual(entries(copy), { a: 2, c: 4 });
    assert.deepEqual([map.size, copy.size], [2, 2]);
  });
});

suite('lists of articles', () => {
  const member = (order: number): Member => ({ uri: `${order}`, order: `${order}`.padStart(6, '0') });

  test('stay in order, hold nobody twice, and never change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.boolean()), { maxLength: 1500 }), (changes) => {
        let postings = Postings.none;
        const model = new Set<number>();
        for (const [order, enter] of changes) {
          const before = postings;
          const size = before.size;
          postings = enter ? postings.with(member(order)) : postings.without(member(order));
          if (enter) model.add(order);
          else model.delete(order);
          assert.equal(before.size, size);
        }
        assert.deepEqual(
          [...postings].map(({ uri }) => Number(uri)),
          [...model].sort((a, b) => a - b),
        );
        assert.equal(postings.size, model.size);
      }),
      { numRuns: 50 },
    );
  });

  test('a long list is cut into pieces, and a change leaves the others as they are', () => {
    let postings = Postings.none;
    for (let order = 0; order < 2000; order++) postings = postings.with(member(order));
    const changed = postings.without(member(1000));
    const shared = changed.pieces.filter((piece) => postings.pieces.includes(piece));
    assert.ok(postings.pieces.length > 4);
    assert.equal(shared.length, postings.pieces.length - 1);
  });
});
