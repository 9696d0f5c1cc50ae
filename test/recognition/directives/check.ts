import assert from 'node:assert/strict';
import { findDates } from '../../../server/src/recognition/dates/findDates';
import { findDirectives } from '../../../server/src/recognition/directives/findDirectives';
import type { DirectiveMention } from '../../../server/src/recognition/mention';
import { tokenize } from '../../../server/src/text/tokenize';
import { mark, unmark } from '../marked';

/** What a row says of one mention; attributes that it leaves out are not compared. */
export type Expected = Partial<Omit<DirectiveMention, 'kind' | 'start' | 'end'>>;

/** A text with its directives marked, beside what is expected of each in order. */
export type Row = readonly [marked: string, ...expected: Expected[]];

/** The directives of a text. */
export function directivesOf(text: string): DirectiveMention[] {
  const tokens = tokenize(text);
  return findDirectives(tokens, findDates(tokens)).map(({ mention }) => mention);
}

/** One test for each row: exactly the marked spans are found, and each has the attributes given. */
export function check(rows: readonly Row[]): void {
  for (const [marked, ...expected] of rows) {
    test(marked.replace(/\s+/gu, ' '), () => {
      const { text } = unmark(marked);
      const mentions = directivesOf(text);
      assert.equal(mark(text, mentions), marked);
      for (const [i, attributes] of expected.entries()) {
        const mention = mentions[i];
        assert.ok(mention !== undefined, `no mention ${i}`);
        const keys = Object.keys(attributes) as (keyof Expected)[];
        assert.deepEqual(Object.fromEntries(keys.map((key) => [key, mention[key]])), attributes);
      }
    });
  }
}
