import type { FileSystem } from '../../corpus/files/fileSystem';
import type { StoreFiles } from '../../corpus/store/storeFiles';
import type { FileWriter } from '../../export/output';
import type { Threads } from './articleReader';

/** What the server runs in: a process on a machine, or a worker in a browser. */
export interface Environment {
  /** The files that it reaches by itself; left out where it reaches none, and the client is asked for all. */
  readonly disk?: Disk;
  /** The folder of the documentation of the checks, as a URI; left out where only the client knows of one. */
  readonly documentation?: string;
  /** Threads that can be started to read files; left out where there are none. */
  readonly threads?: Threads;
  /** Gives memory back that is no longer needed, which holds everything up for a moment; left out where it cannot be. */
  collectGarbage?(): void;
  /** The storage in a folder that the client names by a URI; undefined where this process cannot write there. */
  openStorage?(uri: string): StoreFiles | undefined;
}

/** Files that the server reaches by itself. */
export interface Disk {
  readonly fileSystem: FileSystem;
  /** Where exports are written. */
  readonly writer: FileWriter;
  /** Whether a URI is one of the disk's, whether anything lies there or not. */
  holds(uri: string): boolean;
}
