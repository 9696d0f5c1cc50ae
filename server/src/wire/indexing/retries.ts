import { AfterQuiet } from '../afterQuiet';

/** A file that cannot be read is left alone for so long, in milliseconds. */
const PAUSE = 1000;

/** So often a file is tried again. */
const MOST = 3;

/** What retries need of the rest of the server. */
export interface RetriesHost {
  /** Reads files again. */
  read(uris: readonly string[]): Promise<void>;
  /** Files are being read again; nobody else may wait for it. */
  follow(work: Promise<void>): void;
  /** Told where something fails that nobody waits for. */
  failed(error: unknown): void;
}

/**
 * Files that cannot be read at the moment when one is told of them. Programs lock what they write, and those that look
 * for viruses what was written: a second later there is mostly nothing wrong.
 */
export class Retries {
  readonly #tries = new Map<string, number>();
  readonly #waiting = new Set<string>();
  readonly #pause: AfterQuiet;

  constructor(readonly host: RetriesHost) {
    this.#pause = new AfterQuiet(PAUSE, () => void this.now(), host.failed, 2 * PAUSE);
  }

  /** Has a file read again later. @returns false where that has been done often enough. */
  later(uri: string): boolean {
    const tries = (this.#tries.get(uri) ?? 0) + 1;
    if (tries > MOST) {
      this.forget(uri);
      return false;
    }
    this.#tries.set(uri, tries);
    this.#waiting.add(uri);
    this.#pause.event();
    return true;
  }

  /** A file has been read, or is not to be read any more. */
  forget(uri: string): void {
    this.#tries.delete(uri);
    this.#waiting.delete(uri);
  }

  /** Reads the files that wait for it at once. @returns when that is done. */
  async now(): Promise<void> {
    this.#pause.cancel();
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    if (waiting.length === 0) return;
    const work = this.host.read(waiting);
    this.host.follow(work);
    await work.catch(() => undefined); // who follows it has been told
  }

  /** No file is read again any more. */
  end(): void {
    this.#pause.cancel();
    this.#waiting.clear();
  }
}
