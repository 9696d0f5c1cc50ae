import assert from 'node:assert/strict';
import { at } from '../articles';
import { AGAIN, card, ENGLISH, link } from './cards';

suite('the hover of a figure', () => {
  test('claims nothing of small bare numbers elsewhere', () => {
    const lines = card({ 'một bài': 'Chi bộ trường có |5 đảng viên dự.', 'bài hai': 'Xã kỷ luật 5 đảng viên.' });
    assert.equal(lines[0], '### 5 đảng viên');
    assert.ok(!lines.join().includes('bài hai'));
  });

  test('gives value and comparison, and where else it is stated', () => {
    assert.deepEqual(card(at('toàn văn', 'trên 1.200')), [
      '### \\> 1.200 đảng viên mới',
      'Giá trị: hơn 1.200 đảng viên mới',
      'Cùng số và đơn vị, còn có trong 1 bài khác:',
      `- ${link(AGAIN, 'nhắc lại', 5)} · 20/02/2022`,
    ]);
  });

  const rows: [words: string, expected: string[]][] = [
    ['29/30 chỉ tiêu', ['### 29/30 chỉ tiêu', '29 trên tổng số 30: 96,7%']],
    ['29/25 chỉ tiêu', ['### 29/25 chỉ tiêu', '29 so với 25: 116%']],
    ['102,5% kế hoạch', ['### 102,5%']],
    ['gần 5,2 triệu đảng viên', ['### gần 5.200.000 đảng viên', 'Giá trị: gần 5,2 triệu đảng viên']],
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

  // what the words before a number leave open at its edge
  const bounds: [words: string, vietnamese: string[], english: string[]][] = [
    ['dưới', ['### \\< 35 tuổi', 'Giá trị: dưới 35 tuổi'], ['### \\< 35 tuổi', 'Value: under 35 tuổi']],
    ['chưa đầy', ['### \\< 35 tuổi', 'Giá trị: dưới 35 tuổi'], ['### \\< 35 tuổi', 'Value: under 35 tuổi']],
    ['chưa đến', ['### \\< 35 tuổi', 'Giá trị: dưới 35 tuổi'], ['### \\< 35 tuổi', 'Value: under 35 tuổi']],
    ['gần', ['### gần 35 tuổi', 'Giá trị: gần 35 tuổi'], ['### just under 35 tuổi', 'Value: just under 35 tuổi']],
    ['ngót', ['### gần 35 tuổi', 'Giá trị: gần 35 tuổi'], ['### just under 35 tuổi', 'Value: just under 35 tuổi']],
    ['hơn', ['### \\> 35 tuổi', 'Giá trị: hơn 35 tuổi'], ['### \\> 35 tuổi', 'Value: more than 35 tuổi']],
    ['trên', ['### \\> 35 tuổi', 'Giá trị: hơn 35 tuổi'], ['### \\> 35 tuổi', 'Value: more than 35 tuổi']],
    ['quá', ['### \\> 35 tuổi', 'Giá trị: hơn 35 tuổi'], ['### \\> 35 tuổi', 'Value: more than 35 tuổi']],
    ['ít nhất', ['### ≥ 35 tuổi', 'Giá trị: từ 35 tuổi trở lên'], ['### ≥ 35 tuổi', 'Value: at least 35 tuổi']],
    ['tối thiểu', ['### ≥ 35 tuổi', 'Giá trị: từ 35 tuổi trở lên'], ['### ≥ 35 tuổi', 'Value: at least 35 tuổi']],
    ['không dưới', ['### ≥ 35 tuổi', 'Giá trị: từ 35 tuổi trở lên'], ['### ≥ 35 tuổi', 'Value: at least 35 tuổi']],
    ['không quá', ['### ≤ 35 tuổi', 'Giá trị: không quá 35 tuổi'], ['### ≤ 35 tuổi', 'Value: at most 35 tuổi']],
    ['tối đa', ['### ≤ 35 tuổi', 'Giá trị: không quá 35 tuổi'], ['### ≤ 35 tuổi', 'Value: at most 35 tuổi']],
    ['khoảng', ['### ≈ 35 tuổi', 'Giá trị: khoảng 35 tuổi'], ['### ≈ 35 tuổi', 'Value: about 35 tuổi']],
  ];
  for (const [words, vietnamese, english] of bounds) {
    test(`«${words} 35 tuổi»`, () => {
      const article = { 'một bài': `Tổ công tác gồm các đồng chí ${words} |35 tuổi.` };
      assert.deepEqual(card(article).slice(0, 2), vietnamese);
      assert.deepEqual(card(article, ENGLISH).slice(0, 2), english);
    });
  }
});
