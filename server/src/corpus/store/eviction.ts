import type { StoredFile } from './storeFiles';

/** What eviction does with a store. */
export interface EvictableStore {
  readonly options: { readonly limit: number };
  /** Files that this process has read or written. */
  readonly inUse: ReadonlySet<string>;
  list(): Promise<readonly StoredFile[]>;
  remove(name: string): Promise<unknown>;
}

/** Of a store that is full, so much of its limit is left free: it need not be looked through again at once. */
const LEFT_FREE = 0.1;

/**
 * Deletes what has not been used for longest until so many bytes more have room. What this process uses stays.
 * @returns how many bytes the store has then.
 */
export async function makeRoom(store: EvictableStore, bytes: number): Promise<number> {
  const files = await store.list();
  let size = sizeOf(files);
  if (size + bytes <= store.options.limit) return size;
  const target = store.options.limit * (1 - LEFT_FREE) - bytes;
  for (const file of [...files].sort((a, b) => a.modified - b.modified)) {
    if (size <= target) break;
    if (store.inUse.has(file.name)) continue;
    await store.remove(file.name);
    size -= file.size;
  }
  return size;
}

/** In bytes. */
export function sizeOf(files: readonly StoredFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
