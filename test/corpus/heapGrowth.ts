import { Corpus } from '../../server/src/corpus/corpus';

/**
 * Enters long articles of few mentions, and prints by how many bytes the heap grew for each unit of their text: by the
 * least of some rounds, because the engine keeps code and what it learnt of it when it likes.
 */

const FILLER = ' chuyện làng quê yên bình, trời xanh mây trắng.\n'.repeat(1000);
const WARM_UP = 20;
const MEASURED = 100;
const ROUNDS = 3;

function article(index: number): string {
  const text = `Hội nghị tổng kết công tác xây dựng Đảng số ${index}

Thứ Sáu, 12/01/2024 | 16:14

Thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 về đẩy mạnh xây dựng Đảng ở vùng ${index}, ông Lò Văn Thiềng, Giám đốc Trung tâm Khuyến nông ${index}, nói về 1.234.567 hộ nông dân.

${FILLER}`;
  return Buffer.from(text).toString(); // in one piece, as a file is read
}

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const corpus = new Corpus();

function enter(from: number, to: number): void {
  for (let at = from; at < to; at++) corpus.update(`${at}.txt`, article(at));
  corpus.snapshot();
}

enter(0, WARM_UP);
let least = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  const from = WARM_UP + round * MEASURED;
  const before = used();
  enter(from, from + MEASURED);
  least = Math.min(least, (used() - before) / MEASURED / article(0).length);
}
process.stdout.write(`${least}`);
