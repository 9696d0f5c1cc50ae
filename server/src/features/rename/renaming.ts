import type { Article, Thing } from '../../corpus/identity/things';
import type { Span } from '../../recognition/mention';

/** Words in place of a stretch of an article. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** What becomes of a thing's mentions when it gets another name. */
export interface Renaming {
  readonly thing: Thing;
  /** The old name and the new one, for the reader. */
  readonly from: string;
  readonly to: string;
  /** Whether it is surely the same thing in an article; else the reader is asked. */
  isSure(uri: string): boolean;
  /**
   * The changes in one article, none where it is written so already; undefined where its text is not the one that was
   * indexed.
   * @param mentions the indexes of the thing's mentions.
   */
  replacements(article: Article, text: string, mentions: readonly number[]): readonly Replacement[] | undefined;
}

/** Why something cannot be renamed, in words for the reader. */
export interface Refusal {
  readonly refused: string;
}

/** What can be renamed: where it stands, and its name now. */
export interface Renameable {
  readonly span: Span;
  readonly placeholder: string;
}
