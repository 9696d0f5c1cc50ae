import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Emitter } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileStat, ITextDocument, IWorkspace } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { filesBelow } from './files';

/** A folder of Markdown on disk, in which nothing changes, for the language service; it reads each file once. */
export class MarkdownWorkspace implements IWorkspace {
  readonly workspaceFolders: readonly URI[];
  readonly onDidChangeMarkdownDocument = new Emitter<ITextDocument>().event;
  readonly onDidCreateMarkdownDocument = new Emitter<ITextDocument>().event;
  readonly onDidDeleteMarkdownDocument = new Emitter<URI>().event;
  readonly #documents = new Map<string, ITextDocument>();

  constructor(folder: string) {
    this.workspaceFolders = [URI.file(folder)];
    for (const file of filesBelow(folder, /\.md$/u)) {
      const uri = URI.file(file).toString();
      this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, readFileSync(file, 'utf8')));
    }
  }

  get documents(): ReadonlyMap<string, ITextDocument> {
    return this.#documents;
  }

  async getAllMarkdownDocuments(): Promise<Iterable<ITextDocument>> {
    return this.#documents.values();
  }

  hasMarkdownDocument(resource: URI): boolean {
    return this.#documents.has(resource.toString());
  }

  async openMarkdownDocument(resource: URI): Promise<ITextDocument | undefined> {
    return this.#documents.get(resource.toString());
  }

  async stat(resource: URI): Promise<FileStat | undefined> {
    const found = statSync(resource.fsPath, { throwIfNoEntry: false });
    return found && { isDirectory: found.isDirectory() };
  }

  async readDirectory(resource: URI): Promise<Iterable<readonly [string, FileStat]>> {
    const entries = readdirSync(resource.fsPath, { withFileTypes: true });
    return entries.map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]);
  }
}
