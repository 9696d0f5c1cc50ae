import assert from 'node:assert/strict';
import { comparisonIn, reckoningFrom, reckoningOf } from '../../server/src/corpus/arithmetic';
import { analyze } from '../../server/src/recognition/analyze';

/** What follows for the figure that begins at the bar: «share 38/61 = 62.30 holds». */
function reckoned(marked: string): string {
  const start = marked.indexOf('|');
  const { mentions } = analyze(marked.replace('|', ''));
  const index = mentions.findIndex((mention) => mention.kind === 'figure' && mention.start === start);
  assert.ok(index >= 0, 'a figure begins there');
  const found = reckoningOf(mentions, index) ?? reckoningFrom(mentions, mentions[index]!);
  if (found !== undefined)
    return `${found.kind} ${found.part}/${found.whole} = ${found.result.toFixed(2)} ${found.verdict}`;
  const comparison = comparisonIn(mentions, index);
  if (comparison === undefined) return 'nothing';
  return `${comparison.kind} ${comparison.part}/${comparison.whole} = ${comparison.result.toFixed(2)}`;
}

suite('arithmetic between figures', () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    // a ratio and its share
    ['Xã đã họp 38/61 chi bộ, đạt |62,3%.', 'share 38/61 = 62.30 holds'],
    ['Xã đã họp |38/61 chi bộ, đạt 62,3%.', 'share 38/61 = 62.30 holds'],
    ['Xã đã họp 38/61 chi bộ (|62,2%).', 'share 38/61 = 62.30 holds'],
    ['Xã đã họp 38/61 chi bộ (|62%).', 'share 38/61 = 62.30 holds'],
    ['Xã đã họp 38/61 chi bộ, đạt |63,2%.', 'share 38/61 = 62.30 fails'],
    // one unit of the last digit: cut off, not rounded
    ['Thôn có 13/62 hộ, chiếm |20,9%.', 'share 13/62 = 20.97 holds'],
    ['Thôn có 13/62 hộ, chiếm |20,8%.', 'share 13/62 = 20.97 fails'],
    // the base behind the percentage
    ['Tỉnh kết nạp 1.026 đảng viên, bằng |57% kế hoạch (1.026/1.800 đảng viên).', 'share 1026/1800 = 57.00 holds'],
    ['Tỉnh kết nạp 1.026 đảng viên, bằng |75% kế hoạch (1.026/1.800 đảng viên).', 'share 1026/1800 = 57.00 fails'],
    // numbers in words are rounded themselves
    [
      'Tỉnh đã chi 1.412,5 tỷ đồng, đạt |81,7% kế hoạch vốn (1.412,5/1.728 tỷ đồng).',
      'share 1412500000000/1728000000000 = 81.74 holds',
    ],
    // a change
    ['Số đầu mối từ 412 xuống còn 351, giảm 61 đầu mối (|14,8%).', 'change 351/412 = 14.81 holds'],
    ['Số đầu mối từ 412 xuống còn 351, giảm 61 đầu mối (|18,4%).', 'change 351/412 = 14.81 fails'],
    ['Số đầu mối từ 412 xuống còn |351 đầu mối.', 'change 351/412 = 14.81'],
    ['Số trường từ 18 còn |13 trường.', 'change 13/18 = 27.78'],
    // nothing that the sentence does not join
    ['Cả tỉnh có |31/44 câu hỏi được trả lời.', 'share 31/44 = 70.45'],
    ['Cấp giấy chứng nhận lần đầu đạt |98,4% diện tích.', 'nothing'],
    ['Số vụ còn 206 vụ, giảm gần |18% so với cùng kỳ.'.replace('gần |', '|gần '), 'nothing'],
    // only a bound of what is meant
    ['Xã đã họp hơn 38/61 chi bộ, đạt |62,3%.', 'share 38/61 = 62.30 open'],
    // of all deputies, not of those present
    ['Nghị quyết được 462/466 đại biểu có mặt tán thành, đạt |96,25%.', 'share 462/466 = 99.14 open'],
    ['Nghị quyết được 462/466 đại biểu có mặt tán thành, đạt |99,14%.', 'share 462/466 = 99.14 holds'],
  ];
  for (const [text, expected] of rows) test(text, () => assert.equal(reckoned(text), expected));

  const bounds: readonly (readonly [words: string, verdict: string])[] = [
    ['hơn 62%', 'holds'],
    ['trên 60%', 'holds'],
    ['trên 65%', 'fails'],
    ['gần 63%', 'holds'],
    ['gần 60%', 'fails'],
    ['khoảng 60%', 'holds'],
    ['khoảng 50%', 'fails'],
  ];
  for (const [words, verdict] of bounds) {
    test(`38/61 is ${words}: ${verdict}`, () => {
      assert.ok(reckoned(`Xã đã họp |38/61 chi bộ, đạt ${words}.`).endsWith(verdict));
    });
  }
});
