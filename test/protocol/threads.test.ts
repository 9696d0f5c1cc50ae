import assert from 'node:assert/strict';
import path from 'node:path';
import type { FileReading } from '../../server/src/corpus/reading/fileReading';
import { ReadingPool } from '../../server/src/corpus/reading/pool';
import { nodeThreads } from '../../server/src/nodeThreads';
import { FULL, SHORT } from './articles';
import { TemporaryFolder } from './temporaryFolder';

/** A thread that dies of some files, each in another way, and reads the others. */
const MORTAL = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ number, job: { uri } }) => {
  if (uri.includes('exit')) process.exit(1);
  if (uri.includes('throw')) throw new Error('a fault of ours');
  if (uri.includes('memory')) for (const all = []; ; ) all.push(new Array(1e6).fill(all.length));
  parentPort.postMessage({ number, reading: { kind: 'unread', problem: { uri, code: 'binary', detail: '' } } });
});
parentPort.postMessage('ready');
`;

/** In megabytes: enough for the rules of analysis, and soon full. */
const SMALL_HEAP = 128;

suite('threads of Node', () => {
  let folder: TemporaryFolder;
  let pool: ReadingPool;
  setup(() => {
    folder = new TemporaryFolder({ 'mortal.cjs': MORTAL, 'a.txt': FULL, 'b.txt': SHORT });
  });
  teardown(() => {
    pool.close();
    folder.remove();
  });

  const here = (): Promise<FileReading> => assert.fail('nothing is to be read here');
  const poolOf = (file: string, known: readonly string[] = []): ReadingPool =>
    new ReadingPool({ start: nodeThreads(file, SMALL_HEAP), threads: 2, jobs: 2, here, known });

  test('one that dies of a file costs that file only, however it dies', async function () {
    this.timeout(60_000);
    pool = poolOf(path.join(folder.path, 'mortal.cjs'));
    const uris = ['a', 'exit', 'b', 'c', 'throw', 'd', 'memory', 'e', 'f'];
    const readings = await Promise.all(uris.map((uri) => pool.read({ uri, largest: 1 })));
    const faults = uris.filter((_, at) => readings[at]!.kind === 'fault');
    assert.deepEqual(faults, ['exit', 'throw', 'memory']);
    const [, , , , thrown, , memory] = readings as { detail?: string }[];
    assert.match(thrown?.detail ?? '', /a fault of ours/u);
    assert.match(memory?.detail ?? '', /memory/iu);
  });

  test('that run the built file read articles, but not those whose content is known', async () => {
    const built = path.resolve('dist/worker.js');
    pool = poolOf(built);
    const [a] = await Promise.all(
      ['a.txt', 'b.txt'].map((name) => pool.read({ uri: folder.uriOf(name), largest: 9999 })),
    );
    assert.ok(a?.kind === 'found' && a.entry.length > 100);
    pool.close();
    pool = poolOf(built, [a.key]);
    const again = await Promise.all(
      ['a.txt', 'b.txt'].map((name) => pool.read({ uri: folder.uriOf(name), largest: 9999 })),
    );
    assert.deepEqual(
      again.map(({ kind }) => kind),
      ['known', 'found'],
    );
    const small = await pool.read({ uri: folder.uriOf('a.txt'), largest: 10 });
    assert.equal(small.kind === 'unread' && small.problem.code, 'tooLarge');
    const gone = await pool.read({ uri: folder.uriOf('không có.txt'), largest: 10 });
    assert.equal(gone.kind === 'unread' && gone.problem.code, 'missing');
  });
});
