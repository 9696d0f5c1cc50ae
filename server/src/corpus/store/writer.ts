import { FULL_SEGMENT, MOST_ENTRIES, writeSegment } from './segment';
import type { StoreFolder } from './storeFolder';

/** Gathers entries, and writes them behind everybody's back, a segment at a time. */
export class SegmentWriter {
  /** What has not been handed to the disk yet. */
  #gathered = new Map<string, Uint8Array>();
  #bytes = 0;
  /** What is being written. */
  readonly #inFlight = new Map<string, Uint8Array>();
  #last: Promise<void> = Promise.resolve();

  /** @param written is told when entries stand in a segment. */
  constructor(
    readonly folder: StoreFolder,
    readonly written: (segment: string, keys: Iterable<string>) => void,
  ) {}

  /** An entry that is in no segment yet. */
  get(key: string): Uint8Array | undefined {
    return this.#gathered.get(key) ?? this.#inFlight.get(key);
  }

  put(key: string, entry: Uint8Array): void {
    if (this.get(key) !== undefined) return;
    this.#gathered.set(key, entry);
    this.#bytes += entry.length;
    if (this.#gathered.size >= MOST_ENTRIES || this.#bytes >= FULL_SEGMENT) void this.flush();
  }

  /** Writes all that has been gathered. @returns when it is written, or cannot be. */
  flush(): Promise<void> {
    const entries = this.#gathered;
    if (entries.size === 0) return this.#last;
    this.forget();
    for (const [key, entry] of entries) this.#inFlight.set(key, entry);
    this.#last = this.#last.then(async () => {
      const name = this.folder.newSegment();
      const isWritten = await this.folder.write(name, writeSegment(entries, this.folder.sealer));
      if (isWritten) this.written(name, entries.keys());
      for (const key of entries.keys()) this.#inFlight.delete(key);
    });
    return this.#last;
  }

  /** Drops what has not been handed to the disk. */
  forget(): void {
    this.#gathered = new Map();
    this.#bytes = 0;
  }
}
