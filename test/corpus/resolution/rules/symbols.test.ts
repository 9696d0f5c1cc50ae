import { resolves } from '../table';

suite('Quyết định, Quy định, QĐi and QyĐ', () => {
  resolves('the first two share their numbers', {
    published: '2022-03-01',
    text: 'Cán bộ học [Quyết định số 50-QĐ/TW] ngày 27/12/2021 về công tác quy hoạch cán bộ.',
    expected: ['QĐ:50/TW@XIII ← symbol, date'],
  });

  resolves('QĐi is apart', {
    published: '2019-03-01',
    text: 'Nêu gương theo [Quy định số 08-QĐi/TW] ngày 25/10/2018. Chế độ theo [Quy định số 08-QĐ/TW].',
    expected: ['QĐi:8/TW@XII ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('QyĐ is the army’s', {
    published: '2019-03-01',
    text: 'Lữ đoàn thực hiện [Quy định số 3399/QyĐ-BTL] ngày 02/11/2018 của Bộ Tư lệnh.',
    expected: ['3399/QyĐ-BTL@2018 ← symbol, date'],
  });

  resolves('a short form leans on QĐi', {
    published: '2018-12-20',
    text:
      'Nêu gương theo [Quy định số 08-QĐi/TW] của Ban Chấp hành Trung ương; [Quy định 08] được đảng ' +
      'viên đồng tình.',
    expected: ['QĐi:8/TW@XII ← symbol, subject', 'QĐi:8/TW@XII ← before'],
  });
});

suite('type word and symbol', () => {
  resolves('the symbol tells, not the word', {
    published: '2026-05-01',
    locality: 'Hà Nam',
    text: 'Có [Kế hoạch số 65-CTr/TU] ngày 22/04/2026 của Tỉnh ủy.',
    expected: ['CTr:65/TU@Hà Nam 2025-2030 ← symbol, date'],
  });

  resolves('«Thông báo kết luận» is a Thông báo', {
    published: '2025-08-01',
    text: 'Theo [Thông báo kết luận số 81-TB/TW] ngày 18/7/2025 của Bộ Chính trị.',
    expected: ['TB:81/TW@XIII ← symbol, date'],
  });

  resolves('… which no Kết luận is', {
    published: '2025-08-01',
    text: 'Theo [Thông báo số 81-TB/TW] ngày 18/7/2025. [Kết luận 81] là văn bản khác.',
    expected: ['TB:81/TW@XIII ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('… of a directive that is a regulation', {
    published: '2022-03-10',
    text: 'Học [Chỉ thị số 50-QĐ/TW] ngày 27/12/2021 về công tác quy hoạch cán bộ.',
    expected: ['QĐ:50/TW@XIII ← symbol, date'],
  });
});

suite('slips and wild spellings', () => {
  resolves('a wrong type word', {
    published: '2022-02-01',
    text: 'Học [Nghị quyết số 21-KL/TW] ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    expected: ['KL:21/TW@XIII ← symbol, date'],
  });

  resolves('swapped marks', {
    published: '2022-09-01',
    text: 'Học [Nghị quyết số 18/NQ-TW] ngày 16/6/2022.',
    expected: ['NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('spaces and dashes', {
    published: '2022-09-01',
    text: 'Học [Nghị quyết số 18 – NQ/T.Ư] ngày 16-6-2022.',
    expected: ['NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('TƯ', {
    published: '2022-02-01',
    text: 'Học [Quy định 50-QĐ/TƯ] về công tác quy hoạch cán bộ.',
    expected: ['QĐ:50/TW@XIII ← symbol, subject'],
  });

  resolves('combining marks', {
    published: '2022-03-10',
    text: 'Học [Quy định số 50-QĐ/TW] ngày 27/12/2021 về công tác quy hoạch cán bộ.',
    expected: ['QĐ:50/TW@XIII ← symbol, date'],
  });

  resolves('a headline in capitals', {
    published: '2022-03-10',
    text:
      'KẾT LUẬN 14 CỞI TRÓI CHO CÁN BỘ\n\n' +
      'Theo [Kết luận số 14-KL/TW] ngày 22/9/2021 của Bộ Chính trị, người dám làm được che chở.',
    expected: ['KL:14/TW@XIII ← symbol, date'],
  });
});

suite('what only looks like it', () => {
  resolves('the Youth Union’s TWĐTN is not TW', {
    published: '2020-05-01',
    text: 'Đoàn thực hiện [Quyết định số 1289-QĐ/TWĐTN-CTĐ] ngày 20/3/2018.',
    expected: ['QĐ:1289/TWĐTN-CTĐ@2018 ← symbol, date'],
  });

  resolves('CTr is no CT', {
    published: '2023-05-01',
    locality: 'Hà Nam',
    text: 'Có [Chương trình số 05-CTr/TU] ngày 10/3/2023; theo [Chỉ thị số 05-CT/TW] ngày 15/5/2016.',
    expected: ['CTr:5/TU@Hà Nam 2020-2025 ← symbol, date', 'CT:5/TW@XII ← symbol, date'],
  });

  resolves('the Government’s 138 beside the Party’s 68', {
    published: '2025-06-10',
    text:
      'Học [Nghị quyết số 68-NQ/TW] ngày 04/5/2025 của Bộ Chính trị và [Nghị quyết số 138/NQ-CP] ngày ' +
      '16/5/2025 của Chính phủ. Nhờ [Nghị quyết 68], tiệm nhỏ thành công ty; nhờ [Nghị quyết 138], ' +
      'giấy tờ bớt đi.',
    expected: [
      'NQ:68/TW@XIII ← symbol, date',
      '138/NQ-CP@2025 ← symbol, date',
      'NQ:68/TW@XIII ← before',
      '138/NQ-CP@2025 ← before',
    ],
  });

  resolves('… nor in a Kết luận', {
    published: '2020-05-10',
    text: 'Theo [Kết luận số 01-KL/TWĐTN] ngày 05/01/2020, đoàn viên hiến máu.',
    expected: ['KL:1/TWĐTN@2020 ← symbol, date'],
  });
});
