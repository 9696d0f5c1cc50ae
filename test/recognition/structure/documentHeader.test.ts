import assert from 'node:assert/strict';
import { PROSE, page } from './check';

const DOCUMENT = [
  'TỈNH ỦY LẠNG SƠN\t\tĐẢNG CỘNG SẢN VIỆT NAM',
  '*',
  'Số 27-KH/TU\t\tLạng Sơn, ngày 05 tháng 3 năm 2021',
  '',
  'KẾ HOẠCH',
  'về phát triển đảng viên ở vùng cao',
  '-----',
  PROSE,
  '',
  'I. MỤC ĐÍCH, YÊU CẦU',
  PROSE,
];
const FACTS = {
  type: 'Kế hoạch',
  number: '27',
  symbol: 'KH/TU',
  issuer: 'TỈNH ỦY LẠNG SƠN',
  date: '2021-03-05',
  subject: 'phát triển đảng viên ở vùng cao',
};

suite("The head of a document's own text", () => {
  const document = page(...DOCUMENT);
  test('type, number, symbol, issuer, date and subject', () => {
    const { header } = document;
    assert.ok(header);
    const { start, end, ...facts } = header;
    assert.equal(start, 0);
    assert.ok(end > start);
    assert.deepEqual(facts, FACTS);
  });
  test('below the front matter of a tool, which is no part of it', () => {
    const front = ['---', 'title: Kế hoạch phát triển đảng viên', 'date: 2023-06-20', '---', ''].join('\n');
    const { header, words } = page(front, ...DOCUMENT);
    assert.ok(header);
    const { start, end, ...facts } = header;
    assert.match(words([{ start, end }])[0]!, /^TỈNH ỦY LẠNG SƠN\t/u);
    assert.deepEqual(facts, FACTS);
  });
  test('a span of days above the title is not its date', () => {
    const { header } = page('Lấy ý kiến từ ngày 1/2 đến ngày 5/2/2021', ...DOCUMENT);
    assert.equal(header?.date, '2021-03-05');
  });
  test('its headline ends with its subject, before who decides', () => {
    const { headline } = page(
      'CHÍNH PHỦ',
      'Số: 30/2020/NĐ-CP',
      'NGHỊ ĐỊNH',
      'Về công tác văn thư',
      'CHÍNH PHỦ',
      PROSE,
      PROSE,
    );
    assert.equal(headline?.text, 'NGHỊ ĐỊNH\nVề công tác văn thư');
  });
  test('its headings are sections, it has no author, and its date is no publication', () => {
    assert.deepEqual(document.words(document.sections), ['I. MỤC ĐÍCH, YÊU CẦU']);
    assert.deepEqual(document.bylines, []);
    assert.equal(document.published, null);
  });
  test('an article that cites a document has no such head', () => {
    assert.equal(page('Kế hoạch số 27-KH/TU đến với bản xa', PROSE, PROSE).header, null);
  });
});

/** Heads as they come: of the Party and the State, in columns and below each other, with what is read off each. */
const HEADS: readonly (readonly [what: string, head: readonly string[], facts: string])[] = [
  [
    'a conclusion of the Central Committee, whose conference stands between type and subject',
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG\t\tĐẢNG CỘNG SẢN VIỆT NAM',
      '*\t\tHà Nội, ngày 25 tháng 10 năm 2021',
      'Số 21-KL/TW',
      '',
      'KẾT LUẬN',
      'HỘI NGHỊ LẦN THỨ TƯ BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII',
      'về xây dựng, chỉnh đốn Đảng',
      '-----',
    ],
    'Kết luận · 21 · KL/TW · BAN CHẤP HÀNH TRUNG ƯƠNG · 2021-10-25 · xây dựng, chỉnh đốn Đảng',
  ],
  [
    'a directive that names who issued it beside its type',
    [
      'BAN BÍ THƯ',
      '*',
      'Số 05-CT/TW',
      'Hà Nội, ngày 15-5-2016',
      '',
      'CHỈ THỊ CỦA BAN BÍ THƯ',
      'về học và làm theo',
      '---',
    ],
    'Chỉ thị · 05 · CT/TW · BAN BÍ THƯ · 2016-05-15 · học và làm theo',
  ],
  [
    'a decree in two columns',
    [
      'CHÍNH PHỦ -------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------',
      'Số: 30/2020/NĐ-CP\tHà Nội, ngày 05 tháng 3 năm 2020',
      'NGHỊ ĐỊNH',
      'Về công tác văn thư',
      '',
    ],
    'Nghị định · 30/2020 · NĐ-CP · CHÍNH PHỦ · 2020-03-05 · công tác văn thư',
  ],
  [
    'a decision, with who decides below its subject',
    [
      'THỦ TƯỚNG CHÍNH PHỦ',
      '-------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '---------------',
      'Số: 4321/QĐ-TTg',
      'Hà Nội, ngày 06 tháng 01 năm 2022',
      'QUYẾT ĐỊNH',
      'PHÊ DUYỆT ĐỀ ÁN TRỒNG RỪNG GỖ LỚN Ở VÙNG CAO',
      'THỦ TƯỚNG CHÍNH PHỦ',
      '',
    ],
    'Quyết định · 4321 · QĐ-TTg · THỦ TƯỚNG CHÍNH PHỦ · 2022-01-06 · PHÊ DUYỆT ĐỀ ÁN TRỒNG RỪNG GỖ LỚN Ở VÙNG CAO',
  ],
  [
    'a law, whose type stands before «số»',
    [
      'QUỐC HỘI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Luật số: 31/2024/QH15',
      '',
      'Hà Nội, ngày 18 tháng 01 năm 2024',
      '',
      'LUẬT',
      'ĐẤT ĐAI',
      '',
    ],
    'Luật · 31/2024 · QH15 · QUỐC HỘI · 2024-01-18 · ĐẤT ĐAI',
  ],
  [
    'an official letter of the State: «V/v», and to whom',
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LẠNG SƠN',
      '',
      'Số: 912/UBND-NC',
      'V/v trồng rừng gỗ lớn',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Lạng Sơn, ngày 03 tháng 4 năm 2023',
      '',
      'Kính gửi: Các sở, ban, ngành',
      '',
    ],
    'Công văn · 912 · UBND-NC · ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN · 2023-04-03 · trồng rừng gỗ lớn',
  ],
  [
    'one of the Party, with its subject beside its number',
    [
      'TỈNH ỦY LẠNG SƠN\tĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 512-CV/TU V/v quán triệt quy định mới',
      '',
      'Lạng Sơn, ngày 03 tháng 4 năm 2023',
      '',
      'Kính gửi: Các huyện ủy',
      '',
    ],
    'Công văn · 512 · CV/TU · TỈNH ỦY LẠNG SƠN · 2023-04-03 · quán triệt quy định mới',
  ],
  [
    'a resolution of a council, with the council and its session below the subject',
    [
      'HỘI ĐỒNG NHÂN DÂN',
      'TỈNH YÊN BÁI',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 45/NQ-HĐND',
      'Yên Bái, ngày 08 tháng 12 năm 2022',
      '',
      'NGHỊ QUYẾT',
      'Về phân bổ ngân sách địa phương năm 2023',
      '',
      'HỘI ĐỒNG NHÂN DÂN TỈNH YÊN BÁI',
      'KHÓA XIX - KỲ HỌP THỨ CHÍN',
      '',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    ],
    'Nghị quyết · 45 · NQ-HĐND · HỘI ĐỒNG NHÂN DÂN TỈNH YÊN BÁI · 2022-12-08 · phân bổ ngân sách địa phương năm 2023',
  ],
  [
    'a decision of a chairman, who stands below the subject',
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH YÊN BÁI',
      'Số: 512/QĐ-UBND',
      'Yên Bái, ngày 03 tháng 3 năm 2022',
      '',
      'QUYẾT ĐỊNH',
      'Ban hành Quy định về hỗ trợ phát triển cây chè',
      '',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
      '',
    ],
    'Quyết định · 512 · QĐ-UBND · ỦY BAN NHÂN DÂN TỈNH YÊN BÁI · 2022-03-03 · Ban hành Quy định về hỗ trợ phát triển cây chè',
  ],
  [
    'a resolution of a district, below the committee of its province',
    [
      'TỈNH ỦY YÊN BÁI\tĐẢNG CỘNG SẢN VIỆT NAM',
      'HUYỆN ỦY VĂN CHẤN',
      '*',
      'Số 07-NQ/HU\tVăn Chấn, ngày 04 tháng 5 năm 2021',
      '',
      'NGHỊ QUYẾT',
      'về phát triển cây chè',
      '-----',
    ],
    'Nghị quyết · 07 · NQ/HU · HUYỆN ỦY VĂN CHẤN · 2021-05-04 · phát triển cây chè',
  ],
  [
    'a resolution of a province, below its Party organisation',
    [
      'ĐẢNG BỘ TỈNH YÊN BÁI',
      'TỈNH ỦY',
      '*',
      'Số 19-NQ/TU\tYên Bái, ngày 05 tháng 6 năm 2021',
      '',
      'NGHỊ QUYẾT',
      'về phát triển cây chè',
      '-----',
    ],
    'Nghị quyết · 19 · NQ/TU · TỈNH ỦY · 2021-06-05 · phát triển cây chè',
  ],
  [
    "a guideline of a committee's own body, which bears the committee's name",
    [
      'TỈNH ỦY YÊN BÁI',
      'BAN TỔ CHỨC',
      '*',
      'Số 05-HD/BTCTU\tYên Bái, ngày 05 tháng 6 năm 2021',
      '',
      'HƯỚNG DẪN',
      'về sinh hoạt chi bộ',
      '-----',
    ],
    'Hướng dẫn · 05 · HD/BTCTU · BAN TỔ CHỨC TỈNH ỦY YÊN BÁI · 2021-06-05 · sinh hoạt chi bộ',
  ],
];

suite('Heads of documents as they come', () => {
  for (const [what, head, facts] of HEADS) {
    test(what, () => {
      const { header } = page(...head, PROSE, PROSE);
      assert.ok(header);
      const { type, number, symbol, issuer, date, subject } = header;
      assert.equal([type, number, symbol, issuer, date, subject].join(' · '), facts);
    });
  }

  for (const [what, ...article] of [
    [
      'a sentence that begins with a number',
      'Kế hoạch mới của Tỉnh ủy',
      '(20/02/2022)',
      'Số 27-KH/TU là văn bản mới.',
      'KẾ HOẠCH MỚI',
    ],
    ['a headline on a law', 'Luật số: 31/2024/QH15 có hiệu lực', '', 'LUẬT ĐẤT ĐAI'],
    [
      'a letter that is cited',
      'Tin vắn',
      '',
      'Ủy ban nhân dân tỉnh ban hành Công văn số 912/UBND-NC V/v trồng rừng.',
      'Kính gửi: bạn đọc',
    ],
  ]) {
    test(`${what} is none`, () => assert.equal(page(...article, PROSE, PROSE).header, null));
  }
});
