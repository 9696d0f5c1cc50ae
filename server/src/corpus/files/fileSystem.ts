/** What lies under a URI. Links are followed; one that leads nowhere is `other`. */
export type EntryKind = 'file' | 'folder' | 'other';

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  /** True for a symbolic link, which may lead back to a folder above it. */
  readonly link: boolean;
  /** True where the bytes of its name are no UTF-8: `name` only resembles it, and does not lead to it. */
  readonly garbled?: boolean;
}

/** What a file system tells of one file or folder. */
export interface FileStat {
  readonly kind: EntryKind;
  /** In bytes. */
  readonly size: number;
  /**
   * When the content last changed, and when anything of the file did, in milliseconds since 1970; left out where the
   * file system does not tell.
   */
  readonly modified?: number;
  readonly changed?: number;
}

/** Why a file or folder could not be read. */
export type FileErrorCode = 'missing' | 'denied' | 'failed';

/** Thrown by a {@link FileSystem}; `message` is the system's own, for the log. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The files of the workspace, whatever holds them: a disk, or memory in tests and in the browser. All names are URIs;
 * every call throws a {@link FileError} where it fails.
 */
export interface FileSystem {
  read(uri: string): Promise<Uint8Array>;
  stat(uri: string): Promise<FileStat>;
  /** The entries of a folder, in no particular order. */
  list(uri: string): Promise<readonly Entry[]>;
  /** The URI of the folder or file itself, links resolved: two names of one folder have one real path. */
  realPath(uri: string): Promise<string>;
}
