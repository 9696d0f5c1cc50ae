import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Giao việc cho từng đảng viên';

const INSIDE = [
  'Từ khóa: chi bộ, đảng viên',
  'Lượt xem: 2073',
  'Lượt xem 2073',
  'Địa chỉ: 12 đường Lê Lợi, Hà Nội',
  'Theo dõi Dẫn Chiếu trên Google News',
  'Tổng Biên tập: Lê Văn An',
  'Trang chủ',
];

const SENTENCES = [
  'Chủ đề năm 2024: kỷ cương, 12 chi bộ đăng ký',
  'Địa chỉ đỏ Côn Đảo đón 5.000 lượt khách',
  'Theo dõi 12 đảng viên dự bị ở cơ sở',
  'Tổng Biên tập trao 20 suất quà cho học sinh',
  'Thẻ đảng viên được cấp lại cho 30 đảng viên',
  'Bản quyền của 15 tác phẩm được trả đủ',
];

suite('Furniture between the paragraphs', () => {
  for (const line of INSIDE) {
    test(line, () => {
      const { words, chrome } = page(HEADLINE, PROSE, line, MORE_PROSE);
      assert.deepEqual(words(chrome), [line]);
    });
  }
});

suite('Headlines and headings that begin like furniture', () => {
  for (const line of SENTENCES) {
    test(`${line}, as the headline`, () => assert.equal(page(line, PROSE, MORE_PROSE).headline?.text, line));
    test(`${line}, inside the article`, () => {
      const { mentions, chrome } = page(HEADLINE, PROSE, line, MORE_PROSE);
      assert.deepEqual(chrome, []);
      assert.equal(mentions.filter(({ kind }) => kind === 'figure').length, 1);
    });
  }
});

suite('The imprint below an article', () => {
  for (const line of ['Tổng Biên tập Lê Văn An', 'Địa chỉ 12 đường Lê Lợi, Hà Nội', 'Điện thoại 024 3333 444']) {
    test(line, () => {
      const { words, chrome } = page(HEADLINE, PROSE, MORE_PROSE, 'NHƯ THỦY', line);
      assert.deepEqual(words(chrome), [line]);
    });
  }
});
