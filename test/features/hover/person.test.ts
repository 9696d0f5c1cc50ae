import assert from 'node:assert/strict';
import { at } from '../articles';
import { card, ENGLISH, link } from './cards';

suite('the hover of a person', () => {
  test('lists the offices by date', () => {
    assert.deepEqual(card(at('toàn văn', 'Nông Văn Tài')), [
      '### Nông Văn Tài',
      'Chức danh theo các bài, kèm ngày đăng:',
      `- ${link('12/01/2022', 'toàn văn', 7)} – ${link('20/02/2022', 'nhắc lại', 7)} · Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn`,
      'Tên này còn có trong 1 bài khác.',
    ]);
  });
});

suite('the hover of a person whom one article names', () => {
  test('has the offices without dates and links to itself', () => {
    const text = 'Tin ngắn\n\n(12/01/2022)\n\nCó đồng chí |Vi Thị Lụa, nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn.\n';
    assert.deepEqual(card({ 'một bài': text }), [
      '### Vi Thị Lụa',
      'Nguyên Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn',
      'Tên này không có trong bài nào khác.',
    ]);
  });

  test('… and no word of offices where none is given', () => {
    const text = 'Tin ngắn\n\n(12/01/2022)\n\nSáng qua ông Nông Văn Tài, Bí thư chi bộ, gặp bà |Hoàng Thị Dự.\n';
    assert.deepEqual(card({ 'một bài': text }), ['### Hoàng Thị Dự', 'Tên này không có trong bài nào khác.']);
  });
});

suite('the hover of a name that several people may have', () => {
  const PLACES = {
    'bài hai': `
      Đại hội ở Cà Mau

      (20/02/2022)

      Ông Nguyễn Văn Hùng, Chủ tịch UBND tỉnh Cà Mau, dự đại hội.
    `,
    'một bài': `
      Hội nghị ở Lạng Sơn

      (12/01/2022)

      Ông |Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Lạng Sơn, dự hội nghị.
    `,
  };
  const MAY_DIFFER = 'The articles give this name the titles below; it may belong to several people:';

  test('says so, and keeps the places apart', () => {
    const lines = card(PLACES, ENGLISH);
    assert.equal(lines[1], MAY_DIFFER);
    assert.match(lines[2]!, /Lạng Sơn/u);
    assert.equal(lines[3], 'The same person or a namesake:');
    assert.match(lines[4]!, /Cà Mau/u);
  });

  test('… until an article joins them', () => {
    const joining = `
      Bổ nhiệm cán bộ

      (20/03/2022)

      Ông Nguyễn Văn Hùng, nguyên Giám đốc Sở Y tế tỉnh Lạng Sơn, Chủ tịch UBND tỉnh Cà Mau, phát biểu.
    `;
    assert.ok(!card({ ...PLACES, 'bài ba': joining }, ENGLISH).includes(MAY_DIFFER));
  });
});

suite('the hover of a name that offices of several levels are given to', () => {
  const PROVINCIAL = `
    Hội nghị ở Đắk Lắk

    (12/01/2022)

    Ông |Nguyễn Văn Hòa, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy Đắk Lắk, dự hội nghị.
  `;
  const LATER = `
    Kỷ luật đảng viên ở Đắk Lắk

    (20/02/2023)

    Tỉnh Đắk Lắk cho biết đã khai trừ ông Nguyễn Văn Hòa, nguyên Trưởng phòng Tài chính - Kế hoạch huyện Krông Pắc.
  `;

  test('says that they may be of several people, former offices too', () => {
    const lines = card({ 'bài một': PROVINCIAL, 'bài hai': LATER });
    assert.match(lines[1]!, /có thể là nhiều người trùng tên/u);
    assert.equal(lines.at(-3), 'Người ấy hoặc người trùng tên:');
    assert.match(lines.at(-2)!, /nguyên Trưởng phòng Tài chính - Kế hoạch huyện Krông Pắc/u);
  });

  test('… until an article gives both together', () => {
    const joining = PROVINCIAL.replace('|', '').replace(
      ', dự',
      ', nguyên Trưởng phòng Tài chính - Kế hoạch huyện Krông Pắc, dự',
    );
    const lines = card({ 'bài một': PROVINCIAL, 'bài hai': LATER, 'bài ba': joining });
    assert.equal(lines[1], 'Chức danh theo các bài, kèm ngày đăng:');
  });
});

suite('the hover of a name in more articles than a card reads', () => {
  /** So many articles that give a name an office. */
  const articles = (many: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: many }, (_, index) => {
        const name = index === 0 ? '|Nguyễn Văn Hùng' : 'Nguyễn Văn Hùng';
        return [`bài ${index}`, `Tin ngắn\n\n(12/01/2022)\n\nÔng ${name}, Giám đốc Sở Y tế tỉnh Lạng Sơn, dự họp.`];
      }),
    );

  test('says that the offices are those of the latest', () => {
    assert.equal(
      card(articles(257), ENGLISH)[1],
      'Titles according to the latest 256 articles, by date of publication:',
    );
  });

  test('… and does not where it read all', () => {
    assert.equal(card(articles(3), ENGLISH)[1], 'Titles according to the articles, by date of publication:');
  });
});
