import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus';
import type { FileSystem } from '../corpus/fileSystem';
import type { Messages } from '../l10n/messages';
import { ArticleFiles } from './articleFiles';
import type { FileSettings } from './settings';
import { innermostFolder } from './uris';

/** What indexing needs to know of the rest of the server. */
export interface IndexingHost {
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** Which files of a folder are articles. */
  filesOf(folder: string): FileSettings;
  /** Writes a line to the log. */
  log(message: string): void;
  readonly words: Messages;
}

/** How far a reading of folders is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** So many files are asked for at a time: enough to keep the disk busy, few enough to hold in memory. */
const READS_AT_ONCE = 16;

/** Keeps the corpus in step with the folders on disk. Where the editor has a file open, the disk does not count. */
export class Indexing {
  readonly #folders = new Set<string>();
  /** Files that could not be read or only in part. */
  readonly #problems = new Set<string>();
  /** Which reading of a file is the latest: an older one that ends later must not win. */
  readonly #readings = new Map<string, number>();
  #nextReading = 0;
  readonly #files: ArticleFiles;

  constructor(
    readonly corpus: Corpus,
    fileSystem: FileSystem,
    readonly host: IndexingHost,
  ) {
    this.#files = new ArticleFiles(fileSystem, host.words, (uri, reason) => this.#problem(uri, reason));
  }

  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** How many files could not be read, or only in part. */
  get problems(): number {
    return this.#problems.size;
  }

  addFolders(folders: readonly string[]): void {
    for (const folder of folders) this.#folders.add(folder);
  }

  /** Articles of a folder that is closed leave the corpus, unless they are open or in another folder as well. */
  removeFolders(folders: readonly string[]): void {
    for (const folder of folders) this.#folders.delete(folder);
    const isGone = (uri: string): boolean => innermostFolder(uri, folders) !== undefined && !this.covers(uri);
    this.#forgetArticles(isGone);
    for (const uri of this.#problems) if (isGone(uri)) this.#problems.delete(uri);
  }

  /** Whether a file is an article of one of the folders, by its name. */
  covers(uri: string): boolean {
    const folder = innermostFolder(uri, this.#folders);
    return folder !== undefined && this.#files.matches(folder, uri, this.host.filesOf(folder));
  }

  /**
   * Reads all articles of the folders and drops from the corpus what is no longer there.
   * @returns when all are read, or at once when it is cancelled: what was read until then stays.
   */
  async readFolders(
    folders: readonly string[],
    report: (progress: Progress) => void,
    token: CancellationToken,
  ): Promise<void> {
    const found = new Set<string>();
    for (const folder of folders) {
      const isIts = (uri: string): boolean => innermostFolder(uri, this.#folders) === folder;
      for (const uri of this.#problems) if (isIts(uri)) this.#problems.delete(uri);
      for await (const uri of this.#files.list(folder, this.host.filesOf(folder), token)) {
        if (isIts(uri)) found.add(uri);
      }
      if (token.isCancellationRequested) return;
      this.#forgetArticles((uri) => isIts(uri) && !found.has(uri));
    }
    let done = 0;
    await this.#readAll(found, token, () => report({ done: ++done, total: found.size }));
  }

  /** Follows what the disk's watchers or the editor tell; a folder's event stands for all files in it. */
  async follow(events: readonly FileEvent[]): Promise<void> {
    const deleted = new Set<string>();
    const changed = new Set<string>();
    for (const { uri, type } of events) {
      if (type === FileChangeType.Deleted) {
        changed.delete(uri);
        deleted.add(uri);
      } else {
        deleted.delete(uri);
        if (this.covers(uri)) changed.add(uri);
        else if (type === FileChangeType.Created) for (const file of await this.#below(uri)) changed.add(file);
      }
    }
    const isGone = (uri: string): boolean => !changed.has(uri) && isAmong(uri, deleted);
    this.#forgetArticles(isGone);
    for (const uri of this.#problems) if (isGone(uri)) this.#problems.delete(uri);
    await this.#readAll(changed, CancellationToken.None);
  }

  /** Enters the text of an article. A text that cannot be analysed costs only this article. */
  enter(uri: string, text: string): void {
    try {
      this.corpus.update(uri, text);
    } catch (error) {
      this.corpus.remove(uri);
      this.#problem(uri, `${this.host.words.notAnalysed} (${error instanceof Error ? error.stack : error})`);
    }
  }

  /** Reads one file again: its text in the editor no longer counts. */
  async readAgain(uri: string): Promise<void> {
    if (this.covers(uri)) await this.#read(uri);
    else this.#forget(uri);
  }

  /** The articles in something that was created, if it is a folder. */
  async #below(uri: string): Promise<readonly string[]> {
    const folder = innermostFolder(uri, this.#folders);
    if (folder === undefined || !(await this.#files.isFolder(uri))) return [];
    const found: string[] = [];
    for await (const file of this.#files.list(folder, this.host.filesOf(folder), CancellationToken.None, uri)) {
      found.push(file);
    }
    return found;
  }

  async #readAll(uris: Iterable<string>, token: CancellationToken, done?: () => void): Promise<void> {
    const rest = uris[Symbol.iterator]();
    const worker = async (): Promise<void> => {
      for (let next = rest.next(); !next.done && !token.isCancellationRequested; next = rest.next()) {
        await this.#read(next.value);
        done?.();
      }
    };
    await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  }

  async #read(uri: string): Promise<void> {
    if (this.host.isOpen(uri)) return;
    const folder = innermostFolder(uri, this.#folders);
    if (folder === undefined) return;
    const reading = this.#nextReading++;
    this.#readings.set(uri, reading);
    this.#problems.delete(uri);
    const text = await this.#files.read(uri, this.host.filesOf(folder));
    if (this.#readings.get(uri) !== reading) return;
    this.#readings.delete(uri);
    if (this.host.isOpen(uri)) return;
    if (text === undefined) this.corpus.remove(uri);
    else this.enter(uri, text);
  }

  #problem(uri: string, reason: string): void {
    this.#problems.add(uri);
    this.host.log(`${uri}: ${reason}`);
  }

  /** Drops the articles for which `gone` holds, read or being read, but never one that is open. */
  #forgetArticles(gone: (uri: string) => boolean): void {
    const known = [...this.#readings.keys()];
    for (const { uri } of this.corpus.snapshot().articles()) known.push(uri);
    for (const uri of known) if (gone(uri)) this.#forget(uri);
  }

  #forget(uri: string): void {
    this.#readings.delete(uri);
    this.#problems.delete(uri);
    if (!this.host.isOpen(uri)) this.corpus.remove(uri);
  }
}

/** Whether a file, or a folder that it lies in, is in a set. */
function isAmong(uri: string, set: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (set.has(uri.slice(0, end))) return true;
  }
  return false;
}
