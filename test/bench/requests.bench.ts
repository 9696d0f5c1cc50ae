import path from 'node:path';
import type { Bench, BenchRow, BenchTable } from './bench';
import { bundled } from './bundle';
import type * as Requests from './corpusRequests';
import { latencyOf } from './latency';
import { composedTexts, textsIn } from './texts';

/** How long an editor waits for answers from a corpus in memory. */
export const requests: Bench = {
  name: 'requests',
  about:
    'milliseconds to an answer, about rare things and hubs: what it took of the processor, and what somebody waited; blocked: the longest that anything else had to wait',
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
        rows.push({ name, figures: { ...(await latencyOf(asks)) } });
      }
      tables.push({ title: `requests, ${title}`, rows });
    }
    return tables;
  },
};
