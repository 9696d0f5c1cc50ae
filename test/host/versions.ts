import fs from 'node:fs';
import path from 'node:path';
import { DOWNLOADS, ROOT } from './paths';
import { publishedVersions } from './registry';
import { serverFolderName } from './vscode-server';

/** The oldest version of VS Code that the manifest allows, such as `1.96.0`. */
export function oldestAllowed(): string {
  const manifest: { engines: { vscode: string } } = JSON.parse(
    fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  );
  return manifest.engines.vscode.replace(/^[^\d]*/, '');
}

/**
 * The version of code-server (4.96.x) that contains the oldest VS Code that the manifest allows (1.96.x).
 * Rejects when there is none, or the registry cannot be reached and none is set up.
 */
export async function oldestServer(): Promise<string> {
  const [, minor] = numbers(oldestAllowed());
  const suitable = (versions: string[]) => versions.filter((version) => numbers(version)[1] === minor);
  // The answer does not change any more, so the registry need not be asked again.
  const version = newestOf(suitable(alreadySetUp())) ?? newestOf(suitable(await publishedVersions('code-server')));
  if (!version) {
    throw new Error(`The npm registry has no code-server with VS Code 1.${minor}.`);
  }
  return version;
}

/**
 * The newest version of code-server that the registry has; without a registry the newest that is set up, and a
 * line that says so. Rejects when there is neither.
 */
export async function newestServer(): Promise<string> {
  const present = newestOf(alreadySetUp());
  try {
    const newest = newestOf(await publishedVersions('code-server'));
    if (newest) {
      return newest;
    }
  } catch (error) {
    if (!present) {
      throw error;
    }
    console.log(`The npm registry cannot be reached; taking the newest VS Code that is set up: ${present}.`);
  }
  if (!present) {
    throw new Error('The npm registry lists no versions of code-server.');
  }
  return present;
}

function alreadySetUp(): string[] {
  const prefix = serverFolderName('');
  const names = fs.existsSync(DOWNLOADS) ? fs.readdirSync(DOWNLOADS) : [];
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

function newestOf(versions: readonly string[]): string | undefined {
  return [...versions].sort(compareVersions).at(-1);
}

/** Orders versions by their numbers; for `sort`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  const differing = left.findIndex((part, index) => part !== right[index]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
