import assert from 'node:assert/strict';
import { at } from '../articles';
import { AGAIN, card, link } from './cards';

suite('the hover of a figure', () => {
  test('claims nothing of small bare numbers elsewhere', () => {
    const lines = card({ 'một bài': 'Chi bộ trường có |5 đảng viên dự.', 'bài hai': 'Xã kỷ luật 5 đảng viên.' });
    assert.equal(lines[0], '### 5 đảng viên');
    assert.ok(!lines.join().includes('bài hai'));
  });

  test('gives value and comparison, and where else it is stated', () => {
    assert.deepEqual(card(at('toàn văn', 'trên 1.200')), [
      '### ≥ 1.200 đảng viên mới',
      'Giá trị: từ 1.200 đảng viên mới trở lên',
      'Cùng số và đơn vị, còn có trong 1 bài khác:',
      `- ${link(AGAIN, 'nhắc lại', 5)} · 20/02/2022`,
    ]);
  });

  const rows: [words: string, expected: string[]][] = [
    ['29/30 chỉ tiêu', ['### 29/30 chỉ tiêu', '29 trên tổng số 30: 96,7%']],
    ['29/25 chỉ tiêu', ['### 29/25 chỉ tiêu', '29 so với 25: 116%']],
    ['102,5% kế hoạch', ['### 102,5%']],
    ['gần 5,2 triệu đảng viên', ['### ≤ 5.200.000 đảng viên', 'Giá trị: không quá 5,2 triệu đảng viên']],
    ['khoảng 2.140 ha rừng', ['### ≈ 2.140 ha', 'Giá trị: khoảng 2.140 héc-ta']],
    ['8-10 triệu đồng', ['### 8.000.000 đến 10.000.000 đồng', 'Giá trị: 8 triệu đến 10 triệu đồng']],
    ['1.470 km2 rừng', ['### 1.470 km2', 'Giá trị: 1.470 ki-lô-mét vuông']],
    ['từ 25 - 30% số chi bộ', ['### 25 đến 30%']],
  ];
  for (const [words, expected] of rows) {
    test(`«${words}»`, () => {
      const offset = words.search(/\d/u);
      const marked = `${words.slice(0, offset)}|${words.slice(offset)}`;
      const lines = card({ 'một bài': `Trong năm qua, toàn tỉnh có ${marked} như đã báo cáo.` });
      assert.deepEqual(lines, [...expected, 'Không bài nào khác nêu cùng số và đơn vị.']);
    });
  }
});
