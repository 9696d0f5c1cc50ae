import assert from 'node:assert/strict';
import { type Reach, reachOf } from '../../server/src/corpus/knowledge/sequence';

/** Of term XIII, which began on 31/01/2021: 61 in August 2023, 83 ten months later, 134 in March 2025. */
const POINTS = [
  { serial: 61, date: '2023-08-17' },
  { serial: 83, date: '2024-06-21' },
  { serial: 134, date: '2025-03-28' },
];

const ROWS: readonly [why: string, serial: number, by: string | null, expected: Reach][] = [
  ['a higher number was issued by then', 76, '2024-06-21', 'reached'],
  ['between the two it may be there already', 76, '2024-06-05', 'possible'],
  ['… but not soon after the lower one', 76, '2023-09-15', 'notReached'],
  ['before the lower one it is not', 76, '2023-08-16', 'notReached'],
  ['what is known is not to be supposed', 83, '2025-01-01', 'notReached'],
  ['before the first known one it grows from the beginning of the term', 40, '2022-12-01', 'possible'],
  ['… and is not there in its first months', 40, '2021-06-01', 'notReached'],
  ['behind the last known one it goes on', 150, '2025-08-01', 'possible'],
  ['… no faster than before', 150, '2025-04-15', 'notReached'],
  ['of no day: a higher number is known', 120, null, 'reached'],
  ['of no day: none is', 150, null, 'notReached'],
];

suite('how far a sequence had come', () => {
  for (const [why, serial, by, expected] of ROWS) {
    test(`${why}: ${serial} by ${by}`, () => assert.equal(reachOf(POINTS, 'XIII', serial, by), expected));
  }

  test('of a sequence of which nothing is known nothing is supposed', () => {
    assert.equal(reachOf([], 'XIII', 1, '2026-01-01'), 'notReached');
  });
});
