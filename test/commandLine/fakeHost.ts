import { posix } from 'node:path';
import type { Host } from '../../server/src/commandLine/host';
import type { MemoryFileSystem } from '../corpus/memoryFileSystem';
import { MemoryStoreFiles } from '../corpus/store/memoryStoreFiles';
import { MemoryWriter } from '../export/memoryWriter';

/** A process whose output is kept, and that may break while it writes. */
export class FakeHost implements Host {
  readonly version = '0.0.0';
  locale: string | undefined = 'en_US.UTF-8';
  written = '';
  readonly complaints: string[] = [];
  breaks = false;
  isInterrupted = false;
  readonly files: MemoryWriter;
  /** What is kept from one run to the next, by the folder that was asked for. */
  readonly storages = new Map<string | undefined, MemoryStoreFiles>();

  constructor(readonly fileSystem: MemoryFileSystem) {
    this.files = new MemoryWriter(fileSystem);
  }

  parse(args: readonly string[]): ReturnType<Host['parse']> {
    return args.map((arg) =>
      arg.startsWith('--')
        ? { kind: 'option', name: arg.slice(2).split('=')[0]!, rawName: arg, value: arg.split('=')[1] }
        : { kind: 'positional', value: arg },
    );
  }
  storage(path?: string): MemoryStoreFiles {
    const storage = this.storages.get(path) ?? new MemoryStoreFiles();
    this.storages.set(path, storage);
    return storage;
  }
  uriOf(path: string): string {
    const names = posix
      .normalize(path)
      .split('/')
      .filter((name) => name !== '' && name !== '.');
    return `memory:/${names.map(encodeURIComponent).join('/')}`;
  }
  async write(text: string): Promise<void> {
    if (this.breaks) throw new Error('the disk is full');
    this.written += text;
  }
  interruption(): ReturnType<Host['interruption']> {
    return { isCancellationRequested: this.isInterrupted };
  }
  complain(line: string): void {
    this.complaints.push(line);
  }
}
