import assert from 'node:assert/strict';
import { readStatement, type Statement } from '../../../server/src/corpus/resolution/statement';
import { wordingsBySlot } from '../../../server/src/corpus/resolution/wordings';
import { NOTHING_KNOWN } from '../../../server/src/recognition/directives/nothingKnown';
import type { DirectiveMention } from '../../../server/src/recognition/mention';
import { resolves } from './table';

const MENTION: DirectiveMention = {
  kind: 'directive',
  start: 0,
  end: 17,
  type: 'Nghị quyết',
  ...NOTHING_KNOWN,
  number: '18',
};

/** How many wordings resolution sees in the mention above and one that differs from it so. */
function wordingsWith(difference: Partial<DirectiveMention>, mention: DirectiveMention = MENTION): number {
  const statements = [mention, { ...mention, start: 30, end: 47, ...difference }].map((said, index) =>
    readStatement(index, said, null),
  );
  const read = statements.filter((statement): statement is Statement => statement !== undefined);
  assert.equal(read.length, 2);
  return wordingsBySlot(read).flat().length;
}

suite('two mentions are one wording', () => {
  test('where they differ only in where they stand', () => assert.equal(wordingsWith({}), 1));
  test('… or where one borrows its type word', () => assert.equal(wordingsWith({ elliptic: true }), 1));

  test('… or in where a symbol stands that is not written in the standard way, or is of another type', () => {
    const notation = { start: 20, end: 30, standard: '18-NQ/TW' };
    assert.equal(wordingsWith({ notation: { ...notation, start: 40 } }, { ...MENTION, notation }), 1);
    const disagreement = { abbreviation: 'KL', meant: ['Kết luận'], type: null, written: null };
    const elsewhere = { ...disagreement, written: { start: 9, end: 11, text: 'KL' } };
    assert.equal(wordingsWith({ disagreement: elsewhere }, { ...MENTION, disagreement }), 1);
  });

  const differences: Partial<DirectiveMention>[] = [
    { number: '018' },
    { symbol: 'NQ/TW' },
    { issuer: 'Bộ Chính trị' },
    { date: '2022-06-16' },
    { term: 'XII' },
    { congress: 'XII' },
    { conference: '6' },
    { sitting: '2' },
    { subject: 'về đất đai' },
    { year: '2022' },
    { name: 'Khoán 10' },
  ];
  for (const difference of differences) {
    test(`… but not where one says ${JSON.stringify(difference)}`, () => assert.equal(wordingsWith(difference), 2));
  }
  test('… nor where one says another type that shares its numbers', () =>
    assert.equal(wordingsWith({ type: 'Quy định' }, { ...MENTION, type: 'Quyết định' }), 2));
});

suite('sentences that differ in one thing mean what each of them says', () => {
  resolves('in the conference', {
    published: '2023-04-01',
    text: 'Sơ kết [Nghị quyết số 18] của Hội nghị Trung ương 6. Rồi đến [Nghị quyết số 18] của Hội nghị Trung ương 5.',
    expected: ['NQ:18/TW@XII ← issuer, conference', 'NQ:18/TW@XIII ← issuer, conference'],
  });

  resolves('… and no other conference’s, where theirs adopted none of that number', {
    published: '2023-04-01',
    text: 'Sơ kết [Nghị quyết số 18] của Hội nghị Trung ương 6. Rồi đến [Nghị quyết số 18] của Hội nghị Trung ương 3.',
    expected: ['NQ:18/TW@XII ← issuer, conference', '– contradictory'],
  });

  resolves('in the subject', {
    published: '2024-11-20',
    text:
      'Sơ kết [Nghị quyết số 21-NQ/TW] về công tác dân số trong tình hình mới.\n\n' +
      'Sơ kết [Nghị quyết số 21-NQ/TW] về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên.',
    expected: ['NQ:21/TW@XII ← symbol, subject', 'NQ:21/TW@XIII ← symbol, subject'],
  });

  resolves('in the date', {
    published: '2024-11-20',
    text: 'Theo [Nghị quyết số 18] ngày 25/10/2017. Theo [Nghị quyết số 18] ngày 16/6/2022.',
    expected: ['NQ:18/TW@XII ← date', 'NQ:18/TW@XIII ← date'],
  });

  resolves('in the term', {
    published: '2024-11-20',
    text: 'Theo [Nghị quyết số 18] khóa XII. Theo [Nghị quyết số 18] khóa XIII.',
    expected: ['NQ:18/TW@XII ← term', 'NQ:18/TW@XIII ← term'],
  });

  resolves('in the issuer', {
    published: '2022-01-13',
    text: 'Theo [Hướng dẫn số 2] của Ban Tổ chức Trung ương. Theo [Hướng dẫn số 2] của Ủy ban Kiểm tra Trung ương.',
    expected: ['HD:2/BTCTW@XIII ← issuer; by 2022-01-13', 'HD:2/UBKTTW@XIII ← issuer; only in catalogue'],
  });

  resolves('in the symbol', {
    published: '2022-09-01',
    locality: 'Hà Nam',
    text: 'Theo [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Theo [Nghị quyết số 18-NQ/TU] ngày 16/6/2022.',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TU@Hà Nam 2020-2025 ← symbol, date'],
  });
});
