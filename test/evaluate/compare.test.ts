import assert from 'node:assert/strict';
import type { AnnotatedArticle } from '../../server/src/export/annotation';
import { compare, noCounts } from './compare';
import type { Annotation, ArticleFields, GoldArticle } from './gold';
import { scoresOf } from './scores';

const TEXT = 'Năm 2023, Kết luận 21 và Quy định 22 được 29 chi bộ học tập.';

/** The mention of some words. */
function mention(kind: Annotation['kind'], words: string, attrs: Annotation['attrs'] = {}): Annotation {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length, text: words, attrs };
}

function gold(mentions: readonly Annotation[], fields: ArticleFields = {}): GoldArticle {
  return { name: 'a.txt', text: TEXT, fields, mentions };
}

function found(mentions: readonly Annotation[], fields: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  const nothing = {
    headline: null,
    published: null,
    locality: null,
    bylines: [],
    chrome: [],
    captions: [],
    sections: [],
  };
  return { path: 'a.txt', ...nothing, ...fields, mentions: mentions.map((one) => ({ attrs: {}, ...one })) };
}

suite('What was found, beside the gold', () => {
  test('exact spans count for F1, overlapping ones for the lenient F1 only', () => {
    const counts = noCounts();
    const expected = [mention('directive', 'Kết luận 21'), mention('directive', 'Quy định 22')];
    const faults = compare(
      gold(expected),
      found([mention('directive', 'Kết luận 21'), mention('directive', '22')]),
      counts,
    );
    const { directive } = scoresOf(counts).kinds;
    assert.deepEqual([directive.gold, directive.found, directive.f1, directive.overlapF1], [2, 2, 0.5, 1]);
    assert.deepEqual(
      faults.map(({ what }) => what),
      ['span'],
    );
  });

  test('a mention of another kind at the same place finds nothing', () => {
    const counts = noCounts();
    const faults = compare(gold([mention('date', 'Năm 2023')]), found([mention('figure', 'Năm 2023')]), counts);
    const { date, figure } = scoresOf(counts).kinds;
    assert.deepEqual([date.recall, figure.precision, date.f1], [0, 0, 0]);
    assert.deepEqual(faults.map(({ what }) => what).sort(), ['invented', 'missed']);
  });

  test('attributes count on exact spans, where the gold has a value, whatever their case and composition', () => {
    const counts = noCounts();
    const expected = mention('figure', '29 chi bộ', { value: 29, unit: 'chi bộ', modifier: null });
    const faults = compare(
      gold([expected]),
      found([{ ...expected, attrs: { value: 28, unit: 'Chi  bộ'.normalize('NFD'), modifier: 'more' } }]),
      counts,
    );
    assert.deepEqual(scoresOf(counts).kinds.figure.attributes, { value: 0, unit: 1 });
    assert.deepEqual(
      faults.map((fault) => (fault.what === 'attribute' ? fault.attribute : fault.what)),
      ['value'],
    );
  });

  test('fields of the article count where the gold has them', () => {
    const counts = noCounts();
    const fields = { headline: 'Tựa', published: '2024-01-12', locality: null, bylines: ['An', 'Bình'] };
    compare(gold([], fields), found([], { ...fields, published: null, locality: 'Long An' }), counts);
    assert.deepEqual(scoresOf(counts).article, { headline: 1, published: 0, bylines: 1 });
  });

  test('an article that was not recognised misses everything', () => {
    const counts = noCounts();
    compare(gold([mention('date', 'Năm 2023')], { published: '2023-05-05' }), undefined, counts);
    const { kinds, article } = scoresOf(counts);
    assert.deepEqual([kinds.date.recall, kinds.date.precision, article.published], [0, 1, 0]);
  });
});
