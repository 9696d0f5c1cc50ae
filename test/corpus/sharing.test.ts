import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ManyPostings, Member, NO_POSTINGS } from '../../server/src/corpus/lists/postings';
import { SharedMap } from '../../server/src/corpus/lists/sharedMap';

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
  /** Five of each order. */
  const member = (number: number): Member => new Member(`${number}`.padStart(6, '0'), Math.floor(number / 5));

  test('stay in order, hold nobody twice, and never change', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.boolean()), { maxLength: 1500 }), (changes) => {
        let postings = NO_POSTINGS;
        const model = new Set<number>();
        for (const [order, enter] of changes) {
          const before = postings;
          const size = before.size;
          postings = enter ? postings.with(member(order)) : postings.without(member(order));
          if (enter) model.add(order);
          else model.delete(order);
          assert.equal(before.size, size);
          assert.equal(postings.has(member(order)), enter);
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

  test('of one is the member itself, and the last so many come before an order, the next behind a place', () => {
    assert.equal(NO_POSTINGS.with(member(3)).size, 1);
    let postings = NO_POSTINGS;
    for (const numbers of [1, 2, 300, 700]) {
      while (postings.size < numbers) postings = postings.with(member(postings.size));
      const all = [...postings];
      assert.deepEqual(postings.last(4), all.slice(-4));
      const before = Math.floor(numbers / 10);
      assert.deepEqual(
        postings.last(numbers, before),
        all.filter(({ order }) => order < before),
      );
      // behind the last of an order, be anything there or not
      for (const at of [-1, 0, 0.5, numbers / 2, 127.5, 128, 255, numbers - 1, numbers]) {
        const place = { order: at, uri: '~' };
        const behind = all.filter(({ order }) => order > at);
        assert.deepEqual(postings.behind(place, 200), behind.slice(0, 200), `behind ${at} of ${numbers}`);
      }
    }
  });

  test('a long list is cut into pieces, and a change leaves the others as they are', () => {
    let postings = NO_POSTINGS;
    for (let order = 0; order < 2000; order++) postings = postings.with(member(order));
    const changed = postings.without(member(1000));
    assert.ok(postings instanceof ManyPostings && changed instanceof ManyPostings);
    const { pieces } = postings;
    const shared = changed.pieces.filter((piece) => pieces.includes(piece));
    assert.ok(pieces.length > 4);
    assert.equal(shared.length, pieces.length - 1);
  });
});
