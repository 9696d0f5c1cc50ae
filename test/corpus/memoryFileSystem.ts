import {
  type Entry,
  FileError,
  type FileErrorCode,
  type FileStat,
  type FileSystem,
} from '../../server/src/corpus/files/fileSystem';

/** What a file of {@link MemoryFileSystem} is: its text or bytes, a link to a path, something unreadable, or a pipe. */
export type MemoryFile = string | Uint8Array | { readonly link: string } | 'denied' | 'pipe';

const DENIED = 'denied';
const PIPE = 'pipe';

/** A file system in memory, under `memory:/`. Folders are there where files are in them. */
export class MemoryFileSystem implements FileSystem {
  readonly #files: Map<string, MemoryFile>;
  /** When each file was last written, in milliseconds since 1970. */
  readonly #times = new Map<string, number>();
  /** Files that cannot be read and folders that cannot be listed for now, by their path, and why. */
  readonly failing = new Map<string, FileErrorCode>();
  /** How often a folder was listed. */
  listed = 0;
  /** The clock by which files are written, in milliseconds since 1970; long ago by that of the tests. */
  now = Date.parse('2024-01-01T00:00:00Z');

  /** @param files by their path, without a slash at its beginning. */
  constructor(files: Readonly<Record<string, MemoryFile>>) {
    this.#files = new Map(Object.entries(files));
  }

  /** Writes a file, as a program outside of the editor does. */
  write(path: string, file: MemoryFile): void {
    this.#files.set(path, file);
    this.#times.set(path, this.now);
  }

  /** Deletes a file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const file of [...this.#files.keys()]) {
      if (file === path || file.startsWith(`${path}/`)) this.#files.delete(file);
    }
  }

  async read(uri: string): Promise<Uint8Array> {
    const path = this.#pathOf(uri);
    this.#fail(path);
    const file = this.#file(path);
    return typeof file === 'string' ? Buffer.from(file) : file;
  }

  async stat(uri: string): Promise<FileStat> {
    const path = this.#pathOf(uri);
    if (this.#isFolder(path)) return { kind: 'folder', size: 0 };
    if (this.#files.get(path) === PIPE) return { kind: 'other', size: 0 };
    const file = this.#file(path);
    const { length: size } = typeof file === 'string' ? Buffer.from(file) : file;
    const time = this.#times.get(path) ?? 0;
    return { kind: 'file', size, modified: time, changed: time };
  }

  async list(uri: string): Promise<readonly Entry[]> {
    this.listed++;
    const folder = this.#pathOf(uri);
    this.#fail(folder);
    if (!this.#isFolder(folder)) throw new FileError('missing', `no such folder: ${folder}`);
    const entries = new Map<string, Entry>();
    for (const [path, file] of this.#files) {
      if (!path.startsWith(`${folder}/`) && folder !== '') continue;
      const [name = '', ...below] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
      const link = typeof file === 'object' && 'link' in file && below.length === 0;
      const target = link ? this.#resolve(path) : path;
      const isFolder = below.length > 0 || (link && this.#isFolder(target));
      const isFile = this.#files.has(target) && this.#files.get(target) !== PIPE;
      entries.set(name, { name, kind: isFolder ? 'folder' : isFile ? 'file' : 'other', link });
    }
    return [...entries.values()];
  }

  async realPath(uri: string): Promise<string> {
    const path = this.#pathOf(uri);
    if (!this.#isFolder(path) && !this.#files.has(path)) throw new FileError('missing', `no such file: ${path}`);
    return `memory:/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  /** The real path that a URI leads to. */
  #pathOf(uri: string): string {
    return this.#resolve(decodeURIComponent(uri.replace(/^memory:\/?/u, '')).replace(/\/$/u, ''));
  }

  /** The path with its links followed, part by part. */
  #resolve(path: string): string {
    let resolved = '';
    for (const part of path.split('/')) {
      resolved = resolved === '' ? part : `${resolved}/${part}`;
      const file = this.#files.get(resolved);
      if (typeof file === 'object' && 'link' in file) resolved = file.link;
    }
    return resolved;
  }

  #fail(path: string): void {
    const code = this.failing.get(path);
    if (code !== undefined) throw new FileError(code, `EIO: ${path}`);
  }

  #isFolder(path: string): boolean {
    return path === '' || [...this.#files.keys()].some((file) => file.startsWith(`${path}/`));
  }

  #file(path: string): string | Uint8Array {
    const file = this.#files.get(path);
    if (file === DENIED) throw new FileError('denied', `not allowed: ${path}`);
    if (file === PIPE) throw new Error(`reading ${path} would never end`);
    if (file === undefined || (typeof file === 'object' && 'link' in file)) {
      throw new FileError('missing', `no such file: ${path}`);
    }
    return file;
  }
}
