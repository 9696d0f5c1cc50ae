import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';

suite('Headline', () => {
  test('the first line that is no furniture', () => {
    assert.equal(page(HEADLINE, '', PROSE, MORE_PROSE).headline?.text, HEADLINE);
  });
  test('below menus, the name of the site and a section', () => {
    const menus = [
      'Skip to main content',
      'Báo Yên Bái điện tử',
      '• Trang chủ',
      '• Chính trị',
      '• Đất và người Yên Bái',
    ];
    assert.equal(page(...menus, 'Chính trị › Xây dựng Đảng', HEADLINE, PROSE).headline?.text, HEADLINE);
  });
  test('below a slogan between the name of the site and its menu', () => {
    const head = ['CỔNG THÔNG TIN LAI CHÂU', 'Gần dân - Sát việc - Đúng hẹn', 'Đăng nhập', 'Tin tức', ''];
    assert.equal(page(...head, HEADLINE, '2024-03-05 09:12:00', PROSE).headline?.text, HEADLINE);
  });
  test('right below the name of the site, where nothing else could be it', () => {
    assert.equal(page('Báo Lai Châu', HEADLINE, 'Đăng nhập', '', PROSE).headline?.text, HEADLINE);
  });
  test('with the quotation mark that opens it', () => {
    for (const text of ["'Giao việc' là cách giữ người ở lại", '‘Giao việc’ là cách giữ người', '«Giao việc» ra sao']) {
      assert.equal(page(text, '', PROSE).headline?.text, text);
    }
  });
  test('that leaves its sentence open', () => {
    const open = 'Thôn Pá Hạ giao việc cho từng đảng viên, từng hộ:';
    assert.equal(page(open, '', PROSE, '', MORE_PROSE).headline?.text, open);
  });
  test('repeated, it is still one', () => {
    assert.equal(page('Thời sự trong tuần qua ở huyện', HEADLINE, HEADLINE, PROSE).headline?.text, HEADLINE);
  });
  test('missing, where the page begins with its lead', () => {
    assert.equal(page(PROSE, MORE_PROSE).headline, null);
  });
  test('of Markdown, without its marks', () => {
    assert.equal(page(`# ${HEADLINE}`, '', PROSE).headline?.text, HEADLINE);
  });
});

suite('Furniture', () => {
  test('neighbouring lines are one span, whatever blank lines stand between', () => {
    const { chrome, words } = page(HEADLINE, PROSE, MORE_PROSE, '', 'Ý kiến ()', '', '0 / 500 ký tự', 'Guest');
    assert.deepEqual(words(chrome), ['Ý kiến ()\n\n0 / 500 ký tự\nGuest']);
  });
  test('the tail takes the headlines of other articles with it', () => {
    const { chrome, words } = page(HEADLINE, PROSE, MORE_PROSE, 'Tin cùng chuyên mục', 'Mùa cam ở Cao Phong');
    assert.deepEqual(words(chrome), ['Tin cùng chuyên mục\nMùa cam ở Cao Phong']);
  });
  test('a tail in capitals, below the author', () => {
    const article = page(HEADLINE, PROSE, MORE_PROSE, 'Tin: Hà Ly', '', 'TIN TỨC LIÊN QUAN', '', 'Mùa cam ở Cao Phong');
    assert.deepEqual(article.words(article.chrome), ['TIN TỨC LIÊN QUAN\n\nMùa cam ở Cao Phong']);
    assert.deepEqual(article.words(article.bylines), ['Hà Ly']);
  });
  test('a heading of related articles inside the body ends nothing', () => {
    const { chrome, words } = page(HEADLINE, PROSE, 'Tin liên quan', MORE_PROSE, PROSE, MORE_PROSE, 'Lò Văn Hặc');
    assert.deepEqual(words(chrome), []);
  });
  test('buttons after the date', () => {
    const { chrome, words } = page(HEADLINE, 'Thứ 6, 12/01/2024 | 16:14:27 [GMT+7] A  A', PROSE);
    assert.deepEqual(words(chrome), ['A  A']);
  });
});

suite('Captions', () => {
  const captions: readonly string[] = [
    'Quang cảnh hội nghị',
    'Toàn cảnh hội nghị.',
    'Các đại biểu dự hội nghị tại điểm cầu huyện. Ảnh: Hà Ly',
    'Đồng chí Bí thư Huyện ủy phát biểu',
    'Bí thư Huyện ủy Sùng A Páo trao quà cho hộ nghèo',
    'Đường vào bản mới đổ bê tông (Ảnh: TTXVN)',
    'Cầu treo bắc qua suối - Ảnh: VOV',
    'Bà con sơ tán khỏi vùng ngập trong đêm - Ảnh 2.',
    'Đội viên dựng lại mái nhà cho bà Và Thị Mo. |',
    'Anh Giàng A Chống (bìa phải) kể chuyện nuôi bò cho khách đến thăm bản.',
    'Chị Lò Thị Inh (thứ ba từ trái sang) hướng dẫn cách ủ men',
    'Em Mùa A Dơ (giữa) bên thầy và bạn.',
  ];
  for (const caption of captions) {
    test(caption, () => {
      const article = page(HEADLINE, '', PROSE, '', caption, '', MORE_PROSE);
      assert.deepEqual(article.words(article.captions), [caption]);
      assert.deepEqual(article.sections, []);
    });
  }
  test('twice, as a picture’s own text and below it', () => {
    const caption = 'Con đường mới về bản Pá Hạ sau mùa mưa.';
    const article = page(HEADLINE, '', PROSE, '', caption, caption, '', MORE_PROSE);
    assert.deepEqual(article.words(article.captions), [caption, caption]);
  });
  test('not the lead, though its summary says the same', () => {
    assert.deepEqual(page(HEADLINE, '', PROSE, '', PROSE, '', MORE_PROSE).captions, []);
  });
  test('wrapped over two lines', () => {
    const caption = 'Đồng chí Sùng A Páo, Bí thư Huyện ủy và\ncác đại biểu dự hội nghị. Ảnh: Hà Ly';
    const article = page(HEADLINE, '', PROSE, '', caption, '', MORE_PROSE);
    assert.deepEqual(article.words(article.captions), [caption]);
  });
  test('below the author, sentences are captions', () => {
    const caption = 'Bà con thôn Pá Hạ góp công làm đường vào mùa khô năm nay.';
    const article = page(HEADLINE, PROSE, MORE_PROSE, PROSE, MORE_PROSE, 'Hà Ly', '', caption);
    assert.deepEqual(article.words(article.captions), [caption]);
    assert.deepEqual(article.words(article.bylines), ['Hà Ly']);
  });
});

suite('Sections', () => {
  for (const section of [
    '13.500 hộ có tên trong danh sách',
    'Nữ bí thư người Thái',
    '“Việc gì khó, bắt đầu từ đâu?”',
  ]) {
    test(section, () => {
      const article = page(HEADLINE, PROSE, '', section, '', MORE_PROSE);
      assert.deepEqual(article.words(article.sections), [section]);
    });
  }
  for (const sentence of [
    'Bà con thôn Pá Hạ hãy cùng nhau giữ rừng!',
    '“Bà con thôn Pá Hạ hãy cùng nhau giữ lấy rừng!”',
    '«Bà con thôn Pá Hạ hãy cùng nhau giữ lấy rừng.»',
    '‘Bà con thôn Pá Hạ hãy cùng nhau giữ lấy rừng.’',
    '“Vậy theo đồng chí, việc gì khó nhất khi giao việc cho từng đảng viên ở thôn?”',
  ]) {
    test(`not the paragraph ${sentence}`, () => {
      const article = page(HEADLINE, PROSE, '', sentence, '', MORE_PROSE);
      assert.deepEqual(article.words(article.sections), []);
      assert.equal(article.headline?.text, HEADLINE);
    });
  }
  for (const call of ['Bí thư thôn “thấy nhẹ cả người”!', '‘Vì sao chậm?’']) {
    test(call, () => assert.equal(page(HEADLINE, PROSE, '', call, '', MORE_PROSE).sections[0]?.text, call));
  }
  test('not a question of an interview, a source, or a line that announces a list', () => {
    const others = ['- Thưa đồng chí, vì sao?', 'Theo TTXVN', 'Kết quả như sau:'];
    for (const line of others) assert.deepEqual(page(HEADLINE, PROSE, line, MORE_PROSE).sections, [], line);
  });
});
