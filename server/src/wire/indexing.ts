import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus';
import type { FileSystem } from '../corpus/fileSystem';
import { RealNames } from '../corpus/realNames';
import type { ScanProblem } from '../corpus/scanner';
import type { Messages } from '../l10n/messages';
import { utf8Length } from '../text/decode';
import { ArticleFiles } from './articleFiles';
import { FileTree } from './fileTree';
import { type ProblemCounts, Problems } from './problems';
import type { FileSettings } from './settings';
import { Turns } from './turns';
import { innermostFolder } from './uris';

/** What indexing needs to know of the rest of the server. */
export interface IndexingHost {
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** Which files of a folder are articles; outside of all folders where it is left out. */
  filesOf(folder?: string): FileSettings;
  /** Files may have other names now, see {@link Indexing.nameOf}. */
  renamed(): void;
  /** Writes a line to the log. */
  log(message: string): void;
  readonly words: Messages;
}

/** How far a reading of folders is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How the server came to know of a file: one that it has found itself must be there, one it was told of may not. */
type Origin = 'listed' | 'told';

/** So many files are asked for at a time: enough to keep the disk busy, few enough to hold in memory. */
const READS_AT_ONCE = 16;

/**
 * Keeps the corpus in step with the folders on disk. Where the editor has a file open, the disk does not count.
 *
 * Which files there are is worked out by one walk or one batch of news at a time, in the order in which they came, so
 * that what a walk has listed is never older than the news before it. Their texts are read afterwards, side by side.
 */
export class Indexing {
  readonly #folders = new Set<string>();
  /** The files on disk that are articles by their names. */
  readonly #known = new FileTree<true>();
  readonly #problems: Problems;
  #names = new RealNames((name) => this.covers(name));
  /** Which reading of a file is the latest: an older one that ends later must not win. */
  readonly #readings = new Map<string, number>();
  #nextReading = 0;
  readonly #files: ArticleFiles;
  readonly #turns = new Turns();
  /** The walk or the news before; it never rejects. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    readonly corpus: Corpus,
    fileSystem: FileSystem,
    readonly host: IndexingHost,
  ) {
    this.#problems = new Problems((line) => host.log(line));
    this.#files = new ArticleFiles(fileSystem, host.words, this.#problems);
  }

  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** How many files could not be read, or only in part. */
  get problems(): ProblemCounts {
    return this.#problems.counts;
  }

  addFolders(folders: readonly string[]): void {
    for (const folder of folders) this.#folders.add(folder);
  }

  /**
   * Articles of a folder that is closed leave the corpus, unless they are open or in another folder as well.
   * @returns the folders to be read again, because they may hold some of them.
   */
  removeFolders(folders: readonly string[]): readonly string[] {
    for (const folder of folders) this.#folders.delete(folder);
    const elsewhere = folders.flatMap((folder) => [folder, ...this.#names.forget(folder)]);
    for (const folder of folders) this.#forgetBelow(folder, (uri) => !this.covers(uri));
    return [...new Set(elsewhere.flatMap((uri) => innermostFolder(uri, this.#folders) ?? []))];
  }

  /** The one name by which the corpus knows a file, though links give it several. All other URIs here are names. */
  nameOf(uri: string): string {
    return this.#names.nameOf(uri);
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
    const found = await this.#inOrder(() => this.#walk(folders, token));
    let done = 0;
    await this.#readAll(found, 'listed', token, () => report({ done: ++done, total: found.size }));
  }

  /**
   * Follows what the disk's watchers or the editor tell; a folder's event stands for all files in it.
   * @returns whether any of it was about articles.
   */
  async follow(events: readonly FileEvent[]): Promise<boolean> {
    const { revision } = this.#names;
    const { changed, concerned } = await this.#inOrder(() => this.#apply(events));
    if (this.#names.revision !== revision) this.host.renamed();
    await this.#readAll(changed, 'told', CancellationToken.None);
    return concerned;
  }

  /** Enters the editor's text of a file that is open, if the file belongs to the corpus. */
  edit(uri: string, text: string): void {
    const folder = innermostFolder(uri, this.#folders);
    const settings = this.host.filesOf(folder);
    const largest = settings.maximumSize * 1024;
    if (folder !== undefined && !this.covers(uri)) {
      this.#problems.clear(uri);
      this.corpus.remove(uri);
    } else if (utf8Length(text, largest) > largest) {
      this.#files.report({ uri, code: 'tooLarge', detail: `${Math.ceil(utf8Length(text) / 1024)} kB` }, settings);
      this.corpus.remove(uri);
    } else if (this.#enter(uri, text)) {
      this.#problems.clear(uri);
    }
  }

  /** The text of a file on disk as it is now; undefined where it is gone or cannot be read. */
  async textOf(uri: string): Promise<string | undefined> {
    return (await this.#files.read(uri, this.host.filesOf(innermostFolder(uri, this.#folders)))).text;
  }

  /** Reads one file again: its text in the editor no longer counts, or is that of another name. */
  async readAgain(uri: string): Promise<void> {
    if (this.covers(uri) && this.nameOf(uri) === uri) {
      this.#known.set(uri, true);
      await this.#read(uri, 'told');
    } else {
      this.#forget(uri);
    }
  }

  /** Does what changes the set of files after all that was to change it before. */
  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#before.then(work);
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** Lists the articles of the folders anew, and forgets those that are gone. */
  async #walk(folders: readonly string[], token: CancellationToken): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const names = this.#names.without(folders);
    for (const folder of folders) {
      const isIts = (uri: string): boolean => innermostFolder(uri, this.#folders) === folder;
      for (const uri of this.#problems.below(folder)) {
        if (isIts(uri) && !this.host.isOpen(uri)) this.#problems.clear(uri);
      }
      for await (const uri of this.#files.list(folder, this.host.filesOf(folder), token, { names })) {
        if (!isIts(uri)) continue;
        found.add(uri);
        this.#known.set(uri, true);
      }
      if (token.isCancellationRequested) return new Set();
      for (const uri of this.#known.below(folder)) if (isIts(uri) && !found.has(uri)) this.#forget(uri);
    }
    this.#names = names;
    this.host.renamed();
    return found;
  }

  /** Applies news to the set of files. @returns those to be read, and whether any news concerned articles. */
  async #apply(events: readonly FileEvent[]): Promise<{ changed: ReadonlySet<string>; concerned: boolean }> {
    const changed = new Set<string>();
    let concerned = false;
    const waiting = [...events];
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
      const { type } = event;
      const uri = this.#names.nameOfEntry(event.uri);
      const isLink = this.#names.isAlias(uri);
      if (type === FileChangeType.Deleted) {
        for (const other of this.#names.forget(uri)) waiting.push({ uri: other, type: FileChangeType.Created });
        if (!isLink) concerned = this.#forgetBelow(uri) || concerned;
        continue;
      }
      for (const file of await this.#articlesAt(uri, type === FileChangeType.Created)) {
        changed.add(file);
        this.#known.set(file, true);
      }
    }
    return { changed, concerned: concerned || changed.size > 0 };
  }

  /** The articles, by their names, in a folder or file that one was told of. */
  async #articlesAt(uri: string, isNew: boolean): Promise<readonly string[]> {
    const isArticle = this.covers(uri);
    if (!isArticle && !isNew) return [];
    const below = await this.#below(uri);
    if (below !== undefined) return below;
    return isArticle ? [await this.#files.nameOfLink(uri, this.#names)] : [];
  }

  /** The articles in something that one was told of; undefined where it is no folder that may be walked. */
  async #below(uri: string): Promise<readonly string[] | undefined> {
    const folder = innermostFolder(uri, this.#folders);
    if (folder === undefined) return undefined;
    const settings = this.host.filesOf(folder);
    if (!this.#files.mayEnter(folder, uri, settings) || !(await this.#files.isFolder(uri))) return undefined;
    const found: string[] = [];
    for await (const file of this.#files.list(folder, settings, CancellationToken.None, {
      below: uri,
      names: this.#names,
    }))
      found.push(file);
    return found;
  }

  async #readAll(uris: Iterable<string>, origin: Origin, token: CancellationToken, done?: () => void): Promise<void> {
    const rest = uris[Symbol.iterator]();
    const worker = async (): Promise<void> => {
      for (let next = rest.next(); !next.done && !token.isCancellationRequested; next = rest.next()) {
        await this.#read(next.value, origin);
        done?.();
      }
    };
    await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  }

  async #read(uri: string, origin: Origin): Promise<void> {
    const folder = innermostFolder(uri, this.#folders);
    if (folder === undefined || this.host.isOpen(uri) || this.#known.get(uri) === undefined) return;
    const reading = this.#nextReading++;
    this.#readings.set(uri, reading);
    const { text, problem } = await this.#files.read(uri, this.host.filesOf(folder));
    await this.#turns.take(() => {
      if (this.#readings.get(uri) !== reading) return;
      this.#readings.delete(uri);
      if (!this.host.isOpen(uri)) this.#take(uri, text, problem, origin);
    });
  }

  /** Takes over what the reading of a file has given. */
  #take(uri: string, text: string | undefined, problem: ScanProblem | undefined, origin: Origin): void {
    if (problem?.code === 'missing' && origin === 'told') {
      this.#forget(uri);
      return;
    }
    if (problem === undefined) this.#problems.clear(uri);
    else this.#files.report(problem, this.host.filesOf(innermostFolder(uri, this.#folders)));
    if (text === undefined) this.corpus.remove(uri);
    else this.#enter(uri, text);
  }

  /** Enters the text of an article. @returns false where it cannot be analysed, which costs only this article. */
  #enter(uri: string, text: string): boolean {
    try {
      this.corpus.update(uri, text);
      return true;
    } catch (error) {
      this.corpus.remove(uri);
      const detail = error instanceof Error ? error.stack : error;
      this.#problems.report(uri, 'unread', `${this.host.words.notAnalysed} (${detail})`);
      return false;
    }
  }

  /** Drops a file or all that is known below a folder. @returns whether there was anything. */
  #forgetBelow(uri: string, gone: (uri: string) => boolean = () => true): boolean {
    const lost = [...this.#known.below(uri), ...this.#problems.below(uri)].filter(gone);
    for (const one of lost) this.#forget(one);
    return lost.length > 0;
  }

  /** Drops a file, read or being read; the article stays where it is open. */
  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#readings.delete(uri);
    if (this.host.isOpen(uri)) return;
    this.#problems.clear(uri);
    this.corpus.remove(uri);
  }
}
