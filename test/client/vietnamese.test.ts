import assert from 'node:assert/strict';
import { isVietnamese } from '../../client/src/vietnamese';

const SENTENCE = 'Chiều 3/4, Thường trực Tỉnh ủy họp phiên thường kỳ để cho ý kiến vào một số nội dung.';

suite('is it Vietnamese?', () => {
  for (const [what, text] of [
    ['composed', SENTENCE.normalize('NFC')],
    ['decomposed', SENTENCE.normalize('NFD')],
    ['in capitals', SENTENCE.toUpperCase()],
    ['below an English menu', `${'Home News Sport Contact '.repeat(20)}\n${SENTENCE}`],
  ] as const) {
    test(`yes: ${what}`, () => assert.equal(isVietnamese(text), true));
  }

  for (const [what, text] of [
    ['nothing', ''],
    ['English', 'The committee met in the afternoon to discuss a number of matters. '.repeat(50)],
    ['French', 'Le comité s’est réuni à Huế où l’été était déjà très avancé; il a été décidé… '.repeat(2)],
    ['English with a Vietnamese name', 'Written by Nguyễn Thị Hạnh, with thanks to everyone. '],
    ['Vietnamese without marks', 'Chieu 3/4, Thuong truc Tinh uy hop phien thuong ky. '],
    ['Vietnamese far down', 'x'.repeat(20_000) + SENTENCE],
  ] as const) {
    test(`no: ${what}`, () => assert.equal(isVietnamese(text), false));
  }
});
