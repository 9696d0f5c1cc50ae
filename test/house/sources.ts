import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** Source texts by their path from the root of the project, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** All TypeScript files below some folders. */
export function readSources(...folders: readonly string[]): Sources {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('/downloads/'));
  return new Map(sources.sort().map((file) => [file, fs.readFileSync(path.join(ROOT, file), 'utf8')]));
}

/** An import, or an export of what another file has. */
export interface Import {
  /** A file from the root of the project, or the name of a package. */
  readonly from: string;
  /** The names that are taken over; «*» for all. */
  readonly names: readonly string[];
}

const STATEMENT = /^(?:import|export)\s+(?:type\s+)?(?:([\w*][^'"]*?|\{[^}]*\})\s+from\s+)?'([^']+)'/gmu;

/** The imports of a file, as the formatter lays them out. */
export function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(STATEMENT)].map(([, names = '', from = '']) => ({
    from: from.startsWith('.') ? `${path.posix.join(path.posix.dirname(file), from)}` : from,
    names: names.startsWith('*')
      ? ['*']
      : [...names.matchAll(/(?:type\s+)?(\w+)(?:\s+as\s+\w+)?/gu)].map(([, name = '']) => name),
  }));
}

/** The file that an import means; undefined for packages and for data. */
export function fileOf(from: string, sources: Sources): string | undefined {
  return [`${from}.ts`, `${from}/index.ts`, from].find((file) => sources.has(file));
}
