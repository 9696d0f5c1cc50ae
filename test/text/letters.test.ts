import assert from 'node:assert/strict';
import { lettersBetween } from '../../server/src/text/letters';
import { letters } from '../../server/src/text/symbols';
import { tokenize } from '../../server/src/text/tokenize';

suite('letters: how many a word has', () => {
  const rows: [word: string, letters: number][] = [
    ['ấ', 1],
    ['Đ', 1],
    ['Ê', 1],
    ['ủy', 2],
    ['Nguyễn', 6],
    ['khuỷu', 5],
  ];
  for (const [word, count] of rows) {
    for (const form of ['NFC', 'NFD'] as const) {
      const spelt = word.normalize(form);
      test(`${word} in ${form}`, () => {
        assert.equal(lettersBetween(spelt, 0, spelt.length), count);
        assert.equal(letters(tokenize(`Ban ${spelt}.`), 1), count);
      });
    }
  }
  test('half composed', () => assert.equal(lettersBetween('â\u0301', 0, 2), 1));
  test('around a soft hyphen', () => assert.equal(lettersBetween('ng\u00adhị', 0, 5), 4));
});
