import assert from 'node:assert/strict';
import { Phrases } from '../../server/src/text/phrases';
import { slice, tokenize } from '../../server/src/text/tokens';

const roles = new Phrases([
  ['Phó Bí thư', 'deputy'],
  ['Phó Bí thư Thường trực', 'standing deputy'],
  ['Bí thư', 'secretary'],
  ['T.Ư', 'centre'],
  ['Covid-19', 'disease'],
]);

suite('phrases', () => {
  const rows: [text: string, found: string | undefined, value: string | undefined][] = [
    ['Phó Bí thư Thường trực Tỉnh ủy', 'Phó Bí thư Thường trực', 'standing deputy'],
    ['phó bí thư tỉnh ủy', 'phó bí thư', 'deputy'],
    ['Phó Bí thư Thường vụ', 'Phó Bí thư', 'deputy'],
    ['PHÓ\u00a0BÍ  THƯ', 'PHÓ\u00a0BÍ  THƯ', 'deputy'],
    ['T.Ư Đảng', 'T.Ư', 'centre'],
    ['Covid-19 lây lan', 'Covid-19', 'disease'],
    ['Covid-20', undefined, undefined],
    ['Phó Chủ tịch', undefined, undefined],
    ['Phó Bí\nthư', 'Phó Bí\nthư', 'deputy'],
    ['Phó Bí\n\nthư', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, found, value] of rows) {
    test(JSON.stringify(text), () => {
      const tokens = tokenize(text);
      const match = roles.longest(tokens, 0);
      assert.equal(match && slice(tokens, 0, match.end), found);
      assert.equal(match?.value, value);
    });
  }

  test('a later entry replaces an equal one, in whatever spelling', () => {
    const phrases = new Phrases([
      ['Tỉnh uỷ', 1],
      ['tỉnh ủy', 2],
    ]);
    assert.equal(phrases.longest(tokenize('TỈNH ỦY'), 0)?.value, 2);
  });

  test('an empty phrase is refused', () => assert.throws(() => new Phrases([['  ', 1]]), /empty phrase/));
});
