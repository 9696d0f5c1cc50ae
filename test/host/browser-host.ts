import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { QUIET_SETTINGS } from './profile';
import { makeOnce, unpackPackage } from './registry';
import type { VSCodeServer } from './vscode-server';

/** The package that has a file system over http, for VS Code in a browser; nothing else of it is used. */
const FILES_PACKAGE = '@vscode/test-web';
const FILES_VERSION = '0.0.81';

/** What a workbench is opened with. */
export interface BrowserOpening {
  /** The folder that is opened, under a scheme of its own. What is written to it stays in the memory of the window. */
  folder: string;
  /** The folder of the extension to run from source. */
  extension: string;
  /** A module with `run()` below the extension's folder, which the extension host calls. */
  tests?: string;
}

/** A VS Code of files alone: the workbench runs in the browser, and its extensions in a worker. */
export interface BrowserHost {
  /** The address of the workbench. */
  url: string;
  stop(): Promise<void>;
}

/** Serves the workbench of a VS Code server without that server: as on the web, no machine stands behind it. */
export async function startBrowserHost(server: VSCodeServer, opening: BrowserOpening): Promise<BrowserHost> {
  const files = await makeOnce(`test-web-${FILES_VERSION}`, (unfinished) =>
    unpackPackage(`${FILES_PACKAGE}@${FILES_VERSION}`, unfinished, ['fs-provider']),
  );
  const served = {
    '/static/build': server.directory,
    '/static/files': path.join(files, 'fs-provider'),
    '/static/extension': opening.extension,
    '/static/mount': opening.folder,
  };
  const host = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    if (url.pathname === '/') {
      response.setHeader('Content-Type', 'text/html');
      response.end(pageOf(server, opening, url.host));
    } else answer(url, served, response);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as { port: number };
  const stop = () =>
    new Promise<void>((resolve) => {
      host.close(() => resolve());
      host.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, stop };
}

/** The page of the workbench, as VS Code's own server fills it in, but with no remote machine. */
function pageOf(server: VSCodeServer, { extension, tests }: BrowserOpening, authority: string): string {
  const base = `http://${authority}`;
  const at = (place: string) => ({ scheme: 'http', authority, path: place });
  const testsPath = tests && `/static/extension/${path.relative(extension, tests).split(path.sep).join('/')}`;
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    additionalBuiltinExtensions: [at('/static/files')],
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: false,
    configurationDefaults: QUIET_SETTINGS,
    developmentOptions: {
      extensions: [at('/static/extension')],
      enableSmokeTestDriver: true,
      ...(testsPath && { extensionTestsPath: at(testsPath) }),
    },
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
  };
  const messages = `${base}/static/build/out/nls.messages.js`;
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: escaped(JSON.stringify(configuration)),
    WORKBENCH_WEB_BASE_URL: `${base}/static/build`,
    WORKBENCH_NLS_FALLBACK_URL: messages,
    WORKBENCH_NLS_URL: messages,
    WORKBENCH_AUTH_SESSION: '',
    BASE: base,
    VS_BASE: base,
    WORKBENCH_SCRIPT_NONCE: 'none',
  };
  const template = fs.readFileSync(path.join(server.directory, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return template.replace(/\{\{([A-Z_]+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Answers for a file; and for a file or folder what the file system over http asks about it. */
function answer(url: URL, served: Readonly<Record<string, string>>, response: http.ServerResponse): void {
  const name = decodeURIComponent(url.pathname);
  const mount = Object.keys(served).find((place) => name === place || name.startsWith(`${place}/`));
  const file = mount && path.join(served[mount]!, path.posix.normalize(`/${name.slice(mount.length)}`));
  try {
    if (file === undefined) throw Object.assign(new Error(name), { code: 'ENOENT' });
    if (url.searchParams.has('stat')) sendJson(response, statOf(file));
    else if (url.searchParams.has('readdir')) sendJson(response, entriesOf(file));
    else sendFile(response, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (url.search !== '') sendJson(response, { error: code });
    else response.writeHead(404).end();
  }
}

function statOf(file: string): object {
  const stats = fs.statSync(file);
  return { type: typeOf(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
}

function entriesOf(folder: string): readonly object[] {
  return fs.readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, type: typeOf(entry) }));
}

/** As VS Code's API counts the kinds of files. */
function typeOf(of: { isFile(): boolean; isDirectory(): boolean }): number {
  return of.isFile() ? 1 : of.isDirectory() ? 2 : 0;
}

function sendJson(response: http.ServerResponse, value: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value));
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

function sendFile(response: http.ServerResponse, file: string): void {
  const bytes = fs.readFileSync(file);
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  response.end(file.endsWith(WORKBENCH) ? withoutRemote(bytes.toString()) : bytes);
}

const WORKBENCH = path.join('code', 'browser', 'workbench', 'workbench.js');

/**
 * In the workbench of code-server, what makes it take for granted that a machine stands behind it, and what VS Code has
 * there.
 */
const REMOTE: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/,remoteAuthority:location\.host\}/g, '}'],
  [
    /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote(\}\),"User"\)\})/g,
    '$1vscodeUserData$2',
  ],
];

/** Undoes what code-server changes in VS Code's workbench. @throws where it changes something else. */
function withoutRemote(workbench: string): string {
  return REMOTE.reduce((text, [pattern, replacement]) => {
    if (text.match(pattern)?.length !== 1) throw new Error(`The workbench is another than expected: ${pattern}`);
    return text.replace(pattern, replacement);
  }, workbench);
}
