import type { DocumentHeader, Mention, Span } from '../../recognition/mention';
import type { Content } from './subjects';

/** What resolution needs of an article. */
export interface ResolvableArticle {
  readonly uri: string;
  readonly published: string | null;
  /** Set where only the file's name tells it. */
  readonly publishedInName?: true;
  readonly locality: string | null;
  /** In reading order; undefined in place of those that are neither a directive nor the date behind one. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Page furniture in reading order: menus, lists of other articles. */
  readonly chrome?: readonly Span[];
  /** Set where it is a document's own text. */
  readonly header?: DocumentHeader | null;
}

/** What stands around the mentions, by their index. */
export interface Surroundings {
  /** What is spoken of around those that do not name their document completely. */
  readonly contexts: ReadonlyMap<number, Content>;
  /** The sentence of each that has a number, by its first offset. */
  readonly sentences: ReadonlyMap<number, number>;
}
