import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { Corpus } from '../../server/src/corpus/corpus';
import { messages } from '../../server/src/l10n/messages';
import type { FileSettings } from '../../server/src/wire/client/settings';
import { Indexing, type IndexingParts } from '../../server/src/wire/indexing/indexing';
import type { MemoryFile } from '../corpus/memoryFileSystem';
import { type Gate, GatedFileSystem } from './gatedFileSystem';

export const ROOT = 'memory:/tin';

const SETTINGS: FileSettings = {
  include: ['**/*.txt'],
  exclude: ['**/node_modules/**'],
  catalogues: [],
  maximumSize: 1,
};

/** An index over a file system in memory, without any client. */
export class Indexed {
  readonly disk: GatedFileSystem;
  readonly log: string[] = [];
  readonly open = new Set<string>();
  readonly indexing: Indexing;
  /** Waits for the user's catalogues. */
  cataloguesRead = async (): Promise<void> => undefined;
  /** Called where what was known is damaged. */
  lost = (): void => undefined;
  /** Called where open files are to be entered anew. */
  reconsider = (): void => undefined;
  readonly #followed: Promise<void>[] = [];
  /** Resolves when what was last read is kept as a whole. */
  kept: Promise<void> = Promise.resolve();
  /** How often it was told that files have other names. */
  renamed = 0;

  /** @param files what lies on the disk, by path. */
  constructor(
    files: Readonly<Record<string, MemoryFile>>,
    readonly corpus = new Corpus(),
    parts: Pick<IndexingParts, 'store' | 'threads'> = {},
  ) {
    this.disk = new GatedFileSystem(files);
    this.indexing = new Indexing(
      { corpus, fileSystem: this.disk, ...parts },
      {
        isOpen: (uri) => this.open.has(uri),
        filesOf: () => SETTINGS,
        cataloguesRead: () => this.cataloguesRead(),
        renamed: () => {
          this.renamed++;
          this.reconsider();
        },
        lost: () => this.lost(),
        follow: (work) => {
          this.#followed.push(work.catch((error) => void this.log.push(String(error))));
        },
        log: (message) => this.log.push(message),
        failed: (error) => this.log.push(String(error)),
        words: messages('en'),
      },
    );
    this.indexing.addFolders([ROOT]);
  }

  /** An index that has read everything. */
  static async whole(files: Readonly<Record<string, MemoryFile>>, corpus?: Corpus): Promise<Indexed> {
    const index = new Indexed(files, corpus);
    await index.read();
    return index;
  }

  /** @param anew whether each file is to be read, even if it looks as it did. */
  async read(anew = false): Promise<void> {
    await this.indexing.readFolders(this.indexing.folders, () => undefined, CancellationToken.None, anew);
    this.corpus.resolve();
    this.kept = this.indexing.resolved();
  }

  /** Waits for work that no request waits for. */
  async followed(): Promise<void> {
    for (let work = this.#followed.shift(); work !== undefined; work = this.#followed.shift()) await work;
  }

  /** Reads as far as a gate, and the rest when it is told to go on. */
  async readUntil(gate: Gate): Promise<{ goOn(): Promise<void> }> {
    const reading = this.read();
    await gate.reached;
    return {
      goOn: () => {
        gate.open();
        return reading;
      },
    };
  }

  /** Tells of changes on disk, in this order. */
  follow(...changes: readonly (readonly [path: string, type: FileChangeType])[]): Promise<boolean> {
    return this.indexing.follow(
      changes.map(([path, type]): FileEvent => ({ uri: URI.parse(`${ROOT}/${path}`).toString(), type })),
    );
  }

  created(path: string): Promise<boolean> {
    return this.follow([path, FileChangeType.Created]);
  }

  changed(path: string): Promise<boolean> {
    return this.follow([path, FileChangeType.Changed]);
  }

  deleted(path: string): Promise<boolean> {
    return this.follow([path, FileChangeType.Deleted]);
  }

  /** The name of a file by a path under the root, as such a path. */
  nameOf(path: string): string {
    const uri = `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
    return decodeURIComponent(this.indexing.nameOf(uri)).slice(ROOT.length + 1);
  }

  /** The articles in the corpus, by their paths under the root. */
  get articles(): readonly string[] {
    return [...this.corpus.snapshot().articles()]
      .map(({ uri }) => decodeURIComponent(uri).slice(ROOT.length + 1))
      .sort();
  }
}
