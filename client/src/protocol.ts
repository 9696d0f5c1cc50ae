/** What client and server say to each other beyond the language server protocol; the server has the same names. */

/** Notification from the server: how far it is with the corpus. */
export const STATUS = 'danChieu/status';

/** Request to the server: read all files again. Answered when the new index is complete. */
export const REBUILD = 'danChieu/rebuild';

/** How far the server is with the corpus. */
export interface CorpusStatus {
  readonly state: 'idle' | 'indexing';
  /** Articles in the index so far. */
  readonly articles: number;
  /** Files that could not be read; the log names each. */
  readonly problems: number;
}
