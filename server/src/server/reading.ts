import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { Messages } from '../l10n/messages';
import type { Abilities } from './abilities';
import type { Indexing, Progress } from './indexing';
import { openProgressBar } from './progress';

/** What a reading of folders tells the rest of the server. */
export interface ReadingEvents {
  /** It begins, goes on or ends; undefined where nothing is being read (any more). */
  progress(progress: Progress | undefined): void;
}

/** The one reading of folders that may be under way, with its progress bar and the way to stop it. */
export class Reading {
  #running: CancellationTokenSource | undefined;

  constructor(
    readonly connection: Connection,
    readonly abilities: Abilities,
    readonly words: Messages,
    readonly indexing: Indexing,
    readonly events: ReadingEvents,
  ) {}

  /**
   * Reads folders. A reading that is under way is stopped, and all folders are read with this one.
   * @returns when it is done or stopped.
   */
  async read(folders: readonly string[]): Promise<void> {
    const all = this.#running === undefined ? folders : this.indexing.folders;
    this.stop();
    const running = new CancellationTokenSource();
    this.#running = running;
    this.events.progress({ done: 0, total: 0 });
    const bar = openProgressBar(this.connection, this.abilities, this.words, () => running.cancel());
    try {
      await this.indexing.readFolders(
        all,
        (progress) => {
          if (running.token.isCancellationRequested) return;
          bar.report(progress);
          this.events.progress(progress);
        },
        running.token,
      );
    } finally {
      bar.done();
      if (this.#running === running) {
        this.#running = undefined;
        this.events.progress(undefined);
      }
    }
  }

  /** Stops what is being read; what has been read stays. */
  stop(): void {
    this.#running?.cancel();
  }
}
