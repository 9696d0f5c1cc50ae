import { FileError, type FileSystem } from '../corpus/files/fileSystem';
import type { StoreFiles } from '../corpus/store/storeFiles';
import type { Cancellation } from '../corpus/turns';
import type { FileWriter } from '../export/output';
import { oneLine } from '../features/wording/labels';
import type { Token } from './options';

/** What the command line needs of the process that it runs in. */
export interface Host {
  readonly fileSystem: FileSystem;
  readonly files: FileWriter;
  /**
   * Where what was found in articles is kept from one run to the next.
   * @param path a folder as the user wrote it; left out for the system's place for such things.
   */
  storage(path?: string): StoreFiles;
  readonly version: string;
  /** The user's locale, «vi_VN.UTF-8». */
  readonly locale: string | undefined;
  /** Takes the arguments apart, whatever they are. */
  parse(args: readonly string[]): readonly Token[];
  /** The URI of a path as the user wrote it. */
  uriOf(path: string): string;
  /** Writes to standard output; resolves when more can be written. */
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /**
   * Tells when the user wants the work to end. From the first call on, that no longer ends the process by itself, so
   * that nothing unfinished is left behind.
   */
  interruption(): Cancellation;
  /** Shows how far the work is, in place of what was shown before; unset where nobody watches. */
  readonly showProgress?: (text: string) => void;
}

/** Writes a line to standard error, without what terminals take for commands: it may hold names of files. */
export function complain(host: Host, line: string): void {
  host.complain(oneLine(line));
}

/** Whether a URI is a folder's; false for a file, and for what is not there: reading it will say so. */
export async function isFolder(host: Host, uri: string): Promise<boolean> {
  try {
    return (await host.fileSystem.stat(uri)).kind === 'folder';
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
