/** What the panel of a concordance and its page say to each other. */

/** One mention with what stands around it, as the server sends it. */
export interface ConcordanceLine {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
  readonly left: string;
  readonly mention: string;
  readonly right: string;
  readonly article: string;
  /** ISO; null where the article is undated. */
  readonly date: string | null;
  readonly locality: string | null;
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

/** To the page: more lines, or that there are no more. */
export interface LinesMessage {
  /** What the concordance is of; the page keeps it as it is, so that it can be restored with the window. */
  readonly of: unknown;
  readonly lines: readonly ConcordanceLine[];
  /** Articles listed so far, and in all. */
  readonly listed: number;
  readonly total: number;
  /** Articles that could not be listed, because they have changed or cannot be read. */
  readonly unread: number;
}

/** How a page looks, as far as it is kept: what stands in its fields, by their names, and whether it is grouped. */
export interface ConcordanceLook {
  readonly fields: Readonly<Record<string, string>>;
  readonly group: boolean;
}

/** From the page. */
export type PageMessage =
  | { readonly kind: 'ready' }
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
  readonly reading: string;
  readonly listed: string;
  readonly listedOne: string;
  readonly lines: string;
  readonly oneLine: string;
  readonly selected: string;
  readonly unread: string;
  readonly none: string;
}
