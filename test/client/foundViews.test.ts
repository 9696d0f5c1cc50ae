import assert from 'node:assert/strict';
import { viewsOf } from '../../client/src/foundViews';
import type { Found } from '../../client/src/protocol';

suite('what a row of the list of finds offers', () => {
  const rows: readonly (readonly [kind: Found['kind'], thing: string | undefined, views: readonly string[]])[] = [
    ['document', 'directive', ['danChieu.concordance', 'danChieu.timeline', 'danChieu.graph']],
    ['person', 'person', ['danChieu.concordance', 'danChieu.timeline', 'danChieu.graph']],
    ['office', 'title', ['danChieu.concordance', 'danChieu.timeline']],
    ['article', undefined, ['danChieu.graph']],
    // only its own text is known, which nobody cites
    ['document', undefined, ['danChieu.graph']],
  ];
  for (const [kind, thing, views] of rows) {
    test(`of ${thing === undefined ? 'what has no mentions' : 'what has mentions'}: ${kind}`, () => {
      assert.deepEqual(viewsOf({ kind, ...(thing !== undefined && { thing: { kind: thing, key: 'k' } }) }), views);
    });
  }
});
