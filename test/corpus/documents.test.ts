import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import { analyze } from '../../server/src/recognition/analyze';
import { CheckedCorpus } from './checkedCorpus';
import { corpusOf, FULL, KEY, SHORT } from './plans';

suite('what is known of a document', () => {
  test('a document that no catalogue lists is what most articles say, the rest is a conflict', () => {
    const wrong = FULL.replace('18/3/2021', '19/3/2021');
    const corpus = corpusOf({ 'a.txt': wrong, 'b.txt': FULL, 'c.txt': FULL });
    const document = corpus.snapshot().document(KEY);
    assert.equal(document?.label, '27-KH/TU');
    assert.equal(document?.date, '2021-03-18');
    assert.equal(document?.locality, 'Lạng Sơn');
    assert.equal(document?.subject, 'phát triển đảng viên');
    assert.deepEqual(document?.conflicts, [{ field: 'date', value: '2021-03-19', source: 'a.txt' }]);
  });

  test('a document’s own text is right against any number of articles, which are conflicts', () => {
    const own = `TỈNH ỦY LẠNG SƠN

Số 27-KH/TU

Lạng Sơn, ngày 18 tháng 3 năm 2021

KẾ HOẠCH
về công tác dân vận

Điều 1. Nội dung.
`;
    const wrong = 'Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 27-KH/TU ngày 19/3/2021 về công tác dân vận.';
    const corpus = corpusOf({ 'own.txt': own, 'b.txt': wrong, 'c.txt': wrong });
    const document = corpus.snapshot().document(KEY);
    assert.equal(document?.date, '2021-03-18');
    assert.equal(document?.issuer?.toLowerCase(), 'tỉnh ủy lạng sơn');
    assert.deepEqual(document?.conflicts, [{ field: 'date', value: '2021-03-19', source: 'b.txt' }]);
  });

  test('own texts that disagree are a conflict too', () => {
    const header = { start: 0, end: 20, type: 'Kế hoạch', number: '27', symbol: 'KH/TU', subject: null };
    const corpus = new Corpus();
    for (const [uri, date] of [
      ['a.txt', '2021-03-18'],
      ['b.txt', '2021-03-19'],
    ] as const) {
      corpus.enter(uri, '', { ...analyze(''), header: { ...header, issuer: 'Tỉnh ủy Lạng Sơn', date } });
    }
    const conflicts = corpus.snapshot().document(KEY)?.conflicts;
    assert.deepEqual(conflicts, [{ field: 'date', value: '2021-03-19', source: 'b.txt' }]);
  });

  test('however many articles cite it, subject and definition are from the fullest, and go with it', () => {
    const corpus = new CheckedCorpus();
    const plain = 'Theo Kế hoạch số 27-KH/TU ngày 18/3/2021 của Tỉnh ủy Lạng Sơn.';
    for (let index = 0; index < 40; index++) corpus.update(`${String(index).padStart(2, '0')}.txt`, plain);
    corpus.update('z.txt', FULL);
    const document = corpus.snapshot().document(KEY);
    assert.equal(document?.subject, 'phát triển đảng viên');
    assert.equal(corpus.snapshot().definition(KEY)?.uri, 'z.txt');
    corpus.remove('z.txt');
    assert.equal(corpus.snapshot().document(KEY)?.subject, null);
    assert.equal(corpus.snapshot().definition(KEY)?.uri, '00.txt');
  });

  test('a citation whose type and symbol disagree is the fullest only where no sound one is', () => {
    const text = 'Xã học Kết luận 21.\n\nĐó là Kết luận số 21-KL/TW khóa XIII.';
    const wrong = 'Nghị quyết số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về xây dựng Đảng.';
    const key = 'KL:21/TW@XIII';
    const corpus = new CheckedCorpus();
    corpus.update('a.txt', wrong);
    assert.equal(corpus.snapshot().definition(key)?.uri, 'a.txt');
    corpus.update('b.txt', `${wrong}\n\n${text}`);
    const found = corpus.snapshot().definition(key);
    assert.equal(found?.uri, 'b.txt');
    assert.equal(found.span.start, `${wrong}\n\n${text}`.indexOf('Kết luận số 21-KL/TW'));
  });

  test('what is known of a document is worked out once, until something of it changes', () => {
    const corpus = corpusOf({ 'a.txt': FULL });
    const document = corpus.snapshot().document(KEY);
    corpus.update('b.txt', 'Theo Kết luận số 21-KL/TW ngày 25/10/2021.');
    assert.equal(corpus.snapshot().document(KEY), document);
    corpus.update('c.txt', FULL.replace('18/3/2021', '19/3/2021'));
    assert.notDeepEqual(corpus.snapshot().document(KEY), document);
  });

  test('… also where citations name it without its year', () => {
    const corpus = new CheckedCorpus();
    corpus.update('a.txt', 'Thực hiện Quyết định số 4321/QĐ-TTg về nuôi cá lồng.');
    assert.equal(corpus.snapshot().document('4321/QĐ-TTg')?.subject, 'nuôi cá lồng');
    corpus.update('a.txt', 'Thực hiện Quyết định số 4321/QĐ-TTg về trồng rừng.');
    assert.equal(corpus.snapshot().document('4321/QĐ-TTg')?.subject, 'trồng rừng');
  });

  test('one that a catalogue lists has its facts and its source', () => {
    const corpus = corpusOf({ 'a.txt': 'Theo Quy định số 50-QĐ/TW ngày 27/12/2021.' });
    const document = corpus.snapshot().document('QĐ:50/TW@XIII');
    assert.equal(document?.subject, 'công tác quy hoạch cán bộ');
    assert.equal(document?.issuer, 'Bộ Chính trị');
    assert.notEqual(document?.source, null);
  });

  test('the definition is the fullest citation, and a document’s own text before it', () => {
    const corpus = corpusOf({ 'b.txt': SHORT, 'c.txt': FULL });
    assert.equal(corpus.snapshot().definition(KEY)?.uri, 'c.txt');
    const header = { start: 0, end: 20, type: 'Kế hoạch', number: '27', symbol: 'KH/TU', subject: null };
    const analysis = {
      ...analyze(''),
      header: { ...header, issuer: 'Tỉnh ủy Lạng Sơn', date: '2021-03-18' },
    };
    corpus.enter('a.txt', '', analysis);
    assert.deepEqual(corpus.snapshot().definition(KEY), { uri: 'a.txt', span: analysis.header });
  });

  test('a user’s own catalogue takes the place of the built-in one', () => {
    const entry = { type: 'Chỉ thị', number: '77', symbol: 'CT/TW', date: '2023-03-03', sources: ['own'] };
    const corpus = new Corpus({ catalogue: new CatalogueIndex([entry]) });
    corpus.update('a.txt', 'Theo Chỉ thị số 77-CT/TW ngày 03/3/2023.');
    assert.equal(corpus.snapshot().document('CT:77/TW@XIII')?.source, 'own');
  });
});
