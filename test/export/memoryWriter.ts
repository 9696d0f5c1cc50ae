import type { FileWriter } from '../../server/src/export/output';
import type { MemoryFileSystem } from '../corpus/memoryFileSystem';

/** Writes into a file system in memory. */
export class MemoryWriter implements FileWriter {
  /** What was written, by URI, in its order. */
  readonly written = new Map<string, string>();

  constructor(readonly disk: MemoryFileSystem) {}

  async write(uri: string, pieces: AsyncIterable<string>): Promise<void> {
    let content = '';
    for await (const piece of pieces) content += piece;
    this.written.set(uri, content);
    this.disk.write(decodeURIComponent(uri).replace('memory:/', ''), content);
  }
}
