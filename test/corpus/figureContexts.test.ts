import assert from 'node:assert/strict';
import { figureContextsOf } from '../../server/src/corpus/facts/figureContexts';
import { analyze } from '../../server/src/recognition/analyze';

/** What each figure of a text is known by. */
function contexts(text: string): number[] {
  const { mentions } = analyze(text);
  return Array.from(figureContextsOf(text, mentions)).filter((_, index) => mentions[index]?.kind === 'figure');
}

suite('What the clause of a figure says of it', () => {
  const same: readonly (readonly [what: string, one: string, other: string])[] = [
    ['the value', 'Đại hội đã bầu 35 đồng chí vào Ban Chấp hành.', 'Đại hội đã bầu 33 đồng chí vào Ban Chấp hành.'],
    ['spelling', 'Tỉnh uỷ đã trao 35 suất quà tận tay.', 'Tỉnh ủy đã trao 33 suất quà tận tay.'.normalize('NFD')],
    ['words that join', 'Đại hội của xã bầu 35 đồng chí cấp ủy.', 'Đại hội xã bầu 35 đồng chí cấp ủy.'],
    [
      'other clauses',
      'Sáng nay, xã vừa trao tặng hộ nghèo 35 suất quà.',
      'Vui lắm: xã vừa trao tặng hộ nghèo 33 suất quà!',
    ],
    [
      'the year of another sentence and the day',
      'Năm 2023 rất khó. Sáng 12/3/2024, xã vừa trao tặng hộ nghèo 35 suất quà.',
      'Ngày 12/3/2024, xã vừa trao tặng hộ nghèo 33 suất quà.',
    ],
  ];
  for (const [what, one, other] of same) {
    test(`is the same whatever ${what}`, () => {
      const [first] = contexts(one);
      assert.notEqual(first, 0);
      assert.deepEqual(contexts(other), [first]);
    });
  }

  const different: readonly (readonly [what: string, one: string, other: string])[] = [
    ['another word', 'Đại hội đã bầu 35 đồng chí vào Ban Chấp hành.', 'Đại hội đã bầu 35 đồng chí vào Ban Thường vụ.'],
    ['another order', 'Đại hội xã bầu 35 đồng chí cấp ủy.', 'Xã bầu đại hội 35 đồng chí cấp ủy.'],
    [
      'another year before the clause',
      'Năm 2023, toàn huyện kết nạp 140 đảng viên mới.',
      'Năm 2022, toàn huyện kết nạp 120 đảng viên mới.',
    ],
    ['another number', 'Chi bộ số 5 đã trao tặng 35 suất quà.', 'Chi bộ số 6 đã trao tặng 35 suất quà.'],
  ];
  for (const [what, one, other] of different) {
    test(`is another with ${what}`, () => assert.notDeepEqual(contexts(one), contexts(other)));
  }

  test('tells figures of one clause apart', () => {
    const [first, second] = contexts('Huyện ta đã sáp nhập 35 xã thành 20 xã.');
    assert.notEqual(first, second);
  });

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['few words', 'Có 35 xã.'],
    ['an estimate', 'Đại hội đã bầu khoảng 35 đồng chí vào Ban Chấp hành.'],
    ['a comparison with nothing before it', 'Thu khá, tăng 8,5% so với cùng kỳ năm trước.'],
    ['a clause that does not end', `Huyện trao 35 suất quà ${'cho người nghèo khắp nơi '.repeat(20)}.`],
  ];
  for (const [what, text] of silent) test(`is nothing of ${what}`, () => assert.deepEqual(contexts(text), [0]));
});
