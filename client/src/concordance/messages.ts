import type { ConcordanceLine } from '../protocol';

/** What the panel of a concordance and its page say to each other. */

/** To the page: lines of a table. */
export interface LinesMessage {
  readonly kind: 'lines';
  /** What the concordance is of; the page keeps it as it is, so that it can be restored with the window. */
  readonly of: unknown;
  readonly lines: readonly ConcordanceLine[];
  /** Whether they take the place of all lines that are there. */
  readonly isAnew: boolean;
  /** Whether no more will come. */
  readonly isWhole: boolean;
  /** Articles listed so far, and in all. */
  readonly listed: number;
  readonly total: number;
  /** Articles that could not be listed, because they have changed or cannot be read. */
  readonly unread: number;
  /** Whether there may be more, because articles are still being read. */
  readonly soFar: boolean;
}

/** To the page: what is listed is not what a new listing would have, or not all of it. */
export interface NewsMessage {
  readonly kind: 'news';
  /** Articles have changed since; or the server gave no answer before all were listed. */
  readonly news: 'changed' | 'unanswered';
}

/** To the page: so many lines are in the clipboard. */
export interface CopiedMessage {
  readonly kind: 'copied';
  readonly lines: number;
}

/** How a page looks, as far as it is kept: what stands in its fields, by their names, and whether it is grouped. */
export interface ConcordanceLook {
  readonly fields: Readonly<Record<string, string>>;
  readonly group: boolean;
}

/** From the page. */
export type PageMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'again' }
  | { readonly kind: 'open'; readonly line: ConcordanceLine; readonly beside: boolean }
  | { readonly kind: 'copy'; readonly lines: readonly ConcordanceLine[] };

/** The words of the page, in the reader's language. */
export interface PageWords {
  readonly left: string;
  readonly mention: string;
  readonly right: string;
  readonly article: string;
  readonly date: string;
  readonly locality: string;
  readonly filterArticle: string;
  readonly filterLocality: string;
  readonly from: string;
  readonly until: string;
  readonly group: string;
  readonly copy: string;
  readonly copied: string;
  readonly copiedOne: string;
  readonly day: string;
  readonly noDay: string;
  readonly reading: string;
  readonly listed: string;
  readonly listedOne: string;
  readonly lines: string;
  readonly oneLine: string;
  readonly selected: string;
  readonly unread: string;
  readonly none: string;
  readonly soFar: string;
  readonly changed: string;
  readonly unanswered: string;
  readonly again: string;
}
