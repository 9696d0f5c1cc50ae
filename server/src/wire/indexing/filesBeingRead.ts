/** The readings of one file that are under way. */
export interface Underway {
  /** The one that began last. */
  latest: number;
  /** The latest that has told what is in the file; -1 where none has. */
  taken: number;
  /** How many have not ended. */
  open: number;
}

/**
 * The readings that are under way, each with a number: later ones have higher ones. A file may be read several times at
 * once. What a reading finds counts unless a later one has told something before, be a later one still under way: that
 * may be stopped before it comes to the file.
 */
export class FilesBeingRead {
  readonly #files = new Map<string, Underway>();

  /** A file is going to be read. @returns what is to be given back at the {@link end}. */
  begin(uri: string, reading: number): Underway {
    const file = this.#files.get(uri) ?? { latest: -1, taken: -1, open: 0 };
    file.latest = Math.max(file.latest, reading);
    file.open++;
    this.#files.set(uri, file);
    return file;
  }

  /** Whether what a reading has found is newer than all that is known of the file. */
  tellsNews(uri: string, file: Underway, reading: number): boolean {
    return this.#files.get(uri) === file && reading > file.taken;
  }

  /** A reading has ended, or was stopped. */
  end(uri: string, file: Underway): void {
    if (--file.open === 0 && this.#files.get(uri) === file) this.#files.delete(uri);
  }

  /** What is found by readings that are under way does not count any more. */
  forget(uri: string): void {
    this.#files.delete(uri);
  }
}
