import 'mocha/mocha.js';
import type { ReportLine } from '../../host/report-line';
import { runAndTell } from '../tellingRun';
import { REPORT_MARK } from './report-mark';

/**
 * Runs tests in the extension host of a browser, which has no files: the report goes to the log of the window.
 *
 * @param load see {@link runAndTell}
 */
export async function runInBrowser(load: () => Promise<void>): Promise<void> {
  try {
    await runAndTell(Reflect.get(globalThis, 'Mocha'), load, write);
  } finally {
    // the last lines are still on their way when the host ends
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function write(line: ReportLine): void {
  // biome-ignore lint/suspicious/noConsole: the log of the window is where the report goes
  console.log(`${REPORT_MARK}${JSON.stringify(line)}`);
}
