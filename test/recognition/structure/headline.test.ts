import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';
const BODY = ['', PROSE, '', MORE_PROSE];

/** What stands above the body, and the headline in it. */
const HEADS: readonly (readonly [name: string, lines: readonly string[], headline: string | null])[] = [
  ['missing: the lead stands first', [], null],
  ['repeated', [HEADLINE, HEADLINE, '20/06/2023 08:30'], HEADLINE],
  ['in capitals', ['CHUẨN BỊ KỸ LƯỠNG CHO ĐẠI HỘI'], 'CHUẨN BỊ KỸ LƯỠNG CHO ĐẠI HỘI'],
  ['with the kind of story before it', ['(Infographic) Bảy việc của Pá Hạ'], '(Infographic) Bảy việc của Pá Hạ'],
  ['of a series', ['Bài 2: Khi chi bộ dám nói thẳng'], 'Bài 2: Khi chi bộ dám nói thẳng'],
  ['of an obituary', ['Tin buồn:'], 'Tin buồn:'],
  ['that calls out', ['Cả thôn Pá Hạ hãy cùng nhau giữ lấy rừng!'], 'Cả thôn Pá Hạ hãy cùng nhau giữ lấy rừng!'],
  [
    'that asks',
    ['Vì sao chi bộ thôn Pá Hạ giao việc mà không ai làm?'],
    'Vì sao chi bộ thôn Pá Hạ giao việc mà không ai làm?',
  ],
  ['wrapped', ['Huyện ủy giao việc cho từng', 'đảng viên ở thôn'], 'Huyện ủy giao việc cho từng\nđảng viên ở thôn'],
  ['below a menu', ['• Trang chủ', '• Chính trị', '• Xã hội', HEADLINE, '20/06/2023 08:30'], HEADLINE],
  ['below a path that holds it', [`Trang chủ    Thực tiễn    ${HEADLINE}`, '', HEADLINE], HEADLINE],
  ['below a path', ['Trang chủ / Chính trị / Xây dựng Đảng', '', HEADLINE], HEADLINE],
  ['below the name of its section', ['MULTIMEDIA', HEADLINE, '17:54, 08/04/2024'], HEADLINE],
  ['of a Markdown file', ['Chuyên đề của báo tuần này', '', `# ${HEADLINE}`, '', '## Việc đã giao'], HEADLINE],
  ['above a teaser', [HEADLINE, '>> Xã Búng Lao chia tổ giao việc'], HEADLINE],
  ['below a place and date', ['Quảng Trị, ngày 20 tháng 6 năm 2023', '', HEADLINE], HEADLINE],
  ['missing below a place and date', ['Quảng Trị, ngày 20 tháng 6 năm 2023'], null],
  ['on one line with the date', [`${HEADLINE} 30/06/2025 09:05`], HEADLINE],
  ["below itself with the site's name", [`${HEADLINE} | Báo Điện Biên điện tử`, '', HEADLINE, '14/05/2021'], HEADLINE],
  ["below itself with the site's name behind a dash", [`${HEADLINE} - Báo Điện Biên`, '', HEADLINE], HEADLINE],
  ['below the name of the paper', ['BÁO ĐIỆN BIÊN', 'Cơ quan của Đảng bộ tỉnh', 'Trang chủ', '', HEADLINE], HEADLINE],
  [
    'below the name of its owner',
    ['SỞ Y TẾ TỈNH ĐIỆN BIÊN', 'Trang chủ | Văn bản', '', HEADLINE, '14/05/2021 08:00'],
    HEADLINE,
  ],
  ['that is only a name of a body', ['Ban Tổ chức Tỉnh ủy'], 'Ban Tổ chức Tỉnh ủy'],
  ['below the day', ['14/05/2021', '', HEADLINE], HEADLINE],
  ['behind the mark of a store of pages', [` date 2022-03 ${HEADLINE}`], HEADLINE],
  ['behind a whole date of the store', [` date 2022-03-28 ${HEADLINE}`], HEADLINE],
];

suite('The headline', () => {
  for (const [name, lines, headline] of HEADS) {
    test(name, () => assert.equal(page(...lines, ...BODY).headline?.text ?? null, headline));
  }
});

suite('The headline of a page that was wrapped by hand', () => {
  const TITLE = 'Thôn Pá Hạ giao việc cho từng đảng viên và kiểm điểm việc đã giao mỗi tháng';
  const WRAPPED = [
    'Chi bộ thôn Pá Hạ họp thường kỳ, giao việc cho từng đảng viên và nghe từng người báo cáo',
    'việc đã làm trong tháng; việc nào chưa xong thì bàn cách làm tiếp và cử người giúp đỡ nhau.',
  ];
  const BELOW = [
    '18:29, 12/12/2020',
    'Thứ Ba, 14/03/2023 | 07:22 [GMT+7]',
    'Cập nhật: 20:09, 27/12/2023 (GMT+7)',
    '27/12/2023 20:09',
  ];
  for (const line of BELOW) {
    test(`goes on with no ${line}`, () => {
      const { headline, published } = page(TITLE, line, '', ...WRAPPED);
      assert.equal(headline?.text, TITLE);
      assert.notEqual(published, null);
    });
  }

  test('goes on with its second line', () => {
    assert.equal(page(`${TITLE} ở`, '12 bản vùng cao', '', ...WRAPPED).headline?.text, `${TITLE} ở\n12 bản vùng cao`);
  });
});

suite('Lines that are no headline', () => {
  const LONG: readonly (readonly [name: string, text: string])[] = [
    ['a long text on one line', `${PROSE} `.repeat(2000)],
    ['a long line of capitals', 'A'.repeat(100_000)],
    ['a line of digits', '1'.repeat(100)],
    ['a line of short words without a stop', 'Xã '.repeat(300)],
  ];
  for (const [name, text] of LONG) test(name, () => assert.equal(page(text).headline, null));
});
