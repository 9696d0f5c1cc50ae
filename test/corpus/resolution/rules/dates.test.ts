import { resolves } from '../table';

suite('the date that the sentence gives', () => {
  resolves('gives the term', {
    published: '2023-09-14',
    text: 'Sở triển khai [Nghị quyết số 18-NQ/TW], ngày 25/10/2017 của Ban Chấp hành Trung ương.',
    expected: ['NQ:18/TW@XII ← symbol, date'],
  });

  resolves('… another date another term', {
    published: '2023-09-14',
    text: 'Sở triển khai [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 của Ban Chấp hành Trung ương.',
    expected: ['NQ:18/TW@XIII ← symbol, date'],
  });

  resolves('in words', {
    published: '2020-02-01',
    text: 'Thực hiện [Chỉ thị số 35-CT/TW] ngày 30 tháng 5 năm 2019 của Bộ Chính trị, các chi bộ đã đại ' + 'hội.',
    expected: ['CT:35/TW@XII ← symbol, date'],
  });

  resolves('of a short form', {
    published: '2024-10-01',
    text: 'Theo [Chỉ thị số 35] ngày 30/5/2019, nhiệm kỳ trước đã làm như vậy.',
    expected: ['CT:35/TW@XII ← date'],
  });

  resolves('month and year are enough', {
    published: '2024-10-01',
    text: '[Nghị quyết số 18-NQ/TW] (tháng 10/2017) đặt ra yêu cầu tinh gọn.',
    expected: ['NQ:18/TW@XII ← symbol, date'],
  });

  resolves('so is the year in the open', {
    published: '2024-10-01',
    text: '[Nghị quyết 39-NQ/TW] năm 2015 về tinh giản biên chế vẫn còn nguyên giá trị.',
    expected: ['NQ:39/TW@XI ← symbol, date'],
  });

  resolves('is not the day of something else', {
    published: '2022-06-30',
    text: 'Ngày 25/10/2017, huyện khánh thành cầu. Nay huyện học tập [Nghị quyết số 18-NQ/TW] trong hai ' + 'buổi.',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('keeps the document of another term out', {
    published: '2024-10-01',
    text: 'Quán triệt [Nghị quyết số 19-NQ/TW] ngày 16/6/2022 về nông nghiệp.',
    expected: ['NQ:19/TW@XIII ← symbol, date'],
  });

  resolves('does not decide where it does not exist', {
    published: '2023-09-14',
    text: 'Thực hiện [Nghị quyết số 18-NQ/TW] ngày 31/2/2022 của Trung ương.',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('may have day and month swapped within one term', {
    published: '2024-12-01',
    text:
      'Theo [Quy định số 189-QĐ/TW] ngày 10/8/2024 của Bộ Chính trị về kiểm soát quyền lực trong quản ' +
      'lý, sử dụng tài chính.',
    expected: ['QĐ:189/TW@XIII ← symbol, date'],
  });

  resolves('gives the term of a document that no catalogue lists', {
    published: '2019-08-01',
    text: 'Tỉnh học tập [Kết luận số 54-KL/TW] ngày 07/8/2019 của Bộ Chính trị.',
    expected: ['KL:54/TW@XII ← symbol, date'],
  });

  resolves('on the day of the first conference is of the new term', {
    published: '2021-03-02',
    text: 'Có [Quy định số 01-QĐ/TW] ngày 31/01/2021 của Bộ Chính trị.',
    expected: ['QĐ:1/TW@XIII ← symbol, date'],
  });

  resolves('before it is of the old one, though it is about what comes', {
    published: '2021-03-02',
    text: 'Tỉnh triển khai [Hướng dẫn số 36-HD/BTCTW] ngày 20/01/2021 của Ban Tổ chức Trung ương.',
    expected: ['HD:36/BTCTW@XII ← symbol, date'],
  });

  resolves('of two days may lie in two terms', {
    published: '2026-02-10',
    text:
      '[Thông báo số 101-TB/TW] ngày 22/01/2026 và [Chỉ thị số 01-CT/TW] ngày 23/01/2026 được phổ biến ' + 'cùng lúc.',
    expected: ['TB:101/TW@XIII ← symbol, date', 'CT:1/TW@XIV ← symbol, date'],
  });

  resolves('later than the article is of no older term', {
    published: '2021-05-05',
    text: 'Theo [Nghị quyết số 21-NQ/TW] ngày 16/6/2022, chi bộ họp.',
    expected: ['NQ:21/TW@XIII ← symbol, date'],
  });

  resolves('of a decree tells its year', {
    published: '2021-05-05',
    text: 'Theo [Nghị định số 30] ngày 05/3/2020 của Chính phủ, văn bản có mẫu.',
    expected: ['30/2020/NĐ-CP ← date, issuer'],
  });

  resolves('… which is part of its number', {
    published: '2023-05-05',
    text: 'Theo [Nghị định số 30] ngày 25/4/2022 của Chính phủ, cửa khẩu có quy chế.',
    expected: ['30/2022/NĐ-CP ← date, issuer'],
  });

  resolves('may be the year behind a short form, in news of another year', {
    published: '2023-09-14',
    text: 'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017. Có nơi viện dẫn [Nghị quyết 18] năm 2022 để giảm ' + 'phòng.',
    expected: ['NQ:18/TW@XII ← symbol, date', 'NQ:18/TW@XIII ← date'],
  });

  resolves('… in news of that year it may be the year of the work', {
    published: '2022-12-14',
    text: 'Có [Nghị quyết số 18-NQ/TW] ngày 25/10/2017. Kết quả thực hiện [Nghị quyết 18] năm 2022 rất khá.',
    expected: ['NQ:18/TW@XII ← symbol, date', '? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });
});

suite('a number that its term had not reached', () => {
  resolves('in March 2022 39 still is of 2015', {
    published: '2022-03-01',
    text: 'Thực hiện [Nghị quyết số 39-NQ/TW], biên chế giảm.',
    expected: ['NQ:39/TW@XI ← symbol; latest by 2022-03-01, not NQ:39/TW@IX'],
  });

  resolves('in spring 2026 45-CT/TW is of the year before', {
    published: '2026-03-01',
    text: 'Thực hiện [Chỉ thị số 45-CT/TW] ngày 14/4/2025, đại hội các cấp thành công.',
    expected: ['CT:45/TW@XIII ← symbol, date'],
  });

  resolves('in 2022 131-QĐ/TW is none of the running term', {
    published: '2022-06-01',
    text: 'Theo [Quy định số 131-QĐ/TW], việc kiểm tra phải nghiêm.',
    expected: ['– notInCorpusOrCatalogue'],
  });

  resolves('in April 2021 28-NQ/TW is none of the running term', {
    published: '2021-04-01',
    text: 'Tỉnh thực hiện [Nghị quyết số 28-NQ/TW] về bảo hiểm xã hội.',
    expected: ['NQ:28/TW@XII ← symbol, subject'],
  });

  resolves('… it is the one of the term before', {
    published: '2021-04-01',
    text: 'Tỉnh thực hiện [Nghị quyết số 28-NQ/TW] về cải cách chính sách bảo hiểm xã hội.',
    expected: ['NQ:28/TW@XII ← symbol, subject'],
  });

  resolves('a number that the running term may have reached is not the old one’s', {
    published: '2026-09-20',
    text: 'Học [Kết luận số 84-KL/TW] của Bộ Chính trị.',
    expected: ['? KL:84/TW@XIII (severalTerms)'],
  });

  resolves('… one that it cannot have reached is', {
    published: '2026-09-20',
    text: 'Doanh nghiệp vẫn sống nhờ [Nghị quyết 68] của Bộ Chính trị.',
    expected: ['NQ:68/TW@XIII ← issuer; only in catalogue'],
  });
});

suite('years of carrying it out', () => {
  resolves('tell which of two has been there for so long', {
    published: '2025-07-10',
    text: 'Bộ đánh giá 3 năm thực hiện [Nghị quyết số 18-NQ/TW], còn một bộ khác tổng kết tám năm triển khai [Nghị quyết 18].',
    expected: ['NQ:18/TW@XIII ← symbol, years', 'NQ:18/TW@XII ← years'],
  });

  resolves('… before the full forms that follow', {
    published: '2023-09-14',
    text:
      'Một huyện soi lại 1 năm thực hiện [Nghị quyết 18]. Báo cáo nhắc [Nghị quyết số 18-NQ/TW] ngày 16/6/2022 và ' +
      '[Nghị quyết số 18-NQ/TW] ngày 25/10/2017.',
    expected: ['NQ:18/TW@XIII ← years', 'NQ:18/TW@XIII ← symbol, date', 'NQ:18/TW@XII ← symbol, date'],
  });

  resolves('… not where nobody had been there for so long', {
    published: '2025-07-10',
    text: 'Bộ đánh giá 5 năm thực hiện [Nghị quyết số 18-NQ/TW].',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII (severalTerms)'],
  });

  resolves('… nor of an article without a day', {
    text: 'Bộ đánh giá 3 năm thực hiện [Nghị quyết số 18-NQ/TW].',
    expected: ['? NQ:18/TW@XII, NQ:18/TW@XIII, NQ:18/TW@XIV (severalTerms)'],
  });

  resolves('… nor where there may be one of so many years that nobody knows', {
    published: '2025-03-10',
    text: 'Sơ kết 2 năm thực hiện [Chỉ thị số 13-CT/TW], lực lượng vào cuộc.',
    expected: ['? CT:13/TW@XII (severalTerms)'],
  });
});
