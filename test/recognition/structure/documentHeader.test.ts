import assert from 'node:assert/strict';
import { PROSE, page } from './check';

suite("The head of a document's own text", () => {
  const document = page(
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
  );
  test('type, number, symbol, issuer, date and subject', () => {
    const { header } = document;
    assert.ok(header);
    const { start, end, ...facts } = header;
    assert.equal(start, 0);
    assert.ok(end > start);
    assert.deepEqual(facts, {
      type: 'Kế hoạch',
      number: '27',
      symbol: 'KH/TU',
      issuer: 'TỈNH ỦY LẠNG SƠN',
      date: '2021-03-05',
      subject: 'phát triển đảng viên ở vùng cao',
    });
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
