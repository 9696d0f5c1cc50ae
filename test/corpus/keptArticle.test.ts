import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { readFacts } from '../../server/src/corpus/facts/articleRecord';
import { packFacts } from '../../server/src/corpus/packed/packFacts';
import { analyze } from '../../server/src/recognition/analyze';
import { generateArticles } from '../generator/article';
import { fixtures } from '../properties/fixtures';
import { answers } from './checkedCorpus';

const ARTICLES = [...fixtures(), ...generateArticles(300, 40)].map(({ name, text }) => ({
  uri: `file:///tin/${name}`,
  text,
  analysis: analyze(text),
}));

function corpusOf(enter: (corpus: Corpus, article: (typeof ARTICLES)[number]) => void): Corpus {
  const corpus = new Corpus();
  for (const article of ARTICLES) enter(corpus, article);
  return corpus;
}

suite('articles that the corpus keeps packed', () => {
  const corpus = corpusOf((to, { uri, text, analysis }) => to.enter(uri, text, analysis));
  const snapshot = corpus.snapshot();

  test('are as they were recognised', () => {
    for (const { uri, text, analysis } of ARTICLES) {
      const { lineStarts, lineEnds, ...article } = snapshot.article(uri)!;
      assert.deepEqual(article, { ...analysis, uri, length: text.length });
      assert.deepEqual(snapshot.heading(uri), { uri, headline: analysis.headline, header: analysis.header });
    }
  });

  test('tell where a thing is mentioned without being unpacked: where the unpacked ones have it', () => {
    for (const { uri } of ARTICLES) {
      const { mentions, lineStarts } = snapshot.article(uri)!;
      for (const mention of mentions.keys()) {
        const thing = snapshot.thing({ uri, mention });
        if (thing === undefined) continue;
        const same = [...mentions.keys()].filter((other) => {
          const one = snapshot.thing({ uri, mention: other });
          return one?.kind === thing.kind && one.key === thing.key;
        });
        const places = [...snapshot.mentionsOf(thing)].filter((place) => place.uri === uri);
        assert.deepEqual(
          places.map((place) => place.mention),
          same,
        );
        assert.ok(snapshot.isMentionedIn(thing, uri));
        const here = [...snapshot.occurrences(thing)].find((occurrences) => occurrences.uri === uri);
        const spans = same.map((index) => ({ start: mentions[index]!.start, end: mentions[index]!.end }));
        assert.deepEqual(here, { uri, spans, lineStarts });
      }
    }
  }).timeout(30_000);

  test('tell the same of a very long one', () => {
    const numbers = Array.from({ length: 600 }, (_, at) => 1 + (at % 400));
    const text = numbers.map((number) => `Thực hiện Nghị định số ${number}/2023/NĐ-CP ngày 05/01/2023.`).join('\n');
    const long = new Corpus();
    long.update('dai.txt', text);
    const at = long.snapshot();
    const { mentions } = at.article('dai.txt')!;
    const directives = [...mentions.keys()].filter((index) => mentions[index]!.kind === 'directive');
    assert.equal(directives.length, numbers.length);
    for (const [place, mention] of directives.entries()) {
      const thing = at.thing({ uri: 'dai.txt', mention })!;
      const same = directives.filter((_, other) => numbers[other] === numbers[place]);
      assert.deepEqual(
        [...at.mentionsOf(thing)],
        same.map((index) => ({ uri: 'dai.txt', mention: index })),
      );
      assert.deepEqual(at.firstMentions(thing, 5), [{ uri: 'dai.txt', mention: same[0] }]);
    }
  }).timeout(30_000);

  test('may be entered packed', () => {
    const packed = corpusOf((to, { uri, text, analysis }) =>
      to.enterPacked(uri, packFacts(readFacts(uri, text, analysis))),
    );
    assert.deepEqual(answers(packed.snapshot()), answers(snapshot));
  }).timeout(30_000);

  test('are left out where they are no articles, however they are entered', () => {
    const [{ uri, text, analysis }] = ARTICLES as [(typeof ARTICLES)[number]];
    const strict = new Corpus({ accepts: ({ published }) => published === '1900-01-01' });
    strict.enterPacked(uri, packFacts(readFacts(uri, text, analysis)));
    strict.enter(uri, text, analysis);
    assert.equal(strict.size, 0);
  });
});
