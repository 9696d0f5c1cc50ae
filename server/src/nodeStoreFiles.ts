import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type StoredFile, StoreError, type StoreErrorCode, type StoreFiles } from './corpus/store/storeFiles';
import { isStoreFile, isStoreFolder, TEMPORARY } from './corpus/store/storeNames';

/** The store has this folder to itself in the place that it is given, where there may be files of the user. */
const OWN_FOLDER = 'dan-chieu-index';

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/**
 * The store in an own folder on disk, which need not be there yet. What the store has not made is neither seen nor
 * touched, wherever it lies.
 */
export class NodeStoreFiles implements StoreFiles {
  readonly root: string;

  /** @param place the path of the folder in which the own one is to lie. */
  constructor(place: string) {
    this.root = path.join(place, OWN_FOLDER);
  }

  async list(): Promise<readonly StoredFile[]> {
    const files: StoredFile[] = [];
    for (const folder of await this.#folders()) {
      for (const entry of await attempt(() => fs.readdir(path.join(this.root, folder)))) {
        const name = `${folder}/${entry}`;
        const file = isStoreFile(name) ? await this.#stat(name) : undefined;
        if (file !== undefined) files.push(file);
      }
    }
    return files;
  }

  read(name: string): Promise<Uint8Array> {
    return attempt(async () => {
      const file = await fs.open(this.#pathOf(name));
      try {
        return await readWhole(file, (await file.stat()).size);
      } finally {
        await file.close();
      }
    });
  }

  readBeginning(name: string, length: number): Promise<Uint8Array> {
    return attempt(async () => {
      const file = await fs.open(this.#pathOf(name));
      try {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    });
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const target = this.#pathOf(name);
    try {
      await attempt(() => writeWhole(target, bytes));
    } catch (error) {
      if ((error as StoreError).code !== 'missing') throw error;
      await attempt(() => writeWhole(target, bytes)); // somebody deleted the folder meanwhile
    }
  }

  async touch(name: string): Promise<void> {
    const now = new Date();
    await attempt(() => fs.utimes(this.#pathOf(name), now, now));
  }

  async remove(name: string): Promise<void> {
    const file = this.#pathOf(name);
    await attempt(() => fs.rm(file, { force: true }));
    await fs.rmdir(path.dirname(file)).catch(() => undefined); // it goes with its last file, and not before
  }

  uniqueName(): string {
    return randomUUID().replaceAll('-', '');
  }

  checksum(bytes: Uint8Array): number {
    return crc32(bytes);
  }

  async #folders(): Promise<readonly string[]> {
    try {
      const entries = await fs.readdir(this.root, { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isDirectory() && isStoreFolder(entry.name) ? entry.name : []));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw storeError(error);
    }
  }

  /** Undefined where it is no file, or gone meanwhile. */
  async #stat(name: string): Promise<StoredFile | undefined> {
    try {
      const stats = await fs.lstat(this.#pathOf(name));
      return stats.isFile() ? { name, size: stats.size, modified: stats.mtimeMs } : undefined;
    } catch {
      return undefined;
    }
  }

  #pathOf(name: string): string {
    if (!isStoreFile(name)) throw new StoreError('failed', `not a file of the store: ${name}`);
    return path.join(this.root, ...name.split('/'));
  }
}

/**
 * Reads into memory that threads could share, though none does: the engine leaves it out when it works out whether to
 * look for garbage. With other memory it would look through the whole heap for each 64 MB that are read.
 */
async function readWhole(file: fs.FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  let end = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, end, size - end, end);
    end += bytesRead;
    if (end === size || bytesRead === 0) return bytes.subarray(0, end);
  }
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${randomUUID()}${TEMPORARY}`;
  await fs.mkdir(path.dirname(target), { recursive: true });
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined); // what is left is collected later
    throw error;
  }
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw storeError(error);
  }
}

function storeError(error: unknown): StoreError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new StoreError(CODES[code] ?? 'failed', message);
}
