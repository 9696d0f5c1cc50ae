import assert from 'node:assert/strict';
import { bundled } from './bundle';
import type * as Requests from './checkRequests';
import { growthOf } from './growth';
import { nameOf } from './numberedNames';

/** Sentences; the larger articles have sixteen times those of the smaller ones, so that quadratic growth would show as 16. */
const SIZES = [80, 1280] as const;
/** Linear growth with what caches, memory and a busy machine add to it. */
const BOUND = 2.2;

/** What an article says again and again, and what the others of its day say of the same. */
const ARTICLES: Readonly<Record<string, { here(at: number): string; there(at: number): string }>> = {
  'figures that others give otherwise': {
    here: (at) => `Xã Pá ${nameOf(at)} có ${200 + at} hộ thoát nghèo trong năm qua.`,
    there: (at) => `Xã Pá ${nameOf(at)} có ${9000 + at} hộ thoát nghèo trong năm qua.`,
  },
  'holders of one office': {
    here: (at) => `Đồng chí Nông ${nameOf(at)}, Bí thư Tỉnh ủy Lạng Sơn, phát biểu.`,
    there: (at) => `Đồng chí Vi ${nameOf(at)}, Bí thư Tỉnh ủy Lạng Sơn, phát biểu.`,
  },
  'offices that others give to somebody else': {
    here: (at) => `Đồng chí Nông ${nameOf(at)}, Bộ trưởng Bộ Ea ${nameOf(at)}, phát biểu.`,
    there: (at) => `Đồng chí Vi ${nameOf(at)}, Bộ trưởng Bộ Ea ${nameOf(at)}, phát biểu.`,
  },
  'documents of another day and subject': {
    here: (at) => `Thực hiện Quyết định số ${100 + at}/QĐ-TTg ngày 05/03/2021 của Thủ tướng Chính phủ về trồng cà phê.`,
    there: (at) => `Thực hiện Quyết định số ${100 + at}/QĐ-TTg ngày 02/03/2021 của Thủ tướng Chính phủ về dạy nghề.`,
  },
};

/** Who and what articles on one event have in common. */
const EVENT = 'Đồng chí Lò Văn Thiềng và đồng chí Hà Văn Núi dự hội nghị học Kết luận số 21-KL/TW ngày 25/10/2021.';

suite('The time of a check grows like the article, whatever others of its day say', () => {
  let requests: typeof Requests;
  suiteSetup(async () => {
    ({ exports: requests } = await bundled<typeof Requests>('test/bench/checkRequests.ts'));
  });

  for (const [kind, { here, there }] of Object.entries(ARTICLES)) {
    test(kind, async function () {
      this.timeout(300_000); // what looks too slow is measured again and again
      const article = (sentences: number, sentence: (at: number) => string): string =>
        [
          'Lạng Sơn họp bàn việc',
          '(20/06/2023)',
          EVENT,
          ...Array.from({ length: sentences }, (_, at) => sentence(at)),
        ].join('\n\n');
      const asked = (sentences: number) => {
        const other = article(sentences, there);
        return requests.questionAbout([article(sentences, here), other, other]);
      };
      const prepared = new Map(SIZES.map((size) => [size as number, asked(size)]));
      const tooSlow: string[] = [];
      for (const { name, ask } of requests.ASKED) {
        for (const size of SIZES) ask(prepared.get(size)!); // compiled before it is measured
        const { ratio, times } = await growthOf((size) => prepared.get(size)!, ask, SIZES, BOUND);
        if (ratio > BOUND) tooSlow.push(`${name}: ${ratio.toFixed(1)} times (${times.map(Math.round).join(' → ')} ms)`);
      }
      assert.deepEqual(tooSlow, []);
    });
  }
});
