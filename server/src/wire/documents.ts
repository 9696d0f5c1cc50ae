import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenText } from '../features/lookup/openText';
import type { TextNow } from '../features/lookup/textNow';
import { normalUri } from './client/uris';
import type { OpenFile } from './diagnosing/diagnostics';

/** What the rest of the server knows and does about files that are opened and closed. */
export interface DocumentEvents {
  /** The one name of a file, though links give it several; all files below are told by it. */
  nameOf(uri: string): string;
  /** The text of an open file is to be analysed, if the file belongs to the corpus. */
  read(name: string, text: string): void;
  /** A file was closed, or has another name now: the text on disk counts again. */
  closed(name: string): void;
  /** A file was closed, by whatever name. @param uri as the client has it. */
  left(uri: string): void;
  /** The text of an open file changed; it has not been analysed yet. */
  changed(name: string): void;
}

/** A file that is open, perhaps once more by another name. */
interface Open {
  readonly document: TextDocument;
  readonly name: string;
}

/**
 * The files open in the editor: their text, saved or not, comes before the disk's. It is analysed when the next
 * question is asked, so that fast typing costs no more than the questions that come between the letters.
 */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  /** Open files by the URI that the editor has for them. */
  readonly #open = new Map<string, Open>();
  /** Those whose text the corpus has not seen yet. */
  readonly #stale = new Set<string>();
  #flushed = 0;

  constructor(
    connection: Connection,
    readonly events: DocumentEvents,
  ) {
    this.#documents.onDidChangeContent(({ document }) => {
      const uri = normalUri(document.uri);
      const name = this.events.nameOf(uri);
      this.#open.set(uri, { document, name });
      this.#stale.add(uri);
      this.events.changed(name);
    });
    this.#documents.onDidClose(({ document }) => {
      const uri = normalUri(document.uri);
      const name = this.#open.get(uri)?.name ?? uri;
      this.#open.delete(uri);
      this.#stale.delete(uri);
      this.#left(name);
      this.events.left(document.uri);
    });
    this.#documents.listen(connection);
  }

  /** The text of an open file, by the URI that the editor has for it, in normal form. */
  get(uri: string): OpenText | undefined {
    return this.#open.get(uri)?.document;
  }

  /** The text of a file that is open by this or another name. */
  named(name: string): TextNow | undefined {
    for (const { document, name: other } of this.#open.values()) {
      if (other === name) return { uri: document.uri, text: document.getText(), version: document.version };
    }
    return undefined;
  }

  /** Whether the editor's text counts for a file, not the disk's. */
  isOpen(name: string): boolean {
    for (const open of this.#open.values()) if (open.name === name) return true;
    return false;
  }

  /** The names of all open files, some perhaps twice. */
  *names(): Iterable<string> {
    for (const { name } of this.#open.values()) yield name;
  }

  /** All open files. */
  *files(): Iterable<OpenFile> {
    for (const { document, name } of this.#open.values()) yield { uri: document.uri, name, version: document.version };
  }

  /** Brings the corpus up to date with what has been typed. @returns how many texts it has been given in all. */
  flush(): number {
    for (const uri of this.#stale) {
      const open = this.#open.get(uri);
      if (open !== undefined) this.events.read(open.name, open.document.getText());
      this.#flushed++;
    }
    this.#stale.clear();
    return this.#flushed;
  }

  /** Looks at all open files again: which of them belong to the corpus, and by which names, may have changed. */
  reconsider(): void {
    for (const [uri, { document, name }] of this.#open) {
      this.#stale.add(uri);
      const now = this.events.nameOf(uri);
      if (now === name) continue;
      this.#open.set(uri, { document, name: now });
      this.#left(name);
    }
  }

  /** One of the open files no longer has this name. */
  #left(name: string): void {
    if (!this.isOpen(name)) this.events.closed(name);
    else this.reconsider(); // by another URI it is still open, with a text of its own
  }
}
