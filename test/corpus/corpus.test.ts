import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { isRelevant } from '../../server/src/corpus/facts/relevance';
import { builtInCatalogue, CatalogueIndex } from '../../server/src/corpus/knowledge/catalogueIndex';
import { CheckedCorpus } from './checkedCorpus';
import { corpusOf, DOCUMENT, FULL, KEY, keyAt, SHORT } from './plans';

suite('the corpus', () => {
  test('a short form is resolved when the article with the full form comes, and not when it goes', () => {
    const corpus = corpusOf({ 'b.txt': SHORT });
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), undefined);
    corpus.update('a.txt', FULL);
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), KEY);
    corpus.remove('a.txt');
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), undefined);
  });

  test('a short form that leans on a citation of another province is resolved again when that document changes', () => {
    const cited = (day: string): string =>
      `Nghị quyết số 905-NQ/TU ngày ${day} của Tỉnh ủy Lạng Sơn về kinh tế cửa khẩu`;
    const corpus = corpusOf({
      'a.txt': `Tỉnh Nghệ An đi học\n\n(01/06/2021)\n\nTỉnh ủy Nghệ An cử đoàn đi học ${cited('10/5/2021')}.\n\nNghị quyết 905 được học trong tháng.`,
    });
    const short = (): string | undefined => {
      const snapshot = corpus.snapshot();
      const mention = snapshot.article('a.txt')!.mentions.findLastIndex(({ kind }) => kind === 'directive');
      return snapshot.resolve({ uri: 'a.txt', mention })?.kind;
    };
    assert.equal(short(), 'document');
    // most articles say that it came out after that article
    const other = `Lạng Sơn học nghị quyết\n\n(01/09/2021)\n\nChi bộ học ${cited('10/7/2021')}, bến bãi.`;
    corpus.update('b.txt', other);
    corpus.update('c.txt', other);
    assert.equal(short(), 'ambiguous');
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

  test('a reader need not wait for what other articles refer to, and is told where that is not known yet', () => {
    const corpus = new Corpus();
    for (const [uri, text] of Object.entries({ 'a.txt': FULL, 'b.txt': SHORT, 'c.txt': SHORT }))
      corpus.update(uri, text);
    const soFar = corpus.snapshotSoFar(['b.txt', 'b.txt', 'z.txt']);
    assert.equal(keyAt(soFar, 'b.txt'), KEY);
    assert.deepEqual(soFar.resolve({ uri: 'c.txt', mention: 0 }), { kind: 'unknown', reason: 'notYet' });
    assert.equal(corpus.isResolved, false);
    let articles = 0;
    corpus.resolve(() => ++articles === 1);
    assert.deepEqual([articles, corpus.isResolved], [1, false]);
    corpus.resolve();
    assert.equal(corpus.isResolved, true);
    assert.equal(keyAt(corpus.snapshotSoFar([]), 'c.txt'), KEY);
    corpus.remove('a.txt');
    assert.equal(keyAt(corpus.snapshotSoFar(['c.txt']), 'c.txt'), undefined);
  });

  test('nothing changed, the same snapshot', () => {
    const corpus = corpusOf({ 'a.txt': FULL });
    assert.equal(corpus.snapshot(), corpus.snapshot());
    const before = corpus.snapshot();
    corpus.update('a.txt', FULL); // it was opened in the editor
    assert.equal(corpus.snapshot(), before);
    corpus.remove('z.txt');
    assert.equal(corpus.snapshot(), corpus.snapshot());
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

  test('an article that can no longer be read back is reported once, and costs the others nothing', () => {
    const failed: string[] = [];
    const corpus = new Corpus({ catalogue: new CatalogueIndex([]), failed: (uri) => failed.push(uri) });
    corpus.update('a.txt', FULL);
    corpus.update('b.txt', FULL.replace('phát triển', 'Phát triển'));
    corpus.update('c.txt', SHORT);
    corpus.factsOf('a.txt')!.fill(0xff); // it is the first to say what the document is
    corpus.snapshotSoFar(['a.txt']);
    assert.equal(keyAt(corpus.snapshot(), 'c.txt'), KEY);
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), KEY);
    corpus.replaceCatalogue(builtInCatalogue());
    assert.equal(keyAt(corpus.snapshot(), 'b.txt'), KEY);
    assert.deepEqual(failed, ['a.txt']);
    corpus.update('a.txt', SHORT);
    assert.equal(keyAt(corpus.snapshot(), 'a.txt'), KEY);
    assert.deepEqual(failed, ['a.txt']);
    corpus.remove('a.txt');
    assert.equal(corpus.snapshot().size, 2);
  });

  test('what is wrong with the new text of an article is reported, whatever was wrong with the old one', () => {
    class Faulty extends CatalogueIndex {
      override candidates(): never {
        throw new RangeError('a fault');
      }
    }
    const failed: string[] = [];
    const corpus = new Corpus({ catalogue: new Faulty([]), failed: (_, error) => failed.push((error as Error).name) });
    corpus.update('a.txt', FULL);
    corpus.factsOf('a.txt')!.fill(0xff);
    corpus.update('a.txt', 'Theo Chỉ thị 66.');
    corpus.resolve();
    assert.deepEqual(failed, ['DamagedError', 'RangeError']);
  });
});
