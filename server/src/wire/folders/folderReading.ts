import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { Messages } from '../../l10n/messages';
import type { Abilities } from '../client/abilities';
import type { Indexing, Progress } from '../indexing/indexing';
import { openProgressBar } from './progress';

/** What a reading of folders tells the rest of the server. */
export interface ReadingEvents {
  /** It begins, goes on or ends; undefined where nothing is being read (any more). */
  progress(progress: Progress | undefined): void;
  /** The texts have been read: it is done when it is known what they refer to. */
  finish(): Promise<void>;
}

/** Whether folders are being read, or were stopped before their end by the user, or all are read. */
export type ReadingState = 'indexing' | 'stopped' | 'idle';

/** A reading under way. */
interface Running {
  readonly folders: readonly string[];
  readonly anew: boolean;
  readonly source: CancellationTokenSource;
}

/** The one reading of folders that may be under way, with its progress bar and the way to stop it. */
export class FolderReading {
  #running: Running | undefined;
  /** Folders whose reading has not come to its end. */
  readonly #unread = new Set<string>();
  /** Who waits for its end. */
  #waiting: (() => void)[] = [];
  #begun = false;

  constructor(
    readonly connection: Connection,
    readonly abilities: Abilities,
    readonly words: Messages,
    readonly indexing: Indexing,
    readonly events: ReadingEvents,
  ) {}

  /** Before the first reading, all are still to be read. */
  get state(): ReadingState {
    if (this.#running !== undefined || !this.#begun) return 'indexing';
    return this.indexing.folders.some((folder) => this.#unread.has(folder)) ? 'stopped' : 'idle';
  }

  /** Resolves when nothing is being read (any more), all read or stopped. */
  async whenRead(): Promise<void> {
    if (this.state === 'indexing') await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Reads all folders again, every file of them; where their reading was stopped, it goes on with what is unread. */
  again(): Promise<void> {
    return this.read(this.indexing.folders, this.state !== 'stopped');
  }

  /**
   * Reads folders. A reading that is under way is stopped, and what it was to read is read with this one; where there
   * is nothing to read, it goes on.
   * @param anew whether files are read even if they look as they did when they were last read; they are, too, where the
   *   reading that is stopped for this one was to do so.
   * @returns when it is done or stopped.
   */
  async read(folders: readonly string[], anew = false): Promise<void> {
    if (folders.length === 0 && this.#begun) return;
    const before = this.#running;
    const all = [...new Set([...(before?.folders ?? []), ...folders])];
    const isAnew = anew || before?.anew === true;
    this.stop();
    const source = new CancellationTokenSource();
    const running: Running = { folders: all, anew: isAnew, source };
    this.#running = running;
    this.#begun = true;
    for (const folder of all) this.#unread.add(folder);
    this.events.progress({ done: 0, total: 0 });
    const begin = performance.now();
    const bar = openProgressBar(this.connection, this.abilities, this.words, () => source.cancel());
    try {
      await this.indexing.readFolders(
        all,
        (progress) => {
          if (source.token.isCancellationRequested) return;
          bar.report(progress);
          this.events.progress(progress);
        },
        source.token,
        isAnew,
      );
      if (!source.token.isCancellationRequested) await this.events.finish();
      if (source.token.isCancellationRequested) return;
      for (const folder of all) this.#unread.delete(folder);
      this.#logRead(all, (performance.now() - begin) / 1000);
    } finally {
      bar.done();
      if (this.#running === running) {
        this.#running = undefined;
        this.events.progress(undefined);
        for (const resume of this.#waiting.splice(0)) resume();
      }
    }
  }

  /** Whoever looks into the log for a fault finds that all has been read, and how fast. */
  #logRead(folders: readonly string[], seconds: number): void {
    if (folders.length > 0)
      this.connection.console.info(this.words.articlesRead(this.indexing.parts.corpus.size, seconds));
  }

  /** Stops what is being read; what has been read stays. */
  stop(): void {
    this.#running?.source.cancel();
  }
}
