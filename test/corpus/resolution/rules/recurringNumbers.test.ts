import { resolves } from '../table';

suite('numbers of two terms that the catalogue has from two sources', () => {
  resolves('28-CT/TW', {
    published: '2024-03-01',
    text: '[Chỉ thị số 28-CT/TW] ngày 25/12/2023 về chăm sóc, giáo dục và bảo vệ trẻ em.',
    expected: ['CT:28/TW@XIII ← symbol, date'],
  });

  resolves('12-HD/BTCTW', {
    published: '2019-03-01',
    text: '[Hướng dẫn số 12-HD/BTCTW] ngày 06/7/2018 của Ban Tổ chức Trung ương về sinh hoạt chi bộ.',
    expected: ['HD:12/BTCTW@XII ← symbol, date'],
  });

  resolves('132-QĐ/TW', {
    published: '2019-03-01',
    text: '[Quy định số 132-QĐ/TW] ngày 08/3/2018 của Bộ Chính trị về kiểm điểm hằng năm.',
    expected: ['QĐ:132/TW@XII ← symbol, date'],
  });

  resolves(
    '33-NQ/TW',
    {
      published: '2016-03-01',
      text: 'Xây dựng văn hóa theo [Nghị quyết số 33-NQ/TW].',
      expected: ['NQ:33/TW@XI ← symbol; by 2016-03-01'],
    },
    {
      published: '2019-03-01',
      text: 'Bảo vệ biên giới theo [Nghị quyết số 33-NQ/TW] ngày 28/9/2018.',
      expected: ['NQ:33/TW@XII ← symbol, date'],
    },
  );

  resolves('13-NQ/TW', {
    published: '2023-03-01',
    text:
      '[Nghị quyết số 13-NQ/TW] ngày 02/4/2022 về đồng bằng sông Cửu Long; [Nghị quyết số 13-NQ/TW] ' +
      'ngày 16/01/2012 về kết cấu hạ tầng.',
    expected: ['NQ:13/TW@XIII ← symbol, date', 'NQ:13/TW@XI ← symbol, date'],
  });

  resolves('51-KL/TW', {
    published: '2020-03-01',
    text: '[Kết luận số 51-KL/TW] ngày 30/5/2019 của Ban Bí thư về [Nghị quyết 29].',
    expected: ['KL:51/TW@XII ← symbol, date', 'NQ:29/TW@XI ← title'],
  });

  resolves('76-KL/TW', {
    published: '2020-07-01',
    text: '[Kết luận số 76-KL/TW] ngày 04/6/2020 của Bộ Chính trị về văn hóa.',
    expected: ['KL:76/TW@XII ← symbol, date'],
  });

  resolves('a day at the end of a list may be said of all of it: an earlier citation does not settle its first', {
    published: '2023-04-10',
    text:
      'Tỉnh học [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Sau đó học [Nghị quyết số 18-NQ/TW] và ' +
      '[Nghị quyết số 19-NQ/TW] ngày 25/10/2017.',
    expected: [
      'NQ:18/TW@XIII ← symbol, date',
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)',
      'NQ:19/TW@XII ← symbol, date',
    ],
  });

  resolves('… it does where both are of one day', {
    published: '2023-04-10',
    text:
      'Tỉnh học [Nghị quyết số 18-NQ/TW] ngày 25/10/2017. Sau đó học [Nghị quyết số 18-NQ/TW] và ' +
      '[Nghị quyết số 19-NQ/TW] ngày 25/10/2017.',
    expected: ['NQ:18/TW@XII ← symbol, date', 'NQ:18/TW@XII ← symbol; before', 'NQ:19/TW@XII ← symbol, date'],
  });
});
