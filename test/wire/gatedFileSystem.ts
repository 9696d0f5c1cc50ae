import type { Entry, FileStat } from '../../server/src/corpus/files/fileSystem';
import { MemoryFileSystem } from '../corpus/memoryFileSystem';

/** A step that waits until a test lets it go on. */
export class Gate {
  #reach = (): void => undefined;
  #open = (): void => undefined;
  readonly #opened = new Promise<void>((resolve) => {
    this.#open = resolve;
  });
  /** Resolves when the step has been reached: what it will answer is settled, but not yet told. */
  readonly reached = new Promise<void>((resolve) => {
    this.#reach = resolve;
  });

  /** Lets the answer through. */
  open(): void {
    this.#open();
  }

  /** The step waits here. */
  pass(): Promise<void> {
    this.#reach();
    return this.#opened;
  }
}

/** A file system in memory that can be halted in the middle of a step, so that a test decides what comes between. */
export class GatedFileSystem extends MemoryFileSystem {
  readonly #gates = new Map<string, Gate>();

  /** How often the disk was looked at. */
  looked = 0;
  /** How often a file was read. */
  reads = 0;

  /** Halts the next listing of a folder, after the disk has been looked at. */
  haltListing(uri: string): Gate {
    return this.#halt(`list ${uri}`);
  }

  /** Halts the next reading of a file, after its bytes have been read. */
  haltReading(uri: string): Gate {
    return this.#halt(`read ${uri}`);
  }

  override async stat(uri: string): Promise<FileStat> {
    this.looked++;
    return super.stat(uri);
  }

  override async list(uri: string): Promise<readonly Entry[]> {
    this.looked++;
    const entries = await super.list(uri);
    await this.#pass(`list ${uri}`);
    return entries;
  }

  override async read(uri: string): Promise<Uint8Array> {
    this.looked++;
    this.reads++;
    const bytes = await super.read(uri);
    await this.#pass(`read ${uri}`);
    return bytes;
  }

  #halt(step: string): Gate {
    const gate = new Gate();
    this.#gates.set(step, gate);
    return gate;
  }

  async #pass(step: string): Promise<void> {
    const gate = this.#gates.get(step);
    this.#gates.delete(step);
    await gate?.pass();
  }
}
