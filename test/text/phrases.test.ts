import assert from 'node:assert/strict';
import { Phrases } from '../../server/src/text/phrases';
import { tokenize } from '../../server/src/text/tokenize';
import { slice } from '../../server/src/text/tokens';

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

  test('every one of many branches is found', () => {
    const words = Array.from(
      { length: 100 },
      (_, i) => `${String.fromCharCode(97 + (i % 26))}${'o'.repeat(1 + i / 26)}`,
    );
    const phrases = new Phrases(words.map((word) => [`Phó ${word}`, word] as const));
    for (const word of words) assert.equal(phrases.longest(tokenize(`phó ${word}`), 0)?.value, word);
    assert.equal(phrases.longest(tokenize('phó ban'), 0), undefined);
  });

  test('an entry that is added after a look-up is found', () => {
    const phrases = new Phrases([['Tỉnh ủy', 1]]);
    assert.equal(phrases.has(tokenize('Thành ủy'), 0), false);
    phrases.add('Thành ủy', 2);
    assert.equal(phrases.longest(tokenize('Thành ủy'), 0)?.value, 2);
  });

  test('an empty phrase is refused', () => assert.throws(() => new Phrases([['  ', 1]]), /empty phrase/));
});

suite('phrases: what ends before a token', () => {
  const rows: [before: string, after: string, value: string | undefined][] = [
    ['Phó Bí thư', 'Tỉnh ủy', 'deputy'],
    ['ông, Bí thư', 'Nguyễn Văn A', 'secretary'],
    ['Phó Bí thư', 'Thường trực', 'secretary'],
    ['cơ quan T.Ư', 'Đảng', 'centre'],
    ['bệnh Covid-19', 'lây lan', 'disease'],
    ['Phó Bí', 'thư', undefined],
    ['', 'Bí thư', undefined],
  ];
  for (const [before, after, value] of rows) {
    test(`${before} | ${after}`, () => {
      const at = tokenize(before).count;
      assert.equal(roles.endingAt(tokenize(`${before} ${after}`), at, 4), value);
    });
  }

  test('no phrase longer than asked for', () => {
    const tokens = tokenize('Phó Bí thư Tỉnh ủy');
    assert.equal(roles.endingAt(tokens, 3, 2), 'secretary');
  });

  test('as long as the longest of the table, where nothing is asked for', () => {
    const long = new Phrases([
      ['giữ', 'short'],
      ['giữ các chức vụ về chính quyền', 'long'],
    ]);
    const tokens = tokenize('ông giữ các chức vụ về chính quyền như');
    assert.equal(long.endingAt(tokens, 8), 'long');
    assert.equal(long.startBefore(tokens, 8), 1);
  });
});
