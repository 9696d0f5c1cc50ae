import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ArticleFacts, readFacts } from '../../../server/src/corpus/facts/articleRecord';
import { DamagedError } from '../../../server/src/corpus/packed/byteReader';
import { PackedFacts } from '../../../server/src/corpus/packed/packedFacts';
import { packFacts, unpackFacts } from '../../../server/src/corpus/packed/packFacts';
import { FINGERPRINT_AT, PACKED_FORMAT } from '../../../server/src/corpus/packed/sections';
import { stamp } from '../../../server/src/corpus/packed/wholeness';
import { analyze } from '../../../server/src/recognition/analyze';
import { NOTHING_KNOWN } from '../../../server/src/recognition/directives/nothingKnown';
import type { ArticleAnalysis } from '../../../server/src/recognition/mention';
import { generateArticles } from '../../generator/article';
import { fixtures } from '../../properties/fixtures';

const URI = 'file:///tin/2024-05-06-bai.txt';

function factsOf(text: string): ArticleFacts {
  return readFacts(URI, text, analyze(text, '2024-05-06'));
}

/** An article in which everything is set that seldom is. */
const EVERYTHING: ArticleAnalysis = {
  headline: { start: 0, end: 9, text: 'Tin\ud800 mới\u0000' },
  published: '2024-05-06',
  publishedInName: true,
  locality: 'Cà Mau',
  bylines: [{ start: 10, end: 12, text: '' }],
  chrome: [{ start: 12, end: 12 }],
  captions: [{ start: 13, end: 20 }],
  sections: [{ start: 14, end: 15, text: '\ufeffMục' }],
  header: {
    start: 0,
    end: 30,
    type: 'Kế hoạch',
    number: '27',
    symbol: 'KH/TU',
    issuer: null,
    date: null,
    subject: 'x',
  },
  termYears: [{ start: 1, end: 5, body: 'council', term: null, years: { from: 2021, to: 2026 } }],
  mixedSpelling: [{ usual: 'decomposed', words: 12, others: [{ start: 3, end: 6, text: 'hoà' }] }],
  mentions: [
    {
      kind: 'directive',
      start: 0,
      end: 30,
      ...NOTHING_KNOWN,
      type: 'Nghị quyết',
      number: '18',
      symbol: 'NQ/TW',
      notation: { start: 11, end: 22, standard: null },
      disagreement: {
        abbreviation: 'KL',
        meant: ['Kết luận'],
        type: { start: 0, end: 10, text: 'Nghị  quyết' },
        written: null,
      },
      proposed: true,
      compared: true,
      supervised: true,
      yearsInForce: 5,
    },
    {
      kind: 'title',
      start: 2,
      end: 8,
      role: 'Bí thư',
      body: null,
      status: 'acting',
      holder: null,
      holders: ['Tô Vân', 'Tô Vân', ''],
      generic: true,
    },
    {
      kind: 'figure',
      start: 2,
      end: 3,
      value: -0.1 - 0.2,
      step: 1e-9,
      multiplier: 'nghìn tỷ',
      to: 1e21,
      of: 29,
      unit: '%',
      modifier: 'less',
      bound: 'nearly',
      relation: {
        kind: 'result',
        direction: 'down',
        base: { start: 20, end: 28, basis: 'period' },
        baseFigure: { start: 0, end: 1 },
        subject: null,
        same: { start: 40, end: 44 },
      },
    },
    { kind: 'date', start: 40, end: 50, iso: null, impossible: { day: 31, month: 2, year: null } },
  ],
};

suite('packed facts of an article', () => {
  test('what resolution looks at are the directives, and the dates only where one stands behind a directive', () => {
    const kindsIn = (text: string) => {
      const facts = factsOf(text);
      const { toResolve } = new PackedFacts(URI, packFacts(facts));
      assert.equal(toResolve.length, facts.article.mentions.length);
      for (const [index, mention] of toResolve.entries()) {
        if (mention !== undefined) assert.deepEqual(mention, facts.article.mentions[index]);
      }
      return toResolve.map((mention) => mention?.kind ?? null);
    };
    assert.deepEqual(kindsIn('Ông Nông Văn Tài, Bí thư Tỉnh ủy, nói về 45 xã và Kết luận số 21-KL/TW.'), [
      null,
      null,
      null,
      'directive',
    ]);
    assert.deepEqual(kindsIn('Kết luận số 21-KL/TW, ngày 25/10/2021; ông Nông Văn Tài, Bí thư Tỉnh ủy.').slice(0, 2), [
      'directive',
      'date',
    ]);
  });

  test('are deeply equal when they are unpacked: of all samples and of many composed articles', () => {
    for (const { name, text } of [...fixtures(), ...generateArticles(500, 150)]) {
      const facts = factsOf(text);
      assert.deepEqual(unpackFacts(URI, packFacts(facts)), facts, name);
    }
  }).timeout(30_000);

  test('keep what is seldom set, halves of letters and uncommon numbers', () => {
    const facts = readFacts(URI, `Số 27-KH/TU\r\n\r\n${'một hai ba bốn '.repeat(5)}\rhết`, EVERYTHING);
    assert.deepEqual(unpackFacts(URI, packFacts(facts)), facts);
  });

  test('do not hold the name of the file', () => {
    const [, { text }] = fixtures() as [unknown, { text: string }];
    const renamed = readFacts('file:///khac.txt', text, analyze(text, '2024-05-06'));
    assert.deepEqual(packFacts(renamed), packFacts(factsOf(text)));
    assert.deepEqual(unpackFacts('file:///khac.txt', packFacts(factsOf(text))), renamed);
  });

  test('take less room than JSON by far', () => {
    const all = generateArticles(1, 20).map(({ text }) => factsOf(text));
    const packed = all.reduce((sum, facts) => sum + packFacts(facts).length, 0);
    assert.ok(packed * 2 < Buffer.byteLength(JSON.stringify(all)), `${packed}`);
  });
});

suite('damaged packed facts', () => {
  const packed = packFacts(factsOf(generateArticles(7, 1)[0]!.text));

  test('are refused wherever they are cut, and with something behind them', () => {
    for (let length = 0; length < packed.length; length++) {
      assert.throws(() => unpackFacts(URI, packed.subarray(0, length)), DamagedError, `cut at ${length}`);
    }
    assert.throws(() => unpackFacts(URI, Uint8Array.from([...packed, 0])), DamagedError);
  });

  test('of another format are refused', () => {
    const foreign = packed.slice();
    foreign[0] = PACKED_FORMAT + 1;
    assert.throws(() => unpackFacts(URI, foreign), /format/u);
  });

  const change = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }));

  test('are refused whatever byte of them has changed', () => {
    fc.assert(
      fc.property(change, ([at, by]) => {
        assert.throws(() => unpackFacts(URI, packed.with(at, packed[at]! ^ by)), DamagedError);
      }),
      { numRuns: 1000 },
    );
  });

  test('are refused or read as something, and end either way, if they were packed like this', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = packed.slice();
        for (const [at, by] of changes) damaged[at]! ^= by;
        stamp(damaged, FINGERPRINT_AT);
        try {
          unpackFacts(URI, damaged);
        } catch (error) {
          assert.ok(error instanceof DamagedError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
