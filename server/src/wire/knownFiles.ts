import type { FileStat } from '../corpus/fileSystem';
import type { FileContent } from '../corpus/reading/fileReading';
import { isUnchanged } from '../corpus/store/fileStamp';
import type { KnownFile } from '../corpus/store/store';
import { Turns } from './turns';
import { innermostFolder } from './uris';

/** A file that was read, in this session or in one before. */
interface ReadFile extends KnownFile {
  /** What was found in it, as the corpus keeps it; undefined where it has not been entered in this session. */
  readonly facts: Uint8Array | undefined;
}

/** What is known of the files on disk: what each held when it was last read, and how it looked then. */
export class KnownFiles {
  readonly #files = new Map<string, ReadFile>();
  readonly #turns = new Turns();

  /** Takes over what was known when the folder was last open; what has been read since counts more. */
  enter(files: ReadonlyMap<string, KnownFile>): Promise<void> {
    return this.#turns.forEach(files, ([uri, { key, stamp }]) => {
      if (!this.#files.has(uri)) this.#files.set(uri, { key, stamp, facts: undefined });
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
    return known?.facts === facts ? known.key : undefined;
  }

  /** Whether anything is known of a file. */
  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** A file was read. @param facts what the corpus keeps of it, the same bytes; undefined where it is no article. */
  set(uri: string, { key, stamp }: Pick<FileContent, 'key' | 'stamp'>, facts: Uint8Array | undefined): void {
    if (stamp === undefined) this.#files.delete(uri);
    else this.#files.set(uri, { key, stamp, facts });
  }

  /** A file is gone, or nothing can be said of it. */
  delete(uri: string): void {
    this.#files.delete(uri);
  }

  /** The keys of all contents. */
  async keys(): Promise<ReadonlySet<string>> {
    const keys = new Set<string>();
    await this.#turns.forEach(this.#files.values(), ({ key }) => keys.add(key));
    return keys;
  }

  /** The files in each of some folders, each file in the innermost of them. */
  async byFolder(folders: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, KnownFile>>> {
    const tables = new Map(folders.map((folder) => [folder, new Map<string, KnownFile>()]));
    await this.#turns.forEach(this.#files, ([uri, file]) => {
      const folder = innermostFolder(uri, folders);
      if (folder !== undefined) tables.get(folder)!.set(uri, file);
    });
    return tables;
  }
}
