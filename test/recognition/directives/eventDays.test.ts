import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/recognition/analyze';
import { check } from './check';

suite('The day of an event is no day of issue', () => {
  check([
    ['hội nghị sơ kết 2 năm thực hiện ⟦Đề án 06⟧ chiều 3/4', { date: null }],
    ['quán triệt ⟦Nghị quyết số 21-NQ/TW⟧ sáng 5/7/2022', { date: null }],
    ['quán triệt ⟦Nghị quyết số 21-NQ/TW⟧, tối ngày 5/7/2022', { date: null }],
    ['quán triệt ⟦Nghị quyết số 21-NQ/TW⟧ (chiều 5/7/2022)', { date: null }],
    ['Sáng 5/7/2022, Bộ Chính trị ban hành ⟦Quy định số 50-QĐ/TW⟧.', { date: null }],
    ['Hội nghị học ⟦Chỉ thị số 05-CT/TW⟧ ngày 15/5/2016', { date: '2016-05-15' }],
  ]);
});

/** The date of the one directive of an article that came out on a day (dd/mm/yyyy). */
function dateOf(sentence: string, day: string): string | null {
  const { mentions } = analyze(`Tin của huyện\n\n(${day})\n\n${sentence}\n`);
  const dates = mentions.flatMap((mention) => (mention.kind === 'directive' ? [mention.date] : []));
  assert.equal(dates.length, 1);
  return dates[0]!;
}

suite('A day after a document whose year only the article gives', () => {
  const rows: readonly (readonly [sentence: string, day: string, date: string | null])[] = [
    // known documents of that number and symbol are of other days
    ['Hội nghị học tập Chỉ thị số 05-CT/TW ngày 20/2 đông đủ.', '24/02/2022', null],
    ['Các chi bộ học Chỉ thị số 05-CT/TW ngày 20/2.', '24/02/2022', null],
    ['Các chi bộ học Chỉ thị số 05-CT/TW ngày 15/5.', '24/05/2016', '2016-05-15'],
    // who issued it is said, and so it was issued on that day
    ['Các chi bộ học Chỉ thị số 05-CT/TW ngày 20/2 của Ban Bí thư.', '24/02/2022', '2022-02-20'],
    ['Các chi bộ học Chỉ thị số 05-CT/TW ban hành ngày 20/2.', '24/02/2022', '2022-02-20'],
    // nothing is known of the document
    ['Hội nghị học tập Kế hoạch số 971-KH/HU ngày 20/2 đông đủ.', '24/02/2022', null],
    ['Các xã thực hiện Kế hoạch số 971-KH/HU ngày 20/2.', '24/02/2022', '2022-02-20'],
  ];
  for (const [sentence, day, date] of rows) {
    test(`${day}: ${sentence}`, () => assert.equal(dateOf(sentence, day), date));
  }
});
