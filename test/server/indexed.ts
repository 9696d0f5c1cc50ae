import { CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { Corpus } from '../../server/src/corpus/corpus';
import type { FileSystem } from '../../server/src/corpus/fileSystem';
import { messages } from '../../server/src/l10n/messages';
import { Indexing } from '../../server/src/server/indexing';
import type { FileSettings } from '../../server/src/server/settings';

export const ROOT = 'memory:/tin';

const SETTINGS: FileSettings = { include: ['**/*.txt'], exclude: ['**/node_modules/**'], maximumSize: 1 };

/** An index over a file system in memory, without any client. */
export class Indexed {
  readonly log: string[] = [];
  readonly open = new Set<string>();
  readonly indexing: Indexing;

  constructor(
    fileSystem: FileSystem,
    readonly corpus = new Corpus(),
    settings: FileSettings = SETTINGS,
  ) {
    this.indexing = new Indexing(corpus, fileSystem, {
      isOpen: (uri) => this.open.has(uri),
      filesOf: () => settings,
      log: (message) => this.log.push(message),
      words: messages('en'),
    });
    this.indexing.addFolders([ROOT]);
  }

  read(token = CancellationToken.None): Promise<void> {
    return this.indexing.readFolders(this.indexing.folders, () => undefined, token);
  }

  /** Tells of changes on disk, in this order. */
  follow(...changes: readonly (readonly [path: string, type: FileChangeType])[]): Promise<boolean> {
    return this.indexing.follow(changes.map(([path, type]): FileEvent => ({ uri: `${ROOT}/${path}`, type })));
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

  /** The articles in the corpus, by their paths under the root. */
  get articles(): readonly string[] {
    return [...this.corpus.snapshot().articles()].map(({ uri }) => uri.slice(ROOT.length + 1)).sort();
  }
}
