import { resolves } from './table';

suite('what the sentence says', () => {
  resolves('symbol and date name the document, with the term that the date falls in', {
    text: 'Triển khai [Kết luận số 21-KL/TW] ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    expected: ['KL:21/TW@XIII ← symbol, date'],
  });

  resolves(
    'the same symbol with another date is another document',
    {
      text: 'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 25/10/2017 về tổ chức bộ máy.',
      expected: ['NQ:18/TW@XII ← symbol, date'],
    },
    {
      text: 'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 về đất đai.',
      expected: ['NQ:18/TW@XIII ← symbol, date'],
    },
    {
      text: 'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 28/7/2026.',
      expected: ['NQ:18/TW@XIV ← symbol, date'],
    },
  );

  resolves('a day before the new term began is of the old one, whatever the document is for', {
    text: 'Theo [Hướng dẫn số 36-HD/BTCTW] ngày 20/01/2021 về nhân sự đại biểu Quốc hội khóa XV.',
    expected: ['HD:36/BTCTW@XII ← symbol, date'],
  });

  resolves('«khóa N» names the term', {
    published: '2024-03-01',
    text: 'Thực hiện [Nghị quyết số 28] khóa XII về bảo hiểm xã hội.',
    expected: ['NQ:28/TW@XII ← term, subject'],
  });

  resolves('the term of an assembly or of a local committee is not the Party’s', {
    locality: 'Lạng Sơn',
    text: `Theo [Nghị quyết số 43/2022/QH15] ngày 11/01/2022 và [Nghị quyết số 12-NQ/TU] ngày 05/3/2022 của Tỉnh ủy.

Hội đồng bàn [Nghị quyết số 43] của Quốc hội khóa XV, [Nghị quyết số 12] của Ban Chấp hành Đảng bộ tỉnh khóa XVII.`,
    expected: [
      '43/2022/QH15 ← symbol, date',
      'NQ:12/TU@Lạng Sơn 2020-2025 ← symbol, date',
      '43/2022/QH15 ← issuer; before',
      'NQ:12/TU@Lạng Sơn 2020-2025 ← issuer; before',
    ],
  });

  resolves('a conference that adopted only one of that number names it', {
    published: '2023-04-01',
    text: 'Sơ kết [Nghị quyết số 18] của Hội nghị Trung ương 6.',
    expected: ['NQ:18/TW@XII ← issuer, conference'],
  });

  resolves('… and rules out what is older than it, or another’s', {
    published: '2023-04-01',
    text: 'Sơ kết [Nghị quyết số 36-NQ/TW] của Hội nghị Trung ương 5.',
    expected: ['– contradictory'],
  });

  resolves(
    'a term and a date of another term contradict each other: the document of that very day is offered',
    {
      text: 'Thực hiện [Nghị quyết số 18-NQ/TW] ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XIII.',
      expected: ['? NQ:18/TW@XII (otherTerm)'],
    },
    {
      text: 'Thực hiện [Nghị quyết số 18-NQ/TW] ngày 26/10/2017 của Ban Chấp hành Trung ương khóa XIII.',
      expected: ['– contradictory'],
    },
    {
      text: 'Thực hiện [Nghị quyết số 18-NQ/TW] ngày 25/10/2017 của Bộ Chính trị khóa XIII.',
      expected: ['– contradictory'],
    },
  );

  resolves('sources that differ in the day mean one document', {
    text: 'Thực hiện [Nghị quyết số 39-NQ/TW] ngày 07/4/2015, sau ghi là [Nghị quyết số 39-NQ/TW] ngày 17/4/2015.',
    expected: ['NQ:39/TW@XI ← symbol, date', 'NQ:39/TW@XI ← symbol, date'],
  });

  resolves('Quyết định and Quy định share a sequence, QĐi does not', {
    text: 'Theo [Quyết định 66-QĐ/TW] ngày 06/02/2017, [Quy định 66-QĐ/TW] ngày 06/02/2017 và [Quy định số 08-QĐi/TW] ngày 25/10/2018.',
    expected: ['QĐ:66/TW@XII ← symbol, date', 'QĐ:66/TW@XII ← symbol, date', 'QĐi:8/TW@XII ← symbol, date'],
  });

  resolves('the subject tells documents of one symbol apart', {
    published: '2024-11-20',
    text: 'Sở Y tế sơ kết [Nghị quyết số 21-NQ/TW] về công tác dân số trong tình hình mới.\n\nĐảng ủy xã sơ kết kết quả.',
    expected: ['NQ:21/TW@XII ← symbol, subject'],
  });

  resolves('… and where it is of neither, nothing is linked', {
    published: '2024-11-20',
    text: 'Hội nghị bàn [Nghị quyết số 21-NQ/TW] về trồng rừng gỗ lớn và bảo vệ rừng đầu nguồn.',
    expected: ['– contradictory'],
  });

  resolves('words of the subject may stand anywhere in the sentence', {
    published: '2023-02-01',
    text: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo [Chỉ thị 05] đã thành nền nếp.',
    expected: ['CT:5/TW@XII ← subject'],
  });

  resolves('… but not in the next one', {
    published: '2023-02-01',
    text: 'Chi bộ thực hiện tốt [Chỉ thị 05]. Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh là việc khác.',
    expected: ['? CT:5/TW@XII (severalTerms)'],
  });

  resolves('the issuer rules out documents of other bodies', {
    published: '2022-01-13',
    text: 'Việc này theo [Hướng dẫn số 2] của Ban Tổ chức Trung ương.',
    expected: ['HD:2/BTCTW@XIII ← issuer; by 2022-01-13'],
  });

  resolves('… and those of another of the three that share TW', {
    published: '2023-12-15',
    text: 'Thực hiện [Quy định 137] của Bộ Chính trị.',
    expected: ['– contradictory'],
  });

  resolves('a written symbol says the body more surely than a name near it', {
    published: '2022-08-01',
    text: 'Hội nghị học tập [Nghị quyết số 15-NQ/TW] do Thành ủy tổ chức.',
    expected: ['NQ:15/TW@XIII ← symbol; latest by 2022-08-01, not NQ:15/TW@IX, NQ:15/TW@X, NQ:15/TW@XI'],
  });

  resolves('type and symbol may disagree: the symbol counts', {
    text: 'Kiểm điểm theo [Nghị quyết số 21-KL/TW] ngày 25/10/2021.',
    expected: ['KL:21/TW@XIII ← symbol, date'],
  });

  resolves('the day of an event does not decide the term', {
    published: '2022-02-24',
    text: 'Tin của huyện\n\n(24/02/2022)\n\nHội nghị học tập [Chỉ thị số 05-CT/TW] ngày 20/2 đông đủ. Đó là [Chỉ thị số 05-CT/TW] ngày 15/5/2016.',
    expected: ['CT:5/TW@XII ← symbol; after', 'CT:5/TW@XII ← symbol, date'],
  });

  resolves('a vague date counts as far as it goes', {
    text: 'Từ [Nghị quyết số 12-NQ/TW] tháng 01/2012 đến nay.',
    expected: ['NQ:12/TW@XI ← symbol, date'],
  });
});
