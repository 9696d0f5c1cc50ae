import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleEditorSuite } from './bundle-suite';
import { CannotRunHere } from './cannot-run-here';
import { download, quietFlags, whyNoWindowHere } from './desktop';
import { ARTIFACTS, EDITOR_SUITE, ROOT } from './paths';
import { removeFolder, writeSettings } from './profile';
import { type Counts, judge, printVerdict, readReport, total } from './report';
import { REPORT_VARIABLE } from './report-line';
import { SCENARIO_VARIABLE, SCENARIOS, type Scenario } from './scenario-names';
import { makeWorkspace } from './scenarios';
import { oldestAllowed } from './versions';

/**
 * The editor suite in the desktop VS Code: the oldest that the manifest allows, and the newest.
 * Rejects with {@link CannotRunHere} where there is no display or VS Code cannot be downloaded.
 */
export async function desktopTests(): Promise<Counts> {
  const obstacle = whyNoWindowHere();
  if (obstacle) {
    throw new CannotRunHere(
      `The desktop tests cannot run here: ${obstacle}. With an X server: xvfb-run -a npm run test:desktop. ` +
        'Without: npm run test:editor.',
    );
  }
  await bundleEditorSuite();
  const all: Counts[] = [];
  for (const version of [oldestAllowed(), 'stable']) {
    const executable = await download(version).catch((error: Error) => {
      throw new CannotRunHere(
        `The desktop tests cannot run here: VS Code (${version}) cannot be downloaded: ${error.message}. ` +
          'Without a network beyond the npm registry: npm run test:editor.',
      );
    });
    for (const scenario of SCENARIOS) {
      console.log(`VS Code ${version}, workspace: ${scenario}`);
      all.push(await runOnDesktop(executable, version, scenario));
    }
  }
  return total(all);
}

async function runOnDesktop(executable: string, version: string, scenario: Scenario): Promise<Counts> {
  const artifacts = path.join(ARTIFACTS, `desktop-${version}-${scenario}`);
  fs.rmSync(artifacts, { recursive: true, force: true });
  fs.mkdirSync(artifacts, { recursive: true });
  const report = path.join(artifacts, 'report.ndjson');
  // A short path: VS Code puts a socket into the profile, and sockets have short names on macOS.
  const profile = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'dan-chieu-'));
  writeSettings(path.join(profile, 'user', 'User'));
  const workspace = makeWorkspace(scenario);
  try {
    const exit = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: EDITOR_SUITE,
      extensionTestsEnv: { [REPORT_VARIABLE]: report, [SCENARIO_VARIABLE]: scenario },
      launchArgs: [workspace.folder, ...quietFlags(profile)],
    }).catch((error: Error & { code?: number }) => error.code ?? error.message);
    const verdict = judge(exit, readReport(report));
    printVerdict(verdict);
    if (verdict.failed > 0) {
      fs.cpSync(path.join(profile, 'user', 'logs'), path.join(artifacts, 'logs'), { recursive: true });
      console.log(`  Logs: ${path.relative(process.cwd(), artifacts)}`);
    }
    return verdict;
  } finally {
    workspace.remove();
    removeFolder(profile);
  }
}
