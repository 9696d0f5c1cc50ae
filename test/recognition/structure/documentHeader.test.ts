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
  test('its headings are sections, it has no author, and its date is no publication', () => {
    assert.deepEqual(document.words(document.sections), ['I. MỤC ĐÍCH, YÊU CẦU']);
    assert.deepEqual(document.bylines, []);
    assert.equal(document.published, null);
  });
  test('an article that cites a document has no such head', () => {
    assert.equal(page('Kế hoạch số 27-KH/TU đến với bản xa', PROSE, PROSE).header, null);
  });
});
