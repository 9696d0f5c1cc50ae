import type { PictureWords } from '../pages/messages';
import type { TreeEntry } from '../protocol';

/** What the panel of a timeline and its page say to each other, besides what all pages with pictures do. */

/** How often articles speak of a thing over time, as the server sends it. */
export interface Timeline {
  readonly unit: 'month' | 'year';
  /** Without gaps; times without an article have an empty bar. */
  readonly bars: readonly Bar[];
  readonly undated: number;
  readonly articles: number;
  /** The document's own date, ISO, as precise as known. */
  readonly issued: string | null;
  readonly soFar: boolean;
}

/** How many articles came out in a month («2021-10») or a year. */
export interface Bar {
  readonly period: string;
  readonly articles: number;
}

/** The articles of a bar, as the server sends them. */
export interface PeriodArticles {
  readonly entries: readonly TreeEntry[];
  readonly articles: number;
}

/** To the page: the articles that it has asked for. */
export interface ListMessage extends PeriodArticles {
  readonly kind: 'list';
  /** Empty for the undated ones. */
  readonly period: string;
}

/** From the page: it wants the articles of a bar. */
export interface ListWanted {
  readonly kind: 'list';
  readonly period: string;
}

/** The words of the page, in the reader's language. */
export interface TimelineWords extends PictureWords {
  readonly month: string;
  readonly year: string;
  readonly count: string;
  readonly byMonth: string;
  readonly byYear: string;
  readonly articles: string;
  readonly oneArticle: string;
  readonly undated: string;
  readonly issued: string;
  readonly listed: string;
  readonly certain: string;
  readonly none: string;
  readonly allUndated: string;
  readonly explain: string;
}
