import assert from 'node:assert/strict';
import { findTitlesAndPeople } from '../../../server/src/recognition/holders/findTitlesAndPeople';
import { tokenize } from '../../../server/src/text/tokenize';
import { checkMarked, NO_LAYOUT } from '../holders/marked';

suite('people', () => {
  const forms: Readonly<Record<string, readonly string[]>> = {
    'every occurrence of a full name': [
      '<~Nguyễn Thị Hồng Minh> nói. Theo <~Nguyễn Thị Hồng Minh>, việc đã xong.',
      // two syllables need a word for the person, once in the article
      'Ông <~Lê Hiếu> nói. Khi ấy <~Lê Hiếu> đi vắng.',
    ],
    'names of five syllables': [
      'Bà <~Lê Thị Bích Liên> Bộ yêu cầu rà soát.',
      'Luật sư <~Trần Cao Đại Kỳ Nam> và bà <~Nguyễn Hoàng Thiên Minh Anh> tranh luận.',
    ],
    'short references are none': ['Đồng chí <Trương Thị Mận> dự. Đồng chí Mai, ông Bá Cảnh và bà Thanh cùng đi.'],
    'short names': [
      'Ông <~Phạm S> trả lời.',
      'Đồng chí <Tô Lâm> dự.',
      '{Chủ tịch nước → Lương Khương} <Lương Khương> trao.',
    ],
    'names of the minorities': [
      'Đồng chí <Y Thanh Hà Niê Kđăm> dự.',
      'Đồng chí <Giàng A Chu>, đồng chí <Hầu A Lềnh>.',
      '<Rah Lan Chung>, {Chủ tịch UBND tỉnh → Rah Lan Chung}.',
      "Đồng chí <Điểu K'Ré> và đồng chí <K’Mák> phát biểu.",
      'Bà <~Ksor Phước Hà>, ông <~Siu Trung>.',
    ],
    'religious names': [
      'Hòa thượng <~Thích Thiện Nhơn> chúc mừng.',
      'Ni sư <~Thích Nữ Hạnh Bình>.',
      'Linh mục <~Giuse Trần Xuân Mạnh> đón đoàn.',
      'Linh mục <~Gioan Baotixita Nguyễn Văn Riễn>.',
    ],
    'foreign names': [
      '{Thủ tướng Nhật Bản → Fumio Kishida} <Fumio Kishida> đến thăm.',
      'Ông <~Dmitry Medvedev> dẫn đầu đoàn. Chiều nay, <~Dmitry Medvedev> rời Hà Nội.',
      '{Tổng Bí thư → Thongloun Sisoulith}, {Chủ tịch nước Lào → Thongloun Sisoulith} <Thongloun Sisoulith>.',
    ],
    degrees: ['GS.TS <~Lê Minh Tâm>, PGS, TS <~Vũ Văn Phúc>, TS. <~Trần Thị Hà>.'],
    'a name ends where a title or a body begins': [
      'Ông <Nguyễn Văn Huyện> {Tổng cục trưởng Tổng cục Đường bộ → Nguyễn Văn Huyện} nói.',
      '{Bí thư Tỉnh ủy Hà Giang → Chúng Thị Chiên} <Chúng Thị Chiên> dự.',
    ],
    'after a place that is called after someone': [
      'Bà là vợ {Chủ tịch xã → Lê Lai Tuấn} <Lê Lai Tuấn>.',
      '{Chủ tịch xã Trần Phú → Nguyễn Văn An} <Nguyễn Văn An> dự.',
    ],
    'behind a firm that only looks foreign': [
      'Tân binh Viettel <~Trần Văn Hùng>, thuyền viên Vinalines <~Lê Thị Lan>.',
    ],
    'rare surnames in a row under an office': [
      'Các {Thứ trưởng → Lê Công Thành + Hà Hải + Cao Sơn}: <Lê Công Thành>, <Hà Hải>, <Cao Sơn>; đại diện Công đoàn và Đoàn Thanh niên Bộ.',
    ],
    'deputies by their delegation': [
      'Đại biểu <Lê Thị Nga> (Đoàn ĐBQH TP.HCM) và đại biểu <Lê Văn Sáu> (Đoàn Hà Nội) tranh luận.',
      'Đại biểu <~Trần Văn Tám> (35 tuổi) phát biểu.',
    ],
    capitals: ['ĐỒNG CHÍ <HỒ ĐỨC VIỆT> TỪ TRẦN'],
  };
  for (const [form, rows] of Object.entries(forms)) {
    suite(form, () => {
      for (const row of rows) test(row, () => checkMarked(row));
    });
  }

  suite('nobody', () => {
    const rows = [
      'Học viện Chính trị quốc gia Hồ Chí Minh, TP. Hồ Chí Minh, Thành phố Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh.',
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      'Đường Nguyễn Văn Linh, Võ Văn Kiệt; phố Trần Hưng Đạo; số 6 Lê Quý Đôn.',
      'Huyện Trần Văn Thời, xã Nguyễn Phích, phường Hoàng Văn Thụ.',
      'Trường THPT Hà Huy Tập, Trường Chính trị Lê Duẩn, Bệnh viện Nguyễn Tri Phương.',
      'Giải thưởng Nguyễn Thị Định, Huân chương Hồ Chí Minh.',
      'Công ty TNHH Hoàng Gia Phát và Tập đoàn Hoàng Anh Gia Lai.',
      'Báo Nhân Dân, báo Lao Động, báo Thanh Niên.',
      'Tỉnh Long An, Hà Nam, Thái Bình, Lâm Đồng và Cao Bằng.',
      'Nghị quyết, Kết luận, Hội Nông dân, Ban Tổ chức, Đoàn Thanh niên, Đảng ủy Quân sự.',
      'Chiến sĩ Kho K5 và Đồn B7 ra quân; Đoàn Luật sư tỉnh, Đoàn Thanh niên xã cùng góp quỹ.',
      'Tăng cường quản lý. Nay là dịp. Tất cả đều dự. Cao tốc Bắc - Nam.',
    ];
    for (const row of rows) test(row, () => checkMarked(row));
  });

  test('authors and photographers come from the layout', () => {
    const text = 'Quang cảnh hội nghị. Ảnh: Ngọc Thịnh\n\nThủy Triều';
    const span = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name });
    const tokens = tokenize(text);
    const layout = { ...NO_LAYOUT, bylines: [span('Thủy Triều')], credits: [span('Ngọc Thịnh')] };
    const { people } = findTitlesAndPeople(tokens, layout, new Uint8Array(tokens.count));
    assert.deepEqual(
      people.map(({ mention }) => [text.slice(mention.start, mention.end), mention.role]),
      [
        ['Ngọc Thịnh', 'credit'],
        ['Thủy Triều', 'byline'],
      ],
    );
  });
});
