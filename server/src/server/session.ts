import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Corpus } from '../corpus/corpus';
import type { FileSystem } from '../corpus/fileSystem';
import { isRelevant } from '../corpus/relevance';
import { presentation } from '../features/presentation';
import { type Abilities, abilitiesOf, foldersOf } from './abilities';
import { listenToChanges, registerForChanges } from './changes';
import { OpenDocuments } from './documents';
import { Indexing, type Progress } from './indexing';
import { Reading } from './reading';
import { answerRequests } from './requests';
import { type FileSettings, SettingsReader } from './settings';
import { REBUILD, StatusReporter } from './status';
import { TokenHistory } from './tokenEdits';
import { innermostFolder, normalUri } from './uris';

/** The editor is told of changes when the corpus has been quiet for so long, in milliseconds. */
const QUIET = 200;

/** All that happens between a client's initialize and its shutdown: the parts of the wire, put together. */
export class Session {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #settings: SettingsReader;
  readonly #corpus = new Corpus({ accepts: isRelevant });
  readonly #documents: OpenDocuments;
  readonly #indexing: Indexing;
  readonly #reading: Reading;
  readonly #status: StatusReporter;
  #progress: Progress | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, fileSystem: FileSystem, params: InitializeParams) {
    const abilities = abilitiesOf(params);
    const shown = presentation(params.locale, abilities.markdown);
    const tokenHistory = new TokenHistory();
    this.#connection = connection;
    this.#abilities = abilities;
    this.#settings = new SettingsReader(connection, abilities, params.initializationOptions);
    this.#status = new StatusReporter(connection);
    this.#documents = new OpenDocuments(connection, {
      read: (uri, text) => {
        if (this.#accepts(uri, text)) this.#indexing.enter(uri, text);
        else this.#corpus.remove(uri);
      },
      changed: () => this.#corpusChanged(),
      closed: (uri) => {
        tokenHistory.forget(uri);
        this.#follow(this.#indexing.readAgain(uri));
      },
    });
    this.#indexing = new Indexing(this.#corpus, fileSystem, {
      words: shown.words,
      isOpen: (uri) => this.#documents.isOpen(uri),
      filesOf: (folder) => this.#settings.filesOf(folder),
      log: (message) => connection.console.warn(message),
    });
    this.#indexing.addFolders(foldersOf(params).map(normalUri));
    this.#reading = new Reading(connection, abilities, shown.words, this.#indexing, {
      progress: (progress) => this.#progressed(progress),
    });
    answerRequests(connection, {
      snapshot: () => {
        this.#documents.flush();
        return this.#corpus.snapshot();
      },
      isOn: (feature) => this.#settings.isOn(feature),
      abilities,
      shown,
      tokenHistory,
    });
    connection.onRequest(REBUILD, async () => {
      await this.#reading.read(this.#indexing.folders);
      return null;
    });
  }

  /** The client is ready: it is asked for its settings and for news, and its folders are read. */
  begin(): void {
    listenToChanges(this.#connection, this.#abilities, {
      files: (events) => this.#follow(this.#indexing.follow(events)),
      folders: (added, removed) => this.#follow(this.#changeFolders(added, removed)),
      settings: (sent) => this.#follow(this.#changeSettings(sent)),
    });
    this.#guard(registerForChanges(this.#connection, this.#abilities));
    this.#follow(this.#readEverything());
  }

  /** The client wants no more. */
  end(): void {
    this.#reading.stop();
    clearTimeout(this.#quiet);
  }

  async #readEverything(): Promise<void> {
    await this.#settings.refresh(this.#indexing.folders);
    this.#documents.reconsider();
    await this.#reading.read(this.#indexing.folders);
  }

  async #changeSettings(sent: unknown): Promise<void> {
    const files = (): string => JSON.stringify(this.#indexing.folders.map((folder) => this.#settings.filesOf(folder)));
    const before = files();
    await this.#settings.refresh(this.#indexing.folders, sent);
    this.#documents.reconsider();
    this.#corpusChanged();
    if (files() !== before) await this.#reading.read(this.#indexing.folders);
  }

  async #changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.#indexing.removeFolders(removed);
    this.#indexing.addFolders(added);
    await this.#settings.refresh(this.#indexing.folders);
    this.#documents.reconsider();
    this.#corpusChanged();
    if (added.length > 0) await this.#reading.read(added);
  }

  /** An open file counts where the settings of its folder make it an article; outside of all folders, always. */
  #accepts(uri: string, text: string): boolean {
    const folder = innermostFolder(uri, this.#indexing.folders);
    const { maximumSize }: FileSettings = folder === undefined ? this.#settings.files : this.#settings.filesOf(folder);
    return text.length <= maximumSize * 1024 && (folder === undefined || this.#indexing.covers(uri));
  }

  #progressed(progress: Progress | undefined): void {
    const begins = this.#progress === undefined;
    this.#progress = progress;
    if (progress === undefined) this.#tellChanges();
    else this.#reportStatus(begins);
  }

  /** Tells the editor a little later, once for many changes. */
  #corpusChanged(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#tellChanges(), QUIET);
  }

  #tellChanges(): void {
    this.#documents.flush();
    this.#reportStatus(true);
    if (this.#abilities.semanticTokensRefresh) this.#guard(this.#connection.languages.semanticTokens.refresh());
  }

  #reportStatus(important: boolean): void {
    const state = this.#progress === undefined ? 'idle' : 'indexing';
    this.#status.report(() => {
      const articles = this.#corpus.snapshot().size;
      return { state, articles, problems: this.#indexing.problems, ...this.#progress };
    }, important);
  }

  /** Waits for work that changes the corpus and that no request waits for. */
  #follow(work: Promise<unknown>): void {
    this.#guard(work.then(() => this.#corpusChanged()));
  }

  /** Where work fails that no request waits for, the log says so and the server goes on. */
  #guard(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }
}
