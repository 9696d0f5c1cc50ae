import assert from 'node:assert/strict';
import { mergeCatalogues } from '../../../server/src/corpus/catalogue/mergeCatalogues';
import { readCatalogue } from '../../../server/src/corpus/catalogue/readCatalogue';
import type { Resolution } from '../../../server/src/corpus/identity/things';
import { analyze } from '../../../server/src/recognition/analyze';
import { CheckedCorpus } from '../checkedCorpus';

const FILE = 'file:///tin/danh-muc.danchieu.yaml';
const ARTICLE = 'file:///tin/bài.txt';
const UNDATED = 'KH:52/TU@Đắk Lắk';
const DATED = 'KH:52/TU@Đắk Lắk 2020-2025';
const SUBJECT = 'phát triển đảng viên trong doanh nghiệp';

function catalogueWith(...fields: readonly string[]) {
  const entry = ['type: Kế hoạch', 'number: "52"', 'symbol: KH/TU', 'locality: Đắk Lắk', ...fields];
  return mergeCatalogues(new Map([[FILE, readCatalogue(`documents:\n  - ${entry.join('\n    ')}\n`)]])).index;
}

/** Enters an article of Đắk Lắk, of 10 March 2023 where no other day is given. */
function enter(corpus: CheckedCorpus, uri: string, text: string, published = '2023-03-10'): void {
  corpus.enter(uri, text, { ...analyze(text), published, locality: 'Đắk Lắk' });
}

/** What the first mention of the article stands for. */
function first(corpus: CheckedCorpus): Resolution | undefined {
  const snapshot = corpus.snapshot();
  const mention = snapshot.article(ARTICLE)?.mentions.findIndex(({ kind }) => kind === 'directive') ?? -1;
  return snapshot.resolve({ uri: ARTICLE, mention });
}

function keyOf(resolution: Resolution | undefined): string | undefined {
  return resolution?.kind === 'document' ? resolution.document.key : resolution?.kind;
}

const CITED = 'Các chi bộ thực hiện Kế hoạch số 52-KH/TU.\n';
const IN_FULL = 'Tỉnh ủy ban hành Kế hoạch số 52-KH/TU ngày 12/4/2022.\n';

suite('an entry that has no date, of a number that recurs,', () => {
  const entries: Readonly<Record<string, readonly string[]>> = {
    'with its subject': [`subject: ${SUBJECT}`],
    'with a date that is wrong': ['date: 2022-13-40', `subject: ${SUBJECT}`],
    'of a year in which the numbers began anew': ['date: "2020"', `subject: ${SUBJECT}`],
  };
  for (const [what, fields] of Object.entries(entries)) {
    test(`is the document of a whole symbol that nothing else is known of: ${what}`, () => {
      const corpus = new CheckedCorpus();
      enter(corpus, ARTICLE, CITED);
      assert.equal(keyOf(first(corpus)), DATED);
      corpus.replaceCatalogue(catalogueWith(...fields));
      const found = first(corpus);
      assert.equal(keyOf(found), UNDATED);
      assert.equal(found?.kind === 'document' && found.document.subject, SUBJECT);
      assert.equal(found?.kind === 'document' && found.document.entry?.start.line, 1);
    });
  }

  test('is what a State body’s decision without its year means too', () => {
    const text = 'Tỉnh công bố Quyết định số 415/QĐ-UBND.\n';
    const entry = '{type: Quyết định, number: 415, symbol: QĐ-UBND, locality: Đắk Lắk, subject: quy hoạch thủy lợi}';
    const corpus = new CheckedCorpus();
    enter(corpus, ARTICLE, text);
    assert.equal(keyOf(first(corpus)), '415/QĐ-UBND@Đắk Lắk 2023');
    corpus.replaceCatalogue(mergeCatalogues(new Map([[FILE, readCatalogue(`documents: [${entry}]`)]])).index);
    assert.equal(keyOf(first(corpus)), '415/QĐ-UBND@Đắk Lắk');
  });

  test('leaves a bare number open, which may be another term’s', () => {
    const corpus = new CheckedCorpus();
    enter(corpus, ARTICLE, 'Các chi bộ thực hiện Kế hoạch 52 của Tỉnh ủy.\n');
    corpus.replaceCatalogue(catalogueWith(`subject: ${SUBJECT}`));
    assert.equal(keyOf(first(corpus)), 'ambiguous');
  });

  test('gives way to the document of its number that articles name with its date', () => {
    const corpus = new CheckedCorpus();
    corpus.replaceCatalogue(catalogueWith(`subject: ${SUBJECT}`));
    enter(corpus, ARTICLE, CITED);
    assert.equal(keyOf(first(corpus)), UNDATED);
    enter(corpus, 'file:///tin/đủ.txt', IN_FULL, '2022-04-13');
    assert.equal(keyOf(first(corpus)), DATED);
    corpus.remove('file:///tin/đủ.txt');
    assert.equal(keyOf(first(corpus)), UNDATED);
  });

  test('is meant by articles from before the dated one was issued', () => {
    const corpus = new CheckedCorpus();
    enter(corpus, ARTICLE, CITED, '2022-01-05');
    enter(corpus, 'file:///tin/đủ.txt', IN_FULL, '2022-04-13');
    assert.equal(keyOf(first(corpus)), UNDATED);
    corpus.replaceCatalogue(catalogueWith(`subject: ${SUBJECT}`));
    assert.equal(keyOf(first(corpus)), UNDATED);
  });

  test('does not take the sentence that tells its subject from the dated one', () => {
    const corpus = new CheckedCorpus();
    corpus.replaceCatalogue(catalogueWith(`subject: ${SUBJECT}`));
    enter(corpus, ARTICLE, `Các chi bộ thực hiện Kế hoạch số 52-KH/TU về ${SUBJECT}.\n`);
    enter(corpus, 'file:///tin/đủ.txt', IN_FULL, '2022-04-13');
    assert.equal(keyOf(first(corpus)), DATED);
  });
});
