import fs from 'node:fs';
import Mocha from 'mocha';
import { REPORT_VARIABLE, type ReportLine } from '../host/report-line';
import { SCENARIO_VARIABLE, type Scenario } from '../host/scenario-names';
import { runAndTell } from './tellingRun';

/**
 * Runs the tests of one scenario inside VS Code's extension host, the same way on the desktop, in the server and
 * against an installed .vsix. Each result goes to the report file at once, so none is lost when the host dies.
 *
 * @param scenarios loads the tests of each scenario; the environment says which one is wanted
 * @returns a promise that rejects when a test failed or none ran, which VS Code turns into its exit code
 */
export async function runSuite(scenarios: Record<Scenario, () => Promise<void>>): Promise<void> {
  const scenario = (process.env[SCENARIO_VARIABLE] ?? 'corpus') as Scenario;
  await runAndTell(Mocha, scenarios[scenario], write);
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
