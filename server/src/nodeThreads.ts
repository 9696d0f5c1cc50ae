import { Worker } from 'node:worker_threads';
import type { FileReading } from './corpus/reading/fileReading';
import type { StartThread } from './corpus/reading/pool';

/** What a thread answers. */
export interface ThreadAnswer {
  readonly number: number;
  readonly reading: FileReading;
}

/** What a thread says when it has begun to work. */
export const READY = 'ready';

/** In megabytes: no article needs so much, and one that does must not take the memory of all others. */
const LARGEST_HEAP = 1024;

/**
 * Starts threads that run a built file, see `worker.ts`.
 * @param largestHeap in megabytes: a thread that takes more ends.
 */
export function nodeThreads(file: string, largestHeap = LARGEST_HEAP): StartThread {
  return (known, events) => {
    const worker = new Worker(file, {
      workerData: known,
      resourceLimits: { maxOldGenerationSizeMb: largestHeap },
    });
    let reason = 'the thread ended';
    worker.unref();
    worker.on('message', (message: ThreadAnswer | typeof READY) => {
      if (message === READY) events.ready();
      else events.answered(message.number, message.reading);
    });
    worker.on('error', (error) => {
      reason = String(error);
    });
    worker.on('exit', () => events.ended(reason));
    return {
      send: (number, job) => worker.postMessage({ number, job }),
      end: () => void worker.terminate(),
    };
  };
}
