import assert from 'node:assert/strict';
import { findDates } from '../../../server/src/recognition/dates/findDates';
import { findDirectives } from '../../../server/src/recognition/directives/findDirectives';
import type { DirectiveMention } from '../../../server/src/recognition/mention';
import { tokenize } from '../../../server/src/text/tokenize';
import { mark, unmark } from '../marked';

/** What a row says of one mention, at least one thing; attributes that it leaves out are not compared. */
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
      assert.equal(expected.length, mentions.length, 'one expectation for each mention');
      for (const [i, attributes] of expected.entries()) {
        const keys = Object.keys(attributes) as (keyof Expected)[];
        assert.ok(keys.length > 0, `nothing is said of mention ${i}`);
        assert.ok(isRead(mentions[i]!, text), 'number and year are those of the span');
        assert.deepEqual(Object.fromEntries(keys.map((key) => [key, mentions[i]![key]])), attributes);
      }
    });
  }
}

/** True where the number and the year of a mention stand in its span, whatever a row compares. */
function isRead({ start, end, number, year }: DirectiveMention, text: string): boolean {
  const span = text.slice(start, end).replace(/\s/gu, '');
  return span.includes(number ?? '') && span.includes(year ?? '');
}
