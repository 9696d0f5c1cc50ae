import { CancellationToken, type FileEvent } from 'vscode-languageserver';
import type { Corpus } from '../../corpus/corpus';
import type { FileSystem } from '../../corpus/files/fileSystem';
import type { ReadArticle } from '../../corpus/reading/readArticle';
import type { ArticleStore } from '../../corpus/store/store';
import { finish, forEach } from '../../corpus/turns';
import type { Messages } from '../../l10n/messages';
import type { FileSettings } from '../client/settings';
import { readableName } from '../client/uris';
import { ArticleFiles } from './articleFiles';
import { ArticleReader, type Threads } from './articleReader';
import { ArticleSet } from './articleSet';
import { Entering } from './entering';
import { Imaging } from './imaging';
import { Keeping } from './keeping';
import { KnownFiles } from './knownFiles';
import { type ProblemCounts, Problems } from './problems';
import { Retries } from './retries';

/** What indexing needs to know of the rest of the server. */
export interface IndexingHost {
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** Which files of a folder are articles; outside of all folders where it is left out. */
  filesOf(folder?: string): FileSettings;
  /** Resolves when the user's catalogues have been read. */
  cataloguesRead(): Promise<void>;
  /** Files may have other names now, see {@link Indexing.nameOf}, or other articles: those that are open are entered anew. */
  renamed(): void;
  /** What was known is damaged and has been dropped: the folders are to be read again, and what is open entered anew. */
  lost(): void;
  /** Work has begun that changes the corpus, and that no request waits for. */
  follow(work: Promise<void>): void;
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
  readonly threads?: Threads | undefined;
}

/** So many damaged articles are looked for in the lists, one after the other. */
const MOST_HEALED = 4;

/** How far a reading of folders is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Keeps the corpus in step with the folders on disk. Where the editor has a file open, the disk does not count.
 *
 * Which files there are is worked out by one walk or one batch of news at a time, in the order in which they came, so
 * that what a walk has listed is never older than the news before it, and what the last session knew is never newer than
 * either. Their texts are read afterwards, side by side.
 */
export class Indexing {
  readonly #problems: Problems;
  readonly #set: ArticleSet;
  readonly #files: ArticleFiles;
  readonly #reader: ArticleReader;
  readonly #entering: Entering;
  readonly #keeping: Keeping;
  readonly #known = new KnownFiles();
  readonly #retries: Retries;
  /** Articles of which what was kept has turned out to be damaged. */
  readonly #damaged = new Set<string>();
  /** The walk or the news before; it never rejects. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    readonly parts: IndexingParts,
    readonly host: IndexingHost,
  ) {
    const { corpus, fileSystem, store, threads } = parts;
    const known = this.#known;
    this.#problems = new Problems((line) => host.log(line));
    this.#files = new ArticleFiles(fileSystem, host.words, this.#problems);
    this.#set = new ArticleSet(this.#files, this.#problems, {
      isOpen: host.isOpen,
      filesOf: host.filesOf,
      lost: (uri) => this.#entering.forget(uri),
    });
    const imaging: Imaging | undefined =
      store &&
      new Imaging(corpus, store, known, {
        folders: () => this.folders,
        cataloguesRead: host.cataloguesRead,
        damaged: () => host.follow(this.#inOrder(() => this.#dropDamaged(imaging!))),
      });
    this.#keeping = new Keeping(store, known, imaging, { folders: () => this.folders, failed: host.failed });
    this.#reader = new ArticleReader({ fileSystem, known, store, threads });
    this.#retries = new Retries({ read: (uris) => this.#readTold(uris), follow: host.follow, failed: host.failed });
    this.#entering = new Entering(
      {
        corpus,
        known,
        reader: this.#reader,
        retries: this.#retries,
        files: this.#files,
        problems: this.#problems,
      },
      {
        words: host.words,
        isOpen: host.isOpen,
        settingsOf: (uri) => this.#set.settingsOf(uri),
        gone: (uri) => this.#set.forget(uri),
      },
    );
  }

  get folders(): readonly string[] {
    return this.#set.folders;
  }

  /** How many files could not be read, or only in part. */
  get problems(): ProblemCounts {
    return this.#problems.counts;
  }

  addFolders(folders: readonly string[]): void {
    this.#set.addFolders(folders);
  }

  /**
   * Articles of a folder that is closed leave the corpus, unless they are open or in another folder as well.
   * @returns the folders to be read again, because they may hold some of them.
   */
  removeFolders(folders: readonly string[]): readonly string[] {
    this.#keeping.release(folders);
    return this.#set.removeFolders(folders);
  }

  /** The one name by which the corpus knows a file, though links give it several. All other URIs here are names. */
  nameOf(uri: string): string {
    return this.#set.nameOf(uri);
  }

  /** Whether a file is an article of one of the folders, by its name. */
  covers(uri: string): boolean {
    return this.#set.covers(uri);
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
    const found = await this.#inOrder(async () => {
      if (await this.#keeping.fetch(folders)) await this.#takeOver();
      const walked = await this.#set.walk(folders, token);
      if (walked !== undefined) this.host.renamed();
      return walked ?? new Set<string>();
    });
    let done = 0;
    await this.#entering.read(found, { origin: 'listed', trustLooks: !anew, token }, () =>
      report({ done: ++done, total: found.size }),
    );
    this.#keeping.complete(!token.isCancellationRequested);
  }

  /**
   * Follows what the disk's watchers or the editor tell; a folder's event stands for all files in it.
   * @returns whether any of it was about articles.
   */
  async follow(events: readonly FileEvent[]): Promise<boolean> {
    const { revision } = this.#set;
    const { changed, concerned } = await this.#inOrder(() => this.#set.apply(events));
    if (this.#set.revision !== revision) this.host.renamed();
    await this.#readTold(changed);
    return concerned;
  }

  /** Reads the files at once that could not be read a moment ago, and are to be read again soon. */
  tryAgain(): Promise<void> {
    return this.#retries.now();
  }

  /** Enters the editor's text of a file that is open, if the file belongs to the corpus. */
  edit(uri: string, text: string): void {
    const folder = this.#set.folderOf(uri);
    if (folder !== undefined && !this.covers(uri)) this.#entering.drop(uri);
    else this.#entering.edit(uri, text, this.host.filesOf(folder));
  }

  /** An open file is no article. */
  drop(uri: string): void {
    this.#entering.drop(uri);
  }

  /** The text of a file on disk as it is now, or why it cannot be read. */
  readText(uri: string): Promise<ReadArticle> {
    return this.#files.read(uri, this.host.filesOf(this.#set.folderOf(uri)));
  }

  /** Reads one file again: its text in the editor no longer counts, or is that of another name. */
  async readAgain(uri: string): Promise<void> {
    if (this.covers(uri) && this.nameOf(uri) === uri) {
      this.#set.add(uri);
      await this.#readTold([uri]);
    } else {
      this.#set.forget(uri);
    }
  }

  /**
   * What was kept of an article is damaged: it is forgotten, and what it says now is entered. Once in a session; where
   * many are damaged all is entered anew, which costs no more than to look for them in all lists.
   */
  heal(uri: string): void {
    if (this.#damaged.has(uri)) return;
    this.#damaged.add(uri);
    if (this.#damaged.size > MOST_HEALED) {
      this.#keeping.damaged();
      return;
    }
    this.host.log(`${readableName(uri)}: ${this.host.words.keptDamaged}`);
    this.host.follow(this.#inOrder(() => this.#forgetKept(uri)).then(() => this.readAgain(uri)));
  }

  /** It is known what all articles refer to. @returns when what is kept of that is written, or cannot be. */
  resolved(): Promise<void> {
    return this.#keeping.resolved();
  }

  /** Deletes what is kept between sessions. @returns whether all is gone; the log names what is left. */
  clearStore(): Promise<boolean> {
    return this.#keeping.clear();
  }

  /** Nothing more is to be read. @returns when all that is to be kept is written, or cannot be. */
  end(): Promise<void> {
    this.#reader.close();
    this.#retries.end();
    return this.#keeping.end();
  }

  /** Begins with nothing: what was found in files is looked up in the store again, and looked through there. */
  async #dropDamaged(imaging: Imaging): Promise<void> {
    await imaging.reject();
    await this.#known.forgetFound();
    this.parts.corpus.clear();
    this.host.lost();
  }

  async #forgetKept(uri: string): Promise<void> {
    const steps = this.parts.corpus.forgetting(uri);
    await finish(steps);
    this.#keeping.outdated();
    this.host.renamed(); // the text of an open file counts again
  }

  /** Articles that were there in the last session are looked for in this one; others were open without a folder. */
  async #takeOver(): Promise<void> {
    this.host.renamed(); // before any request: the text of an open file may be no article any more
    await forEach(this.parts.corpus.frozen().articles.keys(), (uri) => {
      if (this.#set.folderOf(uri) !== undefined) this.#set.add(uri);
      else if (!this.host.isOpen(uri)) this.parts.corpus.remove(uri);
    });
  }

  /** Does what changes the set of files after all that was to change it before. */
  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#before.then(work);
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** Reads files that one was told of; each that is known then and not open. */
  async #readTold(uris: Iterable<string>): Promise<void> {
    await this.#entering.read(uris, { origin: 'told', trustLooks: false, token: CancellationToken.None });
    this.#keeping.changed();
  }
}
