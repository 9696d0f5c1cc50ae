import assert from 'node:assert/strict';
import { nameApart } from '../../../server/src/features/wording/nameApart';
import { presentation } from '../../../server/src/features/wording/presentation';
import { corpusOf } from '../corpusOf';

/** Articles, the key of a document, and how it is called; one that no article mentions is the built-in catalogue's. */
const NAMES: readonly (readonly [what: string, article: string, key: string, vi: string, en?: string])[] = [
  [
    'the year, where another term has the number',
    'Học Nghị quyết số 18-NQ/TW ngày 25/10/2017.',
    'NQ:18/TW@XII',
    'Nghị quyết số 18-NQ/TW (2017)',
  ],
  [
    'nothing, where no other document has it',
    'Học Kết luận số 21-KL/TW ngày 25/10/2021.',
    'KL:21/TW@XIII',
    'Kết luận số 21-KL/TW',
  ],
  [
    'nothing, where the number holds its year',
    'Thực hiện Nghị định số 30/2020/NĐ-CP và Nghị định số 30/2021/NĐ-CP.',
    '30/2020/NĐ-CP',
    'Nghị định số 30/2020/NĐ-CP',
  ],
  [
    'the province, where another one has the number',
    'Kế hoạch số 927-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn khác Kế hoạch số 927-KH/TU ngày 18/02/2022 của Tỉnh ủy Hà Nam.',
    'KH:927/TU@Lạng Sơn 2020-2025',
    'Kế hoạch số 927-KH/TU (Lạng Sơn)',
  ],
  [
    'the year, where the same province has it twice',
    'Kế hoạch số 927-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn khác Kế hoạch số 927-KH/TU ngày 18/02/2018 của Tỉnh ủy Lạng Sơn.',
    'KH:927/TU@Lạng Sơn 2020-2025',
    'Kế hoạch số 927-KH/TU (2022)',
  ],
  [
    'the day, where both are of one year',
    'Kế hoạch số 927-KH/TU ngày 15/03/2020 của Tỉnh ủy Lạng Sơn khác Kế hoạch số 927-KH/TU ngày 28/12/2020 của Tỉnh ủy Lạng Sơn.',
    'KH:927/TU@Lạng Sơn 2020-2025',
    'Kế hoạch số 927-KH/TU (28/12/2020)',
    'Kế hoạch số 927-KH/TU (28 Dec 2020)',
  ],
  [
    'the province and the year, where others share each of them',
    'Kế hoạch số 927/KH-UBND năm 2021 của UBND tỉnh Lạng Sơn, Kế hoạch số 927/KH-UBND năm 2022 của UBND tỉnh Lạng Sơn, Kế hoạch số 927/KH-UBND năm 2021 của UBND tỉnh Hà Nam.',
    '927/KH-UBND@Lạng Sơn 2021',
    'Kế hoạch số 927/KH-UBND (Lạng Sơn, 2021)',
  ],
  ['the name of a law that has a number, too', 'Theo Luật số 45/2013/QH13.', '45/2013/QH13', 'Luật Đất đai năm 2013'],
];

suite('what lists and headings call a document has', () => {
  for (const [what, article, key, vi, en = vi] of NAMES) {
    test(`${what}: ${vi}`, () => {
      const { snapshot } = corpusOf({ bài: article });
      const known = snapshot.document(key) ?? assert.fail([...snapshot.documents()].map((one) => one.key).join(', '));
      assert.equal(nameApart(snapshot, known, presentation('vi', true)), vi);
      assert.equal(nameApart(snapshot, known, presentation('en', true)), en);
    });
  }
});
