import assert from 'node:assert/strict';
import { respell } from '../../../server/src/text/spelling';
import { directivesOf } from './check';

const TEXT = `Ngày 27/12/2021, Bộ Chính trị ban hành Quy định số 50-QĐ/TW về công tác quy hoạch cán bộ; Kết luận số 21-KL/TƯ, \
Nghị quyết Trung ương 4 khóa XI, XII; Quyết định 06/QĐ-TTg và Luật Cán bộ, công chức năm 2008.`;

const SPELLINGS: readonly (readonly [name: string, respelt: (text: string) => string])[] = [
  ['decomposed', (text) => text.normalize('NFD')],
  [
    'half-composed',
    (text) => text.normalize('NFD').replace(/[aeou]\u0302|[ou]\u031b|a\u0306/giu, (pair) => pair.normalize('NFC')),
  ],
  ['with the old tone marks', (text) => text.replaceAll('khóa', 'khoá').replaceAll('hủy', 'huỷ')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with Ð for Đ', (text) => text.replaceAll('Đ', 'Ð')],
];

suite('Whatever the spelling of the text, the same directives', () => {
  const expected = directivesOf(TEXT);
  for (const [name, respelt] of SPELLINGS) {
    test(name, () => {
      const text = respelt(TEXT);
      const found = directivesOf(text);
      assert.deepEqual(
        found.map(({ start, end }) => respell(text.slice(start, end))),
        expected.map(({ start, end }) => respell(TEXT.slice(start, end))),
      );
      assert.deepEqual(
        found.map(({ type, number, symbol, date, term }) => ({ type, number, symbol, date, term })),
        expected.map(({ type, number, symbol, date, term }) => ({ type, number, symbol, date, term })),
      );
    });
  }
});
