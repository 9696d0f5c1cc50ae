import { DamagedError } from '../packed/byteReader';
import { TURNS } from '../turns';
import { lettersFor } from './contentKey';
import { type FileTable, type KeptFile, writeFileTable } from './fileTable';
import { readAhead } from './readAhead';
import type { Segment } from './segment';
import type { StoreFiles } from './storeFiles';
import { StoreFolder, type StoreOptions } from './storeFolder';
import { SegmentWriter } from './writer';

/** What is known of a file without a look into it. */
export type KnownFile = Omit<KeptFile, 'segment'>;

/** So many segments are held in memory for those who look for contents one by one. */
const RECENT = 8;

/**
 * Takes an entry of the store: a part of its segment's bytes. It throws a {@link DamagedError} where the entry cannot
 * be used, which is then as good as lost. A promise is waited for before the next one is given.
 */
export type TakeEntry = (key: string, entry: Uint8Array) => Promise<void> | undefined;

/**
 * What was found in articles, kept between sessions, by content. Several processes may use one folder at a time: each
 * writes segments of its own, and finds those of the others. No failure of the storage ever rejects: nothing is found
 * then, or nothing is written.
 */
export class ArticleStore {
  readonly folder: StoreFolder;
  readonly #writer: SegmentWriter;
  /** In which segment each known content stands. */
  readonly #where = new Map<string, string>();
  /** The segments that were last looked into, the latest last. */
  readonly #recent = new Map<string, Segment>();
  /** The contents that cannot be used, by the segment where they stand. */
  readonly #forgotten = new Map<string, Set<string>>();
  /** Segments whose keys are known. */
  readonly #listed = new Set<string>();
  #moves = 0;

  /** @param files the folder of the store. */
  constructor(files: StoreFiles, options: StoreOptions) {
    this.folder = new StoreFolder(files, options);
    this.#writer = new SegmentWriter(this.folder, (segment, keys) => {
      this.#listed.add(segment);
      for (const key of keys) this.#where.set(key, segment);
      this.#moves++;
    });
  }

  /** Grows whenever contents turn out to stand elsewhere than tables that were written before may say. */
  get moves(): number {
    return this.#moves;
  }

  /** What is known of the files of a folder; nothing where it was never read. */
  async filesOf(folder: string): Promise<FileTable> {
    const table = await this.folder.table(await this.#tableOf(folder), folder);
    for (const { key, segment } of table.values()) {
      if (segment !== undefined && !this.#where.has(key)) this.#where.set(key, segment);
    }
    return table;
  }

  /** A folder is closed: what is kept of its files is needed there, and not here. */
  async release(folder: string): Promise<void> {
    this.folder.inUse.delete(await this.#tableOf(folder));
  }

  /** Keeps what is known of the files of a folder, in place of what was. */
  async saveFiles(folder: string, files: ReadonlyMap<string, KnownFile>): Promise<void> {
    const table = await writeFileTable(folder, files, (key) => this.#where.get(key), this.folder.sealer);
    await this.folder.write(await this.#tableOf(folder), table);
  }

  /** Whether a content is in the store, as far as that is known without a look. */
  has(key: string): boolean {
    return this.#where.has(key) || this.#writer.get(key) !== undefined;
  }

  /** The keys of all contents that are known to be in the store; see {@link list}. */
  keys(): Iterable<string> {
    return this.#where.keys();
  }

  /** Learns which contents stand in the segments that are there now, also in those of other processes. */
  async list(): Promise<void> {
    for (const { name } of await this.folder.list()) {
      if (!this.folder.isSegment(name) || this.#listed.has(name)) continue;
      this.#listed.add(name);
      for (const key of await this.folder.keysIn(name)) if (!this.#where.has(key)) this.#where.set(key, name);
    }
  }

  /**
   * Finds what is kept of contents, a segment at a time.
   * @returns the keys that are not there.
   * @throws whatever else than damage `take` throws; entries behind that one are not looked for.
   */
  async load(keys: Iterable<string>, take: TakeEntry): Promise<readonly string[]> {
    const lost = await this.#load(keys, take);
    await this.dropForgotten();
    if (lost.length === 0) return lost;
    await this.list(); // another process may have put them elsewhere
    return this.#load(lost, take);
  }

  /** What is kept of a content; undefined where nothing is. Fast for contents that were kept together. */
  async find(key: string): Promise<Uint8Array | undefined> {
    const name = this.#where.get(key);
    if (name === undefined) return this.#writer.get(key);
    let segment = this.#recent.get(name);
    this.#recent.delete(name);
    segment ??= await this.folder.segment(name);
    if (segment !== undefined) this.#recent.set(name, segment);
    if (this.#recent.size > RECENT) this.#recent.delete(this.#recent.keys().next().value!);
    const entry = segment?.entry(key);
    if (entry === undefined) this.#where.delete(key);
    return entry;
  }

  /** Keeps what was found in a content; it is written later. */
  put(key: string, entry: Uint8Array): void {
    if (this.folder.mayWrite && !this.#where.has(key)) this.#writer.put(key, entry);
  }

  /** Writes what has been put. @returns when it is written, or cannot be. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /**
   * Has entries of a segment written anew, elsewhere.
   * @returns false where it cannot be read.
   */
  async moveEntries(segment: string, wanted: (key: string) => boolean): Promise<boolean> {
    const old = await this.folder.segment(segment);
    if (old === undefined) return false;
    for (const key of old.keys()) {
      if (this.#where.get(key) === segment) this.#where.delete(key);
      if (wanted(key)) this.put(key, old.entry(key)!);
    }
    return true;
  }

  /** A content of which the entry cannot be used is not found any more. */
  forget(key: string): void {
    const segment = this.#where.get(key);
    if (segment === undefined) return;
    this.#where.delete(key);
    const forgotten = this.#forgotten.get(segment);
    if (forgotten === undefined) this.#forgotten.set(segment, new Set([key]));
    else forgotten.add(key);
  }

  /** Puts segments in place of those in which something stands that cannot be used. */
  async dropForgotten(): Promise<void> {
    const forgotten = [...this.#forgotten];
    this.#forgotten.clear();
    for (const [segment, keys] of this.folder.mayWrite ? forgotten : []) {
      if (!(await this.moveEntries(segment, (key) => !keys.has(key)))) continue;
      await this.flush();
      if (this.folder.mayWrite) await this.folder.remove(segment);
    }
  }

  /** Deletes everything that is kept, by whatever rules it was found. @returns whether all is gone. */
  async clear(): Promise<boolean> {
    this.#writer.forget();
    await this.#writer.flush();
    const isGone = await this.folder.clear();
    this.#where.clear();
    this.#forgotten.clear();
    this.#listed.clear();
    this.#recent.clear();
    return isGone;
  }

  async #load(keys: Iterable<string>, take: TakeEntry): Promise<readonly string[]> {
    const bySegment = new Map<string, string[]>();
    const lost: string[] = [];
    for (const key of keys) {
      if (TURNS.isOver) await TURNS.next();
      const name = this.#where.get(key);
      const waiting = this.#writer.get(key);
      if (waiting !== undefined) await take(key, waiting);
      else if (name === undefined) lost.push(key);
      else if (bySegment.has(name)) bySegment.get(name)!.push(key);
      else bySegment.set(name, [key]);
    }
    const segments = readAhead(bySegment.keys(), (name) => this.folder.segment(name));
    for await (const [name, segment] of segments) {
      for (const key of bySegment.get(name)!) {
        const entry = segment?.entry(key);
        if (entry !== undefined) {
          const taken = isTaken(take, key, entry);
          if (typeof taken === 'boolean' ? taken : await taken) continue;
          this.forget(key);
        }
        if (this.#where.get(key) === name) this.#where.delete(key);
        this.#moves++;
        lost.push(key);
      }
    }
    return lost;
  }

  /** The name of the table of a folder. */
  async #tableOf(folder: string): Promise<string> {
    return this.folder.tableNamed(await lettersFor(folder));
  }
}

/** Hands an entry on. @returns false where it is damaged; at once where there is nothing to wait for. */
function isTaken(take: TakeEntry, key: string, entry: Uint8Array): boolean | Promise<boolean> {
  try {
    return take(key, entry)?.then(() => true, ifDamaged) ?? true;
  } catch (error) {
    return ifDamaged(error);
  }
}

/** @returns false. @throws what is no damage. */
function ifDamaged(error: unknown): false {
  if (error instanceof DamagedError) return false;
  throw error;
}
