import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import type { Messages } from '../../l10n/messages';
import type { Abilities } from '../client/abilities';
import type { FileSettings } from '../client/settings';

/**
 * What to watch in the folders. Files and folders that come and go are all watched, because a folder that is deleted
 * or renamed is told of once, not for each file in it, and no pattern matches folders only. What changes in between is
 * watched in files that may be articles alone.
 * @param relative whether the client knows patterns relative to a folder; else they hold for all folders alike.
 */
export function watchersFor(
  folders: readonly string[],
  filesOf: (folder: string) => FileSettings,
  relative: boolean,
): FileSystemWatcher[] {
  const watchers = folders.flatMap((folder): FileSystemWatcher[] => {
    const within = (pattern: string) =>
      relative ? { baseUri: folder, pattern } : pattern.startsWith('**/') ? pattern : `**/${pattern}`;
    return [
      { globPattern: within('**/*'), kind: WatchKind.Create | WatchKind.Delete },
      ...[...filesOf(folder).include, ...filesOf(folder).catalogues].map((glob) => ({
        globPattern: within(glob),
        kind: WatchKind.Change,
      })),
    ];
  });
  return [...new Map(watchers.map((watcher) => [JSON.stringify(watcher), watcher])).values()];
}

/** Has the client watch the folders on disk, where it can be asked to. */
export class Watching {
  #asked = '[]';
  /** The request before; it never rejects. */
  #registration: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(
    readonly connection: Connection,
    readonly abilities: Abilities,
    readonly words: Messages,
  ) {}

  /** Asks for news of these folders in place of those before; nothing is asked twice. */
  watch(folders: readonly string[], filesOf: (folder: string) => FileSettings): void {
    if (!this.abilities.watchedFilesRegistration) return;
    const watchers = watchersFor(folders, filesOf, this.abilities.relativePatterns);
    const asked = JSON.stringify(watchers);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#registration = this.#replace(this.#registration, watchers);
  }

  /** The new watchers stand before the old ones are taken away, so that nothing is missed. */
  async #replace(
    before: Promise<Disposable | undefined>,
    watchers: FileSystemWatcher[],
  ): Promise<Disposable | undefined> {
    const old = await before;
    let now: Disposable | undefined;
    try {
      if (watchers.length > 0) {
        now = await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
    } catch (error) {
      this.connection.console.warn(`${this.words.notWatched} (${error})`);
    }
    old?.dispose();
    return now;
  }
}
