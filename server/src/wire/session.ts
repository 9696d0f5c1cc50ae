import type { Connection, FileEvent, InitializeParams } from 'vscode-languageserver';
import { Corpus } from '../corpus/corpus';
import { isRelevant } from '../corpus/facts/relevance';
import type { FileSystem } from '../corpus/files/fileSystem';
import type { FileWriter } from '../export/output';
import { type Presentation, presentation } from '../features/wording/presentation';
import type { Messages } from '../l10n/messages';
import { type Abilities, abilitiesOf, foldersOf } from './client/abilities';
import { SettingsReader } from './client/settings';
import { normalUri, readableName } from './client/uris';
import { OpenDocuments } from './documents';
import { listenToChanges, registerForSettings } from './folders/changes';
import { followNews } from './folders/fileNews';
import { FolderReading } from './folders/folderReading';
import { OpenFolders } from './folders/openFolders';
import { Watching } from './folders/watching';
import { Catalogues } from './indexing/catalogues';
import type { Environment } from './indexing/environment';
import { Indexing } from './indexing/indexing';
import { reachableFiles } from './indexing/reachableFiles';
import { openStore } from './indexing/storing';
import { RequestSnapshots } from './requestSnapshots';
import { Documentation } from './requests/documentation';
import { answerExports } from './requests/exporting';
import { answerRequests } from './requests/requests';
import { TokenHistory } from './requests/tokenEdits';
import { Resolving } from './resolving';
import { Rest } from './rest';
import { CLEAR_STORE, REBUILD } from './status';
import { Telling } from './telling';
import { WholeCorpus } from './wholeCorpus';

/** So long the client waits for the end, in milliseconds; editors end the process soon after. */
const LONGEST_END = 1500;

/** All that happens between a client's initialize and its shutdown: the parts of the wire, put together. */
export class Session {
  readonly #connection: Connection;
  readonly #words: Messages;
  readonly #abilities: Abilities;
  readonly #settings: SettingsReader;
  readonly #corpus: Corpus;
  readonly #documents: OpenDocuments;
  readonly #catalogues: Catalogues;
  readonly #indexing: Indexing;
  readonly #reading: FolderReading;
  readonly #resolving: Resolving;
  readonly #snapshots: RequestSnapshots;
  readonly #watching: Watching;
  readonly #rest: Rest;
  readonly #folders: OpenFolders;
  readonly #whole: WholeCorpus;
  readonly #telling: Telling;

  constructor(connection: Connection, environment: Environment, params: InitializeParams) {
    const { disk, threads } = environment;
    const documentation = new Documentation(environment, params.initializationOptions);
    const abilities = abilitiesOf(params);
    const files = reachableFiles(connection, abilities, disk);
    const shown = presentation(params.locale, abilities.markdown);
    const tokenHistory = new TokenHistory();
    const folders = new Set(foldersOf(params).map(normalUri));
    this.#connection = connection;
    this.#words = shown.words;
    this.#abilities = abilities;
    this.#corpus = new Corpus({
      accepts: isRelevant,
      failed: (uri, error) =>
        connection.console.error(`${readableName(uri)}: ${shown.words.notResolved} (${stackOf(error)})`),
      damaged: (uri) => this.#indexing.heal(uri),
    });
    this.#resolving = new Resolving(this.#corpus);
    this.#settings = new SettingsReader(
      {
        words: shown.words,
        ...(abilities.configuration ? { ask: (items) => connection.workspace.getConfiguration(items) } : {}),
        log: (message) => connection.console.warn(message),
        late: () => this.#follow(this.#folders.useSettings()),
      },
      params.initializationOptions,
    );
    this.#telling = new Telling(connection, {
      abilities,
      settings: this.#settings,
      documentation: documentation.ofChecks,
      shown: { complete: shown, soFar: presentation(params.locale, abilities.markdown, false) },
      readingState: () => this.#reading.state,
      isResolving: () => this.#resolving.isRunning,
      isReadingCatalogues: () => this.#catalogues.isReading,
      counts: () => ({ articles: this.#corpus.size, ...this.#indexing.problems }),
      flush: () => this.#documents.flush(),
      snapshot: () => this.#snapshots.take(),
      openFiles: () => [...this.#documents.files()].filter(({ name }) => !this.#catalogues.covers(name)),
      guard: (work) => this.#guard(work),
      failed: (error) => this.#logFault(error),
    });
    this.#rest = new Rest(environment.collectGarbage, (error) => this.#logFault(error));
    this.#watching = new Watching(connection, abilities, shown.words);
    this.#documents = new OpenDocuments(connection, {
      nameOf: (uri) => this.#indexing.nameOf(uri),
      read: (uri, text) => {
        if (documentation.has(uri)) return;
        if (!this.#catalogues.covers(uri)) return this.#indexing.edit(uri, text);
        this.#indexing.drop(uri); // by other settings it may have been an article
        this.#catalogues.edit(uri, text);
      },
      changed: (uri) => {
        this.#telling.forget(uri);
        this.#telling.soon();
      },
      closed: (uri) => {
        tokenHistory.forget(uri);
        this.#telling.forget(uri);
        if (this.#catalogues.covers(uri)) this.#follow(this.#catalogues.closed(uri));
        else this.#follow(this.#indexing.readAgain(uri));
      },
      left: (uri) => this.#telling.diagnosing.files.withdraw(uri),
    });
    this.#catalogues = new Catalogues(connection, files, {
      folders,
      filesOf: (folder) => this.#settings.filesOf(folder),
      isOpen: (uri) => this.#documents.isOpen(uri),
      replaced: (index) => {
        this.#corpus.replaceCatalogue(index);
        this.#telling.soon();
      },
      shown,
      failed: (error) => this.#logFault(error),
    });
    const log = (line: string): void => connection.console.warn(line);
    const store = openStore(environment, params.initializationOptions, shown.words, log);
    this.#indexing = new Indexing(
      { corpus: this.#corpus, fileSystem: files, store, threads },
      {
        words: shown.words,
        isOpen: (uri) => this.#documents.isOpen(uri),
        filesOf: (folder) => this.#settings.filesOf(folder),
        cataloguesRead: () => this.#catalogues.settled(),
        renamed: () => this.#documents.reconsider(),
        lost: () => {
          this.#documents.reconsider();
          this.#follow(this.#reading.read(this.#indexing.folders));
        },
        follow: (work) => this.#follow(work),
        failed: (error) => this.#logFault(error),
        log,
      },
    );
    this.#indexing.addFolders([...folders]);
    this.#reading = new FolderReading(connection, abilities, shown.words, this.#indexing, {
      progress: (progress) => this.#telling.progressed(progress),
      finish: async () => {
        await this.#resolving.finish();
        // what is kept is held in less memory from then on: what was needed until then can be given back
        this.#guard(this.#indexing.resolved().then(() => this.#rest.read(this.#corpus.size)));
      },
    });
    this.#folders = new OpenFolders(folders, {
      settings: this.#settings,
      catalogues: this.#catalogues,
      indexing: this.#indexing,
      reading: this.#reading,
      settingsRead: () => this.#settingsRead(),
    });
    this.#whole = new WholeCorpus({
      corpus: this.#corpus,
      documents: this.#documents,
      catalogues: this.#catalogues,
      reading: this.#reading,
      resolving: this.#resolving,
    });
    this.#snapshots = new RequestSnapshots({
      corpus: this.#corpus,
      flush: () => {
        this.#rest.busy();
        return this.#documents.flush();
      },
      open: () => this.#documents.names(),
      isReading: () => this.#reading.state === 'indexing',
      unresolved: () => this.#follow(this.#resolving.finish()),
    });
    this.#answer(files, tokenHistory, presentation(params.locale, false));
  }

  /** The client is ready: it is asked for its settings and for news, and its folders are read. */
  begin(): void {
    listenToChanges(this.#connection, this.#abilities, {
      files: (events) =>
        this.#guard(this.#whole.changedBy(this.#telling.completeness.following(this.#followFiles(events)))),
      folders: (added, removed) => this.#follow(this.#folders.change(added, removed)),
      settings: (sent) => this.#follow(this.#folders.readSettings(sent)),
    });
    this.#guard(registerForSettings(this.#connection, this.#abilities));
    this.#follow(this.#folders.readSettings());
  }

  /** The client wants no more. @returns when all that is to be kept is written, or it takes too long. */
  async end(): Promise<void> {
    this.#reading.stop();
    this.#catalogues.end();
    this.#telling.end();
    this.#rest.end();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise((resolve) => {
      timer = setTimeout(resolve, LONGEST_END);
    });
    await Promise.race([this.#indexing.end(), patience]);
    clearTimeout(timer);
  }

  /**
   * What the client asks is answered from here on.
   * @param plain how to write into files of exports.
   */
  #answer(files: FileSystem & FileWriter, tokenHistory: TokenHistory, plain: Presentation): void {
    const connection = this.#connection;
    answerRequests(connection, {
      snapshot: () => this.#snapshots.take(),
      wholeSnapshot: () => this.#whole.take(),
      readingState: () => this.#reading.state,
      openText: (uri) => this.#documents.get(uri),
      readText: async (name) => {
        const open = this.#documents.named(name);
        if (open !== undefined) return open;
        const { text } = await this.#indexing.readText(name);
        return text === undefined ? undefined : { uri: name, text, version: null };
      },
      nameOf: (uri) => this.#indexing.nameOf(uri),
      settings: this.#settings,
      abilities: this.#abilities,
      shown: () => this.#telling.shown(),
      tokenHistory,
      isCatalogue: (uri) => this.#catalogues.covers(uri),
      diagnosing: this.#telling.diagnosing,
      refreshing: this.#telling.refreshing,
    });
    answerExports(connection, {
      fileSystem: files,
      writer: files,
      wholeSnapshot: () => this.#whole.take(),
      isStopped: () => this.#reading.state === 'stopped',
      folders: () => this.#indexing.folders,
      nameOf: (uri) => this.#indexing.nameOf(uri),
      readText: async (name) => {
        const open = this.#documents.named(name);
        return open === undefined ? this.#indexing.readText(name) : { text: open.text, problem: undefined };
      },
      shown: plain,
    });
    connection.onRequest(REBUILD, async () => {
      await this.#reading.again();
      return null;
    });
    connection.onRequest(CLEAR_STORE, () => this.#indexing.clearStore());
  }

  /** Settings have been read: what is known already is shown by them. */
  #settingsRead(): void {
    this.#watching.watch(this.#indexing.folders, (folder) => this.#settings.filesOf(folder));
    this.#documents.reconsider();
    this.#telling.settingsRead();
  }

  #followFiles(events: readonly FileEvent[]): Promise<void> {
    return followNews(events, {
      catalogues: this.#catalogues,
      indexing: this.#indexing,
      changed: () => this.#telling.soon(),
      failed: (error) => this.#logFault(error),
    });
  }

  /** Waits for work that changes the corpus and that no request waits for. */
  #follow(work: Promise<unknown>): void {
    this.#guard(this.#whole.changedBy(work).then(() => this.#telling.soon()));
  }

  /** Where work fails that no request waits for, the log says so and the server goes on. */
  #guard(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#logFault(error));
  }

  #logFault(error: unknown): void {
    this.#connection.console.error(`${this.#words.unexpected} (${stackOf(error)})`);
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
