// Brings node_modules into step with package-lock.json, and does nothing when it already is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const oldestNode = [20, 19];

/**
 * Installs the exact dependencies of package-lock.json unless they are there.
 * Install scripts of packages are not run: none of ours needs them, and some would want to download.
 *
 * @throws {Error} when this Node is too old or npm fails, with a message that can be shown as it is
 */
export async function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) {
    return;
  }
  console.log('Installing the dependencies of package-lock.json (npm ci) ...');
  const started = Date.now();
  const { command, leading } = npm();
  const result = spawnSync(command, [...leading, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && leading.length === 0,
  });
  if (result.error || result.status !== 0) {
    throw new Error(`npm ci failed${result.error ? `: ${result.error.message}` : ''}. Is the npm registry reachable?`);
  }
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** @throws {Error} when the running Node is older than `engines.node` allows */
function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

/**
 * Compares the lock file with the record that npm writes into node_modules at the very end of an installation,
 * so an installation that was interrupted, or made from another lock file, counts as none.
 *
 * @returns {boolean} whether each package of the lock file is installed in the locked version
 */
export function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages(path.join('node_modules', '.package-lock.json'));
  if (!wanted || !present) {
    return false;
  }
  return Object.entries(wanted).every(([location, { version, integrity, optional }]) => {
    if (location === '') {
      return true; // the project itself
    }
    const found = present[location];
    // An optional package may be for another operating system.
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

/**
 * @param {string} file a lock file, relative to the root
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {{ command: string, leading: string[] }} how to call the npm that started this script, else the one on PATH */
function npm() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return { command: process.execPath, leading: [script] };
  }
  return { command: 'npm', leading: [] };
}
