import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { resolveArticle } from '../../../server/src/corpus/resolution/resolveArticle';
import { analyze } from '../../../server/src/recognition/analyze';

const NOTHING_KNOWN = {
  candidates: () => [],
  get: () => undefined,
  named: () => undefined,
  reach: () => 'notReached' as const,
};

/** How often resolution looks at a mention of a text in which a piece is repeated. */
function looks(piece: string, times: number): number {
  let count = 0;
  const { mentions } = analyze(`Hội nghị\n\n${piece.repeat(times)}`);
  const counted = mentions.map(
    (mention) =>
      new Proxy(mention, {
        get(target, property) {
          count++;
          return Reflect.get(target, property);
        },
      }),
  );
  const article = { uri: 'a.txt', published: '2024-01-12', locality: null, mentions: counted };
  resolveArticle(article, { contexts: new Map(), sentences: new Map() }, NOTHING_KNOWN);
  return count;
}

suite('the work of resolving one article', () => {
  const pieces = [
    'Thực hiện Nghị quyết 18. ',
    'Thực hiện Nghị quyết 18, Nghị quyết số 18-NQ/TW. ',
    'Theo Kết luận số 21-KL/TW ngày 25/10/2021, Kết luận 21. ',
    'Theo Quy định 22, 41. ',
  ];
  for (const piece of pieces) {
    test(`doubles with the text: ${piece}`, () => {
      const once = looks(piece, 200);
      assert.ok(once > 0);
      assert.ok(looks(piece, 400) < 2.2 * once);
    });
  }

  for (const symbol of ['21-KL/TW', '21/KL-TW', '21 – KL/T.Ư']) {
    test(`links a citation that comes again a hundred times, whatever its marks: ${symbol}`, () => {
      const corpus = new Corpus();
      const full = 'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.';
      corpus.update('a.txt', `Hội nghị\n\n${full}\n\n${`Cả tỉnh làm theo Kết luận số ${symbol}.\n\n`.repeat(100)}`);
      assert.equal(Array.from(corpus.snapshot().mentionsOf({ kind: 'directive', key: 'KL:21/TW@XIII' })).length, 101);
    });
  }

  test('has a bound where one number is worded in hundreds of ways, of which none is linked then', () => {
    const days = Array.from({ length: 300 }, (_, day) => `${(day % 28) + 1}/${(day % 12) + 1}/${1900 + day}`);
    const corpus = new Corpus();
    corpus.update('a.txt', `Hội nghị\n\n${days.map((day) => `Nghị quyết số 18 ngày ${day}. `).join('')}Nghị quyết 18.`);
    const snapshot = corpus.snapshot();
    const mention = snapshot.article('a.txt')!.mentions.findLastIndex(({ kind }) => kind === 'directive');
    assert.deepEqual(snapshot.resolve({ uri: 'a.txt', mention }), { kind: 'unknown', reason: 'tooLittleSaid' });
  });
});
