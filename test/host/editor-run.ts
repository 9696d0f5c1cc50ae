import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, setUpChromium } from './chromium';
import { ARTIFACTS, EDITOR_SUITE } from './paths';
import { onInterrupt } from './processes';
import { judge, printVerdict, readReport, type Verdict } from './report';
import { REPORT_VARIABLE } from './report-line';
import { SCENARIO_VARIABLE, type Scenario } from './scenario-names';
import { makeWorkspace } from './scenarios';
import { type RunningServer, startServer } from './server';
import type { VSCodeServer } from './vscode-server';
import { newPage, workbenchUrl } from './workbench';

/** One run of the editor suite in the npm-only host. */
export interface EditorRun {
  /** Names the run in the output and its folder below artifacts/. */
  name: string;
  server: VSCodeServer;
  scenario: Scenario;
  /** Absolute path of the extension that is under development in this window. */
  extension: string;
  /** .vsix files to install beside it. */
  install?: readonly string[];
  /** After this many milliseconds the run has failed; three minutes unless told. */
  timeout?: number;
}

interface LogFile {
  relativePath: string;
  contents: string;
}

interface Ending {
  exit: number | string;
  logs: LogFile[];
}

/**
 * Runs the editor suite in a fresh workbench over a fresh copy of the scenario's workspace, and prints its tests.
 * A failed run leaves a screenshot and the logs in artifacts/NAME. Rejects only when the host itself cannot start.
 */
export async function runEditorSuite(run: EditorRun): Promise<Verdict> {
  const artifacts = path.join(ARTIFACTS, run.name);
  fs.rmSync(artifacts, { recursive: true, force: true });
  fs.mkdirSync(artifacts, { recursive: true });
  const report = path.join(artifacts, 'report.ndjson');
  const chromium = await setUpChromium();
  const workspace = makeWorkspace(run.scenario);
  const closing: (() => unknown)[] = [() => workspace.remove()];
  try {
    const server = await startServer(run.server, {
      env: { [REPORT_VARIABLE]: report, [SCENARIO_VARIABLE]: run.scenario },
      ...(run.install ? { install: run.install } : {}),
    });
    closing.unshift(() => server.stop());
    const browser = await launchChromium(chromium);
    closing.unshift(() => browser.close());
    closing.unshift(onInterrupt(() => browser.close()));
    const page = await newPage(browser);
    const url = workbenchUrl(server, { folder: workspace.folder, extension: run.extension, tests: EDITOR_SUITE });
    const ending = await waitForTheEnd(page, url, artifacts, run.timeout ?? 180_000);
    const verdict = judge(ending.exit, readReport(report));
    printVerdict(verdict);
    if (verdict.failed > 0) {
      await keepEvidence(artifacts, page, ending, server);
    }
    return verdict;
  } finally {
    for (const close of closing) {
      await close();
    }
  }
}

/**
 * Opens the workbench and waits for the functions to be called that VS Code's own test runner for the web offers:
 * `codeAutomationLog` for each line of the log, `codeAutomationExit` when the suite's `run()` has ended.
 */
async function waitForTheEnd(page: Page, url: string, artifacts: string, timeout: number): Promise<Ending> {
  const log = fs.createWriteStream(path.join(artifacts, 'workbench.log'));
  const ended = new Promise<Ending>((resolve) => {
    const give = (exit: number | string, logs: LogFile[] = []) => resolve({ exit, logs });
    setTimeout(() => give('time-out'), timeout).unref();
    page.on('crash', () => give('page crash'));
    page.on('pageerror', (error) => log.write(`[page error] ${error}\n`));
    Promise.all([
      page.exposeFunction('codeAutomationExit', give),
      page.exposeFunction('codeAutomationLog', (kind: string, parts: unknown[]) => {
        const texts = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
        log.write(`[${kind}] ${texts.join(' ')}\n`);
      }),
    ])
      .then(() => page.goto(url))
      .catch((error) => give(String(error)));
  });
  try {
    return await ended;
  } finally {
    log.end();
  }
}

async function keepEvidence(artifacts: string, page: Page, ending: Ending, server: RunningServer): Promise<void> {
  await page.screenshot({ path: path.join(artifacts, 'failure.png') }).catch(() => {});
  for (const { relativePath, contents } of ending.logs) {
    const file = path.join(artifacts, 'window-logs', path.normalize(`/${relativePath}`));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
  const from = { logs: path.join(server.profile, 'data', 'logs'), log: path.join(server.profile, 'server.log') };
  if (fs.existsSync(from.logs)) {
    fs.cpSync(from.logs, path.join(artifacts, 'server-logs'), { recursive: true });
  }
  fs.cpSync(from.log, path.join(artifacts, 'server.log'));
  console.log(`  Screenshot and logs: ${path.relative(process.cwd(), artifacts)}`);
}
