import fc from 'fast-check';
import { isRelevant } from '../../server/src/corpus/facts/relevance';
import { fileDay } from '../../server/src/corpus/files/fileDay';
import { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import { CATALOGUE } from '../../server/src/domain/catalogue';
import { analyze } from '../../server/src/recognition/analyze';
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
  'Tỉnh ủy Quảng Trị và Tỉnh ủy Lạng Sơn trao đổi về Kế hoạch số 27-KH/TU.',
  'Huyện ủy Lộc Bình ban hành Nghị quyết số 05-NQ/HU ngày 10/2/2023.',
  'UBND huyện Lộc Bình ban hành Quyết định số 15/QĐ-UBND ngày 10/2/2023; nhắc lại Quyết định số 15/QĐ-UBND ngày 10/2/2023.',
  'Thực hiện Nghị quyết 18 năm 2022 và Nghị quyết 18 ngày 31/6/2022.',
  'Thực hiện Nghị quyết Trung ương 6 khóa XII và Nghị quyết Trung ương 8.',
  'Tỉnh thực hiện Đề án 06 của Chính phủ, Luật Đất đai năm 2024 và các Nghị quyết số 18, 19-NQ/TW.',
  'TỈNH ỦY LẠNG SƠN\n\nSố 27-KH/TU\n\nLạng Sơn, ngày 18 tháng 3 năm 2021\n\nKẾ HOẠCH\nvề công tác dân vận',
];

const article = fc
  .record({
    published: fc.constantFrom(...PUBLISHED),
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 0, maxLength: 5 }),
  })
  .map(({ published, sentences }) => `Hội nghị của tỉnh\n\n${published}\n\n${sentences.join('\n\n')}\n`);

/** Files by number; the names of some tell a day. */
const FILES = ['a', 'b', '2022-07-20-c', '2018-03-05-d', 'e', '2024-01-12-f'];
const file = fc.constantFrom(...FILES.map((name) => `file:///${name}.txt`));

/** Catalogues that know more and less of the documents that the sentences speak of. */
const CATALOGUES = [
  CATALOGUE,
  CATALOGUE.filter(({ number }) => number !== '18'),
  CATALOGUE.filter(({ term }) => term !== 'XIII'),
  CATALOGUE.filter(({ aliases, name }) => aliases === undefined && name === undefined),
  [],
].map((entries) => new CatalogueIndex(entries));

type Step = (corpus: CheckedCorpus, texts: Map<string, string>) => void;

const write = fc.tuple(file, article).map(
  ([uri, text]): Step =>
    (corpus, texts) => {
      texts.set(uri, text);
      corpus.enter(uri, text, analyze(text, fileDay(uri)));
    },
);
const remove = file.map(
  (uri): Step =>
    (corpus, texts) => {
      texts.delete(uri);
      corpus.remove(uri);
    },
);
const rename = fc.tuple(file, file).map(
  ([from, to]): Step =>
    (corpus, texts) => {
      const text = texts.get(from);
      if (text === undefined || from === to) return;
      texts.delete(from);
      texts.set(to, text);
      corpus.remove(from);
      corpus.enter(to, text, analyze(text, fileDay(to)));
    },
);
const replaceCatalogue = fc.constantFrom(...CATALOGUES).map(
  (catalogue): Step =>
    (corpus) => {
      corpus.replaceCatalogue(catalogue);
    },
);
const step = fc.oneof(
  { weight: 5, arbitrary: write },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: rename },
  { weight: 1, arbitrary: replaceCatalogue },
);

suite('a corpus that changes', () => {
  test('is after each edit, deletion, renaming and new catalogue what it would be if built from scratch', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 14 }), (steps) => {
        const corpus = new CheckedCorpus({ accepts: isRelevant });
        const texts = new Map<string, string>();
        for (const [change, look] of steps) {
          change(corpus, texts);
          if (look) corpus.snapshot();
        }
        corpus.snapshot();
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
