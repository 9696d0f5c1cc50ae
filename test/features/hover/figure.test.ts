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
      'Cùng số và đơn vị, còn có trong 1 bài khác:',
      `- ${link(AGAIN, 'nhắc lại', 5)} · 20/02/2022`,
    ]);
  });

  const rows: [words: string, expected: string[]][] = [
    ['29/30 chỉ tiêu', ['### 29/30 chỉ tiêu', '29 trên tổng số 30: 96,7%']],
    ['29/25 chỉ tiêu', ['### 29/25 chỉ tiêu', '29 so với 25: 116%']],
    ['93/70 tỷ đồng', ['### 93.000.000.000/70.000.000.000 đồng', '93 tỷ so với 70 tỷ: 132,9%']],
    ['102,5% kế hoạch', ['### 102,5%', 'Tỷ lệ so với kế hoạch hoặc chỉ tiêu']],
    ['gần 5,2 triệu đảng viên', ['### Gần 5.200.000 đảng viên']],
    ['gần 5.200.000 đảng viên', ['### Gần 5.200.000 đảng viên', 'Giá trị: gần 5,2 triệu đảng viên']],
    ['khoảng 2 nghìn ha rừng', ['### ≈ 2.000 ha', 'Giá trị: khoảng 2.000 héc-ta']],
    ['khoảng 2.140 ha rừng', ['### ≈ 2.140 ha', 'Giá trị: khoảng 2.140 héc-ta']],
    ['8-10 triệu đồng', ['### 8.000.000 đến 10.000.000 đồng']],
    ['1.470 km2 rừng', ['### 1.470 km2', 'Giá trị: 1.470 ki-lô-mét vuông']],
    ['từ 25 - 30% số chi bộ', ['### 25 đến 30%', 'Tỷ lệ so với tổng số']],
  ];
  for (const [words, expected] of rows) {
    test(`«${words}»`, () => {
      const offset = words.search(/\d/u);
      const marked = `${words.slice(0, offset)}|${words.slice(offset)}`;
      const lines = card({ 'một bài': `Trong năm qua, toàn tỉnh có ${marked} như đã báo cáo.` });
      assert.deepEqual(lines, [...expected, 'Không bài nào khác nêu cùng số và đơn vị.']);
    });
  }

  // what the figures of a sentence come to
  const sums: readonly (readonly [text: string, vietnamese: string, english: string])[] = [
    [
      'Xã đã họp 38/61 chi bộ, đạt |62,3%.',
      'Phép tính khớp: 38/61 chi bộ là 62,3%',
      'The arithmetic holds: 38/61 chi bộ is 62.3%',
    ],
    [
      'Xã đã họp |38/61 chi bộ, đạt 63,2%.',
      'Phép tính không khớp: 38/61 chi bộ là 62,3%, bài ghi “63,2%”',
      'The arithmetic does not hold: 38/61 chi bộ is 62.3%, but the article says “63,2%”',
    ],
    [
      'Số đầu mối giảm từ 210 xuống 180, giảm |14,2%.',
      'Phép tính khớp: từ 210 đầu mối xuống 180 đầu mối là giảm 14,28…%; bài bỏ bớt phần lẻ',
      'The arithmetic holds: from 210 đầu mối to 180 đầu mối is a fall of 14.28…%; the article drops the further decimals',
    ],
    [
      'Xã đã họp 36/61 chi bộ, đạt |59,1%.',
      'Phép tính khớp: 36/61 chi bộ là 59,02%; bài ghi xấp xỉ',
      'The arithmetic holds: 36/61 chi bộ is 59.02%; the article gives it approximately',
    ],
    [
      'Tỉnh đã chi 1.412,5 tỷ đồng, đạt |81,7% kế hoạch vốn (1.412,5/1.728 tỷ đồng).',
      'Phép tính khớp: 1.412,5/1.728 tỷ đồng là 81,7%',
      'The arithmetic holds: 1,412.5/1,728 tỷ đồng is 81.7%',
    ],
    [
      'Tỉnh đã thu 16.532 tỷ đồng, bằng 64,1% dự toán (|30.558 tỷ đồng).',
      'Phép tính không khớp: 16.532 tỷ đồng trên 30.558 tỷ đồng là 54,1%, bài ghi “64,1%”',
      'The arithmetic does not hold: 16,532 tỷ đồng of 30,558 tỷ đồng is 54.1%, but the article says “64,1%”',
    ],
    [
      'Số đầu mối từ 412 xuống còn |351 đầu mối.',
      'Từ 412 xuống 351: giảm 61 (14,8%)',
      'From 412 to 351: down 61 (14.8%)',
    ],
    [
      'Số đầu mối từ 412 xuống còn 351, giảm 61 đầu mối (|14,8%).',
      'Phép tính khớp: giảm 61 đầu mối còn 351 đầu mối là giảm 14,8%',
      'The arithmetic holds: down by 61 đầu mối to 351 đầu mối is a fall of 14.8%',
    ],
    [
      'Số vụ còn 206 vụ, giảm |gần 18% so với cùng kỳ.',
      'Mức giảm so với thời kỳ khác',
      'A decrease against another period',
    ],
  ];
  for (const [text, vietnamese, english] of sums) {
    test(text, () => {
      assert.ok(card({ bài: text }).includes(vietnamese), card({ bài: text }).join('\n'));
      assert.ok(card({ bài: text }, ENGLISH).includes(english), card({ bài: text }, ENGLISH).join('\n'));
    });
  }

  // what the words before a number leave open at its edge
  const bounds: [words: string, vietnamese: string, english: string][] = [
    ['dưới', '### \\< 35 tuổi', '### \\< 35 tuổi'],
    ['chưa đầy', '### \\< 35 tuổi', '### \\< 35 tuổi'],
    ['chưa đến', '### \\< 35 tuổi', '### \\< 35 tuổi'],
    ['gần', '### Gần 35 tuổi', '### Just under 35 tuổi'],
    ['ngót', '### Gần 35 tuổi', '### Just under 35 tuổi'],
    ['hơn', '### \\> 35 tuổi', '### \\> 35 tuổi'],
    ['trên', '### \\> 35 tuổi', '### \\> 35 tuổi'],
    ['quá', '### \\> 35 tuổi', '### \\> 35 tuổi'],
    ['ít nhất', '### ≥ 35 tuổi', '### ≥ 35 tuổi'],
    ['tối thiểu', '### ≥ 35 tuổi', '### ≥ 35 tuổi'],
    ['không dưới', '### ≥ 35 tuổi', '### ≥ 35 tuổi'],
    ['không quá', '### ≤ 35 tuổi', '### ≤ 35 tuổi'],
    ['tối đa', '### ≤ 35 tuổi', '### ≤ 35 tuổi'],
    ['khoảng', '### ≈ 35 tuổi', '### ≈ 35 tuổi'],
  ];
  for (const [words, vietnamese, english] of bounds) {
    test(`«${words} 35 tuổi»`, () => {
      const article = { 'một bài': `Tổ công tác gồm các đồng chí ${words} |35 tuổi.` };
      assert.equal(card(article)[0], vietnamese);
      assert.equal(card(article, ENGLISH)[0], english);
    });
  }
});
