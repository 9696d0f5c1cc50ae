import fs from 'node:fs';
import { withOriginalPlaces } from './original-places';
import type { ReportLine, TestLine } from './report-line';

/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Each failed test by its title, with what went wrong: what the summary repeats. */
  failures?: readonly string[];
}

/** The outcome of one run of the editor suite. */
export interface Verdict extends Counts {
  tests: TestLine[];
  /** What is wrong with the run as a whole; each counts as one failed test. */
  complaints: string[];
}

/** Adds counts up. */
export function total(all: readonly Counts[]): Counts {
  const failures = all.flatMap((each) => each.failures ?? []);
  const sum: Counts = { passed: 0, failed: 0, skipped: 0, ...(failures.length > 0 && { failures }) };
  for (const each of all) {
    sum.passed += each.passed;
    sum.failed += each.failed;
    sum.skipped += each.skipped;
  }
  return sum;
}

/** `12 passed, 0 failed`, and `, 3 skipped` where there are any. */
export function describeCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads a report; a file that is missing is an empty report, a line that was cut off is left out. */
export function readReport(file: string): ReportLine[] {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return text.split('\n').flatMap((line) => {
    try {
      return line ? [JSON.parse(line) as ReportLine] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Judges a run of the editor suite.
 *
 * The exit code alone is not enough: it is 0 as well when the extension host was killed. So the suite must also
 * have reached its end, all of its tests must have been reported, and there must be tests at all.
 *
 * @param exit the exit code that VS Code gave, or what kept it from giving one (`time-out`)
 */
export function judge(exit: number | string, lines: readonly ReportLine[]): Verdict {
  const tests = lines.filter((line) => line.kind === 'test');
  const end = lines.find((line) => line.kind === 'end');
  const count = (state: TestLine['state']) => tests.filter((test) => test.state === state).length;
  const failed = count('failed');
  const complaints: string[] = [];
  if (!end) {
    complaints.push('The suite did not reach its end.');
  } else if (end.tests !== tests.length) {
    complaints.push(`The suite ran ${end.tests} tests, but ${tests.length} were reported.`);
  }
  if (tests.length === 0) {
    complaints.push('No test ran.');
  }
  if (exit !== 0 && failed === 0) {
    complaints.push(`VS Code ended with ${exit}.`);
  }
  const failures = tests.flatMap(({ state, title, error }) =>
    state === 'failed' ? describeFailure(title, error) : [],
  );
  return {
    passed: count('passed'),
    failed: failed + complaints.length,
    skipped: count('skipped'),
    failures: [...failures, ...complaints],
    tests,
    complaints,
  };
}

/** So much of an error tells what went wrong; the rest stands where the test ran. */
const LONGEST_FAILURE = 600;

/** A failed test for the summary: its title, and below it the beginning of its error. */
export function describeFailure(title: string, error: unknown): string {
  return `${title}\n${String(error).slice(0, LONGEST_FAILURE).replace(/^/gm, '  ')}`;
}

/** The failures of a step, as the summary repeats them: a log that was cut off before it still names them. */
export function describeFailures({ failures = [] }: Counts): string {
  return failures.map((failure) => `${failure.replace(/^/gm, '     ')}\n`).join('');
}

/** Prints the tests of a run, failures with their errors, and what is wrong with the run as a whole. */
export function printVerdict(verdict: Verdict): void {
  const marks = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' };
  for (const test of verdict.tests) {
    console.log(`  ${marks[test.state]} ${test.title} (${test.milliseconds} ms)`);
    if (test.error) {
      console.log(withOriginalPlaces(test.error).replace(/^/gm, '       '));
    }
  }
  for (const complaint of verdict.complaints) {
    console.log(`  FAIL ${complaint}`);
  }
}
