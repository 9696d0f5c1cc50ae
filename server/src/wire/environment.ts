import type { FileSystem } from '../corpus/fileSystem';
import type { StartThread } from '../corpus/reading/pool';
import type { StoreFiles } from '../corpus/store/storeFiles';
import type { FileWriter } from '../export/output';

/** What the server runs in: a process on a machine, or something like it. */
export interface Environment {
  /** Where the articles lie. */
  readonly fileSystem: FileSystem;
  /** Where exports are written; left out where nothing can be. */
  readonly files?: FileWriter;
  /** The folder of the documentation of the checks, as a URI; left out where clients can open none. */
  readonly documentation?: string;
  /** Threads that can be started to read files, and how many at most; left out where there are none. */
  readonly threads?: { readonly start: StartThread; readonly most: number };
  /** Gives memory back that is no longer needed, which holds everything up for a moment; left out where it cannot be. */
  collectGarbage?(): void;
  /** The storage in a folder that the client names by a URI; undefined where this process cannot write there. */
  openStorage?(uri: string): StoreFiles | undefined;
}
