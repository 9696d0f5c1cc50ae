import type { SettingsReader } from '../client/settings';
import type { Catalogues } from '../indexing/catalogues';
import type { Indexing } from '../indexing/indexing';
import type { FolderReading } from './folderReading';

/** What depends on the folders and on their settings. */
export interface FolderParts {
  readonly settings: SettingsReader;
  readonly catalogues: Catalogues;
  readonly indexing: Indexing;
  readonly reading: FolderReading;
  /** Told whenever settings have been read, before the folders are. */
  settingsRead(): void;
}

/** Follows which folders the client has open, and by which settings they are to be read. */
export class OpenFolders {
  /** By which settings each folder was last read. */
  readonly #readBy = new Map<string, string>();

  /** @param folders those that are open, kept up to date here. */
  constructor(
    readonly folders: Set<string>,
    readonly parts: FolderParts,
  ) {}

  /** @param sent the settings, from clients that cannot be asked for them. @returns when all is read by them. */
  async readSettings(sent?: unknown): Promise<void> {
    await this.parts.settings.refresh([...this.folders], sent);
    await this.useSettings();
  }

  /** Puts settings into effect that have been read: folders are read where other files are articles now. */
  async useSettings(): Promise<void> {
    const { catalogues, reading } = this.parts;
    this.parts.settingsRead();
    // side by side: looking for catalogues takes a walk of its own, and what they say may come later
    await Promise.all([catalogues.read(), reading.read(this.#foldersToRead())]);
  }

  /** Folders were opened and closed. @returns when all that is open is read. */
  async change(added: readonly string[], removed: readonly string[]): Promise<void> {
    const { settings, indexing } = this.parts;
    for (const folder of removed) {
      this.folders.delete(folder);
      this.#readBy.delete(folder);
    }
    for (const folder of added) this.folders.add(folder);
    // what lay in a closed folder may belong to another one now, by other settings
    for (const folder of indexing.removeFolders(removed)) this.#readBy.delete(folder);
    await settings.refresh([...this.folders]);
    indexing.addFolders(added.filter((folder) => this.folders.has(folder)));
    await this.useSettings();
  }

  /** The folders whose settings of files are others than those by which they were last read, if they were. */
  #foldersToRead(): readonly string[] {
    return this.parts.indexing.folders.filter((folder) => {
      const files = JSON.stringify(this.parts.settings.filesOf(folder));
      const isOther = files !== this.#readBy.get(folder);
      this.#readBy.set(folder, files);
      return isOther;
    });
  }
}
