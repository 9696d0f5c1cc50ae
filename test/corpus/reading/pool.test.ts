import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { FileReading, ReadingJob } from '../../../server/src/corpus/reading/fileReading';
import { ReadingPool, type ThreadEvents } from '../../../server/src/corpus/reading/pool';

const LARGEST = 1024;
const job = (uri: string): ReadingJob => ({ uri, largest: LARGEST });

/** What the reading of a file gives: which thread has read it. */
const readBy = (thread: string): FileReading => ({
  kind: 'unread',
  problem: { uri: thread, code: 'binary', detail: '' },
});

/** Threads that read files as a test tells them. */
class Threads {
  readonly started: FakeThread[] = [];
  readonly pool: ReadingPool;
  cannotStart = false;

  constructor(
    most: number,
    loads = true,
    readonly known: readonly string[] = [],
  ) {
    this.pool = new ReadingPool({
      threads: most,
      jobs: 2,
      known,
      here: async () => readBy('here'),
      start: (keys, events) => {
        assert.equal(keys, known);
        if (this.cannotStart) throw new Error('no memory for a thread');
        const thread = new FakeThread(`thread ${this.started.length}`, events);
        this.started.push(thread);
        if (loads) events.ready();
        return thread;
      },
    });
  }

  /** The threads that have not ended. */
  get running(): readonly FakeThread[] {
    return this.started.filter(({ hasEnded }) => !hasEnded);
  }

  /** Lets all threads read all they have, until there is nothing more to read. */
  async readAll(): Promise<void> {
    while (this.running.some((thread) => thread.uris.length > 0)) {
      for (const thread of this.running) thread.answer();
      await settled();
    }
  }
}

class FakeThread {
  readonly #jobs = new Map<number, string>();
  hasEnded = false;

  constructor(
    readonly name: string,
    readonly events: ThreadEvents,
  ) {}

  /** The files that it has been given and has not read. */
  get uris(): readonly string[] {
    return [...this.#jobs.values()];
  }

  send(number: number, { uri }: ReadingJob): void {
    this.#jobs.set(number, uri);
  }

  end(): void {
    this.hasEnded = true;
  }

  /** Answers what it was first given. */
  answer(): void {
    for (const number of [...this.#jobs.keys()].slice(0, 1)) {
      this.#jobs.delete(number);
      this.events.answered(number, readBy(this.name));
    }
  }

  die(reason = 'out of memory'): void {
    this.hasEnded = true;
    this.events.ended(reason);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** By whom a file was read, or why it was not. */
async function told(reading: Promise<FileReading>): Promise<string> {
  const given = await reading;
  if (given.kind === 'fault') return given.detail;
  return given.kind === 'unread' ? given.problem.uri : given.kind;
}

suite('threads that read files', () => {
  test('each has one file and the next, and no more are started than there are to be', async () => {
    const threads = new Threads(2);
    const readings = ['a', 'b', 'c', 'd', 'e'].map((uri) => threads.pool.read(job(uri)));
    assert.deepEqual(
      threads.started.map(({ uris }) => uris),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
    threads.started[1]!.answer();
    await settled();
    assert.deepEqual(
      threads.started.map(({ uris }) => uris),
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    );
    await threads.readAll();
    assert.deepEqual(await Promise.all(readings.map(told)), [
      'thread 0',
      'thread 0',
      'thread 1',
      'thread 1',
      'thread 1',
    ]);
  });

  test('one that dies costs the file on which the next one dies, too, and no other', async () => {
    const threads = new Threads(1);
    const [a, deadly, c] = ['a', 'deadly', 'c'].map((uri) => threads.pool.read(job(uri)));
    threads.started[0]!.answer();
    await settled();
    assert.deepEqual(threads.running[0]?.uris, ['deadly', 'c']);
    threads.running[0]!.die();
    // it is not known which of them it was: each is read with no other
    for (let deaths = 0; threads.running.some(({ uris }) => uris.length > 0); deaths++) {
      assert.ok(deaths < 9);
      const thread: FakeThread = threads.running[0]!;
      assert.equal(thread.uris.length, 1);
      if (thread.uris[0] === 'deadly') thread.die('the same again');
      else thread.answer();
      await settled();
    }
    assert.equal(await told(a!), 'thread 0');
    assert.match(await told(c!), /^thread \d$/u);
    assert.equal(await told(deadly!), 'the same again');
  });

  test('many deadly files are each found out, and the others read', async () => {
    const threads = new Threads(2);
    const names = Array.from({ length: 30 }, (_, at) => (at % 5 === 0 ? `deadly ${at}` : `${at}`));
    const readings = names.map((uri) => threads.pool.read(job(uri)));
    while (threads.running.some(({ uris }) => uris.length > 0)) {
      for (const thread of threads.running) {
        if (thread.uris[0]?.startsWith('deadly')) thread.die('dead');
        else thread.answer();
      }
      await settled();
    }
    const given = await Promise.all(readings.map(told));
    assert.deepEqual(
      given.map((one) => one === 'dead'),
      names.map((name) => name.startsWith('deadly')),
    );
    assert.ok(!given.includes('here'));
  });

  test('that cannot be started at all are done without', async () => {
    const threads = new Threads(1, false);
    const readings = ['a', 'b', 'c', 'd', 'e'].map((uri) => threads.pool.read(job(uri)));
    for (let at = 0; at < 3; at++) {
      threads.running[0]!.die('no such file: worker.js');
      await settled();
    }
    assert.deepEqual(await Promise.all(readings.map(told)), new Array(5).fill('here'));
    assert.equal(await told(threads.pool.read(job('f'))), 'here');
    assert.equal(threads.started.length, 3);
  });

  test('of which the start throws are done without', async () => {
    let starts = 0;
    const start = (): never => {
      starts++;
      throw new Error('no memory for a thread');
    };
    const pool = new ReadingPool({ threads: 2, jobs: 2, known: [], here: async () => readBy('here'), start });
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((uri) => told(pool.read(job(uri))))), [
      'here',
      'here',
      'here',
    ]);
    assert.equal(starts, 3);
  });

  test('one in place of which no other can be started leaves its files to those that run, or to this thread', async () => {
    const threads = new Threads(2);
    const readings = ['a', 'b', 'c', 'd', 'e'].map((uri) => threads.pool.read(job(uri)));
    threads.cannotStart = true;
    threads.started[0]!.die();
    threads.started[1]!.answer();
    await settled();
    assert.equal(await told(readings[2]!), 'thread 1');
    threads.started[1]!.die();
    const given = await Promise.all(readings.map(told));
    assert.deepEqual(given, ['here', 'here', 'thread 1', 'here', 'here']);
  });

  test('are all ended when the pool is closed', () => {
    const threads = new Threads(2);
    for (const uri of ['a', 'b', 'c', 'd']) void threads.pool.read(job(uri));
    threads.pool.close();
    assert.equal(threads.started.length, 2);
    assert.equal(threads.running.length, 0);
  });
});

suite('a thread that hangs', () => {
  setup(() => mock.timers.enable({ apis: ['setTimeout'] }));
  teardown(() => mock.timers.reset());

  test('is ended, and the file is told of when the next one hangs on it, too', async () => {
    const threads = new Threads(1);
    const [endless, other] = ['endless', 'other'].map((uri) => threads.pool.read(job(uri)));
    mock.timers.tick(60_000);
    assert.equal(threads.started[0]!.hasEnded, true);
    for (let at = 0; at < 9 && threads.running.some(({ uris }) => uris.length > 0); at++) {
      if (threads.running[0]!.uris[0] === 'other') threads.running[0]!.answer();
      else mock.timers.tick(60_000);
      await settled();
    }
    assert.match(await told(endless!), /^no answer within \d+ s$/u);
    assert.match(await told(other!), /^thread \d$/u);
  });

  test('one that has nothing to read, or answers now and then, is none', async () => {
    const threads = new Threads(1);
    const readings = ['a', 'b', 'c'].map((uri) => threads.pool.read(job(uri)));
    for (let at = 0; at < 3; at++) {
      mock.timers.tick(20_000);
      threads.started[0]!.answer();
      await settled();
    }
    await Promise.all(readings);
    mock.timers.tick(600_000);
    assert.equal(threads.started.length, 1);
    assert.equal(threads.running.length, 1);
  });
});
