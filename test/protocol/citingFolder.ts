import type { Location } from 'vscode-languageserver-protocol/node';
import { FULL, inside, SHORT } from './articles';
import { BareClient, type StartOptions } from './bareClient';
import { TemporaryFolder } from './temporaryFolder';

/** A folder with two articles that cite one document, and a client that has read them. */
export class CitingFolder {
  /** The article that cites it in full. */
  readonly full: string;
  /** The one that cites it in short. */
  readonly short: string;

  private constructor(
    readonly folder: TemporaryFolder,
    /** Tests may put another in its place. */
    public client: BareClient,
    short: string,
  ) {
    this.full = folder.uriOf('a.txt');
    this.short = folder.uriOf(short);
  }

  /** @param short the path of the article that cites the document in short; the other one is `a.txt`. */
  static async open(short: string, options: StartOptions = {}): Promise<CitingFolder> {
    const folder = new TemporaryFolder({ 'a.txt': FULL, [short]: SHORT });
    return new CitingFolder(folder, await BareClient.indexed({ folders: [folder.uri], ...options }), short);
  }

  /** The articles that cite the document, each as often as it does, sorted. */
  async citing(): Promise<string[]> {
    const params = {
      textDocument: { uri: this.full },
      position: inside(FULL, 'Kết luận số 21'),
      context: { includeDeclaration: true },
    };
    const found = await this.client.request<Location[]>('textDocument/references', params);
    return found.map(({ uri }) => uri).sort();
  }

  /** Resolves when these are the articles that cite the document. */
  async becomes(...uris: string[]): Promise<void> {
    await this.client.eventually(
      () => this.citing(),
      (found) => found.join() === uris.sort().join(),
    );
  }

  close(): void {
    this.client.kill();
    this.folder.remove();
  }
}
