import type { Browser, Page } from 'playwright-core';
import type { RunningServer } from './server';

/** What a workbench is opened with. */
export interface Opening {
  /** Absolute path of the workspace folder. */
  folder: string;
  /** Absolute path of an extension to run from source. */
  extension?: string;
  /** A file to open, by its absolute path, and a place in it; line and column count from 1. */
  file?: { file: string; line: number; column: number };
  /** Absolute path of a module with `run()`, which the extension host calls. */
  tests?: string;
  /** The server's connection token, if it wants one. */
  token?: string;
}

/** The address that opens a workbench in a browser. */
export function workbenchUrl(server: RunningServer, opening: Opening): string {
  const url = new URL(server.url);
  const onServer = (file: string) => `vscode-remote://127.0.0.1:${server.port}${file}`;
  const payload: [string, string][] = [];
  if (opening.extension) {
    payload.push(['extensionDevelopmentPath', onServer(server.extensionPath(opening.extension))]);
  }
  if (opening.tests) {
    payload.push(['extensionTestsPath', onServer(opening.tests)]);
  }
  if (opening.file) {
    const { file, line, column } = opening.file;
    payload.push(['openFile', `${onServer(encodeURI(file))}:${line}:${column}`], ['gotoLineMode', 'true']);
  }
  if (opening.token) {
    url.searchParams.set('tkn', opening.token);
  }
  url.searchParams.set('folder', opening.folder);
  if (payload.length > 0) {
    url.searchParams.set('payload', JSON.stringify(payload));
  }
  return url.href;
}

/**
 * A page for one workbench. Its size is that of the pictures in the README.
 *
 * @param language what extensions see as VS Code's display language; a language pack would set it in the same way
 */
export async function newPage(browser: Browser, language?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  if (language !== undefined) {
    const value = JSON.stringify(language);
    await page.addInitScript(
      `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => ${value}, set() {} })`,
    );
  }
  return page;
}

/** Resolves when the workbench of a server that is `driven` has shown what it restores at its start. */
export async function whenRestored(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor();
  await page.waitForFunction('globalThis.driver !== undefined');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
}
