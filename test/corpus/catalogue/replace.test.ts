import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeCatalogues } from '../../../server/src/corpus/catalogue/mergeCatalogues';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import type { CatalogueIndex } from '../../../server/src/corpus/knowledge/catalogueIndex';
import { CATALOGUE } from '../../../server/src/domain/catalogue';
import { CheckedCorpus } from '../checkedCorpus';
import { first, keyAt } from '../plans';

const A = 'file:///a.txt';
const PAGE = (sentence: string, day = '12/01/2024'): string => `Hội nghị của tỉnh\n\nThứ Sáu, ${day}\n\n${sentence}\n`;

/** Each text is one entry. */
const ENTRIES = {
  plan: '{type: Kế hoạch, number: 27, symbol: KH/TU, locality: Lạng Sơn, date: 2021-03-18, subject: công tác dân vận}',
  laterPlan: '{type: Kế hoạch, number: 27, symbol: KH/TU, locality: Lạng Sơn, date: 2021-03-19}',
  olderPlan: '{type: Kế hoạch, number: 27, symbol: KH/TU, locality: Lạng Sơn, date: 2016-03-19}',
  forest: '{type: Nghị quyết, number: 500, symbol: NQ/TW, term: XIII, date: 2023-02-01, subject: trồng rừng gỗ lớn}',
  further: '{type: Nghị quyết, number: 900, symbol: NQ/TW, term: XIII, date: 2023-06-01}',
  nickname: '{type: Quyết định, number: 4321, symbol: QĐ-TTg, date: 2022-05-05, aliases: [Đề án 99]}',
  example: '{type: Chỉ thị, number: 95, symbol: CT/TW, date: 2016-05-15, subject: học tập tấm gương giản dị}',
  fires: '{type: Chỉ thị, number: 95, symbol: CT/TW, date: 2021-09-01, subject: phòng cháy chữa cháy rừng}',
  titled:
    '{type: Kết luận, number: 801, symbol: KL/TW, date: 2021-05-18, subject: thực hiện Chỉ thị số 95-CT/TW về học tập tấm gương giản dị}',
  retitled:
    '{type: Kết luận, number: 801, symbol: KL/TW, date: 2021-05-18, subject: thực hiện Chỉ thị số 96-CT/TW về học tập tấm gương giản dị}',
  law: '{type: Luật, number: 99/2023, symbol: QH15, name: Trồng rừng, year: 2023}',
} as const;
type Name = keyof typeof ENTRIES;

/** Of the built-in catalogue what the sentences below may speak of: the rest would only take time. */
const BUILT_IN = CATALOGUE.filter(({ symbol }) => symbol === 'NQ/TW');

function catalogueOf(...names: readonly Name[]): CatalogueIndex {
  const text = `documents: [${names.map((name) => ENTRIES[name]).join(', ')}]`;
  return mergeCatalogues(new Map([['file:///a.danchieu.yaml', readCatalogue(text)]]), BUILT_IN).index;
}

/** The document that an article's first citation stands for, under one catalogue after the other. */
function keys(sentence: string, ...catalogues: readonly (readonly Name[])[]): (string | undefined)[] {
  const corpus = new CheckedCorpus();
  corpus.update(A, PAGE(sentence));
  return catalogues.map((names) => {
    corpus.replaceCatalogue(catalogueOf(...names));
    return keyAt(corpus.snapshot(), A);
  });
}

suite('another catalogue in place of one', () => {
  test('resolves short forms again that may mean its documents', () => {
    const plan = 'KH:27/TU@Lạng Sơn 2020-2025';
    assert.deepEqual(keys('Một năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.', [], ['plan'], ['law'], ['plan']), [
      undefined,
      plan,
      undefined,
      plan,
    ]);
  });

  test('resolves names again', () => {
    assert.deepEqual(keys('Thực hiện Luật Trồng rừng năm 2023.', ['law'], []), [
      '99/2023/QH15',
      'Luật Trồng rừng năm 2023',
    ]);
    assert.deepEqual(keys('Cả tỉnh thực hiện Đề án 99.', ['nickname'], []), ['4321/QĐ-TTg@2022', undefined]);
  });

  test('resolves again what the title of another document of the article names', () => {
    const corpus = new CheckedCorpus();
    corpus.update(
      A,
      PAGE('Làm theo Chỉ thị 95.\n\nChi bộ học Kết luận số 801-KL/TW ngày 18/5/2021 của Bộ Chính trị.', '01/06/2022'),
    );
    const keysWith = [[], ['titled'], ['retitled'], ['titled'], []].map((names) => {
      corpus.replaceCatalogue(catalogueOf('example', 'fires', ...(names as Name[])));
      return keyAt(corpus.snapshot(), A);
    });
    const example = 'CT:95/TW@XII';
    assert.deepEqual(keysWith, [undefined, example, undefined, example, undefined]);
  });

  test('takes documents over from the articles, and gives them back', () => {
    const corpus = new CheckedCorpus();
    corpus.update(A, PAGE('Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 27-KH/TU ngày 18/3/2021 về chuyển đổi số ở xã.'));
    const subject = (): string | null | undefined => {
      const resolution = corpus.snapshot().resolve(first(corpus.snapshot(), A, 'directive'));
      return resolution?.kind === 'document' ? resolution.document.subject : undefined;
    };
    assert.equal(subject(), 'chuyển đổi số ở xã');
    corpus.replaceCatalogue(catalogueOf('plan'));
    assert.equal(subject(), 'công tác dân vận');
    corpus.replaceCatalogue(catalogueOf());
    assert.equal(subject(), 'chuyển đổi số ở xã');
  });

  const SENTENCES = [
    'Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 27-KH/TU ngày 18/3/2021 về công tác dân vận.',
    'Một năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.',
    'Thực hiện Nghị quyết 500, rừng đã xanh.',
    'Thực hiện Nghị quyết số 500-NQ/TW ngày 01/02/2023 về trồng rừng gỗ lớn.',
    'Thực hiện Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 và Nghị quyết 39.',
    'Thực hiện các Nghị quyết số 18, 500 của Trung ương và Nghị quyết Trung ương 6 khóa XII.',
    'Cả tỉnh thực hiện Đề án 99 và Luật Trồng rừng năm 2023.',
    'Thực hiện Quyết định số 4321/QĐ-TTg của Thủ tướng Chính phủ ngày 05/5/2022.',
    'Chi bộ học Kết luận số 801-KL/TW ngày 18/5/2021 và làm theo Chỉ thị 95.',
    'TỈNH ỦY LẠNG SƠN\n\nSố 27-KH/TU\n\nLạng Sơn, ngày 18 tháng 3 năm 2021\n\nKẾ HOẠCH\nvề công tác dân vận',
  ];
  const step = fc.oneof(
    fc.record({ file: fc.integer({ min: 0, max: 3 }), said: fc.subarray(SENTENCES, { maxLength: 3 }) }),
    fc.subarray(Object.keys(ENTRIES) as Name[]),
  );

  test('leaves the corpus as if it had been there from the beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 10 }), (steps) => {
        const corpus = new CheckedCorpus();
        for (const [change, look] of steps) {
          if (Array.isArray(change)) corpus.replaceCatalogue(catalogueOf(...change));
          else if (change.said.length === 0) corpus.remove(`file:///${change.file}.txt`);
          else corpus.update(`file:///${change.file}.txt`, PAGE(change.said.join('\n\n')));
          if (look) corpus.snapshot();
        }
        corpus.snapshot();
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
