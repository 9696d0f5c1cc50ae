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

  resolves('the Kết luận of a conference', {
    text: 'Quán triệt [Kết luận Hội nghị Trung ương 4 khóa XIII].',
    expected: ['KL:21/TW@XIII ← conference, term'],
  });
});
