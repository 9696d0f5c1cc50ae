import { checkDates, type DateRow } from './check';

/** What makes «năm», «quý», «tháng» and «ngày» a measure: what follows is counted per year, quarter, month or day. */
const MEASURES = ['Mỗi', 'Hằng', 'Từng'];
/** A span of time as a whole: what follows is counted within it. */
const WHOLES = ['Cả', 'Trong'];
const TIMES = ['năm', 'quý', 'tháng', 'ngày'];
/** As many digits as quarters, days and months, counts and years have. No article speaks of the year 2150. */
const NUMBERS = ['3', '150', '1250', '2150'];
/** A unit, nouns, and a classifier with its noun. */
const THINGS = ['tấn', 'triệu đồng', 'lượt khám', 'học sinh', 'suất quà', 'con giống'];

/** «Mỗi năm 1250 học sinh …»: every measure of time before every number before everything that is counted. */
function countedPer(measures: readonly string[], numbers: readonly string[]): DateRow[] {
  const befores = measures.flatMap((measure) => TIMES.map((time) => `${measure} ${time}`));
  const quantities = numbers.flatMap((number) => THINGS.map((thing) => `${number} ${thing}`));
  return befores.flatMap((before) => quantities.map((quantity) => [`${before} ${quantity} về tới bản.`] as const));
}

suite('Dates: a month at its beginning or end counts nothing', () => {
  checkDates(
    [
      ['Cuối ⟦tháng 3⟧ huyện khởi công cầu.', '2024-03'],
      ['Hồi ⟦tháng 5⟧ xã đã họp, trung tuần ⟦tháng 6⟧ tỉnh họp.', '2024-05', '2024-06'],
      ['Mỗi tháng 3 huyện được kiểm tra.'],
    ],
    '2024-06-20',
  );
});

suite('Counts per year, quarter, month or day are no dates', () => {
  checkDates(countedPer(MEASURES, [...NUMBERS, '2000']));
});

suite('Counts within a year, quarter, month or day are no dates', () => {
  checkDates(countedPer(WHOLES, NUMBERS));
});

suite('Years, quarters and months after the same words', () => {
  checkDates([
    ['Cả ⟦năm 2023⟧ thu đủ.', '2023'],
    ['Trong ⟦năm 2023⟧, 150 học sinh tới trường.', '2023'],
    // of the years that articles speak of, the number is rather one of these
    ['Trong ⟦năm 2023⟧ học sinh nghỉ nhiều.', '2023'],
    ['Từng ⟦năm 2021⟧, ⟦2022⟧ đều vượt.', '2021', '2022'],
    ['Trong ⟦quý 3⟧, tỉnh họp.', null],
    ['Trong ⟦quý 3⟧ tỉnh họp.', null],
    ['Cả ⟦quý 3/2023⟧ thu đủ.', '2023-Q3'],
    ['Trong ⟦quý 3 năm 2023⟧ học sinh nghỉ.', '2023-Q3'],
    ['Trong ⟦quý III⟧ học sinh nghỉ.', null],
    ['Cả ⟦tháng 3⟧ mưa.', null],
    ['Trong ⟦tháng 3⟧ tỉnh Lai Châu mưa to.', null],
  ]);
});

suite('«quý» before people is a word of respect', () => {
  checkDates([
    ['Kính thưa quý 3 vị đại biểu.'],
    ['Xin cảm ơn quý 2 thầy đã tới dự.'],
    ['Chi bộ họp mỗi quý 1 lần.'],
    ['Chi đoàn họp một quý 2 buổi.'],
  ]);
});
