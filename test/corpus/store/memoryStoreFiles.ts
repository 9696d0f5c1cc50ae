import { crc32 } from 'node:zlib';
import {
  type StoredFile,
  StoreError,
  type StoreErrorCode,
  type StoreFiles,
} from '../../../server/src/corpus/store/storeFiles';

/** Disks that several ports share: the files of a store, as they lie there. */
export class MemoryDisk {
  readonly files = new Map<string, { bytes: Uint8Array; modified: number }>();
  /** The clock, in milliseconds since 1970. */
  now = Date.parse('2024-05-01T00:00:00Z');
  #names = 0;

  /** A disk with the same files, which change independently. */
  copy(): MemoryDisk {
    const copy = new MemoryDisk();
    for (const [name, file] of this.files) copy.files.set(name, file);
    copy.now = this.now;
    copy.#names = this.#names;
    return copy;
  }

  nextName(): string {
    return `n${this.#names++}`;
  }
}

/** A step of the storage. */
export type Step = 'list' | 'read' | 'readBeginning' | 'write' | 'rename' | 'touch' | 'remove';

/** The storage of one process, in memory. Tests make it fail, or let the process die at any step. */
export class MemoryStoreFiles implements StoreFiles {
  /** How many more steps the process lives. */
  life = Number.POSITIVE_INFINITY;
  /** What fails, and how. */
  readonly failing = new Map<Step, StoreErrorCode>();
  readonly steps: string[] = [];

  constructor(readonly disk = new MemoryDisk()) {}

  /** The names of all files, sorted. */
  get names(): string[] {
    return [...this.disk.files.keys()].sort();
  }

  async list(): Promise<readonly StoredFile[]> {
    await this.#step('list', '');
    return [...this.disk.files].map(([name, { bytes, modified }]) => ({ name, size: bytes.length, modified }));
  }

  async read(name: string): Promise<Uint8Array> {
    await this.#step('read', name);
    return this.#file(name).slice();
  }

  async readBeginning(name: string, length: number): Promise<Uint8Array> {
    await this.#step('readBeginning', name);
    return this.#file(name).slice(0, length);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const temporary = `${name}.${this.disk.nextName()}.tmp`;
    const half = bytes.slice(0, bytes.length >> 1);
    this.disk.files.set(temporary, { bytes: half, modified: this.disk.now }); // this is what a dying process leaves
    try {
      await this.#step('write', name);
      await this.#step('rename', name);
    } catch (error) {
      this.disk.files.delete(temporary);
      throw error;
    }
    this.disk.files.delete(temporary);
    this.disk.files.set(name, { bytes: bytes.slice(), modified: this.disk.now });
  }

  async touch(name: string): Promise<void> {
    await this.#step('touch', name);
    this.disk.files.set(name, { bytes: this.#file(name), modified: this.disk.now });
  }

  async remove(name: string): Promise<void> {
    await this.#step('remove', name);
    this.disk.files.delete(name);
  }

  uniqueName(): string {
    return this.disk.nextName();
  }

  checksum(bytes: Uint8Array): number {
    return crc32(bytes);
  }

  /** A step that is not taken because the process has died never ends. */
  async #step(step: Step, name: string): Promise<void> {
    this.steps.push(`${step} ${name}`.trim());
    if (this.life-- <= 0) await new Promise(() => undefined);
    const code = this.failing.get(step);
    if (code !== undefined) throw new StoreError(code, `${step} fails`);
  }

  #file(name: string): Uint8Array {
    const file = this.disk.files.get(name);
    if (file === undefined) throw new StoreError('missing', `no such file: ${name}`);
    return file.bytes;
  }
}
