/** The environment variable that tells the suite which file to write its report to, one JSON line for each test. */
export const REPORT_VARIABLE = 'DAN_CHIEU_TEST_REPORT';

/** One line of the report that the editor suite writes: a test, or the end of the suite. */
export type ReportLine = TestLine | EndLine;

export interface TestLine {
  kind: 'test';
  title: string;
  state: 'passed' | 'failed' | 'skipped';
  milliseconds: number;
  /** Of a failed test: the error with its stack. */
  error?: string;
}

export interface EndLine {
  kind: 'end';
  /** The number of tests reported before this line. */
  tests: number;
}
