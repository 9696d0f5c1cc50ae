import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from './uris';

/** What the rest of the server does about files that are opened and closed. */
export interface DocumentEvents {
  /** The text of an open file is to be analysed, if the file belongs to the corpus. */
  read(uri: string, text: string): void;
  /** A file was closed: its text on disk counts again. */
  closed(uri: string): void;
  /** The text of an open file changed; it has not been analysed yet. */
  changed(uri: string): void;
}

/**
 * The files open in the editor: their text, saved or not, comes before the disk's. It is analysed when the next
 * question is asked, so that fast typing costs no more than the questions that come between the letters.
 */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  /** Open files by the corpus's spelling of their URI. */
  readonly #open = new Map<string, TextDocument>();
  /** Those whose text the corpus has not seen yet. */
  readonly #stale = new Set<string>();
  #flushed = 0;

  constructor(
    connection: Connection,
    readonly events: DocumentEvents,
  ) {
    this.#documents.onDidChangeContent(({ document }) => {
      const uri = normalUri(document.uri);
      this.#open.set(uri, document);
      this.#stale.add(uri);
      this.events.changed(uri);
    });
    this.#documents.onDidClose(({ document }) => {
      const uri = normalUri(document.uri);
      this.#open.delete(uri);
      this.#stale.delete(uri);
      this.events.closed(uri);
    });
    this.#documents.listen(connection);
  }

  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** Brings the corpus up to date with what has been typed. @returns how many texts it has been given in all. */
  flush(): number {
    for (const uri of this.#stale) {
      const text = this.#open.get(uri)?.getText();
      if (text !== undefined) this.events.read(uri, text);
      this.#flushed++;
    }
    this.#stale.clear();
    return this.#flushed;
  }

  /** Looks at all open files again: which of them belong to the corpus may have changed. */
  reconsider(): void {
    for (const uri of this.#open.keys()) this.#stale.add(uri);
  }
}
