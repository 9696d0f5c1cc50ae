import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import type { Latest } from '../../server/src/corpus/snapshot';
import { analyze } from '../../server/src/recognition/analyze';
import { corpusOf, DOCUMENT, FULL, first } from './plans';

suite('a snapshot of the corpus', () => {
  test('citations stand in the order of publication, undated last', () => {
    const corpus = new Corpus();
    const days = { 'd.txt': '2023-01-01', 'a.txt': null, 'c.txt': '2021-05-01', 'b.txt': '2023-01-01' };
    for (const [uri, published] of Object.entries(days)) corpus.enter(uri, FULL, { ...analyze(FULL), published });
    const snapshot = corpus.snapshot();
    const uris = Array.from(snapshot.mentionsOf(DOCUMENT), ({ uri }) => uri);
    assert.deepEqual(uris, ['c.txt', 'b.txt', 'd.txt', 'a.txt']);
    assert.equal(snapshot.articlesWith(DOCUMENT), 4);
    assert.deepEqual(
      [...snapshot.articlesByMonth(DOCUMENT)],
      [
        ['2021-05', 1],
        ['2023-01', 2],
        ['', 1],
      ],
    );
  });

  test('articles are listed by month and by locality, the latest first, undated last, those of one day by name', () => {
    const corpus = new Corpus();
    const days = {
      'd.txt': '2023-01-02',
      'a.txt': null,
      'c.txt': '2021-05-01',
      'b.txt': '2023-01-02',
      'e.txt': '2023',
    };
    for (const [uri, published] of Object.entries(days)) {
      corpus.enter(uri, FULL, { ...analyze(FULL), published, locality: uri === 'd.txt' ? null : 'Hà Nam' });
    }
    const snapshot = corpus.snapshot();
    assert.deepEqual(
      snapshot.articleGroups('months'),
      new Map(Object.entries({ '2023-01': 2, '': 1, '2021-05': 1, 2023: 1 })),
    );
    assert.deepEqual(snapshot.articleGroups('localities'), new Map(Object.entries({ 'Hà Nam': 4, '': 1 })));
    assert.deepEqual(snapshot.articlesIn('months', '2023-01'), ['b.txt', 'd.txt']);
    assert.deepEqual(snapshot.articlesIn('localities', 'Hà Nam'), ['b.txt', 'e.txt', 'c.txt', 'a.txt']);
    assert.deepEqual(snapshot.articlesIn('localities', 'Sao Hỏa'), []);
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

  test('a text is known again by which an article was read, and no other is taken for it', () => {
    const corpus = corpusOf({ 'a.txt': 'Đạt 5,5% kế hoạch.' });
    const snapshot = corpus.snapshot();
    assert.equal(snapshot.isTextOf('a.txt', 'Đạt 5,5% kế hoạch.'), true);
    assert.equal(snapshot.isTextOf('a.txt', 'Đạt 5,6% kế hoạch.'), false);
    assert.equal(snapshot.isTextOf('a.txt', 'Đạt 5,5% kế hoạch.\n'), false);
    assert.equal(snapshot.isTextOf('z.txt', 'Đạt 5,5% kế hoạch.'), false);
    corpus.update('a.txt', 'Đạt 5,6% kế hoạch.');
    assert.equal(corpus.snapshot().isTextOf('a.txt', 'Đạt 5,6% kế hoạch.'), true);
    assert.equal(snapshot.isTextOf('a.txt', 'Đạt 5,6% kế hoạch.'), false);
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
