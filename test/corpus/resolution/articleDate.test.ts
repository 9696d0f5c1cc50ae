import { resolves } from './table';

suite('the article’s date', () => {
  resolves('excludes what was issued later', {
    published: '2022-01-13',
    text: 'Tinh thần của [Nghị quyết số 39] được giữ vững.',
    expected: ['NQ:39/TW@XI ← latest by 2022-01-13, not NQ:39/TW@IX'],
  });

  resolves('… and the later document is the one in a later article, once the older terms are long over', {
    published: '2026-03-01',
    text: 'Tinh thần của [Nghị quyết số 39] được giữ vững.',
    expected: ['NQ:39/TW@XIII ← latest by 2026-03-01, not NQ:39/TW@IX, NQ:39/TW@XI'],
  });

  resolves('the latest by then is not the answer while the term before is not long over', {
    published: '2022-08-01',
    text: 'Cả tỉnh thực hiện [Nghị quyết 18].',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('before the second was issued there is no doubt', {
    published: '2022-06-15',
    text: 'Cả tỉnh thực hiện [Nghị quyết 18].',
    expected: ['NQ:18/TW@XII ← by 2022-06-15'],
  });

  resolves('of two terms that are both long over, the later is no answer', {
    published: '2022-08-01',
    text: 'Nghệ sĩ cả nước nhớ [Nghị quyết 23].',
    expected: ['? NQ:23/TW@IX, NQ:23/TW@X (severalTerms)'],
  });

  resolves('on the day of issue the document may be cited', {
    published: '2022-06-16',
    text: 'Thực hiện [Nghị quyết số 20-NQ/TW] vừa ban hành.',
    expected: ['? NQ:20/TW@XII, NQ:20/TW@XIII (severalTerms)'],
  });

  resolves('a number that the article’s own term has passed may be a document that nobody lists', {
    published: '2022-03-01',
    text: 'Chi bộ thực hiện [Chỉ thị 05-CT/TW].',
    expected: ['? CT:5/TW@XII (severalTerms)'],
  });

  resolves('… which cannot be where the own term has not come so far', {
    published: '2021-02-10',
    text: 'Chi bộ thực hiện [Chỉ thị 05-CT/TW].',
    expected: ['CT:5/TW@XII ← symbol; only in catalogue'],
  });

  resolves('without a date of the article, any term may be meant', {
    text: 'Chi bộ thực hiện [Chỉ thị số 05].',
    expected: ['? CT:5/TW@XII (severalTerms)'],
  });

  resolves('… but for numbers that one term only has reached', {
    text: 'Soạn thảo theo [Quy định 399-QĐ/TW].',
    expected: ['QĐ:399/TW@XIII ← symbol; only in catalogue'],
  });

  resolves('a document named completely is linked though the article says it came out before it', {
    published: '2023-11-21',
    text: 'Theo [Quy định số 137-QĐ/TW] ngày 1-12-2023 của Ban Bí thư.',
    expected: ['QĐ:137/TW@XIII ← symbol, date'],
  });

  resolves('nothing is linked to a document that came later, be it the only one', {
    published: '2021-05-01',
    text: 'Theo [Quy định số 137-QĐ/TW].',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('a bare number of a type that every body uses is a guess', {
    published: '2025-12-12',
    text: 'Đơn vị làm theo [Hướng dẫn 42].',
    expected: ['? HD:42/BTCTW@XIII (severalDocuments)'],
  });

  resolves('… until the issuer is named', {
    published: '2025-12-12',
    text: 'Đơn vị làm theo [Hướng dẫn 42] của Ban Tổ chức Trung ương.',
    expected: ['HD:42/BTCTW@XIII ← issuer; only in catalogue'],
  });
});
