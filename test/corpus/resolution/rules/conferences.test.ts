import { resolves } from '../table';

suite('a conference of the Central Committee', () => {
  resolves('of term XI adopted two', {
    published: '2019-01-01',
    text: 'Thực hiện [Nghị quyết Trung ương 4 khóa XI], tự phê bình đã thành nền nếp.',
    expected: ['? NQ:12/TW@XI, NQ:13/TW@XI (severalDocuments)'],
  });

  const four = '? NQ:18/TW@XIII, NQ:19/TW@XIII, NQ:20/TW@XIII, NQ:21/TW@XIII';
  resolves(
    'all of its resolutions, and none of them alone',
    {
      published: '2022-07-06',
      text: 'Cán bộ học các [nghị quyết Trung ương 5 khóa XIII] về đất đai và hợp tác xã.',
      expected: [`${four} (wholeConference)`],
    },
    {
      published: '2022-07-06',
      text: 'Cán bộ học các [nghị quyết của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII].',
      expected: [`${four} (wholeConference)`],
    },
    {
      published: '2022-07-06',
      text: 'Cán bộ học [nghị quyết Trung ương 5 khóa XIII].',
      expected: [`${four} (severalDocuments)`],
    },
    {
      published: '2022-07-06',
      text: 'Cán bộ học các [nghị quyết Trung ương 5 khóa XIII]. Buổi chiều, các [nghị quyết Trung ương 5] được bàn.',
      expected: [`${four} (wholeConference)`, `${four} (wholeConference)`],
    },
  );

  resolves('of two terms in one breath', {
    published: '2019-01-01',
    text: 'Thực hiện [Nghị quyết Trung ương 4 khóa XI], [XII], nhiều vụ việc được xử lý.',
    expected: [
      '? NQ:12/TW@XI, NQ:13/TW@XI (severalDocuments)',
      '? NQ:4/TW@XII, NQ:5/TW@XII, NQ:6/TW@XII (severalDocuments)',
    ],
  });

  resolves('stands beside the number', {
    published: '2019-01-01',
    text: '[Nghị quyết số 21-NQ/TW] của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII.',
    expected: ['NQ:21/TW@XII ← symbol, term'],
  });

  resolves('… in words', {
    published: '2023-12-10',
    text: '[Nghị quyết số 42-NQ/TW] Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII về chính sách ' + 'xã hội.',
    expected: ['NQ:42/TW@XIII ← symbol, term'],
  });

  resolves('that did not adopt the number speaks against it, where all of its resolutions are known', {
    published: '2023-12-10',
    text: '[Nghị quyết số 21-NQ/TW] của Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI.',
    expected: ['– contradictory'],
  });

  resolves('… not where the number’s date tells the document', {
    published: '2023-12-10',
    text: '[Nghị quyết số 37-NQ/TW] ngày 24/12/2018 của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XII.',
    expected: ['NQ:37/TW@XII ← symbol, date, term'],
  });

  resolves('… nor where there may be more than are known', {
    published: '2023-12-10',
    text: '[Nghị quyết số 14-NQ/TW] của Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XI.',
    expected: ['NQ:14/TW@XI ← symbol, term'],
  });

  resolves('adopted a Kết luận', {
    published: '2022-01-13',
    text: 'Quán triệt [Kết luận số 21-KL/TW] của Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIII.',
    expected: ['KL:21/TW@XIII ← symbol, term'],
  });

  resolves('adopted several, of which the subject tells one', {
    published: '2024-01-10',
    text: 'Học [Nghị quyết Trung ương 8 khóa XIII] về chính sách xã hội.',
    expected: ['NQ:42/TW@XIII ← conference, term, subject'],
  });

  resolves('… else it may be any of them', {
    published: '2024-01-10',
    text: 'Học [Nghị quyết Trung ương 8 khóa XIII] trong hai ngày.',
    expected: ['? NQ:42/TW@XIII, NQ:43/TW@XIII, NQ:44/TW@XIII, NQ:45/TW@XIII (severalDocuments)'],
  });

  resolves('whose term is not said', {
    published: '2023-11-30',
    text: 'Quán triệt [Nghị quyết Hội nghị Trung ương 8] trong toàn tỉnh.',
    expected: [
      '? NQ:28/TW@XI, NQ:29/TW@XI, NQ:36/TW@XII, NQ:42/TW@XIII, NQ:43/TW@XIII, NQ:44/TW@XIII, NQ:45/TW@XIII (severalTerms)',
    ],
  });

  resolves('adopted one', {
    published: '2025-05-10',
    text: 'Quán triệt [Nghị quyết Trung ương 11 khóa XIII] về sáp nhập tỉnh.',
    expected: ['NQ:60/TW@XIII ← conference, term, subject'],
  });

  resolves('of a province is another', {
    published: '2025-05-10',
    locality: 'Hà Nam',
    text: 'Quán triệt [Nghị quyết số 12-NQ/TU] ngày 01/4/2025 của Hội nghị lần thứ 11 Ban Chấp hành Đảng ' + 'bộ tỉnh.',
    expected: ['NQ:12/TU@Hà Nam 2020-2025 ← symbol, date'],
  });
});

suite('a congress', () => {
  resolves('is the Party’s', {
    published: '2022-05-01',
    text:
      'Đưa [Nghị quyết Đại hội XIII] của Đảng vào cuộc sống. Học [Nghị quyết Đại hội đại biểu toàn ' +
      'quốc lần thứ XIII] của Đảng.',
    expected: ['NQ:Đại hội XIII ← conference', 'NQ:Đại hội XIII ← conference'],
  });

  resolves('… the province’s is another', {
    published: '2022-05-01',
    locality: 'Hà Nam',
    text: 'Đưa [Nghị quyết Đại hội XIII] của Đảng và [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX] vào cuộc ' + 'sống.',
    expected: ['NQ:Đại hội XIII ← conference', 'NQ:Đại hội XX@Hà Nam ← in Hà Nam'],
  });

  resolves(
    'of the same number in two provinces makes two documents',
    {
      published: '2022-05-01',
      locality: 'Hà Nam',
      text: 'Thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX].',
      expected: ['NQ:Đại hội XX@Hà Nam ← in Hà Nam'],
    },
    {
      published: '2022-05-01',
      locality: 'Hải Dương',
      text: 'Thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX].',
      expected: ['NQ:Đại hội XX@Hải Dương ← in Hải Dương'],
    },
  );
});
