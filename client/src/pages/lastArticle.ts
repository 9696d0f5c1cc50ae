import type { PlainPosition } from '../protocol';

/** Where a cursor is, as requests have it. */
export interface CursorPosition {
  readonly textDocument: { readonly uri: string };
  readonly position: PlainPosition;
}

/** What an editor shows. */
export interface Shown extends CursorPosition {
  /** A text that is an article, or may become one. */
  readonly isArticle: boolean;
  /** A file, or a text that may become one; the output and other panels show none, though they are text editors, too. */
  readonly isFile: boolean;
}

/** Remembers the article that was last in front, for commands that act on the article that one reads. */
export class LastArticle {
  #last: CursorPosition | undefined;

  /** An editor has come to the front, or its cursor has moved. */
  follow(shown: Shown | undefined): void {
    if (shown?.isArticle) this.#last = plain(shown);
  }

  /**
   * The place of the cursor in the file in front. Where what is in front is no file, as the output, the walkthrough or a
   * table, it is where the cursor last was in an article that is still open; undefined where there is none.
   */
  position(front: Shown | undefined, isOpen: (uri: string) => boolean): CursorPosition | undefined {
    if (front?.isFile) return plain(front);
    return this.#last !== undefined && isOpen(this.#last.textDocument.uri) ? this.#last : undefined;
  }
}

function plain({ textDocument, position }: CursorPosition): CursorPosition {
  return { textDocument, position };
}
