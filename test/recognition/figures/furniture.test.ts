import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from '../structure/check';

suite('Figures: of the furniture, only headlines of other articles state any', () => {
  const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';
  const rows: readonly (readonly [line: string, ...figures: string[]])[] = [
    ['Trường dân tộc nội trú huyện – 60 năm dựng xây', '60 năm'],
    ['Kết nạp 12 đảng viên mới ở vùng cao', '12 đảng viên mới'],
    ['0 / 500 ký tự'],
    ['12 bình luận'],
    ['3 giờ trước'],
  ];
  for (const [line, ...figures] of rows) {
    test(line, () => {
      const article = page(HEADLINE, PROSE, MORE_PROSE, '', 'Tin liên quan', line);
      const found = article.mentions.filter(({ kind }) => kind === 'figure');
      assert.deepEqual(article.words(found), figures);
    });
  }
  test('a counter above the headline', () => {
    const article = page('Tổng truy cập: 12.345.678 lượt người xem', HEADLINE, '', PROSE, MORE_PROSE);
    assert.deepEqual(article.mentions, []);
  });
});
