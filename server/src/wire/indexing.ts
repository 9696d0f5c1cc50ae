import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus';
import type { FileSystem } from '../corpus/fileSystem';
import type { ReadArticle } from '../corpus/readArticle';
import type { StartThread } from '../corpus/reading/pool';
import { RealNames } from '../corpus/realNames';
import type { ArticleStore } from '../corpus/store/store';
import type { Messages } from '../l10n/messages';
import { ArticleFiles } from './articleFiles';
import { ArticleReader } from './articleReader';
import { Entering } from './entering';
import { FileTree } from './fileTree';
import { Keeping } from './keeping';
import { KnownFiles } from './knownFiles';
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
  /** Told where something fails that nobody waits for. */
  failed(error: unknown): void;
  readonly words: Messages;
}

/** What indexing works with. */
export interface IndexingParts {
  readonly corpus: Corpus;
  /** Where the articles lie. */
  readonly fileSystem: FileSystem;
  /** What was found in them before; left out where nothing is kept. */
  readonly store?: ArticleStore | undefined;
  /** Left out where there is but one thread. */
  readonly threads?: { readonly start: StartThread; readonly most: number } | undefined;
}

/** How far a reading of folders is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

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
  readonly #files: ArticleFiles;
  readonly #reader: ArticleReader;
  readonly #entering: Entering;
  readonly #keeping: Keeping;
  /** The walk or the news before; it never rejects. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    readonly parts: IndexingParts,
    readonly host: IndexingHost,
  ) {
    const { corpus, fileSystem, store, threads } = parts;
    const known = new KnownFiles();
    this.#problems = new Problems((line) => host.log(line));
    this.#files = new ArticleFiles(fileSystem, host.words, this.#problems);
    this.#keeping = new Keeping(store, known, { folders: () => this.folders, failed: host.failed });
    this.#reader = new ArticleReader({ fileSystem, turns: new Turns(), known, store, threads });
    this.#entering = new Entering(
      { corpus, reader: this.#reader, known, files: this.#files, problems: this.#problems },
      {
        words: host.words,
        isOpen: host.isOpen,
        settingsOf: (uri) => this.#settingsOf(uri),
        gone: (uri) => this.#forget(uri),
      },
    );
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
    this.#keeping.release(folders);
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
   * @param anew whether each file is to be read, even if it looks as it did when it was last read.
   * @returns when all are read, or at once when it is cancelled: what was read until then stays.
   */
  async readFolders(
    folders: readonly string[],
    report: (progress: Progress) => void,
    token: CancellationToken,
    anew = false,
  ): Promise<void> {
    await this.#keeping.fetch(folders);
    const found = await this.#inOrder(() => this.#walk(folders, token));
    let done = 0;
    await this.#entering.read(found, { origin: 'listed', trustLooks: !anew, token }, () =>
      report({ done: ++done, total: found.size }),
    );
    this.#keeping.complete();
  }

  /**
   * Follows what the disk's watchers or the editor tell; a folder's event stands for all files in it.
   * @returns whether any of it was about articles.
   */
  async follow(events: readonly FileEvent[]): Promise<boolean> {
    const { revision } = this.#names;
    const { changed, concerned } = await this.#inOrder(() => this.#apply(events));
    if (this.#names.revision !== revision) this.host.renamed();
    await this.#readTold(changed);
    return concerned;
  }

  /** Enters the editor's text of a file that is open, if the file belongs to the corpus. */
  edit(uri: string, text: string): void {
    const folder = innermostFolder(uri, this.#folders);
    if (folder !== undefined && !this.covers(uri)) this.#entering.drop(uri);
    else this.#entering.edit(uri, text, this.host.filesOf(folder));
  }

  /** The text of a file on disk as it is now, or why it cannot be read. */
  readText(uri: string): Promise<ReadArticle> {
    return this.#files.read(uri, this.host.filesOf(innermostFolder(uri, this.#folders)));
  }

  /** Reads one file again: its text in the editor no longer counts, or is that of another name. */
  async readAgain(uri: string): Promise<void> {
    if (this.covers(uri) && this.nameOf(uri) === uri) {
      this.#known.set(uri, true);
      await this.#readTold([uri]);
    } else {
      this.#forget(uri);
    }
  }

  /** Deletes what is kept between sessions. */
  clearStore(): Promise<void> {
    return this.#keeping.clear();
  }

  /** Nothing more is to be read. @returns when all that is to be kept is written, or cannot be. */
  end(): Promise<void> {
    this.#reader.close();
    return this.#keeping.end();
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

  /** Reads files that one was told of; each that is known then and not open. */
  async #readTold(uris: Iterable<string>): Promise<void> {
    await this.#entering.read(uris, { origin: 'told', trustLooks: false, token: CancellationToken.None });
    this.#keeping.changed();
  }

  /** The settings by which a file is read; undefined where it is no article of an open folder (any more). */
  #settingsOf(uri: string): FileSettings | undefined {
    const folder = innermostFolder(uri, this.#folders);
    return folder === undefined || this.#known.get(uri) === undefined ? undefined : this.host.filesOf(folder);
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
    this.#entering.forget(uri);
  }
}
