import { contentKey } from '../../../server/src/corpus/store/contentKey';
import { ArticleStore, type KnownFile } from '../../../server/src/corpus/store/store';
import type { StoreOptions, StoreProblem } from '../../../server/src/corpus/store/storeFolder';
import { type MemoryDisk, MemoryStoreFiles } from './memoryStoreFiles';

export const FOLDER = 'file:///tin';

/** A process with a store. */
export class Process {
  readonly files: MemoryStoreFiles;
  readonly problems: StoreProblem[] = [];
  readonly store: ArticleStore;

  constructor(disk?: MemoryDisk, options: Partial<StoreOptions> = {}) {
    this.files = new MemoryStoreFiles(disk);
    this.store = new ArticleStore(this.files, {
      rules: 'rules',
      limit: 1 << 30,
      report: (problem) => this.problems.push(problem),
      ...options,
    });
  }

  /** Keeps a content under the key of its text, with the text as what was found in it. @returns the key. */
  async put(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text);
    const key = await contentKey(bytes, null);
    this.store.put(key, bytes);
    return key;
  }

  /** What is kept under keys, as texts. */
  async load(...keys: readonly string[]): Promise<readonly string[]> {
    const found = new Map<string, string>();
    await this.store.load(keys, async (key, entry) => {
      found.set(key, new TextDecoder().decode(entry));
    });
    return keys.map((key) => found.get(key) ?? '(lost)');
  }

  get segments(): readonly string[] {
    return this.files.names.filter((name) => name.endsWith('.segment'));
  }
}

/** A file as it is known under a key. */
export function known(key: string, size = 7): KnownFile {
  return { key, stamp: { size, modified: 1714500000123.25, changed: 1714500000456.5 } };
}
