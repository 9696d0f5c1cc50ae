import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileWriter } from './export/output';
import { attempt, pathOf } from './nodeFileSystem';

/** Pieces are written together, in so many UTF-16 units. */
const BLOCK = 1 << 16;

/** Writes to the disk, under `file:` URIs. */
export class NodeFileWriter implements FileWriter {
  async write(uri: string, pieces: AsyncIterable<string>): Promise<void> {
    const file = await behindLinks(pathOf(uri));
    // of its own name nothing could be added to one that is as long as the system allows; the number of a process
    // comes again, and may have left a file of that name
    const unfinished = path.join(path.dirname(file), `.dan-chieu-${randomUUID()}.tmp`);
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
