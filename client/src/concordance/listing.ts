import type { ConcordanceLine, ConcordancePage } from '../protocol';
import type { LinesMessage, NewsMessage } from './messages';

/** What a listing asks and tells. */
export interface ListingHost {
  /** Asks for what comes behind a place, from the beginning on for null. @returns undefined where there is no answer. */
  ask(after: unknown): Promise<ConcordancePage | undefined>;
  tell(message: Omit<LinesMessage, 'of'> | NewsMessage): Thenable<unknown>;
  /** Whether nobody wants to see it any more. */
  isClosed(): boolean;
}

/**
 * How the last listing ended: without anything to list, as where a window is restored and no article is known yet; while
 * there may be more; with everything; or midway, because the server gave no answer.
 */
type End = 'nothing' | 'soFar' | 'whole' | 'broken';

/**
 * Fills a table part by part, and follows what is known of the articles: what was listed while they were being read is
 * listed again when all are. Later changes are only told of, because a reader is at work in the table by then.
 */
export class Listing {
  readonly #host: ListingHost;
  #end: End = 'nothing';
  #isListing = false;
  #isIdle = false;
  /** Whether the same was wanted again since the last listing began, as by a page that is loaded anew. */
  #isWanted = false;
  /** Whether there has been news since the last listing began: of the articles, or that all of them are read. */
  #hasChanged = false;
  #hasCompleted = false;

  constructor(host: ListingHost) {
    this.#host = host;
  }

  /** Something else is known of the articles. */
  changed(): void {
    this.#hasChanged = true;
    this.#follow();
  }

  /** The server tells whether it has read all articles. */
  reading(isIdle: boolean): void {
    const isNews = isIdle && !this.#isIdle;
    this.#isIdle = isIdle;
    if (!isNews) return;
    this.#hasCompleted = true;
    this.#follow();
  }

  /** Lists everything. What is listed already stays until all is there that takes its place. */
  async list(): Promise<void> {
    this.#isWanted = this.#isListing;
    if (this.#isListing) return;
    this.#isListing = true;
    this.#hasChanged = false;
    this.#hasCompleted = false;
    this.#end = await this.#listAll(this.#end !== 'nothing');
    this.#isListing = false;
    this.#follow();
  }

  #follow(): void {
    if (this.#isListing || this.#host.isClosed()) return;
    const hasChanged = this.#hasChanged;
    if (this.#isWanted) {
      void this.list();
      return;
    }
    if (this.#end === 'whole') {
      if (hasChanged) void this.#host.tell({ kind: 'news', news: 'changed' });
      return;
    }
    const isReady = this.#end === 'soFar' && this.#isIdle && (hasChanged || this.#hasCompleted);
    if (isReady || (this.#end === 'nothing' && hasChanged)) void this.list();
  }

  async #listAll(isAgain: boolean): Promise<End> {
    const lines: ConcordanceLine[] = [];
    let [listed, unread, soFar] = [0, 0, false];
    for (let after: unknown = null; ; ) {
      const page = await this.#host.ask(after);
      if (this.#host.isClosed()) return this.#end;
      const isFirst = after === null;
      if (isFirst && !isAgain && (page === undefined || page.articles === 0)) return 'nothing';
      if (page === undefined) {
        await this.#host.tell({ kind: 'news', news: 'unanswered' });
        return 'broken';
      }
      listed += page.listed;
      unread += page.unread.length;
      soFar ||= page.soFar; // what has been read since may belong among the first
      lines.push(...page.lines);
      after = page.next;
      const isWhole = after === null;
      if (isWhole || !isAgain) {
        const { articles: total } = page;
        const isAnew = isFirst || isAgain;
        await this.#host.tell({ kind: 'lines', lines: lines.splice(0), isAnew, isWhole, listed, total, unread, soFar });
      }
      if (isWhole) return soFar ? 'soFar' : 'whole';
    }
  }
}
