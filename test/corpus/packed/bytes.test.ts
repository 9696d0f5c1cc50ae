import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader, DamagedError } from '../../../server/src/corpus/packed/byteReader';
import { ByteWriter } from '../../../server/src/corpus/packed/byteWriter';
import { readFewStrings, readStrings, StringWriter } from '../../../server/src/corpus/packed/strings';

function written(write: (to: ByteWriter) => void): Uint8Array {
  const to = new ByteWriter();
  write(to);
  return to.toBytes();
}

suite('numbers in bytes', () => {
  test('whole ones come back, and small ones take one byte', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        assert.equal(new ByteReader(written((to) => to.uint(value))).uint(), value);
      }),
    );
    assert.equal(written((to) => to.uint(127)).length, 1);
    assert.equal(new ByteReader(written((to) => to.uint(Number.MAX_SAFE_INTEGER))).uint(), Number.MAX_SAFE_INTEGER);
  });

  test('any others come back as they were', () => {
    const any = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.nat(99_999).map((value) => value / 1000),
    );
    fc.assert(
      fc.property(any, fc.integer(), (value, hash) => {
        const from = new ByteReader(
          written((to) => {
            to.number(value);
            to.int32(hash);
          }),
        );
        assert.equal(from.number(), value);
        assert.equal(from.int32(), hash);
        assert.equal(from.left, 0);
      }),
      {
        examples: [
          [-0, -1],
          [Number.NaN, 0],
          [Number.POSITIVE_INFINITY, 1],
          [2 ** 53, 2],
          [0.1 + 0.2, 3],
        ],
      },
    );
  });

  for (const [value, bytes] of [
    [75.5, 2],
    [1_234_567, 4],
    [0.1, 1],
    [Math.PI, 9],
  ] as const) {
    test(`${value} takes ${bytes}`, () => {
      assert.equal(written((to) => to.number(value)).length, bytes);
    });
  }

  test('what is no whole number from 0 is refused as one', () => {
    for (const value of [-1, 0.5, 2 ** 53, Number.NaN])
      assert.throws(() => written((to) => to.uint(value)), RangeError);
  });
});

suite('texts in bytes', () => {
  test('come back as they were, halves of letters too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.array(fc.constantFrom('\ud83d', 'a\ud83d', '\ude00b', 'ạ', '\ufeff', '')),
        (some, odd) => {
          const all = [...new Set([...some, ...odd])];
          const strings = new StringWriter();
          for (const [place, text] of all.entries()) assert.equal(strings.place(text), place);
          const from = new ByteReader(written((to) => strings.writeTo(to)));
          assert.deepEqual(readStrings(from), all);
          assert.equal(from.left, 0);
          const few = readFewStrings(new ByteReader(written((to) => strings.writeTo(to))));
          assert.deepEqual(
            [...all.keys(), all.length].map((place) => few.at(place)),
            [...all, undefined],
          );
        },
      ),
    );
  });

  test('each stands there once', () => {
    const strings = new StringWriter();
    assert.deepEqual(
      ['a', 'b', 'a'].map((text) => strings.place(text)),
      [0, 1, 0],
    );
  });

  test('what is no UTF-8 is refused', () => {
    const bytes = written((to) => {
      for (const value of [1, 0, 1, 1]) to.uint(value);
    });
    bytes[3] = 0xff;
    assert.throws(() => readStrings(new ByteReader(bytes)), DamagedError);
    assert.throws(() => readFewStrings(new ByteReader(bytes)).at(0), DamagedError);
  });
});
