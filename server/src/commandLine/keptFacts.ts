import type { ScanProblem } from '../corpus/files/scanProblem';
import { unpackFacts } from '../corpus/packed/packFacts';
import { ANALYSIS_VERSION } from '../corpus/store/analysisVersion';
import { readEntry, writeEntry } from '../corpus/store/entry';
import { ArticleStore } from '../corpus/store/store';
import { LARGEST_STORE } from '../corpus/store/storeFolder';
import { tidy } from '../corpus/store/tidying';
import { storeProblemLine } from '../features/wording/storeProblem';
import type { Messages } from '../l10n/messages';
import { utf8Length } from '../text/decode';
import { complain, type Host } from './host';

/** Facts of an article, as they are used and as they are kept. */
export interface KnownFacts {
  readonly facts: ReturnType<typeof unpackFacts>;
  readonly packed: Uint8Array;
}

/** Facts of articles that were found in one run and are used in the next, by the content of their files. */
export class KeptFacts {
  readonly #store: ArticleStore;

  /** @param path the folder that the user wants them in; left out for the system's place for such things. */
  constructor(host: Host, path: string | undefined, words: Messages) {
    this.#store = new ArticleStore(host.storage(path), {
      rules: ANALYSIS_VERSION,
      limit: LARGEST_STORE,
      report: (problem) => complain(host, storeProblemLine(problem, words)),
    });
  }

  /** Looks which contents there are; to be called first. */
  async open(): Promise<void> {
    await this.#store.list();
  }

  /** The facts of a file's content; undefined where they are not kept, or cannot be used. */
  async find(uri: string, key: string): Promise<KnownFacts | undefined> {
    const entry = await this.#store.find(key);
    try {
      const packed = entry && readEntry(entry).facts;
      return packed && { facts: unpackFacts(uri, packed), packed };
    } catch {
      this.#store.forget(key);
      return undefined;
    }
  }

  /** Keeps the packed facts of a content. */
  put(
    key: string,
    { text, problem }: { readonly text: string; readonly problem: ScanProblem | undefined },
    facts: Uint8Array,
  ): void {
    const code = problem?.code === 'invalidUtf8' || problem?.code === 'invalidUtf16' ? problem.code : undefined;
    this.#store.put(key, writeEntry({ problem: code, length: utf8Length(text), facts }));
  }

  /** Writes what is new, and puts the store in order. */
  async close(): Promise<void> {
    await this.#store.dropForgotten();
    await this.#store.flush();
    await tidy(this.#store, { now: Date.now() });
  }
}
