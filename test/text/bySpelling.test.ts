import assert from 'node:assert/strict';
import { BySpelling } from '../../server/src/text/bySpelling';
import { tokenize } from '../../server/src/text/tokenize';

suite('what is asked of each spelling once', () => {
  test('is asked again for no word that is written the same, whatever the text', () => {
    const asked: string[] = [];
    const lengths = new BySpelling((text, start, end) => {
      asked.push(text.slice(start, end));
      return end - start;
    });
    const answers = ['tỉnh Hòa Bình', 'Tỉnh Hoà Bình, tỉnh Hòa Bình'].map((text) => {
      const tokens = tokenize(text);
      return Array.from({ length: tokens.count }, (_, i) => lengths.of(tokens, i));
    });
    assert.deepEqual(answers, [
      [4, 3, 4],
      [4, 3, 4, 1, 4, 3, 4],
    ]);
    assert.deepEqual(
      asked.filter((word) => word !== ','),
      ['tỉnh', 'Hòa', 'Bình', 'Tỉnh', 'Hoà'],
    );
  });

  test('is right where more spellings come than are kept, and for words that no number is kept for', () => {
    const words = Array.from({ length: 40_000 }, (_, i) =>
      i.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)]!),
    );
    const text = [...words, 'Ţară', 'internationalization', ...words].join(' ');
    const tokens = tokenize(text);
    const selves = new BySpelling((all, start, end) => all.slice(start, end));
    for (let i = 0; i < tokens.count; i++) {
      assert.equal(selves.of(tokens, i), text.slice(tokens.start[i], tokens.end[i]));
    }
  });
});
