import assert from 'node:assert/strict';
import { bundled } from './bundle';
import { growthOf } from './growth';
import type * as Requests from './hubRequests';

/** Articles; eight times as many, so that what looks at all of them for each would show as 8. */
const SIZES = [250, 2000] as const;
/** Growth with what caches, memory and a busy machine add to it. */
const BOUND = 3.5;
/** Requests that cost the same are over in no time, so they are asked so often. */
const TIMES = 40;

suite('What all articles mention', () => {
  let requests: typeof Requests;
  const corpora = new Map<number, Requests.HubCorpus>();
  const prepare = (articles: number): Requests.HubCorpus => {
    const known = corpora.get(articles) ?? requests.hubCorpus(articles);
    corpora.set(articles, known);
    return known;
  };

  suiteSetup(async function () {
    this.timeout(300_000);
    ({ exports: requests } = await bundled<typeof Requests>('test/bench/hubRequests.ts'));
    for (const size of SIZES) assert.ok(requests.isWhatIsAsked(prepare(size)));
  });

  test('is asked for at the same cost however many articles there are, and listed at the cost of the list', async function () {
    this.timeout(600_000); // what looks too slow is measured again and again
    const tooSlow: string[] = [];
    for (const { name, cost, ask } of requests.HUB_REQUESTS) {
      const isSame = cost === 'same';
      const action = async (hub: Requests.HubCorpus): Promise<void> => {
        for (let time = 0; time < (isSame ? TIMES : 1); time++) await ask(hub);
      };
      await action(prepare(SIZES[0])); // compiled before it is measured
      await action(prepare(SIZES[1]));
      const bound = isSame ? BOUND / (SIZES[1] / SIZES[0]) : BOUND;
      const { ratio, times } = await growthOf(prepare, action, SIZES, bound);
      const shown = `${name}: ${times.map((time) => time.toFixed(1)).join(' → ')} ms`;
      if (ratio > bound) tooSlow.push(shown);
    }
    assert.deepEqual(tooSlow, []);
  });
});
