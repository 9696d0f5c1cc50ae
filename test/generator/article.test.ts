import assert from 'node:assert/strict';
import { faultReport } from '../evaluate/baseline';
import { type Evaluation, evaluate } from '../evaluate/evaluation';
import { KINDS } from '../evaluate/gold';
import { generateArticle, generateArticles } from './article';

/** Enough for every sentence of the grammar to come up often. */
const ARTICLES = 200;
/** What recognition has to reach on the composed articles. */
const LEAST_F1 = 0.99;

suite('Composed articles', () => {
  test('are the same for the same seed, and others for another', () => {
    assert.deepEqual(generateArticle(7), generateArticle(7));
    assert.notEqual(generateArticle(7).text, generateArticle(8).text);
  });

  test('are as long and as full of mentions as those of the papers', () => {
    const articles = generateArticles(1, 50);
    const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
    const kilobytes = middle(articles.map(({ text }) => Buffer.byteLength(text))) / 1024;
    const mentions = middle(articles.map((article) => article.mentions.length));
    assert.ok(kilobytes > 3 && kilobytes < 6, `${kilobytes} KB`);
    assert.ok(mentions > 30 && mentions < 100, `${mentions} mentions`);
  });

  test('have every kind of mention', () => {
    const kinds = new Set(generateArticle(1).mentions.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [...KINDS].sort());
  });
});

suite(`Recognition of ${ARTICLES} composed articles`, () => {
  let run: Evaluation;
  suiteSetup(() => {
    run = evaluate(generateArticles(1, ARTICLES));
  });
  for (const kind of KINDS) {
    test(`${kind}: F1 of at least ${LEAST_F1}`, () => {
      const { scores, articles } = run;
      const faults = articles.map((article) => ({
        ...article,
        faults: article.faults.filter((fault) => fault.what !== 'field' && fault.kind === kind),
      }));
      assert.ok(scores.kinds[kind].f1 >= LEAST_F1, `${scores.kinds[kind].f1}\n${faultReport(faults).slice(0, 4000)}`);
    });
  }
});
