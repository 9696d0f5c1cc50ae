import assert from 'node:assert/strict';
import { codePointsOf } from '../../server/src/text/codePoints';

suite('code points before an offset', () => {
  const texts: [text: string, words: string, before: number][] = [
    ['Kết luận 21', '21', 9],
    ['😀 Kết luận 21', '21', 11],
    ['😀😀𠮷 21', '21', 4],
    ['Kết luận 21'.normalize('NFD'), '21', 13],
    ['Kết luận\r\n21', '21', 10],
    ['\ufeffKết luận 21', '21', 10],
    ['a\ud800b 21', '21', 4],
  ];
  for (const [text, words, before] of texts) {
    test(`${JSON.stringify(text)}: «${words}» stands behind ${before}`, () => {
      const offset = text.indexOf(words);
      assert.equal(codePointsOf(text)(offset), before);
      assert.equal([...text.slice(0, offset)].length, before);
      assert.equal(codePointsOf(text)(text.length), [...text].length);
      assert.equal(codePointsOf(text)(0), 0);
    });
  }
});
