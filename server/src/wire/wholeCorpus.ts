import type { Corpus } from '../corpus/corpus';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { OpenDocuments } from './documents';
import type { FolderReading } from './folders/folderReading';
import type { Catalogues } from './indexing/catalogues';
import type { Resolving } from './resolving';

/** What changes the corpus. */
export interface CorpusSources {
  readonly corpus: Corpus;
  readonly documents: OpenDocuments;
  readonly catalogues: Catalogues;
  readonly reading: FolderReading;
  readonly resolving: Resolving;
}

/** The corpus for answers that must be whole and that nobody types for: exports, renames. */
export class WholeCorpus {
  /** Work under way that changes the corpus. */
  readonly #changing = new Set<Promise<unknown>>();

  constructor(readonly sources: CorpusSources) {}

  /** Keeps work in mind that changes the corpus, until it is done. */
  async changedBy(work: Promise<unknown>): Promise<void> {
    this.#changing.add(work);
    try {
      await work;
    } finally {
      this.#changing.delete(work);
    }
  }

  /**
   * The corpus with all that one has been told of by now, and all of it resolved. Where reading was stopped, only what
   * has been read.
   */
  async take(): Promise<CorpusSnapshot> {
    const { corpus, documents, catalogues, reading, resolving } = this.sources;
    await Promise.allSettled([...this.#changing, reading.indexing.tryAgain()]);
    await reading.whenRead();
    documents.flush();
    await catalogues.settled();
    await resolving.finish();
    documents.flush(); // there is little more to resolve
    return corpus.snapshot();
  }
}
