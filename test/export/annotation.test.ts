import assert from 'node:assert/strict';
import { annotateArticle } from '../../server/src/export/annotation';
import { NOTHING_KNOWN } from '../../server/src/recognition/directives/nothingKnown';
import type { ArticleAnalysis, DirectiveMention, FigureMention } from '../../server/src/recognition/mention';

// Kết luận 21 được 29/30 chi bộ học tập.
const words = ['Kết luận 21', '29/30 chi bộ'];

const directive: DirectiveMention = {
  kind: 'directive',
  start: 0,
  end: 11,
  type: 'Kết luận',
  ...NOTHING_KNOWN,
  number: '21',
};
const figure: FigureMention = {
  kind: 'figure',
  start: 17,
  end: 29,
  value: 29,
  step: 1,
  to: null,
  of: 30,
  unit: 'chi bộ',
  modifier: null,
  bound: null,
  relation: null,
};
const analysis: ArticleAnalysis = {
  headline: null,
  published: '2024-01-12',
  locality: 'Long An',
  bylines: [{ start: 0, end: 3, text: 'Kết' }],
  chrome: [{ start: 30, end: 37 }],
  captions: [],
  sections: [],
  header: null,
  mentions: [directive, figure],
};

suite('The annotation form', () => {
  test('spans are pairs, mentions have their words, people are names', () => {
    const article = annotateArticle('a.txt', analysis, words);
    assert.deepEqual(article.chrome, [[30, 37]]);
    assert.deepEqual(article.bylines, ['Kết']);
    assert.equal(article.headline, null);
    assert.deepEqual(
      article.mentions.map((mention) => mention.text),
      ['Kết luận 21', '29/30 chi bộ'],
    );
  });

  test('what every mention of a kind has is there when null, the rest only where it says something', () => {
    const [cited, counted] = annotateArticle('a.txt', analysis, words).mentions;
    assert.deepEqual(cited?.attrs, {
      type: 'Kết luận',
      number: '21',
      symbol: null,
      issuer: null,
      date: null,
      term: null,
      subject: null,
      canonical: null,
    });
    assert.deepEqual(counted?.attrs, { value: 29, of: 30, unit: 'chi bộ', modifier: null });
  });

  test('the corpus adds the document that a mention stands for', () => {
    const resolve = (mention: number) =>
      mention === 0 ? { canonical: 'KL:21/TW', resolvedTerm: 'XIII', evidence: 'stated' } : undefined;
    const [cited, counted] = annotateArticle('a.txt', analysis, words, resolve).mentions;
    assert.equal(cited?.attrs.canonical, 'KL:21/TW');
    assert.equal(cited?.attrs.resolvedTerm, 'XIII');
    assert.equal('canonical' in (counted?.attrs ?? {}), false);
  });
});
