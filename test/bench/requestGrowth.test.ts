import assert from 'node:assert/strict';
import type * as Requests from './articleRequests';
import { bundled } from './bundle';
import { growthOf } from './growth';
import { nameOf } from './numberedNames';

/** Mentions; the larger article has eight times those of the smaller one, so that quadratic growth would show as 8. */
const SIZES = [1000, 8000] as const;
/** Linear growth with what caches, memory and a busy machine add to it. */
const BOUND = 3.5;

/** Articles that nobody writes, but that may lie in a folder by accident or malice: how each says the same again. */
const ARTICLES: Readonly<Record<string, (at: number) => string>> = {
  'one document with a wrong date, again and again': (at) =>
    `Thực hiện Kết luận số 21-KL/TW, ngày ${1 + (at % 24)}/11/2021 của Ban Bí thư về trồng cà phê.`,
  'documents that are all different': (at) =>
    `Thực hiện Quyết định số ${1000 + at}/QĐ-UBND ngày 02/03/2022 của Ủy ban nhân dân tỉnh Lạng Sơn.`,
  'short forms of one document': () => 'Theo Nghị quyết số 18 thì làm trước.',
  'people who are all different': (at) => `Đồng chí Nguyễn ${nameOf(at)}, Bí thư Huyện ủy, phát biểu.`,
  'one person in many offices': (at) => `Đồng chí Nguyễn Văn Hặc, Bí thư Huyện ủy Ea ${nameOf(at)}, phát biểu.`,
};

suite('The time of a request grows like the article', () => {
  let requests: typeof Requests;
  suiteSetup(async () => {
    ({ exports: requests } = await bundled<typeof Requests>('test/bench/articleRequests.ts'));
  });

  for (const [kind, sentence] of Object.entries(ARTICLES)) {
    test(kind, async function () {
      this.timeout(300_000); // what looks too slow is measured again and again
      const prepare = (mentions: number) => {
        const sentences = Array.from({ length: mentions }, (_, at) => sentence(at));
        return requests.oneArticle(['Tin Lạng Sơn', '(20/06/2023)', ...sentences].join('\n\n'));
      };
      const warm = prepare(50);
      const tooSlow: string[] = [];
      for (const { name, ask } of requests.REQUESTS) {
        for (let time = 0; time < 5; time++) await ask(warm); // compiled before it is measured
        const { ratio, times } = await growthOf(prepare, ask, SIZES, BOUND);
        if (ratio > BOUND) tooSlow.push(`${name}: ${ratio.toFixed(1)} times (${times.map(Math.round).join(' → ')} ms)`);
      }
      assert.deepEqual(tooSlow, []);
    });
  }
});
