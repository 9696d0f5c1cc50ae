import assert from 'node:assert/strict';
import { readOrdinal, romanValue, toRoman } from '../../server/src/text/numerals';
import { tokenize } from '../../server/src/text/tokenize';

suite('numerals: ordinals', () => {
  const rows: [text: string, value: number, rest: string][] = [
    ['4 (khóa XI)', 4, '(khóa XI)'],
    ['XIII', 13, ''],
    ['nhất', 1, ''],
    ['tư khóa XI', 4, 'khóa XI'],
    ['bốn', 4, ''],
    ['mười lăm', 15, ''],
    ['mười chín của Đảng', 19, 'của Đảng'],
    ['hai mươi', 20, ''],
    ['hai mươi mốt', 21, ''],
    ['Hai mươi tư', 24, ''],
    ['hai mươi lăm', 25, ''],
    ['ba mươi', 30, ''],
    ['ba mươi hai', 32, ''],
    ['bốn mươi mốt', 41, ''],
    // no 25: the year follows
    ['hai mươi năm 2020', 20, 'năm 2020'],
  ];
  for (const [text, value, rest] of rows) {
    test(`${text}: ${value}`, () => {
      const tokens = tokenize(text);
      const read = readOrdinal(tokens, 0);
      assert.equal(read?.value, value);
      assert.equal(text.slice(read.end < tokens.count ? tokens.start[read.end]! : text.length), rest);
    });
  }

  for (const text of ['', '0', '100', 'tỉnh', 'IIII', 'IIX', ',']) {
    test(`«${text}» is none`, () => assert.equal(readOrdinal(tokenize(text), 0), undefined));
  }
});

suite('numerals: Roman', () => {
  test('each number is read as it is written', () => {
    for (let value = 1; value <= 87; value++) assert.equal(romanValue(tokenize(toRoman(value)), 0), value);
  });
  test('small letters are a word', () => assert.equal(romanValue(tokenize('xi măng'), 0), 0));
  test('no token has no value', () => assert.equal(romanValue(tokenize('XI'), 1), 0));
});
