import { Corpus } from '../../server/src/corpus/corpus';
import { isRelevant } from '../../server/src/corpus/facts/relevance';
import type { MemoryFile } from '../corpus/memoryFileSystem';
import { MemoryDisk } from '../corpus/store/memoryStoreFiles';
import { Process } from '../corpus/store/stores';
import { Indexed } from './indexed';

/** Sessions one after the other, on the same files and the same storage. */
export class Sessions {
  readonly files: Record<string, MemoryFile>;

  /** @param storage what sessions before have left; nothing unless given. */
  constructor(
    files: Readonly<Record<string, MemoryFile>>,
    readonly storage = new MemoryDisk(),
  ) {
    this.files = { ...files };
  }

  /** Opens the folder. @param prepare may change files and storage before anything is read. */
  begin(prepare: (session: Session) => void = () => undefined): Session {
    const session = new Session(this);
    prepare(session);
    return session;
  }

  /** Opens the folder, reads all of it, and closes it. */
  async whole(prepare?: (session: Session) => void): Promise<Session> {
    const session = this.begin(prepare);
    await session.index.read();
    await session.index.indexing.end();
    return session;
  }
}

/** One session, from opening the folder to closing it. */
export class Session {
  readonly process: Process;
  readonly index: Indexed;

  constructor(sessions: Sessions) {
    this.process = new Process(sessions.storage);
    const corpus = new Corpus({ accepts: isRelevant, damaged: (uri) => this.index.indexing.heal(uri) });
    this.index = new Indexed(sessions.files, corpus, { store: this.process.store });
  }

  /** How often an article was read from the disk. */
  get read(): number {
    return this.index.disk.reads;
  }

  /** What the corpus says of all articles: the same for the same articles, however they got there. */
  get answers(): unknown {
    const snapshot = this.index.corpus.snapshot();
    const articles = [...snapshot.articles()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return articles.map((article) => ({
      ...article,
      resolutions: article.mentions.map((_, mention) => snapshot.resolve({ uri: article.uri, mention })),
    }));
  }
}

/** Does something before each file of the storage is read whose name ends so. */
export function beforeReading({ process: { files } }: Session, ending: string, work: () => Promise<void>): void {
  const read = files.read.bind(files);
  files.read = async (name) => {
    if (name.endsWith(ending)) await work();
    return read(name);
  };
}

/** Does something before each file of the storage is written whose name ends so. */
export function beforeWriting({ process: { files } }: Session, ending: string, work: () => Promise<void>): void {
  const write = files.write.bind(files);
  files.write = async (name, bytes) => {
    if (name.endsWith(ending)) await work();
    return write(name, bytes);
  };
}
