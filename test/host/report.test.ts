import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { describeCounts, describeFailures, judge, total } from './report';
import type { ReportLine } from './report-line';

const passed: ReportLine = { kind: 'test', title: 'a', state: 'passed', milliseconds: 1 };
const failed: ReportLine = { kind: 'test', title: 'b', state: 'failed', milliseconds: 1, error: 'no' };
const skipped: ReportLine = { kind: 'test', title: 'c', state: 'skipped', milliseconds: 0 };
const end = (tests: number): ReportLine => ({ kind: 'end', tests });

suite('the verdict on a run of the editor suite', () => {
  const cases: [name: string, exit: number | string, lines: ReportLine[], counts: [number, number, number]][] = [
    ['all passed', 0, [passed, passed, end(2)], [2, 0, 0]],
    ['skipped tests are no failures', 0, [passed, skipped, end(2)], [1, 0, 1]],
    ['a failed test', 1, [passed, failed, end(2)], [1, 1, 0]],
    ['a failed test that the exit code forgot', 0, [passed, failed, end(2)], [1, 1, 0]],
    ['the extension host was killed: exit code 0, no end', 0, [passed], [1, 1, 0]],
    ['a test that was not reported', 0, [passed, end(2)], [1, 1, 0]],
    ['no tests at all', 0, [end(0)], [0, 1, 0]],
    ['the suite could not be loaded', 1, [], [0, 3, 0]],
    ['an endless loop', 'time-out', [passed], [1, 2, 0]],
    ['a bad exit after all tests passed', 1, [passed, end(1)], [1, 1, 0]],
  ];
  for (const [name, exit, lines, [ok, bad, left]] of cases) {
    test(name, () => {
      const verdict = judge(exit, lines);
      assert.deepEqual([verdict.passed, verdict.failed, verdict.skipped], [ok, bad, left]);
    });
  }
});

suite('counts', () => {
  test('are added up', () => {
    const sum = total([judge(0, [passed, end(1)]), judge(1, [failed, skipped, end(2)])]);
    assert.deepEqual(sum, { passed: 1, failed: 1, skipped: 1, failures: ['b\n  no'] });
  });

  test('name the failures once more, indented below their step', () => {
    assert.equal(describeFailures(judge(1, [failed, end(1)])), '     b\n       no\n');
    assert.equal(describeFailures(judge(0, [passed, end(2)])), '     The suite ran 2 tests, but 1 were reported.\n');
    assert.equal(describeFailures(judge(0, [passed, end(1)])), '');
  });

  test('are described with the skipped ones only where there are any', () => {
    assert.equal(describeCounts({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
    assert.equal(describeCounts({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
  });
});
