import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MENTIONS } from './patterns';

const HOST = path.join(import.meta.dirname, '../../../.vscode-test-host');
const PROGRAM = process.platform === 'win32' ? 'rg.exe' : 'rg';
const SYSTEM = `${process.platform}-${process.arch}`;

/** A ripgrep and where it comes from. */
export interface Ripgrep {
  readonly program: string;
  readonly from: string;
}

/** The one of the npm package, else that of an editor for the tests; undefined where there is neither. */
export function findRipgrep(): Ripgrep | undefined {
  const own = `@vscode/ripgrep-${SYSTEM}`;
  try {
    return { program: createRequire(import.meta.url).resolve(`${own}/bin/${PROGRAM}`), from: own };
  } catch {
    // npm has no binary for this system, or could not download it
  }
  const program = hostPrograms().find(existsSync);
  return program === undefined ? undefined : { program, from: 'an editor that the tests use' };
}

function hostPrograms(): string[] {
  if (!existsSync(HOST)) return [];
  return readdirSync(HOST).flatMap((editor) => {
    const packages = path.join(HOST, editor, 'lib/vscode/node_modules/@vscode');
    return [path.join(packages, 'ripgrep/bin', PROGRAM), path.join(packages, 'ripgrep-universal/bin', SYSTEM, PROGRAM)];
  });
}

/**
 * Lists all that looks like a mention in a folder, with file, line and column.
 * @returns milliseconds, and how much was found. Rejects where it fails.
 */
export function searchMentions(program: string, folder: string): Promise<{ all: number; found: number }> {
  const flags = ['--no-config', '--no-ignore', '--only-matching', '--with-filename', '--column', '--color=never'];
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, [...flags, '--regexp', MENTIONS, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let found = 0;
    child.stdout.on('data', (lines: Buffer) => {
      for (let at = lines.indexOf(10); at >= 0; at = lines.indexOf(10, at + 1)) found++;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve({ all: performance.now() - start, found });
      else reject(new Error(`ripgrep ended with ${code}`));
    });
  });
}
