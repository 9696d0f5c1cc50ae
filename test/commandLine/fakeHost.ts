import type { Host } from '../../server/src/commandLine/host';
import type { MemoryFileSystem } from '../corpus/memoryFileSystem';
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
  uriOf(path: string): string {
    return `memory:/${path.split('/').map(encodeURIComponent).join('/')}`;
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
