import path from 'node:path';
import type { Bench, BenchRow, BenchTable } from './bench';
import { bundled } from './bundle';
import type * as Requests from './corpusRequests';
import { latencyOf } from './latency';
import { composedTexts, textsIn } from './texts';

/** How long an editor waits for answers from a corpus in memory. */
export const requests: Bench = {
  name: 'requests',
  about: 'milliseconds to an answer, about rare things and hubs; blocked: the longest that anything else had to wait',
  run: async ({ folders, sizes }) => {
    const { exports } = await bundled<typeof Requests>('test/bench/corpusRequests.ts');
    const tables: BenchTable[] = [];
    const corpora = [
      ...sizes.map((size) => () => ({ ...composedTexts(size), name: `${size} composed articles` })),
      ...folders.map((folder) => () => ({ ...textsIn(folder), name: path.basename(folder) })),
    ];
    for (const read of corpora) {
      const { name: title, texts } = read();
      const measured = exports.measuredCorpus(texts);
      const rows: BenchRow[] = [];
      for (const { name, asks } of exports.requestsOf(measured)) {
        const first = await latencyOf(asks); // compiled on the way; what is worked out once counts as time blocked
        const { p50, p99, blocked } = await latencyOf(asks);
        rows.push({ name, figures: { p50, p99, blocked: Math.max(first.blocked, blocked) } });
      }
      tables.push({ title: `requests, ${title}`, rows });
    }
    return tables;
  },
};
