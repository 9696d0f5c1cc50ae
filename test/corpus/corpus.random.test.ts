import fc from 'fast-check';
import { isRelevant } from '../../server/src/corpus/relevance';
import { CheckedCorpus } from './checkedCorpus';

/** Pieces of articles that depend on each other: full and short forms, places, dates, people and figures. */
const PUBLISHED = ['Thứ Sáu, 12/01/2024 | 16:14', 'Thứ Tư, 20/07/2022 | 08:00', 'Thứ Hai, 05/03/2018 | 09:30', ''];
const SENTENCES = [
  'Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 27-KH/TU ngày 18/3/2021 về công tác dân vận.',
  'Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 27-KH/TU ngày 19/3/2021 về chuyển đổi số ở xã.',
  'Tỉnh ủy Quảng Trị ban hành Kế hoạch số 27-KH/TU ngày 05/9/2022.',
  'Một năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.',
  'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
  'Thực hiện Nghị quyết số 18-NQ/TW ngày 16/6/2022.',
  'Thực hiện Nghị quyết 18, các phòng được sắp xếp.',
  'Thực hiện Nghị quyết số 500-NQ/TW ngày 01/02/2023 về trồng rừng gỗ lớn.',
  'Theo Nghị quyết 500, rừng đã xanh.',
  'Chính phủ có Nghị định số 61/2015/NĐ-CP ngày 09/7/2015; Nghị định 61 đã cũ.',
  'Thực hiện Quyết định số 4321/QĐ-TTg của Thủ tướng Chính phủ về trồng rừng gỗ lớn.',
  'Thực hiện Quyết định số 4321/QĐ-TTg về nuôi cá lồng trên sông.',
  'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, dự hội nghị.',
  'Bí thư Tỉnh ủy Yên Bái Lò Văn Thiềng kết luận.',
  'Toàn tỉnh kết nạp 1.600 đảng viên, đạt 102,9% kế hoạch.',
  'Ngày 13/1, hội nghị bế mạc.',
  'Thủ tướng Hun Manet thăm tỉnh. Thủ tướng Phạm Minh Chính tiếp.',
  'TỈNH ỦY LẠNG SƠN\n\nSố 27-KH/TU\n\nLạng Sơn, ngày 18 tháng 3 năm 2021\n\nKẾ HOẠCH\nvề công tác dân vận',
];

const article = fc
  .record({
    published: fc.constantFrom(...PUBLISHED),
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 0, maxLength: 5 }),
  })
  .map(({ published, sentences }) => `Hội nghị của tỉnh\n\n${published}\n\n${sentences.join('\n\n')}\n`);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ file: fc.integer({ min: 0, max: 5 }), text: article }) },
  { weight: 1, arbitrary: fc.record({ file: fc.integer({ min: 0, max: 5 }), text: fc.constant(undefined) }) },
);

suite('a corpus that changes', () => {
  test('is after each step what it would be if built from scratch', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 14 }), (steps) => {
        const corpus = new CheckedCorpus({ accepts: isRelevant });
        for (const [{ file, text }, look] of steps) {
          const uri = `file:///${file}.txt`;
          if (text === undefined) corpus.remove(uri);
          else corpus.update(uri, text);
          if (look) corpus.snapshot();
        }
        corpus.snapshot();
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
