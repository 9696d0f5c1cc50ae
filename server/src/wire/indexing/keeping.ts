import type { ArticleStore, KnownFile } from '../../corpus/store/store';
import { tidy } from '../../corpus/store/tidying';
import { AfterQuiet } from '../afterQuiet';
import type { Imaging } from './imaging';
import type { KnownFiles } from './knownFiles';

/** What keeping needs of the rest of the server. */
export interface KeepingHost {
  /** The folders that are open. */
  folders(): readonly string[];
  /** Told where something fails that nobody waits for. */
  failed(error: unknown): void;
}

/** What has changed is written when nothing more has for so long, in milliseconds. */
const QUIET = 3000;

/** Keeps what is known of files between sessions: fetches it when a folder is opened, and writes it in the background. */
export class Keeping {
  /** Folders of which it is known, since the store was last cleared, what it has of them. */
  readonly #fetched = new Set<string>();
  /** Folders of which a table stands in the store that says what was known in this {@link #state}. */
  readonly #standing = new Set<string>();
  /** What is to be written of folders that were closed. */
  readonly #leaving = new Map<string, ReadonlyMap<string, KnownFile>>();
  #saved = '';
  #isFirst = true;
  readonly #writing: AfterQuiet;
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly store: ArticleStore | undefined,
    readonly known: KnownFiles,
    readonly imaging: Imaging | undefined,
    readonly host: KeepingHost,
  ) {
    this.#writing = new AfterQuiet(QUIET, () => void this.#inTurn(() => this.#write()), host.failed);
    this.#saved = this.#state;
  }

  /** Differs from what it was whenever a table would say something else. */
  get #state(): string {
    return `${this.known.revision} ${this.store?.moves}`;
  }

  /**
   * Fetches what was known of folders when they were last open.
   * @returns whether the corpus has articles now that have not been looked for.
   */
  async fetch(folders: readonly string[]): Promise<boolean> {
    for (const folder of folders) {
      if (this.store === undefined || this.#fetched.has(folder)) continue;
      const leaving = this.#leaving.get(folder);
      const table = leaving ?? (await this.store.filesOf(folder));
      await this.known.enter(table);
      // before that it is not known what a table is to say, and afterwards the folder may be closed
      if (!this.host.folders().includes(folder)) {
        await this.store.release(folder);
        continue;
      }
      if (leaving !== undefined) this.#leaving.delete(folder);
      else if (table.size > 0) this.#standing.add(folder);
      this.#fetched.add(folder);
    }
    if (folders.length === 0) return false;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    return isFirst && this.imaging !== undefined && (await this.imaging.fetch());
  }

  /**
   * Folders are about to be closed: what is kept of them stays, and is fetched again when they are opened. What is not
   * written yet is, when there is time for it; by then the files may be forgotten, or the folder open again.
   */
  release(folders: readonly string[]): void {
    const fetched = [...this.#fetched];
    const isSaved = this.#state === this.#saved;
    for (const folder of folders) {
      const isKept = isSaved && this.#standing.has(folder);
      if (this.#fetched.has(folder) && !isKept) this.#leaving.set(folder, this.known.filesOf(folder, fetched));
      this.#standing.delete(folder);
      if (this.#fetched.delete(folder) || this.#leaving.has(folder)) void this.#inTurn(() => this.#leave(folder));
    }
  }

  /** Files have been read again: what was found in them is written soon. What is known of them waits for the end. */
  changed(): void {
    if (this.store !== undefined) this.#writing.event();
  }

  /** Some of the image that is kept is damaged: the next one is written whatever has changed. */
  outdated(): void {
    this.imaging?.cleared();
  }

  /** So much of the image is damaged that it is of no use. */
  damaged(): void {
    this.imaging?.damaged();
  }

  /**
   * Folders have been read: writes all, and puts the store in order, in the background.
   * @param isWhole false where the reading was stopped: then it is not known what else their files hold.
   */
  complete(isWhole: boolean): void {
    void this.#inTurn(async () => {
      await this.#save();
      if (this.store === undefined) return;
      const inUse = { keys: await this.known.keys() };
      await tidy(this.store, { now: Date.now(), ...(isWhole && inUse), saveTables: () => this.#saveTables() });
    });
  }

  /** All is resolved: the index is kept as a whole, in the background. @returns when it is, or cannot be. */
  resolved(): Promise<void> {
    return this.#inTurn(() => this.#write());
  }

  /**
   * Deletes what is kept. The corpus stays as it is; what is read from then on is kept again, and what is known of a
   * folder once a new reading of it has begun.
   * @returns whether all is gone; the log names what is left.
   */
  async clear(): Promise<boolean> {
    let isGone = false;
    await this.#inTurn(async () => {
      this.#fetched.clear();
      this.#standing.clear();
      this.#leaving.clear();
      this.known.clear();
      this.imaging?.cleared();
      isGone = this.store !== undefined && (await this.store.clear());
    });
    return isGone || this.store === undefined;
  }

  /** Writes what is not written yet. @returns when it is, or cannot be. */
  async end(): Promise<void> {
    this.#writing.cancel();
    // what is known of files does not wait for an image that is being written: there may be no time for both
    await Promise.all([this.#last, this.#save()]);
  }

  async #write(): Promise<void> {
    await this.store?.flush();
    if (this.host.folders().every((folder) => this.#fetched.has(folder))) await this.imaging?.keep();
  }

  /** Writes what is known of a folder that is still closed. */
  async #leave(folder: string): Promise<void> {
    const isOpen = (): boolean => this.host.folders().includes(folder);
    const files = this.#leaving.get(folder);
    if (isOpen()) return;
    if (files !== undefined) await this.store?.saveFiles(folder, files);
    if (isOpen()) return;
    this.#leaving.delete(folder);
    await this.store?.release(folder);
  }

  async #save(): Promise<void> {
    await this.store?.flush();
    await this.#saveTables();
  }

  /** Writes what is known of files, where it is something else than what was last fetched or written. */
  async #saveTables(): Promise<void> {
    const fetched = this.host.folders().filter((folder) => this.#fetched.has(folder));
    const now = this.#state;
    if (now === this.#saved && fetched.every((folder) => this.#standing.has(folder))) return;
    this.#saved = now;
    for (const [folder, files] of await this.known.byFolder(fetched)) {
      await this.store?.saveFiles(folder, files);
      this.#standing.add(folder);
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.store === undefined) return Promise.resolve();
    this.#last = this.#last.then(work).catch((error) => this.host.failed(error));
    return this.#last;
  }
}
