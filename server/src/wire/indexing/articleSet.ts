import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { RealNames } from '../../corpus/files/realNames';
import type { ScanProblem } from '../../corpus/files/scanProblem';
import { forEach, TURNS } from '../../corpus/turns';
import type { FileSettings } from '../client/settings';
import { innermostFolder } from '../client/uris';
import type { ArticleFiles } from './articleFiles';
import { FileTree } from './fileTree';
import { sideBySide } from './folders';
import type { Problems } from './problems';

/** What the set of articles needs to know of the rest of the server. */
export interface ArticleSetHost {
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** Which files of a folder are articles; outside of all folders where it is left out. */
  filesOf(folder?: string): FileSettings;
  /** A file is no longer one of the set. */
  lost(uri: string): void;
}

/** What lies under a name that one was told of. */
interface ToldEntry {
  /** Whether it is an article, unless it is a folder. */
  readonly isArticle: boolean;
  /** The open folder by whose settings it is to be walked, if it is a folder. */
  readonly folder: string | undefined;
  /** Where an article really lies, if it is there. */
  readonly place?: string | undefined;
}

/** Which files on disk are articles, in the folders that are open: found by walks, kept up to date by news. */
export class ArticleSet {
  readonly #folders = new Set<string>();
  readonly #known = new FileTree<true>();
  #names = new RealNames((name) => this.covers(name));

  constructor(
    readonly files: ArticleFiles,
    readonly problems: Problems,
    readonly host: ArticleSetHost,
  ) {}

  get folders(): readonly string[] {
    return [...this.#folders];
  }

  /** Grows with each change of what {@link nameOf} says, between walks. */
  get revision(): number {
    return this.#names.revision;
  }

  addFolders(folders: readonly string[]): void {
    for (const folder of folders) this.#folders.add(folder);
  }

  /**
   * Forgets the articles of folders that are closed, unless they are in another folder as well.
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
    return folder !== undefined && this.files.matches(folder, uri, this.host.filesOf(folder));
  }

  /** The folder that a file lies in: the innermost of those that are open. */
  folderOf(uri: string): string | undefined {
    return innermostFolder(uri, this.#folders);
  }

  /** Takes in one file. */
  add(uri: string): void {
    this.#known.set(uri, true);
  }

  /** Drops one file. */
  forget(uri: string): void {
    this.#known.delete(uri);
    this.host.lost(uri);
  }

  /** The settings by which a file is read; undefined where it is no article of an open folder (any more). */
  settingsOf(uri: string): FileSettings | undefined {
    const folder = innermostFolder(uri, this.#folders);
    return folder === undefined || this.#known.get(uri) === undefined ? undefined : this.host.filesOf(folder);
  }

  /**
   * Lists the articles of the folders anew, and forgets those that are gone. Where a folder is there and cannot be
   * listed, for want of permission or because its disk fails, all that is known in it stays.
   * @returns undefined where it was cancelled.
   */
  async walk(folders: readonly string[], token: CancellationToken): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>();
    const names = this.#names.without(folders);
    for (const folder of folders) {
      const isIts = (uri: string): boolean => innermostFolder(uri, this.#folders) === folder;
      const settings = this.host.filesOf(folder);
      const problems = new Map<string, ScanProblem>();
      const kept = new Set<string>();
      const report = (problem: ScanProblem): void => {
        problems.set(problem.uri, problem);
        if (problem.code !== 'denied' && problem.code !== 'failed') return;
        for (const uri of this.#allBelow(problem.uri)) kept.add(uri);
        names.keep(this.#names, problem.uri);
      };
      for await (const uri of this.files.list(folder, settings, token, { names }, report)) {
        if (!isIts(uri)) continue;
        found.add(uri);
        this.#known.set(uri, true);
      }
      for (const uri of token.isCancellationRequested ? [] : this.#allBelow(folder)) {
        // what is wrong with a file stays known until the file is read again
        const isThere = found.has(uri) || kept.has(uri);
        const isStillWrong = problems.has(uri) && this.#known.get(uri) === undefined;
        if (isIts(uri) && !isThere && !isStillWrong) this.forget(uri);
      }
      for (const problem of problems.values()) this.files.report(problem, settings);
      if (token.isCancellationRequested) return undefined;
    }
    this.#names = names;
    return found;
  }

  /**
   * Applies news to the set of files, in their order. What lies on the disk now is looked up before, side by side.
   * @returns those to be read, and whether any news concerned articles.
   */
  async apply(events: readonly FileEvent[]): Promise<{ changed: ReadonlySet<string>; concerned: boolean }> {
    const changed = new Set<string>();
    let concerned = false;
    const entries = await this.#entriesOf(events);
    const waiting = [...events];
    // news of links may add to them
    for (let at = 0; at < waiting.length; at++) {
      if (TURNS.isOver) await TURNS.next();
      const { uri: told, type } = waiting[at]!;
      const uri = this.#names.nameOfEntry(told);
      const isLink = this.#names.isAlias(uri);
      if (type === FileChangeType.Deleted) {
        for (const other of this.#names.forget(uri)) waiting.push({ uri: other, type: FileChangeType.Created });
        if (!isLink) concerned = this.#forgetBelow(uri) || concerned;
        continue;
      }
      // by other news it may have another name now
      const entry = entries.get(uri) ?? (await this.#lookAt(uri, this.#possible(uri, type)));
      for await (const file of this.#articlesAt(uri, entry)) {
        changed.add(file);
        this.#known.set(file, true);
      }
    }
    return { changed, concerned: concerned || changed.size > 0 };
  }

  /** What lies now where something was created or changed. */
  async #entriesOf(events: readonly FileEvent[]): Promise<ReadonlyMap<string, ToldEntry>> {
    const entries = new Map<string, ToldEntry>();
    await forEach(events, ({ uri, type }) => {
      const name = this.#names.nameOfEntry(uri);
      // what was created may be a folder, too
      if (type !== FileChangeType.Deleted && entries.get(name)?.folder === undefined)
        entries.set(name, this.#possible(name, type));
    });
    const inQuestion = [...entries].filter(([, { isArticle, folder }]) => isArticle || folder !== undefined);
    await sideBySide(inQuestion, async ([uri, entry]) => {
      entries.set(uri, await this.#lookAt(uri, entry));
    });
    return entries;
  }

  /** What may lie under a name, as far as the name and the news tell. */
  #possible(uri: string, type: FileChangeType): ToldEntry {
    const isArticle = this.covers(uri);
    const folder = isArticle || type === FileChangeType.Created ? innermostFolder(uri, this.#folders) : undefined;
    const mayEnter = folder !== undefined && this.files.mayEnter(folder, uri, this.host.filesOf(folder));
    return { isArticle, folder: mayEnter ? folder : undefined };
  }

  /** What of it does lie there. */
  async #lookAt(uri: string, { isArticle, folder }: ToldEntry): Promise<ToldEntry> {
    if (folder !== undefined && (await this.files.isFolder(uri))) return { isArticle: false, folder };
    return { isArticle, folder: undefined, place: isArticle ? await this.files.placeOf(uri) : undefined };
  }

  /** The articles, by their names, in a folder or file that one was told of. */
  async *#articlesAt(uri: string, { isArticle, folder, place }: ToldEntry): AsyncGenerator<string> {
    if (folder !== undefined) {
      const walk = { below: uri, names: this.#names };
      yield* this.files.list(folder, this.host.filesOf(folder), CancellationToken.None, walk);
    } else if (isArticle) {
      yield place === undefined ? uri : this.#names.enterFile(uri, place);
    }
  }

  /** Drops a file or all that is known below a folder. @returns whether there was anything. */
  #forgetBelow(uri: string, gone: (uri: string) => boolean = () => true): boolean {
    const lost = this.#allBelow(uri).filter(gone);
    for (const one of lost) this.forget(one);
    return lost.length > 0;
  }

  /** All that is known below a folder: articles, and whatever something is wrong with; some perhaps twice. */
  #allBelow(uri: string): readonly string[] {
    return [...this.#known.below(uri), ...this.problems.below(uri)];
  }
}
