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

const BELOW = [
  'Chia sẻ Zalo',
  'Skip to main content',
  'Truy cập nội dung luôn',
  'Xem với cỡ chữ : A- A A+',
  '+Aa- Zalo',
  'Hotline: (02133) 878 436 Mail tòa soạn Đọc báo in',
  'Bản in Gởi bài viết',
  'In bài viết',
  'Lượt xem: 400',
  '5314 Lượt xem',
  'Đã xem: 643',
  '(0) Bình luận',
  '0 bình luận',
  'Ý kiến ()',
  '0 / 500 ký tự',
  'Tổng truy cập: 11,364,620',
  'Ý kiến bạn đọc',
  'Bình luận (0)',
  'Viết bình luận',
  'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
  'Vui lòng nhập nội dung bình luận.',
  'Bạn đã gửi thành công.',
  'Gửi ý kiến',
  'Đang tải dữ liệu',
  'BẠN ĐỌC PHẢN HỒI',
  'Không có nhận xét nào: Đăng nhận xét',
  'Add new comment',
  'Leave a Reply',
  'POWERED BY ONECMS - A PRODUCT OF NEKO',
  'Từ khóa:',
  'TAGS',
  '0:00 / 0:00',
  'Đánh giá',
  'Laisser un commentaire',
  '.',
  ';',
  '(*) Không sao chép dưới mọi hình thức khi chưa được phép.',
  'Từ khóa: giao việc, chi bộ, Pá Hạ',
];

suite('Buttons, counters, comment boxes and imprints below an article', () => {
  for (const line of BELOW) {
    test(line, () => {
      const { words, chrome } = page(HEADLINE, '', PROSE, '', MORE_PROSE, '', line);
      assert.deepEqual(words(chrome), [line]);
    });
  }
});

const TAILS = [
  'Tin cùng chuyên mục',
  'Tin liên quan',
  'Các tin khác',
  'Tin mới',
  'Xem nhiều nhất',
  'MỚI - NÓNG',
  'Đọc thêm',
  'Có thể bạn quan tâm',
];

suite('Headlines of other articles below the author', () => {
  for (const heading of TAILS) {
    test(heading, () => {
      const others = ['Chủ tịch tỉnh thăm đồng bào vùng lũ', 'Bí thư Huyện ủy đối thoại với thanh niên'];
      const { words, chrome, bylines, sections } = page(HEADLINE, PROSE, MORE_PROSE, 'Lê Thu Hoài', heading, ...others);
      assert.deepEqual(words(chrome), [[heading, ...others].join('\n')]);
      assert.deepEqual(words(bylines), ['Lê Thu Hoài']);
      assert.deepEqual(sections, []);
    });
  }
  test('announced by nothing, three of them', () => {
    const others = ['Bắt giám đốc khai thác cát lậu', 'Mưa lớn làm sập cầu treo', 'Giá cà phê tăng trở lại'];
    const { words, chrome } = page(HEADLINE, PROSE, MORE_PROSE, 'Lê Thu Hoài', ...others);
    assert.deepEqual(words(chrome), [others.join('\n')]);
  });
});

suite('An interview', () => {
  test('its questions are no headings', () => {
    const asked = ['Phóng viên: Cách này có gì mới?', PROSE, 'Phóng viên: Khó nhất là việc gì?', MORE_PROSE];
    assert.deepEqual(page(HEADLINE, PROSE, ...asked).sections, []);
  });
});

suite('The name of the site above the headline', () => {
  const SITES = [
    'Trang thông tin điện tử Đảng bộ tỉnh Hà Giang',
    'Cổng thông tin điện tử tỉnh Kon Tum',
    'Trang tin điện tử Đảng bộ thành phố',
    'Báo Yên Bái điện tử',
  ];
  for (const site of SITES) {
    test(site, () => assert.equal(page(site, 'Đăng nhập', '', HEADLINE, '', PROSE).headline?.text, HEADLINE));
  }
});
