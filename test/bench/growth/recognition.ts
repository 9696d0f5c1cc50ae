import { analyze } from '../../../server/src/recognition/analyze';
import type { Growing } from '../steps/growing';
import { FAMILIES } from './families';

const SENTENCE = 'Chi bộ Pá Hạ học tập Kết luận số 21-KL/TW ngày 25/10/2021 với 12 đảng viên, ';

/** Recognition of texts of so many UTF-16 units. */
export const GROWING: readonly Growing<string>[] = [
  ...FAMILIES.map(({ name, text }) => ({ name, cost: 'forEach' as const, prepare: text, ask: analyze })),
  {
    name: 'one line of very many letters',
    cost: 'forEach',
    prepare: (size) => SENTENCE.repeat(Math.ceil(size / SENTENCE.length)),
    ask: analyze,
  },
];
