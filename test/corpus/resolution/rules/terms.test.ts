import { resolves } from '../table';

suite('«khóa N»', () => {
  resolves('in Roman digits', {
    published: '2024-10-01',
    text: 'Đó là [Nghị quyết số 21-NQ/TW] khóa XII.',
    expected: ['NQ:21/TW@XII ← symbol, term'],
  });

  resolves('in Arabic digits', {
    published: '2024-10-01',
    text: 'Đó là [Nghị quyết số 20-NQ/TW] của Ban Chấp hành Trung ương Đảng khóa 10.',
    expected: ['NQ:20/TW@X ← symbol, term'],
  });

  resolves('in brackets behind the issuer', {
    published: '2024-10-01',
    text: 'Đó là [Nghị quyết 21-NQ/TW] của Ban Chấp hành Trung ương (khoá XIII).',
    expected: ['NQ:21/TW@XIII ← symbol, term'],
  });

  resolves('of the National Assembly is no term of the Party', {
    published: '2022-07-20',
    text: 'Đại biểu Quốc hội khóa XIII dự buổi học [Nghị quyết số 21-NQ/TW].',
    expected: ['? NQ:21/TW@XII, NQ:21/TW@XIII (severalTerms)'],
  });

  resolves('… nor of a council', {
    published: '2022-07-20',
    text: 'HĐND tỉnh khóa XII giám sát việc thực hiện [Nghị quyết số 18-NQ/TW].',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('… nor of a provincial committee', {
    published: '2022-07-20',
    locality: 'Hà Nam',
    text: 'Tỉnh ủy khóa XX ban hành chương trình thực hiện [Nghị quyết số 19-NQ/TW].',
    expected: ['? NQ:19/TW@XII, NQ:19/TW@XIII (severalTerms)'],
  });

  resolves('that contradicts the date leaves it open', {
    published: '2024-10-01',
    text: 'Theo [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XII.',
    expected: ['? NQ:18/TW@XIII (otherTerm)'],
  });

  resolves('keeps the documents of other terms out', {
    published: '2024-10-01',
    text: 'Theo [Nghị quyết số 57-NQ/TW] của Bộ Chính trị khóa XI.',
    expected: ['NQ:57/TW@XI ← symbol, term'],
  });

  resolves('belongs to the number before it', {
    published: '2024-05-05',
    text:
      'So [Nghị quyết số 21-NQ/TW] khóa XII với [Nghị quyết số 21-NQ/TW] khóa XIII thì hai việc khác ' + 'hẳn nhau.',
    expected: ['NQ:21/TW@XII ← symbol, term', 'NQ:21/TW@XIII ← symbol, term'],
  });

  resolves('decides for a short form too', {
    published: '2024-05-05',
    text: 'Theo [Nghị quyết 21] khóa XII, dân số vàng chỉ có một lần.',
    expected: ['NQ:21/TW@XII ← term'],
  });
});
