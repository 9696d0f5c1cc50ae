import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';

const BYLINES: readonly (readonly [line: string, ...authors: string[]])[] = [
  ['Thủy Châu', 'Thủy Châu'],
  ['Huỳnh Phong – Hùng Anh', 'Huỳnh Phong', 'Hùng Anh'],
  ['Nguyễn Tâm- Hoài Nam', 'Nguyễn Tâm', 'Hoài Nam'],
  ['MINH NHÂN', 'MINH NHÂN'],
  ['Tin, ảnh: THÀNH BIÊN', 'THÀNH BIÊN'],
  ['Bài, ảnh: Thành Lập', 'Thành Lập'],
  ['Trần Long - Thuỳ Linh - Ảnh: Thanh Hải', 'Trần Long', 'Thuỳ Linh'],
  ['NGUYÊN ĐOAN (thực hiện)', 'NGUYÊN ĐOAN'],
  ['THIỆN THUẬT (TTXVN)', 'THIỆN THUẬT'],
  ['Lê Sơn/TTXVN', 'Lê Sơn'],
  ['ThS BÙI PHƯƠNG THẢO', 'BÙI PHƯƠNG THẢO'],
];

const NO_BYLINES: readonly string[] = ['PV', 'TTXVN', 'Theo TTXVN', 'Nguồn: Báo Tin tức', 'Long An', 'T.PHÚC - H.NAM'];

suite('Authors, as the last line of an article names them', () => {
  for (const [line, ...authors] of BYLINES) {
    test(line, () => {
      const article = page(HEADLINE, PROSE, MORE_PROSE, '', line, '', 'Ý kiến bạn đọc');
      assert.deepEqual(article.words(article.bylines), authors);
    });
  }
});

suite('Authors above the body', () => {
  test('beside the date', () => {
    const article = page(HEADLINE, 'NGUYỄN NGHĨA 06:37, 26/02/2024', PROSE, MORE_PROSE);
    assert.deepEqual(article.words(article.bylines), ['NGUYỄN NGHĨA']);
    assert.equal(article.published, '2024-02-26');
  });
  test('below the headline', () => {
    const article = page(HEADLINE, 'NHƯ THỦY |', PROSE, MORE_PROSE);
    assert.deepEqual(article.words(article.bylines), ['NHƯ THỦY']);
  });
});

suite('Lines that name no author', () => {
  for (const line of NO_BYLINES) {
    test(line, () => assert.deepEqual(page(HEADLINE, PROSE, MORE_PROSE, '', line).bylines, []));
  }
});
