/** A file of the store. */
export interface StoredFile {
  /** Its path below the store's folder, with slashes. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written or touched, in milliseconds since 1970. */
  readonly modified: number;
}

/** Why the storage cannot do what it should. */
export type StoreErrorCode = 'missing' | 'denied' | 'full' | 'failed';

/** Thrown by {@link StoreFiles}; `message` is the system's own, for the log. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The folder in which the store keeps its files, whatever holds it: a disk, or memory in tests. It is the extension's
 * own, never the articles'. Every call throws a {@link StoreError} where it fails.
 */
export interface StoreFiles {
  /** All files, in all folders of the store; none where the folder does not exist yet. */
  list(): Promise<readonly StoredFile[]>;
  read(name: string): Promise<Uint8Array>;
  /** The first bytes of a file; fewer where it has no more. */
  readBeginning(name: string, length: number): Promise<Uint8Array>;
  /**
   * Writes a file, in place of the one before. It appears whole or not at all: it is written under a name that ends
   * with `.tmp` first. Folders are made as needed.
   */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Notes that a file is in use, as its time. */
  touch(name: string): Promise<void>;
  /** Deletes a file; nothing happens where there is none. */
  remove(name: string): Promise<void>;
  /** A name that nothing else has, of letters and digits. */
  uniqueName(): string;
  /** CRC-32 of the bytes. */
  checksum(bytes: Uint8Array): number;
}
