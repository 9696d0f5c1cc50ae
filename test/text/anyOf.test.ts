import assert from 'node:assert/strict';
import { AnyOf } from '../../server/src/text/anyOf';
import { phraseSet } from '../../server/src/text/phraseSet';
import { tokenize } from '../../server/src/text/tokenize';
import { WordSet } from '../../server/src/text/wordSet';

suite('several tables asked at once', () => {
  const tables = new AnyOf(phraseSet(['đồng chí', '(cũ)']), new WordSet('ông bà'));
  const rows: [text: string, may: boolean][] = [
    ['đồng chí An', true],
    ['ĐỒNG bằng', true],
    ['bà An', true],
    ['(cũ)', true],
    ['chí An', false],
    ['- An', false],
    ['12 ông', false],
    ['', false],
  ];
  for (const [text, may] of rows) {
    test(`«${text}» ${may ? 'may begin a phrase of one' : 'begins a phrase of none'}`, () => {
      assert.equal(tables.mayBeginAt(tokenize(text), 0), may);
    });
  }

  test('nothing begins outside the text', () => {
    const tokens = tokenize('ông An');
    assert.equal(tables.mayBeginAt(tokens, -1), false);
    assert.equal(tables.mayBeginAt(tokens, 2), false);
  });
});
