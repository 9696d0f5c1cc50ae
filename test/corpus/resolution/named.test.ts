import { resolves } from './table';

suite('documents without a number', () => {
  resolves('a law by name and year is the law of that number', {
    text: 'Theo [Luật Đất đai năm 2024] và [Luật Đất đai năm 2013].',
    expected: ['31/2024/QH15 ← symbol', '45/2013/QH13 ← symbol'],
  });

  resolves('commas and spelling make no difference', {
    text: 'Theo [Luật Cán bộ công chức năm 2008].',
    expected: ['22/2008/QH12 ← symbol'],
  });

  resolves('a law that no catalogue lists is known by its name', {
    text: 'Theo [Hiến pháp năm 1946].',
    expected: ['Hiến pháp năm 1946 ← symbol'],
  });

  resolves('the resolution of the Party’s congress', {
    text: 'Đưa [Nghị quyết Đại hội XIII] của Đảng vào cuộc sống.',
    expected: ['NQ:Đại hội XIII ← conference'],
  });

  resolves('a province’s congress is not the Party’s', {
    locality: 'Lạng Sơn',
    text: 'Thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII].',
    expected: ['NQ:Đại hội XVII@Lạng Sơn ← in Lạng Sơn'],
  });

  resolves('… and without its province it is none in particular', {
    text: 'Thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII].',
    expected: ['– tooLittleSaid'],
  });

  resolves('a conference that adopted one resolution names it', {
    text: 'Sơ kết [Nghị quyết Trung ương 8 khóa XII].',
    expected: ['NQ:36/TW@XII ← conference, term'],
  });

  resolves('one that adopted several does not', {
    text: 'Sơ kết [Nghị quyết Trung ương 5 khóa XIII].',
    expected: ['? NQ:18/TW@XIII, NQ:19/TW@XIII, NQ:20/TW@XIII, NQ:21/TW@XIII (severalDocuments)'],
  });

  resolves('… unless the subject tells', {
    text: 'Sơ kết [Nghị quyết Trung ương 5 khóa XIII] về đất đai, hoàn thiện thể chế quản lý và sử dụng đất.',
    expected: ['NQ:18/TW@XIII ← conference, term, subject'],
  });

  resolves('one of which no source says that it adopted no other may mean its known one', {
    text: 'Sơ kết [Nghị quyết Trung ương 5 khóa XI].',
    expected: ['? NQ:15/TW@XI (severalDocuments)'],
  });

  resolves('… and is it where the subject says so', {
    text: 'Sơ kết [Nghị quyết Trung ương 5 khóa XI] về một số vấn đề chính sách xã hội giai đoạn 2012 - 2020.',
    expected: ['NQ:15/TW@XI ← conference, term, subject'],
  });

  resolves('all that a conference adopted are offered', {
    text: 'Sơ kết [Nghị quyết Trung ương 5 khóa X].',
    expected: ['? NQ:14/TW@X, NQ:15/TW@X, NQ:16/TW@X, NQ:17/TW@X (severalDocuments)'],
  });

  resolves('two resolutions under one number are not one document', {
    text: 'Thực hiện [Nghị quyết Trung ương 3 khóa VIII].',
    expected: ['? NQ:3/HNTW@VIII (severalDocuments)'],
  });

  resolves('the second sitting of a conference has its own', {
    text: 'Từ [Nghị quyết Trung ương 6 (lần 2) khóa VIII] đến nay.',
    expected: ['NQ:10/TW@VIII ← conference, term'],
  });

  resolves('… and without the sitting it is only one that may be meant', {
    text: 'Từ [Nghị quyết Trung ương 6 khóa VIII] đến nay.',
    expected: ['? NQ:10/TW@VIII (severalDocuments)'],
  });

  resolves('the day of a conference’s resolution tells its term', {
    text: 'Từ [Nghị quyết Trung ương 8] ngày 22/10/2018 đến nay.',
    expected: ['NQ:36/TW@XII ← conference, date'],
  });

  resolves('no resolution is meant of a conference that had not met', {
    published: '2022-09-01',
    text: 'Học [Nghị quyết Trung ương 6].',
    expected: [
      '? NQ:10/TW@VIII, NQ:18/TW@XII, NQ:19/TW@XI, NQ:19/TW@XII, NQ:20/TW@X, NQ:20/TW@XI, NQ:20/TW@XII, NQ:21/TW@X, NQ:21/TW@XII, NQ:22/TW@X (severalTerms)',
    ],
  });

  resolves('a subject that is another’s takes the certainty from a lone resolution', {
    text: 'Quán triệt [Kết luận Hội nghị Trung ương 4 khóa XIII] về tình hình kinh tế - xã hội và ngân sách nhà nước.',
    expected: ['? KL:21/TW@XIII (severalDocuments)'],
  });

  resolves('a conference of a province’s committee is not the Central Committee’s', {
    locality: 'Lạng Sơn',
    text: 'Học [Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ tỉnh khóa XII].',
    expected: ['– tooLittleSaid'],
  });

  resolves('the Kết luận of a conference', {
    text: 'Quán triệt [Kết luận Hội nghị Trung ương 4 khóa XIII].',
    expected: ['KL:21/TW@XIII ← conference, term'],
  });
});
