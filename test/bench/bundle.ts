import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const ROOT = path.join(import.meta.dirname, '../..');
const MODULE = /^\/\/ (server\/src\/\S+)$/u;

/** A part of the sources as the extension runs it: what runs TypeScript as it stands makes it several times slower. */
export interface Bundle<T> {
  readonly exports: T;
  /** The source file that a line of the bundle comes from, counted from 0; undefined for what is of no source. */
  readonly sourceOf: (url: string, line: number) => string | undefined;
}

/**
 * Bundles a source file as the build does.
 * @param entry from the root of the project. @returns the path of the bundle.
 */
export async function bundleFile(entry: string): Promise<string> {
  const folder = path.join(ROOT, 'artifacts', 'bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}.cjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
  });
  return outfile;
}

/**
 * Bundles a source file as the build does, and loads it.
 * @param entry from the root of the project.
 */
export async function bundled<T>(entry: string): Promise<Bundle<T>> {
  const outfile = await bundleFile(entry);
  let source: string | undefined;
  const sources = readFileSync(outfile, 'utf8')
    .split('\n')
    .map((line) => {
      source = MODULE.exec(line)?.[1] ?? source;
      return source;
    });
  return {
    exports: createRequire(outfile)(outfile) as T,
    sourceOf: (url, line) => (url.endsWith(path.basename(outfile)) ? sources[line] : undefined),
  };
}

/** Builds all that the extension runs, so that what is measured is what the sources say. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
}
