import type { CancellationToken } from 'vscode-languageserver';
import type { FileSystem } from '../../corpus/files/fileSystem';
import type { ScanProblem } from '../../corpus/files/scanProblem';
import type { FileContent, FileReading, ReadFile, ReadingJob } from '../../corpus/reading/fileReading';
import { ReadingPool, type StartThread } from '../../corpus/reading/pool';
import { readerHere } from '../../corpus/reading/readFile';
import { type Entry, readEntry } from '../../corpus/store/entry';
import { stampOf } from '../../corpus/store/fileStamp';
import type { ArticleStore } from '../../corpus/store/store';
import { TURNS } from '../../corpus/turns';
import type { Found, KnownFiles } from './knownFiles';

/** What is in a file, or why that is not known. */
export type FileOutcome =
  | { readonly kind: 'unread'; readonly problem: ScanProblem }
  | { readonly kind: 'fault'; readonly detail: string }
  | { readonly kind: 'read'; readonly content: FileContent; readonly entry: Entry; readonly isKept: boolean };

/** Threads that can be started to read files. */
export interface Threads {
  readonly start: StartThread;
  /** So many at most. */
  readonly most: number;
  /** Whether they reach a file, by its URI. */
  reach(uri: string): boolean;
}

/** What a reader works with. */
export interface ReaderParts {
  readonly fileSystem: FileSystem;
  readonly known: KnownFiles;
  /** Undefined where nothing is kept. */
  readonly store: ArticleStore | undefined;
  /** Undefined where there is but one thread. */
  readonly threads: Threads | undefined;
}

/** How some files are to be read. */
export interface ReadingOptions {
  /** Whether files that look as they did when they were last read need not be read again. */
  readonly trustLooks: boolean;
  readonly token: CancellationToken;
}

/** So many files are asked for at a time: enough to keep the disk busy, few enough to hold in memory. */
const READS_AT_ONCE = 32;
const LOOKS_AT_ONCE = 64;
/**
 * So many of them a thread has at a time. To open, read and close a file takes several steps, for each of which the
 * thread has to end what it analyses: with two files it was idle for half of the time.
 */
const JOBS_OF_THREAD = 8;

/** So many files, or one of so many bytes, are worth the start of threads; others are read at once, here. */
const MANY_FILES = 64;
const LARGE_FILE = 64 * 1024;

/** Threads are kept for so long after their last file, in milliseconds: more may come. */
const THREADS_KEPT = 10_000;

/**
 * Finds out what is in files: in the store where they have been read before, else by reading them, in other threads
 * where that pays.
 */
export class ArticleReader {
  readonly #here: ReadFile;
  /** Reads files though their contents should be known. */
  readonly #anew: ReadFile;
  #pool: ReadingPool | undefined;
  /** When it is known what the store has; undefined before files are read that it may have. */
  #listed: Promise<void> | undefined;
  #users = 0;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly parts: ReaderParts) {
    const host = {
      fileSystem: parts.fileSystem,
      inTurn: <T>(work: () => T) => TURNS.take(work),
      now: Date.now,
    };
    this.#here = readerHere({ ...host, isKnown: (key) => parts.store?.has(key) ?? false });
    this.#anew = readerHere({ ...host, isKnown: () => false });
  }

  /**
   * Reads files. Those that are known come first.
   * @param take is given each of them once, in turn with other work; where it throws a DamagedError of what was kept,
   * the file is read anew and given again.
   * @returns when all are read, or soon after it is cancelled.
   */
  async read(
    jobs: readonly ReadingJob[],
    { trustLooks, token }: ReadingOptions,
    take: (uri: string, outcome: FileOutcome) => void,
  ): Promise<void> {
    const { store } = this.parts;
    const give = (uri: string, outcome: FileOutcome): Promise<void> => TURNS.take(() => take(uri, outcome));
    const looked = trustLooks ? await this.#look(jobs, token) : { here: [], unchanged: [], rest: jobs };
    for (const { job, content, found } of looked.here) {
      if (token.isCancellationRequested) return;
      await give(job.uri, { kind: 'read', content, entry: found, isKept: false });
    }
    const lost = await this.#load(looked.unchanged, give, token);
    const rest = [...lost, ...looked.rest];
    if (rest.length === 0 || token.isCancellationRequested) return;
    const known: Known[] = [];
    await this.#usingReader(rest, async (readFile) => {
      await forEach(rest, READS_AT_ONCE, token, async (job) => {
        const reading = await readFile(job);
        if (reading.kind === 'known') known.push({ job, content: reading });
        else await give(job.uri, this.#outcomeOf(reading));
      });
    });
    const gone = store === undefined ? [] : await this.#load(known, give, token);
    await forEach(gone, READS_AT_ONCE, token, async (job) => {
      const reading = await this.#anew(job);
      if (reading.kind !== 'known') await give(job.uri, this.#outcomeOf(reading));
    });
  }

  /** Ends all threads. */
  close(): void {
    clearTimeout(this.#closing);
    this.#pool?.close();
    this.#pool = undefined;
  }

  /** Which files look as they did when they were last read; of some it is known here what was found then. */
  async #look(jobs: readonly ReadingJob[], token: CancellationToken): Promise<Looked> {
    const here: (Known & { found: Found })[] = [];
    const unchanged: Known[] = [];
    const rest: ReadingJob[] = [];
    const { known, fileSystem } = this.parts;
    await forEach(jobs, LOOKS_AT_ONCE, token, async (job) => {
      const now = Date.now();
      const stat = known.has(job.uri) ? await fileSystem.stat(job.uri).catch(() => undefined) : undefined;
      const key = stat && known.keyOf(job.uri, stat);
      if (stat === undefined || key === undefined) {
        rest.push(job);
        return;
      }
      const content = { key, stamp: stampOf(stat, now), size: stat.size };
      const found = known.foundIn(job.uri);
      if (found === undefined) unchanged.push({ job, content });
      else here.push({ job, content, found });
    });
    return { here, unchanged, rest };
  }

  /** Gives what the store has of contents. @returns the files of those that it does not have. */
  async #load(
    files: readonly Known[],
    give: (uri: string, outcome: FileOutcome) => Promise<void>,
    token: CancellationToken,
  ): Promise<readonly ReadingJob[]> {
    const byKey = new Map<string, Known[]>();
    for (const file of files) {
      const same = byKey.get(file.content.key);
      if (same === undefined) byKey.set(file.content.key, [file]);
      else same.push(file);
    }
    const lost = await this.parts.store?.load(byKey.keys(), async (key, bytes) => {
      if (token.isCancellationRequested) return;
      const entry = readEntry(bytes);
      for (const { job, content } of byKey.get(key) ?? [])
        await give(job.uri, { kind: 'read', content, entry, isKept: true });
    });
    return (lost ?? [...byKey.keys()]).flatMap((key) => byKey.get(key)!.map(({ job }) => job));
  }

  #outcomeOf(reading: Exclude<FileReading, { kind: 'known' }>): FileOutcome {
    if (reading.kind !== 'found') return reading;
    this.parts.store?.put(reading.key, reading.entry);
    return { kind: 'read', content: reading, entry: readEntry(reading.entry), isKept: false };
  }

  /** Does something with the reader that suits so many files. */
  async #usingReader(jobs: readonly ReadingJob[], use: (readFile: ReadFile) => Promise<void>): Promise<void> {
    const { threads, store } = this.parts;
    const reached = jobs.filter(({ uri }) => threads?.reach(uri));
    const isMuch = await this.#paysForThreads(reached);
    // what other processes have written since is looked for where much is read: one look takes as long as many files
    if (isMuch && this.#pool === undefined) this.#listed = undefined;
    this.#listed ??= store?.list();
    await this.#listed;
    if (threads === undefined || !isMuch) return use(this.#here);
    const known = this.#pool === undefined ? [...(store?.keys() ?? [])] : [];
    this.#pool ??= new ReadingPool({
      start: threads.start,
      threads: threads.most,
      jobs: JOBS_OF_THREAD,
      here: this.#here,
      known,
    });
    const pool = this.#pool;
    this.#users++;
    clearTimeout(this.#closing);
    try {
      await use((job) => (threads.reach(job.uri) ? pool.read(job) : this.#here(job)));
    } finally {
      if (--this.#users === 0) this.#closing = setTimeout(() => this.close(), THREADS_KEPT);
    }
  }

  async #paysForThreads(jobs: readonly ReadingJob[]): Promise<boolean> {
    if (jobs.length >= MANY_FILES) return true;
    const stats = jobs.map(({ uri }) => this.parts.fileSystem.stat(uri).catch(() => undefined));
    return (await Promise.all(stats)).some((stat) => stat?.kind === 'file' && stat.size >= LARGE_FILE);
  }
}

/** A file of which the content should be in the store. */
interface Known {
  readonly job: ReadingJob;
  readonly content: FileContent;
}

/** What a look at files told. */
interface Looked {
  /** Files that have not changed, with what was found in them in this session. */
  readonly here: readonly (Known & { readonly found: Found })[];
  /** Others that have not changed. */
  readonly unchanged: readonly Known[];
  readonly rest: readonly ReadingJob[];
}

/** Does something for each, so many at a time, until it is cancelled. */
async function forEach<T>(
  all: readonly T[],
  atOnce: number,
  token: CancellationToken,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && !token.isCancellationRequested; next = rest.next())
      await work(next.value);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
}
