import { makeRoom, sizeOf } from './eviction';
import { type KeptFile, readFileTable } from './fileTable';
import { type Kind, type Sealer, type SealFault, sealed, unsealed } from './sealed';
import { KEYS_WITHIN, keysInBeginning, Segment } from './segment';
import { type StoredFile, StoreError, type StoreErrorCode, type StoreFiles } from './storeFiles';
import { folderOf, IMAGE_ENDING, PART_ENDING, SEGMENT_ENDING, TABLE_ENDING } from './storeNames';

/** What kept the store from doing its work; it costs time, never an answer. */
export type StoreProblem =
  /** A file of the store cannot be used: its articles are read again. */
  | { readonly kind: 'file'; readonly name: string; readonly code: SealFault | StoreErrorCode; readonly detail: string }
  /** Nothing more is written until the store is opened or cleared again. */
  | { readonly kind: 'writing'; readonly code: StoreErrorCode | 'limit'; readonly detail: string };

/** A store may take so much room, in bytes: that of some two hundred thousand articles. */
export const LARGEST_STORE = 2 ** 30;

/** What a store is opened with. */
export interface StoreOptions {
  /** The version of the rules by which articles are analysed. */
  readonly rules: string;
  /** So much may be kept, in bytes. */
  readonly limit: number;
  /** Told once of each thing that is wrong. */
  report(problem: StoreProblem): void;
}

/**
 * The files of a store, and what can be wrong with them. Nothing here ever rejects: where the storage fails, nothing is
 * found, or nothing is written, and it is told once.
 */
export class StoreFolder {
  readonly sealer: Sealer;
  /** Files that this process has read or written: not to be evicted by it. */
  readonly inUse = new Set<string>();
  readonly #told = new Set<string>();
  #mayWrite = true;
  /** In bytes, of all files; undefined until something is to be written. */
  #size: number | undefined;

  constructor(
    readonly files: StoreFiles,
    readonly options: StoreOptions,
  ) {
    this.sealer = { rules: options.rules, checksum: (bytes) => files.checksum(bytes) };
  }

  /** False from where writing has failed, or the store is full. */
  get mayWrite(): boolean {
    return this.#mayWrite;
  }

  /** Whether a file is a segment that these rules have filled. */
  isSegment(name: string): boolean {
    return this.isOurs(name) && name.endsWith(SEGMENT_ENDING);
  }

  /** Whether a file is a table of the files of some folder, by these rules. */
  isTable(name: string): boolean {
    return this.isOurs(name) && name.endsWith(TABLE_ENDING);
  }

  /** Whether a file tells what an image consists of, by these rules. */
  isImage(name: string): boolean {
    return this.isOurs(name) && name.endsWith(IMAGE_ENDING);
  }

  /** Whether a file is part of an image, by these rules. */
  isPart(name: string): boolean {
    return this.isOurs(name) && name.endsWith(PART_ENDING);
  }

  /** Whether a file was written by these rules: those of others lie in folders beside ours. */
  isOurs(name: string): boolean {
    return name.startsWith(this.#begin);
  }

  /** The name of a new segment. */
  newSegment(): string {
    return `${this.#begin}${this.files.uniqueName()}${SEGMENT_ENDING}`;
  }

  /** The name of the table that goes by some letters. */
  tableNamed(name: string): string {
    return `${this.#begin}${name}${TABLE_ENDING}`;
  }

  /** The name of the image that goes by some letters. */
  imageNamed(name: string): string {
    return `${this.#begin}${name}${IMAGE_ENDING}`;
  }

  /** The name of a new part of an image. */
  newPart(): string {
    return `${this.#begin}${this.files.uniqueName()}${PART_ENDING}`;
  }

  /** All files, of these and of other rules. */
  async list(): Promise<readonly StoredFile[]> {
    return (await this.#attempt('', () => this.files.list())) ?? [];
  }

  /** Reads a segment; undefined where it is gone or cannot be used. */
  async segment(name: string): Promise<Segment | undefined> {
    const bytes = await this.#attempt(name, () => this.files.read(name));
    const segment = bytes && (await this.#sound(name, Segment.read(bytes, this.sealer)));
    if (segment !== undefined) this.inUse.add(name);
    return segment;
  }

  /** The keys in a segment; none where it is gone or cannot be used. */
  async keysIn(name: string): Promise<readonly string[]> {
    const bytes = await this.#attempt(name, () => this.files.readBeginning(name, KEYS_WITHIN));
    return (bytes && (await this.#sound(name, keysInBeginning(bytes, this.sealer)))) ?? [];
  }

  /**
   * Reads a table; empty where there is none or it cannot be used.
   * @param folder the URI of the folder whose it must be, which is then in use; left out where it may be any.
   */
  async table(name: string, folder?: string): Promise<ReadonlyMap<string, KeptFile>> {
    const bytes = await this.#attempt(name, () => this.files.read(name));
    const table = bytes && (await this.#sound(name, await readFileTable(bytes, folder, this.sealer)));
    if (table !== undefined && folder !== undefined) this.inUse.add(name);
    return table ?? new Map();
  }

  /** What is sealed in a file; undefined where it is gone or cannot be used. @param isUsed whether it is in use then. */
  async content(name: string, kind: Kind, isUsed = true): Promise<Uint8Array | undefined> {
    const bytes = await this.#attempt(name, () => this.files.read(name));
    const content = bytes && (await this.#sound(name, unsealed(bytes, kind, this.sealer)));
    if (content !== undefined && isUsed) this.inUse.add(name);
    return content;
  }

  /** Seals and writes a content. @returns false where that cannot be done (any more). */
  writeContent(name: string, kind: Kind, content: Uint8Array): Promise<boolean> {
    return this.write(name, sealed(content, kind, this.sealer));
  }

  /** Writes a file. @returns false where that cannot be done (any more). */
  async write(name: string, bytes: Uint8Array): Promise<boolean> {
    if (!this.#mayWrite) return false;
    this.#size ??= sizeOf(await this.list());
    if (this.#size + bytes.length > this.options.limit) this.#size = await makeRoom(this, bytes.length);
    if (this.#size + bytes.length > this.options.limit) return this.#stopWriting('limit', '');
    try {
      await this.files.write(name, bytes);
    } catch (error) {
      return this.#stopWriting(codeOf(error), messageOf(error));
    }
    this.#size += bytes.length;
    this.inUse.add(name);
    return true;
  }

  /** A file that is sealed as it should be, and yet cannot be used, is told of and deleted. */
  async reject(name: string): Promise<void> {
    await this.#sound(name, 'damaged');
  }

  /** Deletes a file, if it can be. @returns whether it is gone. */
  async remove(name: string): Promise<boolean> {
    this.inUse.delete(name);
    return (await this.#attempt(name, () => this.files.remove(name).then(() => true))) ?? false;
  }

  /** Notes that a file is in use. */
  async touch(name: string): Promise<void> {
    await this.files.touch(name).catch(() => undefined); // it only looks older than it is
  }

  /** Deletes all files; what went wrong before may go well again. @returns whether all are gone; others are told of. */
  async clear(): Promise<boolean> {
    this.#told.clear();
    const files = await this.#attempt('', () => this.files.list());
    let isGone = files !== undefined;
    for (const { name } of files ?? []) isGone = (await this.remove(name)) && isGone;
    this.inUse.clear();
    this.#size = undefined;
    this.#mayWrite = true;
    return isGone;
  }

  get #begin(): string {
    return `${folderOf(this.options.rules)}/`;
  }

  /** A file that cannot be used is told of, and deleted, unless another version of the extension can use it. */
  async #sound<T>(name: string, read: T | SealFault): Promise<T | undefined> {
    if (typeof read !== 'string') return read;
    const code = read as SealFault;
    this.#tell(name, code, '');
    if (code === 'damaged' || code === 'foreign') await this.remove(name);
    return undefined;
  }

  async #attempt<T>(name: string, action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      // what is gone was cleared, or evicted
      if (codeOf(error) !== 'missing') this.#tell(name, codeOf(error), messageOf(error));
      return undefined;
    }
  }

  #stopWriting(code: StoreErrorCode | 'limit', detail: string): false {
    if (this.#mayWrite) this.options.report({ kind: 'writing', code, detail });
    this.#mayWrite = false;
    return false;
  }

  #tell(name: string, code: SealFault | StoreErrorCode, detail: string): void {
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.options.report({ kind: 'file', name, code, detail });
  }
}

function codeOf(error: unknown): StoreErrorCode {
  return error instanceof StoreError ? error.code : 'failed';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
