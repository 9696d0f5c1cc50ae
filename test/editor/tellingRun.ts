import type { ReportLine } from '../host/report-line';

/**
 * Runs tests inside VS Code's extension host, and tells of each as it ends.
 *
 * @param Mocha the mocha of this host
 * @param load loads the tests, which mocha allows only once it is set up
 * @param write takes the lines of the report
 * @returns a promise that rejects when a test failed or none ran, which VS Code turns into its exit code
 */
export async function runAndTell(
  Mocha: new (options: Mocha.MochaOptions) => Mocha,
  load: () => Promise<void>,
  write: (line: ReportLine) => void,
): Promise<void> {
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 20_000,
    slow: 2_000,
    forbidOnly: true,
    reporter: quietReporter as never,
  });
  // This is what mocha does itself before it loads a file: it makes suite() and test() work.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await load();

  let tests = 0;
  const tell = (test: Mocha.Test | Mocha.Hook, state: 'passed' | 'failed' | 'skipped', error?: unknown) => {
    tests++;
    const line = { kind: 'test', title: test.fullTitle(), state, milliseconds: test.duration ?? 0 } as const;
    write(error === undefined ? line : { ...line, error: describeError(error) });
  };
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => tell(test, 'passed'))
      .on('pending', (test) => tell(test, 'skipped'))
      .on('fail', (test, error) => tell(test, 'failed', error));
  });
  write({ kind: 'end', tests });
  if (failures > 0 || tests === 0) {
    throw new Error(`${failures} of ${tests} tests failed.`);
  }
}

/** Mocha wants a reporter; what there is to report is written by {@link runAndTell}. */
function quietReporter(): void {}

function describeError(error: unknown): string {
  return ((error instanceof Error && error.stack) || String(error)).slice(0, 4000);
}
