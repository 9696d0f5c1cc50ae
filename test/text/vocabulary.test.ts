import assert from 'node:assert/strict';
import { unitsOf } from '../../server/src/text/utf16';
import { UNKNOWN_WORD, Vocabulary } from '../../server/src/text/vocabulary';

/** «Bộ» as pages from old editors have it: ô composed, the dot a mark of its own. */
const HALF_COMPOSED = 'B\u00f4\u0323';

suite('vocabulary: one word, many spellings', () => {
  const rows: [word: string, ...spellings: string[]][] = [
    ['ủy', 'uỷ', 'Ủy', 'UỶ', 'ủy'.normalize('NFD'), 'uỷ'.normalize('NFD')],
    ['hòa', 'hoà', 'HÒA'],
    ['khóa', 'khoá'],
    ['bộ', 'Bộ', HALF_COMPOSED, 'Bộ'.normalize('NFD')],
    ['đảng', 'Đảng', 'Ðảng', 'ĐẢNG'],
    ['tỷ', 'tỉ'],
    ['quý', 'quí', 'qúy'],
    ['sỹ', 'sĩ'],
    ['thường', 'thu\u031bo\u031b\u0300ng'],
  ];
  for (const [word, ...spellings] of rows) {
    for (const spelling of spellings) {
      test(`${word} = ${spelling}`, () => {
        const vocabulary = new Vocabulary();
        const id = vocabulary.intern(word);
        assert.equal(vocabulary.idOf(unitsOf(spelling), 0, spelling.length), id);
        assert.equal(vocabulary.intern(spelling), id);
      });
    }
  }
});

suite('vocabulary: different words stay different', () => {
  const rows: [string, string][] = [
    ['ủy', 'úy'],
    ['tư', 'tu'],
    ['đảng', 'dang'],
    ['thủy', 'thủi'],
    ['bộ', 'bô'],
    ['an', 'ăn'],
  ];
  for (const [one, other] of rows) {
    test(`${one} ≠ ${other}`, () => {
      const vocabulary = new Vocabulary();
      vocabulary.intern(one);
      assert.equal(vocabulary.idOf(unitsOf(other), 0, other.length), UNKNOWN_WORD);
    });
  }

  test('an unknown word that was met becomes known when it is entered', () => {
    const vocabulary = new Vocabulary();
    vocabulary.intern('tỉnh');
    const word = unitsOf('ủy');
    assert.equal(vocabulary.idOf(word, 0, 2), UNKNOWN_WORD);
    const id = vocabulary.intern('uỷ');
    assert.equal(vocabulary.idOf(unitsOf('ủy'), 0, 2), id);
  });

  test('ids stay as the table grows', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from(
      { length: 20_000 },
      (_, i) => `a${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!)}`,
    );
    const ids = words.map((word) => vocabulary.intern(word));
    assert.equal(new Set(ids).size, words.length);
    assert.deepEqual(
      words.map((word) => vocabulary.idOf(unitsOf(word), 0, word.length)),
      ids,
    );
  });

  test('what is no word cannot be entered', () => {
    assert.throws(() => new Vocabulary().intern(''), /not a word/);
    assert.throws(() => new Vocabulary().intern('a'.repeat(40)), /not a word/);
  });
});
