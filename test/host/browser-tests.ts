import fs from 'node:fs';
import path from 'node:path';
import { REPORT_MARK } from '../editor/browser/report-mark';
import { startBrowserHost } from './browser-host';
import { bundleBrowserSuite } from './bundle-browser-suite';
import { launchChromium, setUpChromium } from './chromium';
import { ARTIFACTS, BROWSER_SUITE, ROOT, SAMPLE_CORPUS } from './paths';
import { onInterrupt } from './processes';
import { type Counts, judge, printVerdict } from './report';
import type { ReportLine } from './report-line';
import { oldestServer } from './versions';
import { setUpServer } from './vscode-server';
import { keepWindow, waitForTheEnd } from './window-end';
import { newPage } from './workbench';

/** So long a run may take, in milliseconds. */
const LONGEST_RUN = 120_000;

/**
 * Runs the extension in a browser, without any machine behind it, over the sample corpus as a virtual folder. In the
 * oldest VS Code that the manifest allows, because its workbench is always the same.
 */
export async function browserTests(): Promise<Counts> {
  await bundleBrowserSuite();
  const server = await setUpServer(await oldestServer());
  console.log(`VS Code ${server.version} in a browser, a virtual folder`);
  const artifacts = path.join(ARTIFACTS, `browser-${server.version}`);
  fs.rmSync(artifacts, { recursive: true, force: true });
  fs.mkdirSync(artifacts, { recursive: true });
  const host = await startBrowserHost(server, { folder: SAMPLE_CORPUS, extension: ROOT, tests: BROWSER_SUITE });
  const closing: (() => unknown)[] = [() => host.stop()];
  try {
    const browser = await launchChromium(await setUpChromium());
    closing.unshift(() => browser.close());
    closing.unshift(onInterrupt(() => browser.close()));
    const page = await newPage(browser);
    const lines: ReportLine[] = [];
    const ending = await waitForTheEnd(page, host.url, artifacts, LONGEST_RUN, (heard) => {
      const at = heard.indexOf(REPORT_MARK);
      if (at >= 0) lines.push(JSON.parse(heard.slice(at + REPORT_MARK.length)));
    });
    const verdict = judge(ending.exit, lines);
    printVerdict(verdict);
    if (verdict.failed > 0) {
      await keepWindow(artifacts, page, ending);
      console.log(`  Screenshot and logs: ${path.relative(process.cwd(), artifacts)}`);
    }
    return verdict;
  } finally {
    for (const close of closing) {
      await close();
    }
  }
}
