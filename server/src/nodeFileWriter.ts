import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileWriter } from './export/output';
import { attempt, pathOf } from './nodeFileSystem';

/** Pieces are written together, in so many UTF-16 units. */
const BLOCK = 1 << 16;

/** Writes to the disk, under `file:` URIs. */
export class NodeFileWriter implements FileWriter {
  /** Files that are being written have names of their own; this makes them differ. */
  #number = 0;

  async write(uri: string, pieces: AsyncIterable<string>): Promise<void> {
    const file = await behindLinks(pathOf(uri));
    // not made of the file's own name, which may be as long as the system allows
    const unfinished = path.join(path.dirname(file), `.dan-chieu-${process.pid}-${++this.#number}.tmp`);
    await attempt(() => mkdir(path.dirname(file), { recursive: true }));
    const handle = await attempt(() => open(unfinished, 'wx'));
    try {
      await writeAll(handle, pieces);
      await attempt(() => rename(unfinished, file));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}

/** Writes and closes a file. */
async function writeAll(handle: FileHandle, pieces: AsyncIterable<string>): Promise<void> {
  try {
    let block = '';
    for await (const piece of pieces) {
      block += piece;
      if (block.length < BLOCK) continue;
      await attempt(() => handle.writeFile(block));
      block = '';
    }
    await attempt(() => handle.writeFile(block));
  } finally {
    await handle.close();
  }
}

/** A link keeps leading to its file, which is what is replaced. */
async function behindLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file; // there is none yet
  }
}
