import assert from 'node:assert/strict';
import { findDates } from '../../../server/src/recognition/dates/findDates';
import { findDirectives } from '../../../server/src/recognition/directives/findDirectives';
import { findFigures } from '../../../server/src/recognition/figures/findFigures';
import type { FigureMention, Span } from '../../../server/src/recognition/mention';
import { readLayout } from '../../../server/src/recognition/structure/readLayout';
import { tokenize } from '../../../server/src/text/tokenize';
import { mark, unmark } from '../marked';

/** What a figure says: its value with the modifier's sign, «of» or «to», and the unit: «>1200 biên chế», «29 of 30 xã». */
export type FigureRow = readonly [marked: string, ...expected: string[]];

const SIGNS = { more: '>', less: '<', approx: '~' } as const;

/** Makes a test of each row: where the figures are, and what they say. */
export function checkFigures(rows: readonly FigureRow[]): void {
  check(rows, inShort);
}

/**
 * Makes a test of each row: where the figures are, and for each what it says of another quantity: its kind and
 * direction, the words of its base («of plan «kế hoạch»»), the figure that states the base («stated «186 đơn vị»»),
 * the one it is said of («said of «93/70 tổ chức»») and the one it says again («same as «24 vụ»»).
 */
export function checkRelations(rows: readonly FigureRow[]): void {
  check(rows, relationInShort);
}

function check(rows: readonly FigureRow[], say: (figure: FigureMention, text: string) => string): void {
  for (const [marked, ...expected] of rows) {
    test(marked, () => {
      const { text } = unmark(marked);
      const tokens = tokenize(text);
      const dates = findDates(tokens);
      const taken = new Uint8Array(tokens.count);
      for (const { from, to } of [...dates, ...findDirectives(tokens, dates)]) taken.fill(1, from, to);
      const figures = findFigures(tokens, readLayout(tokens, dates), taken).map(({ mention }) => mention);
      assert.equal(mark(text, figures), marked);
      assert.deepEqual(
        figures.map((figure) => say(figure, text)),
        expected,
      );
    });
  }
}

function relationInShort({ relation }: FigureMention, text: string): string {
  if (relation === null) return 'none';
  const { kind, direction, base, baseFigure, subject, same } = relation;
  const words = ({ start, end }: Span) => `«${text.slice(start, end)}»`;
  return [
    kind,
    ...(direction === null ? [] : [direction]),
    ...(base === null ? [] : [kind === 'change' ? 'from' : 'of', base.basis, words(base)]),
    ...(baseFigure === null ? [] : ['stated', words(baseFigure)]),
    ...(subject === null ? [] : ['said of', words(subject)]),
    ...(same === null ? [] : ['same as', words(same)]),
  ].join(' ');
}

function inShort({ value, to, of, unit, modifier }: FigureMention): string {
  const sign = modifier === null ? '' : SIGNS[modifier];
  const second = to !== null ? `-${to}` : of !== null ? ` of ${of}` : '';
  return `${sign}${value}${second} ${unit}`;
}
