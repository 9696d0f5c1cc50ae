import assert from 'node:assert/strict';
import { whyOpen } from '../../../server/src/features/wording/whyOpen';
import { messages } from '../../../server/src/l10n/messages';
import { corpusOf } from '../corpusOf';

const YEN_BAI_2021 = 'Kế hoạch số 27/KH-UBND ngày 12/01/2021 của UBND tỉnh Yên Bái về chuyển đổi số.';
const YEN_BAI_2022 = 'Kế hoạch số 27/KH-UBND ngày 15/02/2022 của UBND tỉnh Yên Bái về phòng, chống dịch.';

/** Why it is open what the first citation of an article means, in English. */
function whyIn(article: string, ...others: readonly string[]): string {
  const { snapshot } = corpusOf(Object.fromEntries([article, ...others].map((text, at) => [`bài-${at}`, text])));
  const uri = 'file:///tin/bài-0.txt';
  const mention = snapshot.article(uri)?.mentions.find(({ kind }) => kind === 'directive');
  assert.ok(mention?.kind === 'directive');
  const resolution = snapshot.resolve({ uri, mention: snapshot.article(uri)!.mentions.indexOf(mention) });
  assert.ok(resolution?.kind !== 'document');
  return whyOpen(mention, resolution, messages('en'));
}

suite('why it is not certain which document is meant', () => {
  test('of several terms: which one is not said', () => {
    assert.equal(
      whyIn('Chi bộ học Nghị quyết số 21-NQ/TW.'),
      'Numbering restarts after each congress, and the text does not say which term is meant.',
    );
  });

  test('of one that is known: there may be another', () => {
    assert.equal(
      whyIn('Chi bộ học Kết luận 21.'),
      'Numbering restarts after each congress, so there may be another document with this number.',
    );
  });

  test('of numbers that begin anew with each year: which year is not said', () => {
    assert.equal(
      whyIn('UBND tỉnh Yên Bái thực hiện Kế hoạch số 27/KH-UBND.', YEN_BAI_2021, YEN_BAI_2022),
      'Numbering restarts each year, and the text does not say which year is meant.',
    );
  });

  test('where only the place of a body is missing, which place that is', () => {
    assert.match(whyIn('Huyện thực hiện Kế hoạch số 9727-KH/HU.'), /^Each district \(huyện\) numbers its own/u);
  });

  test('of what nobody knows: that', () => {
    assert.equal(whyIn('Chi bộ học Quyết định 9731.'), 'It is neither in the other articles nor in the catalogue.');
  });
});
