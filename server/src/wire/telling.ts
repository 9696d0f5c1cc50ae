import type { Connection } from 'vscode-languageserver';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Presentation } from '../features/wording/presentation';
import { AfterQuiet } from './afterQuiet';
import type { Abilities } from './client/abilities';
import { Refreshing } from './client/refreshing';
import type { SettingsReader } from './client/settings';
import { Completeness } from './completeness';
import { Diagnosing } from './diagnosing/diagnosing';
import type { OpenFile } from './diagnosing/diagnostics';
import type { ReadingState } from './folders/folderReading';
import type { Progress } from './indexing/indexing';
import { ViewNews } from './requests/views';
import { type CorpusStatus, StatusReporter } from './status';

/** The editor is told of changes when the corpus has been quiet for so long, in milliseconds. */
const QUIET = 200;

/** What telling needs of the rest of the server. */
export interface TellingHost {
  readonly abilities: Abilities;
  readonly settings: SettingsReader;
  /** Where the checks are explained: the URI of a folder, if there is one. */
  readonly documentation: string | undefined;
  /** How to write for this client: what holds for good, and what holds only so far. */
  readonly shown: { readonly complete: Presentation; readonly soFar: Presentation };
  readingState(): ReadingState;
  isResolving(): boolean;
  isReadingCatalogues(): boolean;
  /** How many articles there are, and files that could not be read. */
  counts(): Pick<CorpusStatus, 'articles' | 'problems' | 'damaged'>;
  /** Enters what has been typed. */
  flush(): void;
  snapshot(): CorpusSnapshot;
  /** The articles that are open. */
  openFiles(): Iterable<OpenFile>;
  /** Waits for work that nobody else waits for. */
  guard(work: Promise<unknown>): void;
  /** Told where telling itself fails. */
  failed(error: unknown): void;
}

/**
 * What the client is told unasked: how far the server is, that its views may show something else, which diagnostics no
 * longer hold, and for which answers it is to ask again.
 */
export class Telling {
  readonly diagnosing: Diagnosing;
  readonly refreshing: Refreshing;
  readonly completeness: Completeness;
  readonly #status: StatusReporter;
  readonly #views: ViewNews;
  readonly #news: AfterQuiet;
  #progress: Progress | undefined;

  constructor(
    connection: Connection,
    readonly host: TellingHost,
  ) {
    const { abilities, settings, documentation } = host;
    this.completeness = new Completeness({
      isRead: () => host.readingState() === 'idle',
      isResolving: () => host.isResolving(),
      isReadingCatalogues: () => host.isReadingCatalogues(),
      completed: () => this.soon(),
    });
    this.refreshing = new Refreshing(connection, {
      abilities,
      settings,
      shown: () => this.shown(),
      guard: (work) => host.guard(work),
    });
    this.diagnosing = new Diagnosing(connection, {
      abilities,
      settings,
      documentation,
      shown: () => this.shown(),
      isReading: () => host.readingState() === 'indexing',
      snapshot: () => host.snapshot(),
      openFiles: () => host.openFiles(),
      guard: (work) => host.guard(work),
    });
    this.#status = new StatusReporter(connection, abilities.status);
    this.#views = new ViewNews(connection, abilities.views);
    this.#news = new AfterQuiet(
      QUIET,
      () => this.#tellChanges(),
      (error) => host.failed(error),
    );
  }

  /** How to write for this client now. */
  shown(): Presentation {
    const { complete, soFar } = this.host.shown;
    return this.completeness.tells() ? complete : soFar;
  }

  /** Something has changed: the client is told when it has been quiet for a moment. */
  soon(): void {
    this.#news.event();
  }

  /** The text of an open file was changed or closed: what was told of it no longer counts. */
  forget(name: string): void {
    this.diagnosing.files.forget(name);
    this.refreshing.forget(name);
  }

  /** Settings have been read: what is known already is told by them. */
  settingsRead(): void {
    this.soon();
    this.diagnosing.settingsRead();
    this.refreshing.settingsChanged();
  }

  /** How far the reading of the folders is; undefined at its end. */
  progressed(progress: Progress | undefined): void {
    const begins = this.#progress === undefined;
    this.#progress = progress;
    if (progress === undefined) this.#news.now();
    else this.#reportStatus(begins);
  }

  /** Nothing more is to be told. */
  end(): void {
    this.#news.cancel();
  }

  #tellChanges(): void {
    this.host.flush();
    this.#reportStatus(true);
    this.diagnosing.corpusChanged();
    const isCompleted = this.completeness.takeCompleted();
    this.refreshing.corpusChanged(() => this.host.snapshot(), isCompleted);
    this.#views.corpusChanged(() => this.host.snapshot().revision, isCompleted);
  }

  #reportStatus(important: boolean): void {
    this.#status.report(
      () => ({ state: this.host.readingState(), ...this.host.counts(), ...this.#progress }),
      important,
    );
  }
}
