import fs from 'node:fs';
import Mocha from 'mocha';
import { REPORT_VARIABLE, type ReportLine } from '../host/report-line';
import { SCENARIO_VARIABLE, type Scenario } from '../host/scenario-names';

/**
 * Runs the tests of one scenario inside VS Code's extension host, the same way on the desktop, in the server and
 * against an installed .vsix. Each result goes to the report file at once, so none is lost when the host dies.
 *
 * @param scenarios loads the tests of each scenario; the environment says which one is wanted
 * @returns a promise that rejects when a test failed or none ran, which VS Code turns into its exit code
 */
export async function runSuite(scenarios: Record<Scenario, () => Promise<void>>): Promise<void> {
  const scenario = (process.env[SCENARIO_VARIABLE] ?? 'corpus') as Scenario;
  const mocha = new Mocha({
    ui: 'tdd',
    timeout: 20_000,
    slow: 2_000,
    forbidOnly: true,
    reporter: quietReporter as never,
  });
  // This is what mocha does itself before it loads a file: it makes suite() and test() work.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await scenarios[scenario]();

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

/** Mocha wants a reporter; what there is to report is written by {@link runSuite}. */
function quietReporter(): void {}

function describeError(error: unknown): string {
  return ((error instanceof Error && error.stack) || String(error)).slice(0, 4000);
}

function write(line: ReportLine): void {
  const file = process.env[REPORT_VARIABLE];
  const text = JSON.stringify(line);
  if (file) {
    fs.appendFileSync(file, `${text}\n`);
  } else {
    // Started from the editor's debugger: the debug console shows it.
    process.stdout.write(`${text}\n`);
  }
}
