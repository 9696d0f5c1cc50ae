import assert from 'node:assert/strict';
import { MORE_PROSE, PROSE, page } from './check';

const HEADLINE = 'Thôn Pá Hạ giao việc cho từng đảng viên';
const BODY = ['', PROSE, '', MORE_PROSE];

suite('Front matter: what a tool wrote at the head of the file', () => {
  test('title and date', () => {
    const article = page('---', 'date: 2023-06-20', `title: ${HEADLINE}`, '---', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
  });
  test('quoted, with the time, an author and a list of tags', () => {
    const head = [`title: "${HEADLINE}"`, 'date: 2023-06-20T08:00:00+07:00', 'author: Lê Thu', 'tags:', '  - chi bộ'];
    const article = page('---', ...head, '---', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
    assert.deepEqual(article.words(article.bylines), ['Lê Thu']);
    assert.deepEqual(article.words(article.chrome), ['---', 'tags:\n  - chi bộ\n---']);
  });
  test('in Vietnamese', () => {
    const article = page('---', `Tiêu đề: ${HEADLINE}`, 'Ngày đăng: 20/06/2023', '---', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
  });
  test('its date goes before one on the page', () => {
    const article = page('---', 'date: 2023-06-20', '---', HEADLINE, '08:30 25/06/2023', ...BODY);
    assert.equal(article.published, '2023-06-20');
    assert.equal(article.headline?.text, HEADLINE);
  });
  test('a title is repeated on the page', () => {
    const article = page('---', `title: ${HEADLINE}`, '---', '', `# ${HEADLINE}`, ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.deepEqual(article.sections, []);
  });
  const SAID = 'Thôn Pá Hạ giữ vững "lòng tin", không nói \\ mà làm';
  const ESCAPED: readonly (readonly [how: string, head: readonly string[], headline: string])[] = [
    ['in double quotes', ['---', `title: ${JSON.stringify(SAID)}`, '---'], SAID],
    [
      'at both ends',
      ['---', 'title: "\\"Lòng tin\\" của dân ở thôn \\"Pá Hạ\\""', '---'],
      '"Lòng tin" của dân ở thôn "Pá Hạ"',
    ],
    [
      'in single quotes',
      ['---', "title: 'Thôn Pá Hạ giữ vững ''lòng tin'' của dân'", '---'],
      "Thôn Pá Hạ giữ vững 'lòng tin' của dân",
    ],
    [
      'nowhere: without quotes all is as it stands',
      ['---', 'title: Thôn Pá Hạ giữ \\"lòng tin', '---'],
      'Thôn Pá Hạ giữ \\"lòng tin',
    ],
  ];
  for (const [how, head, headline] of ESCAPED) {
    test(`a title is shown without escapes, ${how}; the page repeats it`, () => {
      const article = page(...head, '', `# ${headline}`, ...BODY);
      assert.equal(article.headline?.text, headline);
      assert.deepEqual(article.sections, []);
    });
  }
  test('an escaped quote before a comma ends no value in braces', () => {
    const article = page(JSON.stringify({ title: SAID, date: '2023-06-20' }), ...BODY);
    assert.equal(article.headline?.text, SAID);
    assert.equal(article.published, '2023-06-20');
  });
  test('the span of an escaped title is that of the text as it stands', () => {
    const article = page('---', 'title: "Thôn Pá Hạ giữ \\"lòng tin\\" của dân"', '---', ...BODY);
    assert.deepEqual(article.words([article.headline!]), ['Thôn Pá Hạ giữ \\"lòng tin\\" của dân']);
  });
  test('mentions in the title are found', () => {
    const article = page('---', 'title: Xã Pá Hạ có 1.200 hộ khá', '---', ...BODY);
    assert.deepEqual(article.words(article.mentions), ['1.200 hộ']);
  });
  test('without dashes', () => {
    const head = [`Tiêu đề: ${HEADLINE}`, 'Ngày đăng: 20/06/2023', 'Tác giả: Lê Thu'];
    const article = page(...head, ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
    assert.deepEqual(article.words(article.bylines), ['Lê Thu']);
  });
  test('without dashes, the address first', () => {
    const article = page('URL: https://vi-du.vn/tin-1.html', `Title: ${HEADLINE}`, 'Date: 20/06/2023', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
    assert.deepEqual(article.words(article.chrome), ['URL: https://vi-du.vn/tin-1.html']);
  });
  test('without dashes, one row is a line of the page', () => {
    const article = page('Nguồn: TTXVN', '', HEADLINE, '08:30 25/06/2023', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-25');
  });
  test('in braces, on one line', () => {
    const article = page(`{"title": "${HEADLINE}, và hẹn ngày", "date": "2023-06-20", "author": "Lê Thu"}`, ...BODY);
    assert.equal(article.headline?.text, `${HEADLINE}, và hẹn ngày`);
    assert.equal(article.published, '2023-06-20');
    assert.deepEqual(article.words(article.bylines), ['Lê Thu']);
  });
  test('in braces, on several lines', () => {
    const article = page('{', `  "title": "${HEADLINE}",`, '  "id": 17,', '  "date": "2023-06-20"', '}', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-20');
  });
  test('in braces that never close, it is text', () => {
    assert.equal(page(`{"title": "${HEADLINE}"`, ...BODY).published, null);
  });
  test('never closed, it is a rule above the article', () => {
    const article = page('---', '', HEADLINE, '08:30 25/06/2023', ...BODY);
    assert.equal(article.headline?.text, HEADLINE);
    assert.equal(article.published, '2023-06-25');
  });
});
