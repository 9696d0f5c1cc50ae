/** What client and server say to each other beyond the language server protocol: names and plain types. */

/** Notification from the server: what it is doing. */
export const STATUS = 'danChieu/status';

/** Request to the server: read all files again. Answers when the new index is complete. */
export const REBUILD = 'danChieu/rebuild';

/** How far the server is with the corpus. */
export interface CorpusStatus {
  readonly state: 'idle' | 'indexing';
  /** Articles in the index so far. */
  readonly articles: number;
  /** Files that could not be read; the log names each. */
  readonly problems: number;
  /** Files read so far, while indexing. */
  readonly done?: number;
  /** Files to read, while indexing. */
  readonly total?: number;
}
