import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';

const BYLINES: readonly (readonly [line: string, ...authors: string[]])[] = [
  ['Thủy Triều', 'Thủy Triều'],
  ['Huỳnh Đăng – Hùng Sơn', 'Huỳnh Đăng', 'Hùng Sơn'],
  ['Nguyễn Tâm- Hoài Nam', 'Nguyễn Tâm', 'Hoài Nam'],
  ['MINH NHÂN', 'MINH NHÂN'],
  ['Tin, ảnh: THÀNH BIÊN', 'THÀNH BIÊN'],
  ['Bài, ảnh: Thành Lập', 'Thành Lập'],
  ['Trần Long - Thuỳ Linh - Ảnh: Thanh Hải', 'Trần Long', 'Thuỳ Linh'],
  ['NGUYÊN ĐOAN (thực hiện)', 'NGUYÊN ĐOAN'],
  ['THIỆN THUẬT (TTXVN)', 'THIỆN THUẬT'],
  ['Lê Sơn/TTXVN', 'Lê Sơn'],
  ['ThS BÙI PHƯƠNG THẢO', 'BÙI PHƯƠNG THẢO'],
  ['Tin bài và ảnh: Hà Ly - Thanh Bình', 'Hà Ly', 'Thanh Bình'],
  ['T.PHÚC - H.NAM - NG.LỘC', 'T.PHÚC', 'H.NAM', 'NG.LỘC'],
  ['B.HÀ', 'B.HÀ'],
  ['Bài và ảnh: Hồng Nhung', 'Hồng Nhung'],
  ['Tin: Quang Hà, ảnh: Lê Tú', 'Quang Hà'],
  ['Thực hiện: Minh Châu', 'Minh Châu'],
  ['Tác giả: Văn Kiên', 'Văn Kiên'],
  ['Cộng tác viên: Trương Thu', 'Trương Thu'],
  ['CTV: Minh Nga', 'Minh Nga'],
  ['Phạm Trường |', 'Phạm Trường'],
  ['Hoàng Anh/VOV', 'Hoàng Anh'],
  ['N.Quý', 'N.Quý'],
  // «trang» opens headings, but not before a surname
  ['Trang Lê', 'Trang Lê'],
  ['Hoàng Thùy thực hiện', 'Hoàng Thùy'],
  ['Minh Đức lược ghi', 'Minh Đức'],
  ['Ghi chép của Lò Minh Đức', 'Lò Minh Đức'],
  ['Bút ký của Hà Ly - Thanh Bình', 'Hà Ly', 'Thanh Bình'],
  ['Anh Tuấn', 'Anh Tuấn'],
  ['Anh Minh - Võ Hải', 'Anh Minh', 'Võ Hải'],
  ['Võ Hải - Đoàn Kiên', 'Võ Hải', 'Đoàn Kiên'],
  ['TS. Bùi Ngọc Thạch', 'Bùi Ngọc Thạch'],
  // the number of comments stands before the name
  ['0 Thành Nam', 'Thành Nam'],
  ['Thu Hà', 'Thu Hà'],
  ['Theo Lê Văn Dũng/baolongan.vn', 'Lê Văn Dũng'],
  ['Theo Lê Dũng/VOV', 'Lê Dũng'],
  ['Vũ Thảo/VOV-Điện Biên', 'Vũ Thảo'],
  ['Thu Hà và Mạnh Cường', 'Thu Hà', 'Mạnh Cường'],
  ['Thu Hà, Mạnh Cường, Trịnh Cường', 'Thu Hà', 'Mạnh Cường', 'Trịnh Cường'],
  ['Tin: Thu Hà; ảnh: Mạnh Cường', 'Thu Hà'],
  ['THU HÀ - Ảnh: MẠNH CƯỜNG', 'THU HÀ'],
  ['Phóng viên Thu Hà – Mạnh Cường', 'Thu Hà', 'Mạnh Cường'],
  ['CTV Vũ Đình Thảo', 'Vũ Đình Thảo'],
  ['HLam', 'HLam'],
  ['T Kiên', 'T Kiên'],
  ['PV Minh Châu', 'Minh Châu'],
  ['Thu Hà (t/h)', 'Thu Hà'],
  ['Vũ Đình Thảo (VPTU)', 'Vũ Đình Thảo'],
  ['Thực hiện: Thu Hà - Mạnh Cường', 'Thu Hà', 'Mạnh Cường'],
  // where the author works
  ['Tin và ảnh: Vũ Đình Thảo, Ban Tuyên giáo Tỉnh ủy', 'Vũ Đình Thảo'],
  ['Vũ Đình Thảo - Ban Tuyên giáo Huyện ủy', 'Vũ Đình Thảo'],
  ['ThS. Vũ Đình Thảo\nTrường Chính trị tỉnh', 'Vũ Đình Thảo'],
];

const NO_BYLINES: readonly string[] = [
  'Hà Nội (TTXVN 15/1/2024)',
  'PV',
  'TTXVN',
  'Theo TTXVN',
  'Nguồn: Báo Tin tức',
  'Long An',
  'X.H - N.H',
  'Ông Lò Văn Pín',
  'Anh Lò Văn Pín',
  '(Theo TTXVN)',
  'Nguồn tin: Báo Quảng Ninh điện tử',
  'Ban Tổ chức Tỉnh ủy',
  'TRA CỨU VĂN BẢN',
  'Mường Ảng (tỉnh Điện Biên) - Ảnh: HÀ LY',
  'Theo baolongan.vn',
  'Theo VOV/Điện Biên',
  'N.V.A (tổng hợp)',
  'Tổng hợp',
  'Người đăng: Quản trị',
  'Biên tập: Thu Hà',
];

suite('Authors, as the last line of an article names them', () => {
  for (const [line, ...authors] of BYLINES) {
    test(line.replace('\n', ' ⏎ '), () => {
      const article = page(HEADLINE, PROSE, MORE_PROSE, '', line, '', 'Ý kiến bạn đọc');
      assert.deepEqual(article.words(article.bylines), authors);
    });
  }
});

suite('Authors on the line of the last paragraph', () => {
  const authors = (...lines: string[]) => page(HEADLINE, PROSE, ...lines).bylines.map(({ text }) => text);
  test('after its full stop', () => assert.deepEqual(authors(`${MORE_PROSE} Hà Ly`), ['Hà Ly']));
  test('two of them', () => assert.deepEqual(authors(`${MORE_PROSE} Hà Ly - Lê Thu`), ['Hà Ly', 'Lê Thu']));
  test('an agency is none', () => assert.deepEqual(authors(`${MORE_PROSE} Theo TTXVN`), []));
  test('whom another paper names', () => {
    assert.deepEqual(authors(`${MORE_PROSE} Theo Hà Ly/baotuyenquang.com.vn`), ['Hà Ly']);
  });
  test('a sentence is none', () => assert.deepEqual(authors(`${MORE_PROSE} Hà Ly kể`), []));
  test('the place of a photo is none', () => assert.deepEqual(authors(`${MORE_PROSE} Đà Nẵng`), []));
});

suite('Authors above the body', () => {
  test('beside the date', () => {
    const article = page(HEADLINE, 'NGUYỄN NGHĨA 06:37, 26/02/2024', PROSE, MORE_PROSE);
    assert.deepEqual(article.words(article.bylines), ['NGUYỄN NGHĨA']);
    assert.equal(article.published, '2024-02-26');
  });
  test('set apart from the date', () => {
    const article = page(HEADLINE, 'Lê Thu • 26/02/2024', PROSE, MORE_PROSE);
    assert.deepEqual(article.words(article.bylines), ['Lê Thu']);
    assert.equal(article.published, '2024-02-26');
  });
  test('below the headline', () => {
    const article = page(HEADLINE, 'NHƯ THỦY |', PROSE, MORE_PROSE);
    assert.deepEqual(article.words(article.bylines), ['NHƯ THỦY']);
  });
});

suite('Authors on a page that was wrapped by hand', () => {
  test('stand below a full line', () => {
    const article = page(
      HEADLINE,
      '',
      'Chi bộ thôn Pá Hạ họp thường kỳ, giao việc cho từng đảng viên và nghe từng người báo cáo',
      'việc đã làm trong tháng; việc nào chưa xong thì bàn cách làm tiếp và cử người giúp đỡ nhau.',
      'Bí thư Chi bộ thôn Pá Hạ tặng quà cho các hộ vừa sửa xong nhà trước mùa mưa năm nay',
      'Tác giả: Hà Ly',
    );
    assert.deepEqual(article.words(article.bylines), ['Hà Ly']);
  });
});

suite('Authors who are named twice', () => {
  test('stand among the authors once', () => {
    const article = page(HEADLINE, PROSE, MORE_PROSE, 'HÀ LY (thực hiện)', 'Tác giả: Hà Ly');
    assert.deepEqual(article.words(article.bylines), ['HÀ LY']);
    const people = article.mentions.filter(({ kind }) => kind === 'person');
    assert.deepEqual(article.words(people), ['HÀ LY', 'Hà Ly']);
  });
});

suite('Photographers', () => {
  for (const credit of [
    'Ảnh: Hà Ly',
    'Ảnh minh họa: Hà Ly',
    'Mùa cam. Ảnh tư liệu: Hà Ly',
    'Mùa cam - Ảnh: Hà Ly',
    '(Ảnh: Hà Ly).',
    'Mùa cam - Ảnh: Hà Ly.',
  ]) {
    test(credit, () => {
      const article = page(HEADLINE, PROSE, '', credit, '', MORE_PROSE);
      const people = article.mentions.filter((mention) => mention.kind === 'person' && mention.role === 'credit');
      assert.deepEqual(article.words(people), ['Hà Ly']);
      assert.deepEqual(article.words(article.captions), [credit]);
    });
  }
});

suite('Photographers on the line below their label', () => {
  test('are no authors', () => {
    const caption = 'Bí thư Chi bộ thôn Pá Hạ phát biểu tại cuộc họp. Ảnh:\nHà Ly';
    const article = page(HEADLINE, PROSE, '', caption, '', MORE_PROSE, '', 'Tin: Lê Thu');
    assert.deepEqual(article.words(article.bylines), ['Lê Thu']);
    assert.deepEqual(article.words(article.captions), [caption]);
  });
});

suite('Lines that name no author', () => {
  for (const line of NO_BYLINES) {
    test(line, () => assert.deepEqual(page(HEADLINE, PROSE, MORE_PROSE, '', line).bylines, []));
  }
});
