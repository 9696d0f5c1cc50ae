import type { FileReading, ReadFile, ReadingJob } from './fileReading';
import { faultOf } from './readFile';

/** A thread that reads files, as the pool sees it. */
export interface ReadingThread {
  /** Has the thread read a file; it answers by the number, in whatever order. */
  send(number: number, job: ReadingJob): void;
  /** Ends the thread, whatever it is doing. */
  end(): void;
}

/** What a thread tells. */
export interface ThreadEvents {
  /** It has begun to work. */
  ready(): void;
  answered(number: number, reading: FileReading): void;
  /** It has ended, and answers no more. */
  ended(reason: string): void;
}

/** Starts a thread. @param known the keys of contents that need not be analysed. */
export type StartThread = (known: readonly string[], events: ThreadEvents) => ReadingThread;

/** How a pool is set up. */
export interface PoolOptions {
  readonly start: StartThread;
  /** So many threads at most. */
  readonly threads: number;
  /** So many files a thread has at a time at most: the next ones while it analyses one, so that it need not wait. */
  readonly jobs: number;
  /** Reads a file in this thread, where no other can be started. */
  readonly here: ReadFile;
  /** The keys of contents that need not be analysed. */
  readonly known: readonly string[];
}

/** So long a file may take, in milliseconds, and so much longer for each of its largest bytes; then it hangs. */
const PATIENCE = 30_000;
const PATIENCE_A_BYTE = 1 / 256;

/** After so many threads that ended before they had begun to work no more are started. */
const MOST_FAILURES = 3;

interface Task {
  readonly job: ReadingJob;
  readonly resolve: (reading: FileReading) => void;
  /** A thread ended with it: the next one has nothing else, so that it is clear which file it was. */
  suspect: boolean;
}

/**
 * Reads files in other threads. A file on which a thread dies or hangs costs nothing but itself: the thread is replaced,
 * and what else it had is read again.
 */
export class ReadingPool {
  readonly #threads = new Set<PooledThread>();
  readonly #waiting: Task[] = [];
  /** Threads in a row that have ended before they had begun to work. */
  #failures = 0;
  #isClosed = false;

  constructor(readonly options: PoolOptions) {}

  readonly read: ReadFile = (job) =>
    new Promise((resolve) => {
      this.#waiting.push({ job, resolve, suspect: false });
      this.#distribute();
    });

  /** Ends all threads; what has not been answered never is. */
  close(): void {
    this.#isClosed = true;
    this.#waiting.length = 0;
    for (const thread of this.#threads) thread.end();
    this.#threads.clear();
  }

  #distribute(): void {
    for (const thread of this.#threads) this.#fill(thread);
    while (this.#waiting.length > 0 && this.#mayStart) this.#start();
    if (this.#threads.size > 0) return;
    for (const { job, resolve } of this.#waiting.splice(0)) void this.options.here(job).then(resolve);
  }

  get #mayStart(): boolean {
    return this.#failures < MOST_FAILURES && this.#threads.size < this.options.threads;
  }

  #fill(thread: PooledThread): void {
    for (;;) {
      const next = this.#waiting[0];
      if (next === undefined || !thread.hasRoomFor(next)) return;
      this.#waiting.shift();
      thread.give(next);
    }
  }

  /** Starts a thread and gives it work, if it can be started. */
  #start(): void {
    let thread: PooledThread;
    try {
      thread = this.#newThread();
    } catch {
      this.#failures++; // as if it had ended at once
      return;
    }
    this.#threads.add(thread);
    this.#fill(thread);
  }

  #newThread(): PooledThread {
    const thread: PooledThread = new PooledThread(this.options, {
      ready: () => {
        this.#failures = 0;
      },
      answered: () => this.#distribute(),
      ended: (unanswered, reason) => this.#replace(thread, unanswered, reason),
    });
    return thread;
  }

  #replace(thread: PooledThread, unanswered: readonly Task[], reason: string): void {
    this.#threads.delete(thread);
    if (this.#isClosed) return;
    if (!thread.isReady) this.#failures++;
    for (const task of unanswered) {
      if (task.suspect && thread.isReady) {
        task.resolve(faultOf(reason));
        continue;
      }
      task.suspect ||= thread.isReady;
      this.#waiting.unshift(task);
    }
    this.#distribute();
  }
}

/** What the pool needs to know of a thread of its. */
interface PooledEvents {
  ready(): void;
  answered(): void;
  ended(unanswered: readonly Task[], reason: string): void;
}

/** A thread with the files that it has been given. */
class PooledThread {
  readonly #thread: ReadingThread;
  readonly #tasks = new Map<number, Task>();
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;
  #isReady = false;

  constructor(
    readonly options: Pick<PoolOptions, 'start' | 'known' | 'jobs'>,
    readonly events: PooledEvents,
  ) {
    this.#thread = options.start(options.known, {
      ready: () => {
        this.#isReady = true;
        this.events.ready();
      },
      answered: (number, reading) => this.#answered(number, reading),
      ended: (reason) => this.#ended(reason),
    });
  }

  /** Whether it has begun to work. */
  get isReady(): boolean {
    return this.#isReady;
  }

  hasRoomFor({ suspect }: Task): boolean {
    if (this.#hasEnded) return false;
    const tasks = [...this.#tasks.values()];
    return suspect ? tasks.length === 0 : tasks.length < this.options.jobs && !tasks.some((task) => task.suspect);
  }

  give(task: Task): void {
    const number = this.#next++;
    this.#tasks.set(number, task);
    this.#watch();
    this.#thread.send(number, task.job);
  }

  end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.#thread.end();
  }

  #answered(number: number, reading: FileReading): void {
    const task = this.#tasks.get(number);
    if (task === undefined || this.#hasEnded) return;
    this.#tasks.delete(number);
    this.#watch();
    task.resolve(reading);
    this.events.answered();
  }

  /** Waits for the next answer, but not for ever. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#tasks.size === 0) return;
    const largest = Math.max(...[...this.#tasks.values()].map(({ job }) => job.largest));
    const patience = PATIENCE + largest * PATIENCE_A_BYTE;
    this.#timer = setTimeout(() => {
      this.#thread.end();
      this.#ended(`no answer within ${Math.round(patience / 1000)} s`);
    }, patience);
  }

  #ended(reason: string): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    this.events.ended([...this.#tasks.values()], reason);
  }
}
