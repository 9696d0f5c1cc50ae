import { type Connection, NotificationType, RequestType0 } from 'vscode-languageserver';
import type { ReadingState } from './folders/folderReading';
import type { ProblemCounts } from './indexing/problems';

/** What the server tells of itself, beyond the protocol: for the editor's status bar. */
export interface CorpusStatus extends ProblemCounts {
  /** `stopped` where the user ended the reading before its end: {@link REBUILD} reads on. */
  readonly state: ReadingState;
  /** Articles in the index so far. */
  readonly articles: number;
  /** While indexing: files read so far, and to read. */
  readonly done?: number;
  readonly total?: number;
}

/** Notification: how far the server is with the corpus. */
export const STATUS = new NotificationType<CorpusStatus>('danChieu/status');

/** Request: read all files again; answered when the new index is complete, or its reading was stopped. */
export const REBUILD = new RequestType0<null, void>('danChieu/rebuild');

/** Request: delete what is kept of articles between sessions; answered with whether all is gone: the log names the rest. */
export const CLEAR_STORE = new RequestType0<boolean, void>('danChieu/clearStore');

/** The status bar needs no more than a few numbers a second. */
const SHORTEST_PAUSE = 100;

/** Sends the status, not more often than anyone can read. */
export class StatusReporter {
  #last = 0;
  #said = '';

  /** @param isWanted whether the client has asked for it; others may not know such a notification. */
  constructor(
    readonly connection: Pick<Connection, 'sendNotification'>,
    readonly isWanted: boolean,
  ) {}

  /**
   * Tells where the server is, unless that is what it said last.
   * @param status asked for only where it is sent.
   * @param important whether it must not be dropped, however soon after the last.
   */
  report(status: () => CorpusStatus, important: boolean): void {
    if (!this.isWanted) return;
    const now = Date.now();
    if (!important && now - this.#last < SHORTEST_PAUSE) return;
    this.#last = now;
    const news = status();
    const said = JSON.stringify(news);
    if (said === this.#said) return;
    this.#said = said;
    void this.connection.sendNotification(STATUS, news);
  }
}
