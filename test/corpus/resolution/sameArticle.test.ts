import { resolves } from './table';

suite('the fuller form in the same article', () => {
  resolves('decides when it stands before', {
    text: 'Quán triệt [Quy định số 50-QĐ/TW] ngày 27/12/2021 của Bộ Chính trị.\n\nTheo [Quy định 50], quy hoạch là việc thường xuyên.',
    expected: ['QĐ:50/TW@XIII ← symbol, date', 'QĐ:50/TW@XIII ← before'],
  });

  resolves('decides when it stands after, as below a headline', {
    text: '[Quy định 50] đi vào cuộc sống\n\nTỉnh ủy quán triệt [Quy định số 50-QĐ/TW] ngày 27/12/2021 của Bộ Chính trị.',
    expected: ['QĐ:50/TW@XIII ← after', 'QĐ:50/TW@XIII ← symbol, date'],
  });

  resolves('is the nearest before, where the article has two of one number', {
    published: '2023-09-14',
    text:
      'Về bộ máy có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017. Theo [Nghị quyết 18], các phòng được sắp xếp.\n\n' +
      'Về đất đai có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Theo [Nghị quyết 18], giá đất sát thị trường.',
    expected: [
      'NQ:18/TW@XII ← symbol, date',
      'NQ:18/TW@XII ← before',
      'NQ:18/TW@XIII ← symbol, date',
      'NQ:18/TW@XIII ← before',
    ],
  });

  resolves('is the one that the sentence agrees with, though another is nearer', {
    published: '2023-09-14',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017 và [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.\n\n' +
      'Riêng [Nghị quyết 18] khóa XII đã qua sáu năm.',
    expected: ['NQ:18/TW@XII ← symbol, date', 'NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XII ← term'],
  });

  resolves('does not decide backwards over a whole symbol that has a namesake', {
    published: '2022-07-21',
    text: 'Nghe trình bày [Nghị quyết số 21-NQ/TW].\n\nCũng có [Nghị quyết số 21-NQ/TW] ngày 25/10/2017 về dân số.',
    expected: ['? NQ:21/TW@XII, NQ:21/TW@XIII (severalTerms)', 'NQ:21/TW@XII ← symbol, date'],
  });

  resolves('… but does where the sentence speaks of its subject and of none of the namesakes’', {
    published: '2025-07-10',
    text:
      'Bàn việc sửa Luật Đất đai theo [Nghị quyết số 18-NQ/TW], nêu vướng mắc trong sử dụng đất.\n\n' +
      'Đó là [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.',
    expected: ['NQ:18/TW@XIII ← symbol; after', 'NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('… and goes to a namesake where it speaks of that one’s', {
    published: '2025-07-10',
    text:
      'Tinh gọn tổ chức bộ máy theo [Nghị quyết số 18-NQ/TW].\n\n' +
      'Về đất đai thì có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.',
    expected: ['NQ:18/TW@XII ← symbol, subject', 'NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('… and does where there is none', {
    published: '2022-01-05',
    text: 'Nghe trình bày [Quy định số 50-QĐ/TW].\n\nĐó là [Quy định số 50-QĐ/TW] ngày 27/12/2021.',
    expected: ['QĐ:50/TW@XIII ← symbol; after', 'QĐ:50/TW@XIII ← symbol, date'],
  });

  resolves('is not the one that the sentence compares the document with', {
    published: '2024-08-15',
    text:
      'Có [Chỉ thị số 35-CT/TW] ngày 14/6/2024. So với [Chỉ thị số 35-CT/TW] ngày 30/5/2019, [Chỉ thị 35] lần này có ' +
      'bốn phụ lục.',
    expected: ['CT:35/TW@XIII ← symbol, date', 'CT:35/TW@XII ← symbol, date', 'CT:35/TW@XIII ← before'],
  });

  resolves('… nor the one whose place it takes', {
    published: '2024-08-15',
    text: '[Chỉ thị 35] thay thế [Chỉ thị số 35-CT/TW] ngày 30/5/2019.',
    expected: ['? CT:35/TW@XI, CT:35/TW@XIII (severalTerms)', 'CT:35/TW@XII ← symbol, date'],
  });

  resolves('… also where that one is the short form', {
    published: '2024-08-15',
    text: '[Chỉ thị số 35-CT/TW] ngày 14/6/2024 có nhiều điểm mới so với [Chỉ thị 35] trước đây.',
    expected: ['CT:35/TW@XIII ← symbol, date', '? CT:35/TW@XI, CT:35/TW@XII (severalTerms)'],
  });

  resolves('… but is where a third document takes its place', {
    published: '2025-12-15',
    text:
      'Qua mười năm thực hiện [Chỉ thị số 35] và trước những đòi hỏi mới của công tác chuẩn bị nhân sự ở các địa phương, ' +
      'cấp trên đã ra chỉ thị mới, thay thế [Chỉ thị số 35-CT/TW] ngày 30/5/2019.',
    expected: ['CT:35/TW@XII ← after', 'CT:35/TW@XII ← symbol, date'],
  });

  resolves('… but is what was done measured by what it set', {
    published: '2026-08-15',
    text: 'Kết quả thực hiện [Nghị quyết số 68-NQ/TW] ngày 04/5/2025 vượt 20% so với [Nghị quyết 68] đề ra.',
    expected: ['NQ:68/TW@XIII ← symbol, date', 'NQ:68/TW@XIII ← before'],
  });

  resolves('… but is it in the next sentence', {
    published: '2024-08-15',
    text: 'Kế hoạch mới khác với [Chỉ thị số 35-CT/TW] ngày 30/5/2019. Theo [Chỉ thị 35], phải họp sớm.',
    expected: ['CT:35/TW@XII ← symbol, date', 'CT:35/TW@XII ← before'],
  });

  resolves('cannot decide where two different ones follow', {
    published: '2024-08-22',
    text:
      '[Chỉ thị 35] nay khác trước\n\n' +
      'Trước có [Chỉ thị số 35-CT/TW] ngày 30/5/2019, nay có [Chỉ thị số 35-CT/TW] ngày 14/6/2024.',
    expected: [
      '? CT:35/TW@XII, CT:35/TW@XIII (severalDocuments)',
      'CT:35/TW@XII ← symbol, date',
      'CT:35/TW@XIII ← symbol, date',
    ],
  });

  resolves('is not the nearest of two, where it is far away', {
    published: '2023-09-14',
    text:
      'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017.\n\nLại có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.\n\n' +
      `${'Buổi chiều, đoàn đi thăm vườn cam của bà con. '.repeat(14)}\n\nĐoàn nhắc xã làm theo [Nghị quyết 18].`,
    expected: [
      'NQ:18/TW@XII ← symbol, date',
      'NQ:18/TW@XIII ← symbol, date',
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalDocuments)',
    ],
  });

  resolves('says the body of a short form: the province’s number is not the Party’s', {
    locality: 'Hà Nam',
    published: '2023-11-21',
    text:
      'Tỉnh ủy ban hành [Nghị quyết số 18-NQ/TU] ngày 12/5/2022. Sau một năm thực hiện [Nghị quyết 18], ' +
      'cán bộ cơ sở vững hơn.',
    expected: ['NQ:18/TU@Hà Nam 2020-2025 ← symbol, date', 'NQ:18/TU@Hà Nam 2020-2025 ← before'],
  });

  resolves('must be of the same type word', {
    published: '2022-03-01',
    text: 'Quán triệt [Quy định số 50-QĐ/TW] ngày 27/12/2021; trao [Quyết định số 50] cho cán bộ.',
    expected: ['QĐ:50/TW@XIII ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('must not contradict the issuer of the short form', {
    published: '2022-09-01',
    locality: 'Hà Nam',
    text: 'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 16/6/2022; trước đó có [Nghị quyết 18] của Tỉnh ủy.',
    expected: ['NQ:18/TW@XIII ← symbol, date', '– notInCorpusOrCatalogue'],
  });

  resolves('may be a symbol without date that its subject decides', {
    published: '2024-11-20',
    text:
      'Sơ kết [Nghị quyết số 21-NQ/TW] về công tác dân số trong tình hình mới.\n\n' +
      'Qua bảy năm thực hiện [Nghị quyết 21], mức sinh đã ổn định.',
    expected: ['NQ:21/TW@XII ← symbol, subject', 'NQ:21/TW@XII ← years'],
  });

  resolves('works along a list: «22, 41»', {
    text:
      'Quán triệt các [Quy định 22], [41].\n\n[Quy định số 22-QĐ/TW] ngày 28/7/2021 về kiểm tra, giám sát; ' +
      '[Quy định số 41-QĐ/TW] ngày 03/11/2021 về miễn nhiệm, từ chức.',
    expected: [
      'QĐ:22/TW@XIII ← after',
      'QĐ:41/TW@XIII ← after',
      'QĐ:22/TW@XIII ← symbol, date',
      'QĐ:41/TW@XIII ← symbol, date',
    ],
  });
});

suite('page furniture', () => {
  resolves('does not say what the story means', {
    published: '2024-03-12',
    text:
      'Quảng Bình bớt đầu mối\n\n08:15, 12/03/2024\n\nQuảng Bình cho biết [Nghị quyết 18] giúp tỉnh giảm 15 phòng.' +
      '\n\nTin liên quan\nHọc tập [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 về đất đai\nTin đọc nhiều\nGiá vàng hôm nay',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)', 'NQ:18/TW@XIII ← symbol, date'],
  });
});

suite('a subject behind a list', () => {
  resolves('is of all that one type word heads', {
    published: '2019-05-05',
    text: 'Sở thực hiện [Nghị quyết số 20-NQ/TW] và [21-NQ/TW] về công tác dân số và sức khỏe nhân dân.',
    expected: ['NQ:20/TW@XII ← symbol, subject', 'NQ:21/TW@XII ← symbol, subject'],
  });

  resolves('… but rules none of them out that is on something else', {
    published: '2019-03-12',
    text: 'Tỉnh thực hiện [Nghị quyết số 18-NQ/TW] và [số 19-NQ/TW] về đơn vị sự nghiệp công lập.',
    expected: ['NQ:18/TW@XII ← symbol; by 2019-03-12', 'NQ:19/TW@XII ← symbol, subject'],
  });
});

suite('a form that cannot be resolved blocks', () => {
  resolves('a short form is not linked past the province’s document to the Party’s', {
    published: '2022-09-01',
    text:
      'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.\n\nNgày 3/8, nghe [Nghị quyết số 18-NQ/TU] của Tỉnh ủy.\n\n' +
      'Cuối buổi, thảo luận [Nghị quyết 18].',
    expected: ['NQ:18/TW@XIII ← symbol, date', '– tooLittleSaid', '– tooLittleSaid'],
  });

  resolves('… but it is, where nothing stands between', {
    published: '2022-09-01',
    text: 'Quán triệt [Nghị quyết số 18-NQ/TW] ngày 16/6/2022.\n\nCuối buổi, thảo luận [Nghị quyết 18].',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XIII ← before'],
  });

  resolves('so does one that was issued after the article came out: one of the two days is wrong', {
    published: '2019-04-10',
    text:
      'Tỉnh cho biết đã triển khai [Nghị quyết số 18]. Cũng có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Các xã ' +
      'bàn cách làm theo [Nghị quyết 18].',
    expected: [
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)',
      'NQ:18/TW@XIII ← symbol, date',
      '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)',
    ],
  });

  resolves('… but not one that was issued on the article’s day', {
    published: '2022-06-16',
    text: 'Hôm nay có [Nghị quyết số 18-NQ/TW] ngày 16/6/2022. Các xã bàn cách làm theo [Nghị quyết 18].',
    expected: ['NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XIII ← before'],
  });

  resolves('an ambiguous full form makes its short forms ambiguous', {
    published: '2024-02-01',
    text: 'Thực hiện [Nghị quyết số 21-NQ/TW], cấp ủy đã vào cuộc. Kết quả theo [Nghị quyết 21] khá rõ.',
    expected: ['? NQ:21/TW@XII, NQ:21/TW@XIII (severalTerms)', '? NQ:21/TW@XII, NQ:21/TW@XIII (severalTerms)'],
  });
});
