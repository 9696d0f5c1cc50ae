import assert from 'node:assert/strict';
import { CatalogueIndex } from '../../server/src/corpus/catalogueIndex';
import { Corpus } from '../../server/src/corpus/corpus';
import { isRelevant } from '../../server/src/corpus/relevance';
import type { CorpusSnapshot, Latest, Place } from '../../server/src/corpus/snapshot';
import { analyze } from '../../server/src/recognition/analyze';
import type { Mention } from '../../server/src/recognition/mention';
import { CheckedCorpus } from './checkedCorpus';

const FULL = 'Triển khai Kế hoạch số 27-KH/TU ngày 18/3/2021 của Tỉnh ủy Lạng Sơn về phát triển đảng viên.';
const SHORT = 'Một năm thực hiện Kế hoạch 27 của Tỉnh ủy Lạng Sơn.';
const KEY = 'KH:27/TU@Lạng Sơn 2020-2025';
const DOCUMENT = { kind: 'directive', key: KEY } as const;

function corpusOf(articles: Readonly<Record<string, string>>): CheckedCorpus {
  const corpus = new CheckedCorpus();
  for (const [uri, text] of Object.entries(articles)) corpus.update(uri, text);
  return corpus;
}

/** The place of the first mention of a kind. */
function first(snapshot: CorpusSnapshot, uri: string, kind: Mention['kind']): Place {
  const mention = snapshot.article(uri)?.mentions.findIndex((found) => found.kind === kind) ?? -1;
  assert.notEqual(mention, -1);
  return { uri, mention };
}

function keyAt(snapshot: CorpusSnapshot, uri: string): string | undefined {
  const resolution = snapshot.resolve(first(snapshot, uri, 'directive'));
  return resolution?.kind === 'document' ? resolution.document.key : undefined;
}

suite('the corpus', () => {
  test('a short form is resolved when the article with the full form comes, and not when it goes', () => {
    const corpus = corpusOf({ 'b.txt': SHORT });
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), undefined);
    corpus.update('a.txt', FULL);
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), KEY);
    corpus.remove('a.txt');
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), undefined);
  });

  test('a snapshot stays as it was', () => {
    const corpus = corpusOf({ 'a.txt': FULL, 'b.txt': SHORT });
    const before = corpus.snapshot();
    corpus.remove('a.txt');
    corpus.update('c.txt', SHORT);
    const after = corpus.snapshot();
    assert.equal(keyAt(before, 'b.txt'), KEY);
    assert.deepEqual(
      Array.from(before.mentionsOf(DOCUMENT), ({ uri }) => uri),
      ['a.txt', 'b.txt'],
    );
    assert.equal(before.article('c.txt'), undefined);
    assert.equal(keyAt(after, 'b.txt'), undefined);
    assert.ok(after.revision > before.revision);
  });

  test('nothing changed, the same snapshot', () => {
    const corpus = corpusOf({ 'a.txt': FULL });
    assert.equal(corpus.snapshot(), corpus.snapshot());
    corpus.remove('z.txt');
    assert.equal(corpus.snapshot(), corpus.snapshot());
  });

  test('citations stand in the order of publication, undated last', () => {
    const corpus = new Corpus();
    const days = { 'd.txt': '2023-01-01', 'a.txt': null, 'c.txt': '2021-05-01', 'b.txt': '2023-01-01' };
    for (const [uri, published] of Object.entries(days)) corpus.enter(uri, FULL, { ...analyze(FULL), published });
    const snapshot = corpus.snapshot();
    const uris = Array.from(snapshot.mentionsOf(DOCUMENT), ({ uri }) => uri);
    assert.deepEqual(uris, ['c.txt', 'b.txt', 'd.txt', 'a.txt']);
    assert.equal(snapshot.articlesWith(DOCUMENT), 4);
  });

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

  test('a text that is no article takes no part, and an article that becomes none leaves', () => {
    const corpus = new CheckedCorpus({ accepts: isRelevant });
    corpus.update('a.txt', 'Danh sách mua hàng: 5 kg gạo, 2 lít dầu, ngày 12/3/2024.');
    assert.equal(corpus.snapshot().size, 0);
    corpus.update('a.txt', FULL);
    assert.equal(corpus.snapshot().size, 1);
    corpus.update('a.txt', 'Không còn gì.');
    assert.equal(corpus.snapshot().size, 0);
    assert.deepEqual([...corpus.snapshot().mentionsOf(DOCUMENT)], []);
  });

  test('a user’s own catalogue takes the place of the built-in one', () => {
    const entry = { type: 'Chỉ thị', number: '77', symbol: 'CT/TW', date: '2023-03-03', sources: ['own'] };
    const corpus = new Corpus({ catalogue: new CatalogueIndex([entry]) });
    corpus.update('a.txt', 'Theo Chỉ thị số 77-CT/TW ngày 03/3/2023.');
    assert.equal(corpus.snapshot().document('CT:77/TW@XIII')?.source, 'own');
  });

  test('a change resolves only articles anew that lean on what has changed', () => {
    let asked = 0;
    class Counting extends CatalogueIndex {
      override candidates(slot: string): ReturnType<CatalogueIndex['candidates']> {
        asked++;
        return super.candidates(slot);
      }
    }
    const corpus = new Corpus({ catalogue: new Counting([]) });
    for (let index = 0; index < 30; index++) corpus.update(`full ${index}.txt`, FULL);
    for (let index = 0; index < 30; index++) corpus.update(`short ${index}.txt`, SHORT);
    corpus.snapshot();
    const askedIn = (change: () => void): number => {
      asked = 0;
      change();
      corpus.snapshot();
      return asked;
    };
    const one = askedIn(() => corpus.update('full 0.txt', `${FULL} Thêm một câu.`));
    assert.ok(one > 0);
    assert.equal(
      askedIn(() => corpus.update('full 0.txt', FULL.replace('phát triển', 'Phát triển'))),
      one,
    );
    const another = askedIn(() =>
      corpus.update('full 0.txt', FULL.replace('phát triển đảng viên', 'trồng rừng gỗ lớn')),
    );
    assert.ok(another > 30 && another < 60 * one, `${another} of ${one}`);
  });

  test('an article that cannot be resolved is reported, and costs the others nothing', () => {
    class Faulty extends CatalogueIndex {
      override candidates(slot: string): ReturnType<CatalogueIndex['candidates']> {
        if (slot === 'CT:66') throw new RangeError('a fault');
        return super.candidates(slot);
      }
    }
    const failed: string[] = [];
    const corpus = new Corpus({ catalogue: new Faulty([]), failed: (uri, error) => failed.push(`${uri}: ${error}`) });
    corpus.update('a.txt', 'Theo Chỉ thị 66.');
    corpus.update('b.txt', FULL);
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), KEY);
    assert.equal(keyAt(corpus.snapshot(), 'a.txt'), undefined);
    corpus.update('c.txt', SHORT);
    assert.equal(keyAt(corpus.snapshot(), 'c.txt'), KEY);
    assert.deepEqual(failed, ['a.txt: RangeError: a fault']);
  });

  test('the innermost mention is found at an offset, its end included', () => {
    const text = 'Bí thư Tỉnh ủy Yên Bái Lò Văn Thiềng kết luận.';
    const snapshot = corpusOf({ 'a.txt': text }).snapshot();
    const kindAt = (offset: number) => snapshot.mentionAt('a.txt', offset)?.mention.kind;
    assert.equal(kindAt(0), 'title');
    assert.equal(kindAt(text.indexOf('Lò')), 'person');
    assert.equal(kindAt(text.indexOf(' kết')), 'person');
    assert.equal(kindAt(text.length - 1), undefined);
    assert.equal(snapshot.mentionAt('z.txt', 0), undefined);
  });

  test('offices and people are one in all their spellings', () => {
    const snapshot = corpusOf({
      'a.txt': 'Đồng chí Lê Thị Hoà, Trưởng Ban Tổ chức Trung ương, dự.',
      'b.txt': 'Trưởng Ban Tổ chức T.Ư Lê Thị Hòa phát biểu.',
    }).snapshot();
    const title = first(snapshot, 'a.txt', 'title');
    const office = snapshot.office(title);
    assert.ok(office);
    assert.deepEqual(
      Array.from(snapshot.mentionsOf({ kind: 'title', key: office.key }), ({ uri }) => uri),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(
      snapshot.holders(office.key).map(({ person }) => person),
      ['Lê Thị Hòa', 'Lê Thị Hòa'],
    );
    const person = snapshot.personKey(first(snapshot, 'a.txt', 'person'));
    assert.ok(person);
    assert.equal([...snapshot.mentionsOf({ kind: 'person', key: person })].length, 2);
    assert.equal(snapshot.offices(person).length, 2);
    assert.equal(snapshot.personName(person), 'Lê Thị Hòa');
  });

  test('figures meet by value and unit, dates by what they mean', () => {
    const snapshot = corpusOf({
      'a.txt': 'Toàn tỉnh kết nạp 1.600 đảng viên trong năm 2023.',
      'b.txt': 'Năm 2023, kết nạp 1600 Đảng viên.',
      'c.txt': 'Kết nạp 1.600 đoàn viên.',
    }).snapshot();
    const uris = (kind: 'figure' | 'date') => {
      const thing = snapshot.thing(first(snapshot, 'a.txt', kind));
      return thing && Array.from(snapshot.mentionsOf(thing), ({ uri }) => uri);
    };
    assert.deepEqual(uris('figure'), ['a.txt', 'b.txt']);
    assert.deepEqual(uris('date'), ['a.txt', 'b.txt']);
  });

  test('small bare numbers and «100%» are no particular figure', () => {
    const common = ['Có 5 đảng viên dự.', 'Đạt 100% kế hoạch.', 'Họp trong 90 ngày.'];
    const particular = ['Đạt 5,5% kế hoạch.', 'Đạt 5/7 chỉ tiêu.', 'Có 25 - 30% số chi bộ.', 'Có 101 đảng viên.'];
    for (const text of [...common, ...particular]) {
      const snapshot = corpusOf({ 'a.txt': text }).snapshot();
      const thing = snapshot.thing(first(snapshot, 'a.txt', 'figure'));
      assert.equal(thing !== undefined, particular.includes(text), text);
    }
  });

  test('the first mention of each article, the latest statements, and numbers of articles can be had alone', () => {
    const twice = 'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, dự. Lò Văn Thiềng phát biểu.';
    const corpus = new Corpus();
    for (const day of [1, 2, 3, 4]) {
      corpus.enter(`${day}.txt`, twice, { ...analyze(twice), published: `2023-01-0${day}` });
    }
    const snapshot = corpus.snapshot();
    const person = snapshot.thing(first(snapshot, '1.txt', 'person'));
    assert.ok(person);
    assert.equal(snapshot.articlesWith(person), 4);
    const uris = snapshot.firstMentions(person, 2, '1.txt').map(({ uri }) => uri);
    assert.deepEqual(uris, ['2.txt', '3.txt']);
    const dates = (latest: Latest) => [...new Set(snapshot.offices(person.key, latest).map(({ date }) => date))];
    assert.deepEqual(dates({ articles: 2 }), ['2023-01-03', '2023-01-04']);
    assert.deepEqual(dates({ articles: 2, until: '2023-01-03' }), ['2023-01-02', '2023-01-03']);
    assert.deepEqual(dates({ articles: 9, until: null }).length, 4);
  });
});
