import assert from 'node:assert/strict';
import { completeDates } from '../../../server/src/recognition/dates/completeDates';
import { findDates } from '../../../server/src/recognition/dates/findDates';
import { tokenize } from '../../../server/src/text/tokenize';
import { mark, unmark } from '../marked';

/** A text with its dates marked, and what each of them says: an ISO date, null, or «impossible». */
export type DateRow = readonly [marked: string, ...expected: (string | null)[]];

/** Makes a test of each row. @param published the publication date of the article that all rows are from. */
export function checkDates(rows: readonly DateRow[], published: string | null = null): void {
  for (const [marked, ...expected] of rows) {
    test(marked, () => {
      const { text } = unmark(marked);
      const tokens = tokenize(text);
      const dates = completeDates(tokens, findDates(tokens), published, []).map(({ mention }) => mention);
      assert.equal(mark(text, dates), marked);
      assert.deepEqual(
        dates.map((date) => (date.impossible ? 'impossible' : date.iso)),
        expected,
      );
    });
  }
}
