import type { FileStat } from '../../corpus/files/fileSystem';
import type { FileContent } from '../../corpus/reading/fileReading';
import type { Entry } from '../../corpus/store/entry';
import { isUnchanged } from '../../corpus/store/fileStamp';
import type { KnownFile } from '../../corpus/store/store';
import { forEach } from '../../corpus/turns';
import { innermostFolder } from '../client/uris';

/** A file that was read, in this session or in one before. */
interface ReadFile extends KnownFile {
  /**
   * What was found in it, with the facts as the corpus keeps them; undefined where it has not been entered in this
   * session.
   */
  found: Found | undefined;
}

/** What was found in a file that is an article. */
export type Found = Entry & { readonly facts: Uint8Array };

/** What is known of the files on disk: what each held when it was last read, and how it looked then. */
export class KnownFiles {
  readonly #files = new Map<string, ReadFile>();
  #revision = 0;

  /** Grows with each change of what is to be kept of files. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes over what was known when the folder was last open; what has been read since counts more. */
  enter(files: ReadonlyMap<string, KnownFile>): Promise<void> {
    return forEach(files, ([uri, { key, stamp }]) => {
      if (!this.#files.has(uri)) this.#files.set(uri, { key, stamp, found: undefined });
    });
  }

  /** The key of a file's content, where the file still looks as it did. */
  keyOf(uri: string, stat: FileStat): string | undefined {
    const known = this.#files.get(uri);
    return known !== undefined && stat.kind === 'file' && isUnchanged(known.stamp, stat) ? known.key : undefined;
  }

  /** The key of what a file held when it was last read, where these very facts were found there. */
  contentOf(uri: string, facts: Uint8Array): string | undefined {
    const known = this.#files.get(uri);
    return known?.found?.facts === facts ? known.key : undefined;
  }

  /** What was found in a file when it was last read; undefined where only the store may tell that. */
  foundIn(uri: string): Found | undefined {
    return this.#files.get(uri)?.found;
  }

  /** The corpus has forgotten all: only the store can tell what was found in files. */
  forgetFound(): Promise<void> {
    return forEach(this.#files.values(), (file) => {
      file.found = undefined;
    });
  }

  /** The corpus has taken over what was found in a content, for a file of which this content is known. */
  takeOver(uri: string, key: string, found: Found): void {
    const known = this.#files.get(uri);
    if (known?.key === key) known.found = found;
  }

  /** Whether anything is known of a file. */
  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** A file was read. @param found with the very bytes that the corpus keeps; undefined where it is no article. */
  set(uri: string, { key, stamp }: Pick<FileContent, 'key' | 'stamp'>, found: Found | undefined): void {
    if (stamp === undefined) {
      this.delete(uri);
      return;
    }
    const known = this.#files.get(uri);
    if (known?.key !== key || !isUnchanged(known.stamp, stamp)) this.#revision++;
    this.#files.set(uri, { key, stamp, found });
  }

  /** A file is gone, or nothing can be said of it. */
  delete(uri: string): void {
    if (this.#files.delete(uri)) this.#revision++;
  }

  /** Nothing is known any more. */
  clear(): void {
    this.#files.clear();
    this.#revision++;
  }

  /** The keys of all contents. */
  async keys(): Promise<ReadonlySet<string>> {
    const keys = new Set<string>();
    await forEach(this.#files.values(), ({ key }) => keys.add(key));
    return keys;
  }

  /** The files of one of some folders at this moment, as far as they lie in none of the others within it. */
  filesOf(folder: string, folders: readonly string[]): ReadonlyMap<string, KnownFile> {
    const files = new Map<string, KnownFile>();
    for (const [uri, { key, stamp }] of this.#files) {
      if (innermostFolder(uri, folders) === folder) files.set(uri, { key, stamp });
    }
    return files;
  }

  /** The files in each of some folders, each file in the innermost of them. */
  async byFolder(folders: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, KnownFile>>> {
    const tables = new Map(folders.map((folder) => [folder, new Map<string, KnownFile>()]));
    await forEach(this.#files, ([uri, file]) => {
      const folder = innermostFolder(uri, folders);
      if (folder !== undefined) tables.get(folder)!.set(uri, file);
    });
    return tables;
  }
}
