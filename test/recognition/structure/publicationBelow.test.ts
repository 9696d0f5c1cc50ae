import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';

/** What a page says below its article, with the day that it came out and the authors. */
const BELOW: readonly (readonly [lines: string, published: string | null, ...authors: string[]])[] = [
  ['Cập nhật: 14/05/2021', '2021-05-14'],
  ['Lê Thu\nNgày đăng: 14/05/2021', '2021-05-14', 'Lê Thu'],
  ['Lê Thu - 14/05/2021', '2021-05-14', 'Lê Thu'],
  ['14/05/2021 | Lê Thu', '2021-05-14', 'Lê Thu'],
  ['Nguồn: Cổng thông tin điện tử tỉnh Điện Biên, ngày 14/05/2021', '2021-05-14'],
  ['Nguồn: Báo Điện Biên ngày 14/5/2021.', '2021-05-14'],
  ['Tác giả: Lê Thu\nTheo Cổng thông tin điện tử\nGiờ đăng bài viết gốc: 14/05/2021 20:15', '2021-05-14', 'Lê Thu'],
  ['Ngày giờ đăng bài viết gốc: 14/05/2021 07:45', '2021-05-14'],
  ['Ngày đăng bài viết gốc: 07:45 | 14/05/2021', '2021-05-14'],
  ['Ngày đăng tin gốc: 14/05/2021', '2021-05-14'],
  // a place, other articles, and readers
  ['Mường Ảng - 14/05/2021', null],
  ['Tin cùng chuyên mục\n\nXã Pá Hạ mở hội (20/05/2021)\n\nĐại hội chi bộ điểm (18/05/2021)', null],
  ['Ý kiến bạn đọc (2)\n\nLê Hoàng - 22/05/2021 10:10\n\nBài viết rất hay', null],
  ['Ý kiến bạn đọc (2)\n\nLê Hoàng\n\n22/05/2021 10:10\n\nBài viết rất hay', null],
];

suite('Publication: what stands below the article', () => {
  for (const [lines, published, ...authors] of BELOW) {
    test(lines.replaceAll('\n', ' ⏎ '), () => {
      const article = page(HEADLINE, '', PROSE, '', MORE_PROSE, '', lines);
      assert.equal(article.published, published);
      assert.deepEqual(article.words(article.bylines), authors);
    });
  }
});
