import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

interface LogFile {
  relativePath: string;
  contents: string;
}

/** How a window with tests has ended. */
export interface Ending {
  exit: number | string;
  logs: LogFile[];
}

/**
 * Opens the workbench and waits for the functions to be called that VS Code's own test runner for the web offers:
 * `codeAutomationLog` for each line of the log, `codeAutomationExit` when the suite's `run()` has ended.
 *
 * @param heard is given each line of the log
 */
export async function waitForTheEnd(
  page: Page,
  url: string,
  artifacts: string,
  timeout: number,
  heard: (line: string) => void = () => undefined,
): Promise<Ending> {
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
        heard(texts.join(' '));
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

/** Keeps what the window shows and has logged, for whoever looks for what went wrong. */
export async function keepWindow(artifacts: string, page: Page, { logs }: Ending): Promise<void> {
  await page.screenshot({ path: path.join(artifacts, 'failure.png') }).catch(() => {});
  for (const { relativePath, contents } of logs) {
    const file = path.join(artifacts, 'window-logs', path.normalize(`/${relativePath}`));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
}
