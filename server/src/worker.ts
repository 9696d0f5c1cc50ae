// A thread of the server that reads and analyses files, one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingJob } from './corpus/reading/fileReading';
import { faultOf, readerHere } from './corpus/reading/readFile';
import { NodeFileSystem } from './nodeFileSystem';
import { READY, type ThreadAnswer } from './nodeThreads';

const known: ReadonlySet<string> = new Set(workerData as readonly string[]);
const read = readerHere({
  fileSystem: new NodeFileSystem(),
  isKnown: (key) => known.has(key),
  inTurn: async (work) => work(),
  now: Date.now,
});

parentPort?.on('message', ({ number, job }: { number: number; job: ReadingJob }) => {
  const answer = (reading: ThreadAnswer['reading']): void =>
    parentPort?.postMessage({ number, reading }, reading.kind === 'found' ? [reading.entry.buffer] : []);
  read(job).then(answer, (error) => answer(faultOf(error)));
});
parentPort?.postMessage(READY);
