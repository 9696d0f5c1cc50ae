import type { ScanProblem } from '../files/scanProblem';
import type { FileStamp } from '../store/fileStamp';

/** A file that is to be read. */
export interface ReadingJob {
  readonly uri: string;
  /** In bytes of UTF-8, whatever the file's own encoding: longer texts are not analysed. */
  readonly largest: number;
}

/** What the reading of a file has given; it can be sent from one thread to another. */
export type FileReading =
  /** The file could not be read, or is not to be. */
  | { readonly kind: 'unread'; readonly problem: ScanProblem }
  /** Its content could not be analysed: a fault of ours, told in its own words. */
  | { readonly kind: 'fault'; readonly detail: string }
  /** What its content holds was known already. */
  | ({ readonly kind: 'known' } & FileContent)
  /** What was found in its content: an entry for the store. */
  | ({ readonly kind: 'found'; readonly entry: Uint8Array<ArrayBuffer> } & FileContent);

/** Which content a file has. */
export interface FileContent {
  /** The key of the content. */
  readonly key: string;
  /** How the file looked before it was read; undefined where a change since then might not show. */
  readonly stamp: FileStamp | undefined;
  /** In bytes. */
  readonly size: number;
}

/** Reads a file and analyses its text, here or in another thread. Never rejects. */
export type ReadFile = (job: ReadingJob) => Promise<FileReading>;
