import { type Dirent, promises as fs, type Stats, stat } from 'node:fs';
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
import {
  type Entry,
  type EntryKind,
  FileError,
  type FileErrorCode,
  type FileStat,
  type FileSystem,
} from './corpus/files/fileSystem';

const CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** The disk, under `file:` URIs. */
export class NodeFileSystem implements FileSystem {
  async read(uri: string): Promise<Uint8Array> {
    return attempt(() => fs.readFile(pathOf(uri)));
  }

  async stat(uri: string): Promise<FileStat> {
    const stats = await attempt(() => statOf(pathOf(uri)));
    return { kind: kindOf(stats), size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs };
  }

  async list(uri: string): Promise<readonly Entry[]> {
    const folder = pathOf(uri);
    // as bytes: in a name that is no UTF-8, Node would put U+FFFD without a word
    const entries = await attempt(() => fs.readdir(folder, { withFileTypes: true, encoding: 'buffer' }));
    return Promise.all(entries.map((entry) => readEntry(Buffer.from(folder), entry)));
  }

  async realPath(uri: string): Promise<string> {
    return URI.file(await attempt(() => fs.realpath(pathOf(uri)))).toString();
  }
}

/** What `fs.promises.stat` gives, at half of its cost: after a start each file of an archive is asked for. */
function statOf(path: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    stat(path, (error, stats) => (error === null ? resolve(stats) : reject(error)));
  });
}

async function readEntry(folder: Buffer, entry: Dirent<Buffer>): Promise<Entry> {
  const name = entry.name.toString();
  const garbled = name.includes('\ufffd') && !Buffer.from(name).equals(entry.name);
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry), link: false, garbled };
  try {
    const path = Buffer.concat([folder, Buffer.from(sep), entry.name]);
    return { name, kind: kindOf(await fs.stat(path)), link: true, garbled };
  } catch {
    return { name, kind: 'other', link: true, garbled };
  }
}

function kindOf(of: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  if (of.isFile()) return 'file';
  return of.isDirectory() ? 'folder' : 'other';
}

/** The path of a `file:` URI. @throws FileError */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') throw new FileError('failed', `not a file on disk: ${uri}`);
  return parsed.fsPath;
}

/** Does something with the disk, its errors as {@link FileError}. */
export async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new FileError(CODES[code] ?? 'failed', message);
  }
}
