import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { DOWNLOADS } from './paths';

const execute = promisify(execFile);

/**
 * Calls npm and resolves to what it printed.
 * Rejects with npm's own words when it fails, for instance without a network.
 */
export async function npm(args: readonly string[], directory: string): Promise<string> {
  const quiet = { npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' };
  try {
    const { stdout } = await execute('npm', [...args], {
      cwd: directory,
      env: { ...process.env, ...quiet },
      maxBuffer: 1 << 26,
    });
    return stdout;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr ?? String(error);
    throw new Error(`npm ${args.slice(0, 2).join(' ')} failed:\n${said.trim().slice(0, 1500)}`);
  }
}

/**
 * The published versions of a package without pre-releases, in the registry's order (oldest first).
 * Rejects when the registry cannot be reached.
 */
export async function publishedVersions(name: string): Promise<string[]> {
  fs.mkdirSync(DOWNLOADS, { recursive: true });
  const answer = await npm(
    ['view', name, 'versions', '--json', '--fetch-retries=1', '--fetch-timeout=15000'],
    DOWNLOADS,
  );
  const versions: unknown = JSON.parse(answer);
  if (!Array.isArray(versions)) {
    throw new Error(`The registry's answer about ${name} is not a list of versions.`);
  }
  return versions.filter((version): version is string => /^\d+\.\d+\.\d+$/.test(String(version)));
}

/**
 * Fetches a package's archive (npm checks it against the registry's hash) and unpacks the named members of it
 * into a folder. The package's scripts do not run and its dependencies are not installed.
 *
 * @param specifier name and version, `name@1.2.3`
 * @param members files and folders below the package's root
 */
export async function unpackPackage(specifier: string, destination: string, members: readonly string[]): Promise<void> {
  fs.mkdirSync(destination, { recursive: true });
  const archives = fs.mkdtempSync(path.join(DOWNLOADS, 'tmp-'));
  try {
    await npm(['pack', specifier, '--ignore-scripts'], archives);
    const archive = fs.readdirSync(archives).find((file) => file.endsWith('.tgz'));
    if (!archive) {
      throw new Error(`npm pack ${specifier} left no archive.`);
    }
    const inside = members.map((member) => `package/${member}`);
    const flags = ['--strip-components=1', '--no-same-owner', '--exclude=*.map'];
    await execute('tar', ['xzf', path.join(archives, archive), '-C', destination, ...flags, ...inside]);
  } finally {
    fs.rmSync(archives, { recursive: true, force: true });
  }
}

/**
 * Makes a folder below the downloads once. It is filled under a temporary name and renamed when complete, so a
 * folder that exists is complete, also after an interruption and when two runs make it at the same time.
 *
 * @param name the folder's name; it should contain the versions of what is inside
 * @param fill fills the empty folder that it is given
 * @returns the folder's path
 */
export async function makeOnce(name: string, fill: (directory: string) => Promise<void>): Promise<string> {
  const directory = path.join(DOWNLOADS, name);
  if (fs.existsSync(directory)) {
    return directory;
  }
  fs.mkdirSync(DOWNLOADS, { recursive: true });
  const started = Date.now();
  console.log(`Setting up ${name} from the npm registry ...`);
  const unfinished = fs.mkdtempSync(path.join(DOWNLOADS, 'tmp-'));
  try {
    await fill(unfinished);
    if (!fs.existsSync(directory)) {
      fs.renameSync(unfinished, directory);
    }
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`Set up ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return directory;
}
