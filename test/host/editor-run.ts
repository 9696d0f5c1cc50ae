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
import { type Ending, keepWindow, waitForTheEnd } from './window-end';
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
      driven: true,
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

async function keepEvidence(artifacts: string, page: Page, ending: Ending, server: RunningServer): Promise<void> {
  await keepWindow(artifacts, page, ending);
  const from = { logs: path.join(server.profile, 'data', 'logs'), log: path.join(server.profile, 'server.log') };
  if (fs.existsSync(from.logs)) {
    fs.cpSync(from.logs, path.join(artifacts, 'server-logs'), { recursive: true });
  }
  fs.cpSync(from.log, path.join(artifacts, 'server.log'));
  console.log(`  Screenshot and logs: ${path.relative(process.cwd(), artifacts)}`);
}
