import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';

/** Lines below the headline that hold more than the day, each with the authors. All say the same day. */
const ROWS: readonly (readonly [line: string, ...authors: string[]])[] = [
  ['14/05/2021 | Ban Tổ chức | Trần Thu Hà | 120 lượt xem', 'Trần Thu Hà'],
  ['14/05/2021 • Trần Thu Hà • Đọc 120 lần', 'Trần Thu Hà'],
  ['14/05/2021 08:00 | Phòng Văn hóa - Xã hội'],
  ['14/05/2021 | 329 | Sơn La'],
  ['Trần Thu Hà | 14/05/2021 06:37', 'Trần Thu Hà'],
  ['TRẦN THU HÀ 06:37, 14/05/2021', 'TRẦN THU HÀ'],
  ['Ngày cập nhật: 20/05/2021\nNgày đăng: 14/05/2021'],
  ['Ngày đăng: 14/05/2021\nNgày cập nhật: 20/05/2021'],
  ['Đăng lúc: Thứ sáu - 14/05/2021 13:52 • 406 • 0'],
];

suite('Rows with the day of publication and what stands beside it', () => {
  for (const [line, ...authors] of ROWS) {
    test(line.replaceAll('\n', ' ⏎ '), () => {
      const article = page(HEADLINE, '', line, '', PROSE, '', MORE_PROSE);
      assert.equal(article.published, '2021-05-14');
      assert.deepEqual(article.words(article.bylines), authors);
    });
  }
  test('what follows the day is too long for a row', () => {
    const line = '14/05/2021 | Thôn Pá Hạ giao việc cho từng đảng viên trong mùa khô';
    assert.equal(page(HEADLINE, '', line, '', PROSE, '', MORE_PROSE).published, null);
  });
});
