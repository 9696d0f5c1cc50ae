import { resolves } from '../table';

suite('the day of the article', () => {
  resolves('on which it was issued', {
    published: '2025-05-04',
    text: 'Hôm nay Bộ Chính trị ban hành [Nghị quyết số 68-NQ/TW] về phát triển kinh tế tư nhân.',
    expected: ['NQ:68/TW@XIII ← symbol, subject'],
  });

  resolves('in January 2022 39 still is of 2015', {
    published: '2022-01-13',
    text: 'Tỉnh tinh giản biên chế theo [Nghị quyết số 39-NQ/TW].',
    expected: ['NQ:39/TW@XI ← symbol, subject'],
  });

  resolves('… in 2024 the subject tells the new one', {
    published: '2024-01-13',
    text: 'Nghệ An triển khai [Nghị quyết số 39-NQ/TW] về xây dựng và phát triển tỉnh Nghệ An.',
    expected: ['NQ:39/TW@XIII ← symbol, subject'],
  });

  resolves('… by its number alone too', {
    published: '2022-01-13',
    text: 'Tỉnh tinh giản biên chế theo [Nghị quyết 39].',
    expected: ['NQ:39/TW@XI ← subject'],
  });

  resolves('that nobody knows leaves namesakes open', {
    text: 'Tỉnh học [Nghị quyết số 18-NQ/TW] trong một buổi.',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII, NQ:18/TW@XIV (severalTerms)'],
  });

  resolves('… and does no harm where there is one', {
    text: 'Tỉnh học [Nghị quyết số 68-NQ/TW] trong một buổi.',
    expected: ['NQ:68/TW@XIII ← symbol; only in catalogue'],
  });

  resolves('in 2014 29 is on schools', {
    published: '2014-05-05',
    text: 'Ngành giáo dục học [Nghị quyết số 29-NQ/TW].',
    expected: ['NQ:29/TW@XI ← symbol; by 2014-05-05'],
  });

  resolves('… in 2017 still', {
    published: '2017-05-05',
    text: 'Ngành giáo dục học [Nghị quyết 29].',
    expected: ['NQ:29/TW@XI ← by 2017-05-05'],
  });

  resolves('in August 2026 18 may be the new one or the one before', {
    published: '2026-08-10',
    text: 'Sở học [Nghị quyết số 18-NQ/TW].',
    expected: ['? NQ:18/TW@XIII, NQ:18/TW@XIV (severalTerms)'],
  });

  resolves(
    'Chỉ thị 05 three years apart',
    {
      published: '2019-05-19',
      text: 'Học tập và làm theo Bác theo [Chỉ thị số 05-CT/TW] của Bộ Chính trị.',
      expected: ['CT:5/TW@XII ← symbol; only in catalogue'],
    },
    {
      published: '2022-05-19',
      text:
        'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo [Chỉ thị số 05] về ' +
        'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      expected: ['CT:5/TW@XII ← subject'],
    },
  );

  resolves('… with its day it is another one', {
    published: '2021-06-19',
    text: 'Có [Chỉ thị số 05-CT/TW] ngày 09/6/2021 của Ban Bí thư.',
    expected: ['CT:5/TW@XIII ← symbol, date'],
  });

  resolves('is enough to know it', {
    published: '2022-06-16',
    text: 'Hôm nay Trung ương ban hành [Nghị quyết số 21-NQ/TW] về xây dựng tổ chức cơ sở đảng.',
    expected: ['NQ:21/TW@XIII ← symbol, subject'],
  });

  resolves('… the day before it is not', {
    published: '2022-06-15',
    text: 'Chi bộ học [Nghị quyết số 21-NQ/TW] về dân số.',
    expected: ['NQ:21/TW@XII ← symbol, subject'],
  });

  resolves('is not the day that the sentence looks back to', {
    published: '2026-10-25',
    text: 'Chín năm trước, ngày 25/10/2017, Trung ương ra [Nghị quyết số 18-NQ/TW] tinh gọn bộ máy.',
    expected: ['NQ:18/TW@XII ← symbol, date'],
  });

  resolves('does not rule out what has been replaced', {
    published: '2026-09-10',
    text: 'Trước ngày 26/7/2026, đảng viên theo [Quy định số 37-QĐ/TW] về những điều đảng viên không được ' + 'làm.',
    expected: ['QĐ:37/TW@XIII ← symbol, subject'],
  });
});

suite('a whole symbol that nobody knows', () => {
  resolves('is of the article’s term, if its numbers alone had come so far', {
    published: '2025-04-01',
    text: 'Việc nhập tỉnh theo [Kết luận số 129-KL/TW] được bàn kỹ. Đảng ủy nhắc lại [Kết luận 129].',
    expected: ['KL:129/TW@XIII ← symbol; number of XIII by 2025-04-01', 'KL:129/TW@XIII ← before'],
  });

  resolves('is open as long as they may have come to it', {
    published: '2025-03-05',
    text: 'Việc nhập tỉnh theo [Kết luận số 129-KL/TW] được bàn kỹ.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('is open where those of the term before may have come so far, too', {
    published: '2025-02-05',
    text: 'Pháp luật được hoàn thiện theo [Nghị quyết số 47-NQ/TW] của Bộ Chính trị.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('is open in an article without a day', {
    text: 'Việc nhập tỉnh theo [Kết luận số 129-KL/TW] được bàn kỹ.',
    expected: ['– notInCorpusOrCatalogue'],
  });
});

suite('documents that took the place of others', () => {
  resolves('stand beside each other', {
    published: '2026-08-10',
    text: '[Quy định số 207-QĐ/TW] ngày 26/7/2026 thay thế [Quy định số 37-QĐ/TW] ngày 25/10/2021.',
    expected: ['QĐ:207/TW@XIV ← symbol, date', 'QĐ:37/TW@XIII ← symbol, date'],
  });

  resolves('… of two types', {
    published: '2026-03-01',
    text:
      '[Quy định số 01-QĐ/TW] ngày 03/02/2026 về chế độ đảng phí thay [Quyết định số 342-QĐ/TW] ngày ' + '28/12/2010.',
    expected: ['QĐ:1/TW@XIV ← symbol, date', 'QĐ:342/TW@X ← symbol, date'],
  });
});

suite('sources that differ', () => {
  resolves('… the day tells which of two conclusions', {
    published: '2026-09-01',
    text: 'Có [Kết luận số 83-KL/TW] ngày 21/6/2024 và [Kết luận số 83-KL/TW] ngày 08/8/2026.',
    expected: ['KL:83/TW@XIII ← symbol, date', 'KL:83/TW@XIV ← symbol, date'],
  });
});
