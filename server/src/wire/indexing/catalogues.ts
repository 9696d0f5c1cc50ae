import { CancellationToken, type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { mergeCatalogues } from '../../corpus/catalogue/mergeCatalogues';
import {
  LARGEST_CATALOGUE,
  type ReadCatalogue,
  readCatalogue,
  unreadCatalogue,
} from '../../corpus/catalogue/readCatalogue';
import { fileTest, folderTest, type PathTest } from '../../corpus/files/fileFilter';
import type { FileSystem } from '../../corpus/files/fileSystem';
import { isWithin } from '../../corpus/files/folderPaths';
import { listFiles, pathBelow } from '../../corpus/files/scanner';
import type { CatalogueIndex } from '../../corpus/knowledge/catalogueIndex';
import { readArticle } from '../../corpus/reading/readArticle';
import { catalogueDiagnostics } from '../../features/catalogueFile/diagnostics';
import type { Presentation } from '../../features/wording/presentation';
import { AfterQuiet } from '../afterQuiet';
import type { FileSettings } from '../client/settings';
import { innermostFolder } from '../client/uris';
import { foldersAmong } from './folders';

/** What catalogues need of the rest of the server. */
export interface CatalogueHost {
  /** The folders that are open. */
  readonly folders: ReadonlySet<string>;
  /** Which files of a folder are catalogues; outside of all folders where it is left out. */
  filesOf(folder?: string): FileSettings;
  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean;
  /** All catalogues as one, whenever they have changed. */
  replaced(index: CatalogueIndex): void;
  readonly shown: Presentation;
  /** Told of what went wrong while nobody waited. */
  failed(error: unknown): void;
}

/** Somebody types in a catalogue: it is read when there is a pause, in milliseconds. */
const PAUSE = 150;

/**
 * The user's catalogues in the folders, kept in step with the disk and the editor, whose text comes first. What is
 * wrong in them is sent to the client, whether they are open or not. All URIs are normal.
 */
export class Catalogues {
  readonly #files = new Map<string, ReadCatalogue>();
  readonly #tests = new WeakMap<FileSettings, PathTest>();
  /** Texts of open files that are to be read at the next pause. */
  readonly #typed = new Map<string, string>();
  /** What was last sent for each file. */
  readonly #sent = new Map<string, string>();
  readonly #pause: AfterQuiet;
  /** The reading before; it never rejects. */
  #before: Promise<unknown> = Promise.resolve();
  /** How many readings have been asked for and are not done. */
  #readings = 0;

  constructor(
    readonly connection: Pick<Connection, 'sendDiagnostics'>,
    readonly fileSystem: FileSystem,
    readonly host: CatalogueHost,
  ) {
    this.#pause = new AfterQuiet(
      PAUSE,
      () => this.#readTyped(),
      (error) => host.failed(error),
    );
  }

  /** Whether a file is a catalogue, by its name: one of a folder, or one that lies in none. */
  covers(uri: string): boolean {
    const folder = innermostFolder(uri, this.host.folders);
    const path = folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : pathBelow(folder, uri);
    return uri !== folder && this.#testOf(this.host.filesOf(folder))(path);
  }

  /** The globs of a folder's settings, compiled once: every request asks whether it is about a catalogue. */
  #testOf(settings: FileSettings): PathTest {
    let test = this.#tests.get(settings);
    if (test === undefined) {
      test = fileTest({ include: settings.catalogues, exclude: settings.exclude });
      this.#tests.set(settings, test);
    }
    return test;
  }

  /** Whether what is known of by now has not all been read: the merged catalogue may change. */
  get isReading(): boolean {
    return this.#readings > 0 || this.#typed.size > 0;
  }

  /** Reads all catalogues anew, and forgets those that are no longer there. */
  read(): Promise<void> {
    return this.#inOrder(async () => {
      const found = new Set<string>();
      for (const folder of this.host.folders) {
        for await (const uri of this.#list(folder, folder)) found.add(uri);
      }
      for (const uri of found) await this.#readFile(uri);
      for (const uri of this.#files.keys()) if (!found.has(uri) && !this.#isOpenHere(uri)) this.#files.delete(uri);
      this.#merge();
    });
  }

  /** Follows what the disk's watchers or the editor tell; a folder's event stands for all files in it. */
  follow(events: readonly FileEvent[]): Promise<void> {
    return this.#inOrder(async () => {
      let concerned = false;
      const created = events.filter(({ uri, type }) => type === FileChangeType.Created && !this.covers(uri));
      const folders = await foldersAmong(
        this.fileSystem,
        created.map(({ uri }) => uri).filter((uri) => innermostFolder(uri, this.host.folders) !== undefined),
      );
      for (const { uri, type } of events) concerned = (await this.#followOne(uri, type, folders)) || concerned;
      if (concerned) this.#merge();
    });
  }

  /** Takes the editor's text of a file. */
  edit(uri: string, text: string): void {
    this.#typed.set(uri, text);
    this.#pause.event();
  }

  /** A file was closed: what is on disk counts again, or nothing where it lies in no folder. */
  closed(uri: string): Promise<void> {
    this.#typed.delete(uri);
    const isInFolder = innermostFolder(uri, this.host.folders) !== undefined;
    return this.follow([{ uri, type: isInFolder ? FileChangeType.Changed : FileChangeType.Deleted }]);
  }

  /** Resolves when all that is known of by now has been read, and what has been typed. */
  async settled(): Promise<void> {
    if (this.#typed.size > 0) this.#pause.now();
    await this.#before;
  }

  /** The client wants no more. */
  end(): void {
    this.#pause.cancel();
  }

  /** @param folders those among what was created. */
  async #followOne(uri: string, type: FileChangeType, folders: ReadonlySet<string>): Promise<boolean> {
    if (type === FileChangeType.Deleted) {
      const gone = [...this.#files.keys()].filter((file) => isWithin(file, uri) && !this.host.isOpen(file));
      for (const file of gone) this.#files.delete(file);
      return gone.length > 0;
    }
    if (this.covers(uri)) {
      await this.#readFile(uri);
      return true;
    }
    const folder = innermostFolder(uri, this.host.folders);
    if (type !== FileChangeType.Created || folder === undefined || !folders.has(uri)) return false;
    let concerned = false;
    for await (const file of this.#list(folder, uri)) {
      await this.#readFile(file);
      concerned = true;
    }
    return concerned;
  }

  /** The catalogues in a folder, or in one within it. */
  async *#list(folder: string, below: string): AsyncGenerator<string> {
    const { catalogues, exclude } = this.host.filesOf(folder);
    const filter = { include: catalogues, exclude };
    if (below !== folder && !folderTest(filter)(pathBelow(folder, below))) return;
    // what is wrong with folders is told of by the reading of articles
    for await (const uri of listFiles(this.fileSystem, folder, filter, CancellationToken.None, () => undefined, {
      below,
    })) {
      if (innermostFolder(uri, this.host.folders) === folder) yield uri;
    }
  }

  async #readFile(uri: string): Promise<void> {
    if (this.#isOpenHere(uri)) return;
    const { text, problem } = await readArticle(this.fileSystem, uri, LARGEST_CATALOGUE);
    if (this.#isOpenHere(uri)) return;
    if (text !== undefined) this.#files.set(uri, readCatalogue(text));
    else if (problem.code === 'missing') this.#files.delete(uri);
    else if (problem.code === 'tooLarge') {
      this.#files.set(uri, unreadCatalogue('tooLarge', problem.detail, `${LARGEST_CATALOGUE / 1024} kB`));
    } else this.#files.set(uri, unreadCatalogue('unread', this.host.shown.words[problem.code]));
  }

  #isOpenHere(uri: string): boolean {
    return this.host.isOpen(uri) && this.covers(uri);
  }

  #readTyped(): void {
    for (const [uri, text] of this.#typed) this.#files.set(uri, readCatalogue(text));
    this.#typed.clear();
    this.#merge();
  }

  #merge(): void {
    const { index, faults } = mergeCatalogues(this.#files);
    this.host.replaced(index);
    for (const [uri, { lines }] of this.#files) {
      this.#send(uri, catalogueDiagnostics(faults.get(uri) ?? [], lines, this.host.shown));
    }
    for (const uri of this.#sent.keys()) if (!this.#files.has(uri)) this.#send(uri, []);
  }

  #send(uri: string, diagnostics: ReturnType<typeof catalogueDiagnostics>): void {
    const said = JSON.stringify(diagnostics);
    if ((this.#sent.get(uri) ?? '[]') === said) return;
    if (diagnostics.length === 0) this.#sent.delete(uri);
    else this.#sent.set(uri, said);
    void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }

  #inOrder(work: () => Promise<void>): Promise<void> {
    this.#readings++;
    const done = this.#before.then(work).finally(() => this.#readings--);
    this.#before = done.catch(() => undefined);
    return done;
  }
}
