import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { ImageReader } from '../../../server/src/corpus/image/imageReader';
import { DamagedError } from '../../../server/src/corpus/packed/byteReader';
import { generateArticles } from '../../generator/article';
import { answers } from '../checkedCorpus';
import { imageOf, resultOf, throughImage } from './throughImage';

const ARTICLES = generateArticles(300, 60).map(({ name, text }) => ({ uri: `file:///tin/${name}`, text }));

function corpusOf(articles: typeof ARTICLES): Corpus {
  const corpus = new Corpus();
  for (const { uri, text } of articles) corpus.update(uri, text);
  corpus.resolve();
  return corpus;
}

/** A corpus that goes on from what another one knew. */
function inheritorOf(corpus: Corpus, before: typeof ARTICLES = []): Corpus {
  const next = corpusOf(before);
  next.adopt(throughImage(corpus), corpus.catalogue);
  return next;
}

suite('an image of the index', () => {
  const corpus = corpusOf(ARTICLES);

  test('answers as the corpus does of which it was made', () => {
    assert.deepEqual(answers(inheritorOf(corpus).snapshot()), answers(corpus.snapshot()));
  });

  test('leaves nothing to be resolved', () => {
    assert.ok(inheritorOf(corpus).isResolved);
  });

  test('is changed like any index', () => {
    const next = inheritorOf(corpus);
    const rest = ARTICLES.slice(20);
    for (const { uri } of ARTICLES.slice(0, 20)) next.remove(uri);
    assert.deepEqual(answers(next.snapshot()), answers(corpusOf(rest).snapshot()));
    for (const { uri, text } of ARTICLES.slice(0, 20)) next.update(uri, text);
    assert.deepEqual(answers(next.snapshot()), answers(corpus.snapshot()));
  });

  test('yields to what was entered before it came: open articles that have been edited', () => {
    const edited = ARTICLES.map((article, at) => (at < 2 ? { ...article, text: ARTICLES[40 + at]!.text } : article));
    const next = inheritorOf(corpus, edited.slice(0, 2));
    assert.deepEqual(answers(next.snapshot()), answers(corpusOf(edited).snapshot()));
  });

  test('may be of a corpus without articles', () => {
    assert.equal(inheritorOf(new Corpus()).snapshot().size, 0);
  });

  const damages: [what: string, spoil: (image: ReturnType<typeof imageOf>, reader: ImageReader) => void][] = [
    [
      'a file cut off',
      ({ files }, reader) => {
        for (const file of files) reader.file(file.subarray(0, -1));
      },
    ],
    ['a record of no map', (_, reader) => reader.file(Uint8Array.of(99, 0, 0, 0))],
    ['a part that no map has', (_, reader) => reader.file(Uint8Array.of(1, 0xff, 0xff, 1, 1, 0))],
    [
      'articles behind others that are not there',
      ({ files, facts }, reader) => {
        // the first number tells of articles, the second which is the first of them
        for (const file of files) reader.file(file[0] === 0 ? file.with(1, 64) : file);
        for (const key of [...reader.contents()]) reader.facts(key, facts.get(key)!);
        resultOf(reader.articles());
      },
    ],
    [
      'facts that are not there',
      ({ files }, reader) => {
        for (const file of files) reader.file(file);
        resultOf(reader.articles());
      },
    ],
    [
      'facts of another article',
      ({ files }, reader) => {
        for (const file of files) reader.file(file);
        for (const key of [...reader.contents()]) reader.facts(key, new Uint8Array(3));
      },
    ],
  ];
  for (const [what, read] of damages) {
    test(`${what} cannot be taken for one`, () => {
      assert.throws(() => read(imageOf(corpus), new ImageReader(assert.fail)), DamagedError);
    });
  }
});
