import path from 'node:path';
import type { Bench, BenchRow } from './bench';
import { bundled } from './bundle';
import type * as Requests from './corpusRequests';
import { latencyOf } from './latency';
import { composedTexts, textsIn } from './texts';

/** So many composed articles. */
const SIZES = [1_000, 10_000];

/** How long an editor waits for answers from a corpus in memory. */
export const requests: Bench = {
  name: 'requests',
  about: 'milliseconds to an answer, about rare things and hubs; blocked: the longest that anything else had to wait',
  run: async ({ folders }) => {
    const { exports } = await bundled<typeof Requests>('test/bench/corpusRequests.ts');
    const rows = new Map<string, Record<string, number>>();
    const corpora = [
      ...SIZES.map((size) => () => ({ ...composedTexts(size), name: String(size) })),
      ...folders.map((folder) => () => ({ ...textsIn(folder), name: path.basename(folder) })),
    ];
    for (const read of corpora) {
      const { name: corpus, texts } = read();
      const measured = exports.measuredCorpus(texts);
      for (const { name, asks } of exports.requestsOf(measured)) {
        const first = await latencyOf(asks); // compiled on the way; what is worked out once counts as time blocked
        const { p50, p99, blocked } = await latencyOf(asks);
        rows.set(name, {
          ...rows.get(name),
          [`${corpus}: p50`]: p50,
          [`${corpus}: p99`]: p99,
          [`${corpus}: blocked`]: Math.max(first.blocked, blocked),
        });
      }
    }
    return [...rows].map(([name, figures]): BenchRow => ({ name, figures }));
  },
};
