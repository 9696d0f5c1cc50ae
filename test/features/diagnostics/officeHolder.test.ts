import { suiteOfCheck } from './table';

const HEAD = 'Lạng Sơn họp bàn việc cuối năm';

/** A small article of a day. */
const article = (day: string, ...sentences: readonly string[]): string => [HEAD, `(${day})`, ...sentences].join('\n\n');

const MEETING = 'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Lạng Sơn, chủ trì hội nghị.';
const CHAIRMAN = 'Đồng chí Nông Quốc Bảo, Chủ tịch UBND tỉnh Lạng Sơn, báo cáo tại hội nghị.';
const BEFORE = { trước: article('01/11/2022', MEETING) };
const AROUND = { ...BEFORE, sau: article('20/11/2022', MEETING) };
/** Who is confused with the secretary, in his own office. */
const KNOWN = { 'chủ tịch': article('05/11/2022', CHAIRMAN) };
const SLIP = 'Đồng chí Nông Quốc Bảo, [Bí thư Tỉnh ủy Lạng Sơn], chủ trì hội nghị.';
const RIGHT = 'Đồng chí Nông Quốc Bảo, Bí thư Tỉnh ủy Lạng Sơn, chủ trì hội nghị.';

const named = (name: string) => `Đồng chí ${name}, Bí thư Tỉnh ủy Lạng Sơn, chủ trì hội nghị.`;
const PREDECESSORS = 'An Bình Cường Dũng Giang Hà Hùng Khánh Lâm Minh Nam Phong Quang Sơn Thắng Vinh'
  .split(' ')
  .map((name) => `Nông Quốc ${name}`);
const often = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`bài ${index}`, article(`0${index + 1}/11/2022`, MEETING)]),
  );

suiteOfCheck('officeHolder', [
  {
    what: 'another secretary between two articles that agree',
    text: article('10/11/2022', SLIP),
    others: { ...AROUND, ...KNOWN },
    says: ['Bí thư Tỉnh ủy Lạng Sơn: ở đây ghi Nông Quốc Bảo; các bài cùng thời gian ghi Lò Văn Thiềng.'],
    mends: [null],
    related: [['trước: Bí thư Tỉnh ủy Lạng Sơn', 'sau: Bí thư Tỉnh ủy Lạng Sơn']],
  },
  {
    what: 'another secretary on the same day',
    text: article('10/11/2022', SLIP),
    others: { 'cùng ngày': article('10/11/2022', MEETING), ...KNOWN },
    related: [['cùng ngày: Bí thư Tỉnh ủy Lạng Sơn']],
  },
  {
    what: 'someone who bears another title of these days in the article itself',
    text: article('10/11/2022', SLIP.replace('[', 'Ủy viên Trung ương Đảng, [')),
    others: AROUND,
  },
  {
    what: 'not where the office may have gone from one to the other since',
    text: article('10/11/2022', RIGHT),
    others: { ...BEFORE, ...KNOWN },
  },
  {
    what: 'not where other articles have him in the office, too',
    text: article('10/11/2022', RIGHT),
    others: { ...AROUND, ...KNOWN, 'cũng thế': article('11/11/2022', RIGHT) },
  },
  {
    what: 'not articles of other times',
    text: article('10/11/2022', RIGHT),
    others: { xưa: article('01/3/2021', MEETING), 'sau này': article('01/12/2023', MEETING), ...KNOWN },
  },
  {
    what: 'one letter off the usual name, in an article that names several holders',
    text: article('20/11/2022', named('[Lò Văn Thiêng]'), ...PREDECESSORS.slice(0, 15).map(named)),
    others: often(5),
  },
  {
    what: 'not in a list of all who ever held the office',
    text: article('20/11/2022', named('Lò Văn Thiêng'), ...PREDECESSORS.map(named)),
    others: often(5),
  },
  {
    what: 'not former, acting and new holders',
    text: article(
      '10/11/2022',
      'Dự họp có đồng chí Nông Quốc Bảo, nguyên Bí thư Tỉnh ủy Lạng Sơn.',
      'Đồng chí Hà Văn Núi, Quyền Chủ tịch UBND tỉnh Lạng Sơn, cùng dự.',
    ),
    others: { ...AROUND, ...KNOWN, 'chủ tịch sau': article('15/11/2022', CHAIRMAN) },
  },
  {
    what: 'not where articles around tell of a change',
    text: article('10/11/2022', RIGHT),
    others: {
      ...AROUND,
      ...KNOWN,
      'bổ nhiệm': article('09/11/2022', 'Đồng chí Nông Quốc Bảo, tân Bí thư Tỉnh ủy Lạng Sơn, phát biểu.'),
    },
  },
  {
    what: 'not an article that names both: one follows the other',
    text: article('10/11/2022', RIGHT, MEETING),
    others: { ...AROUND, ...KNOWN },
  },
  {
    what: 'not someone of whom nothing tells that he lives in these days',
    text: article('10/11/2022', RIGHT),
    others: AROUND,
  },
  {
    what: 'not what was long ago',
    text: article('10/11/2022', `Năm 1965, ${RIGHT}`),
    others: { ...AROUND, ...KNOWN },
  },
  {
    what: 'not deputies, members, and the same office of another province',
    text: article(
      '10/11/2022',
      'Đồng chí Nông Quốc Bảo, Phó Bí thư Tỉnh ủy Lạng Sơn, và đồng chí Hà Văn Núi, Bí thư Tỉnh ủy Cao Bằng, cùng dự.',
    ),
    others: {
      ...AROUND,
      ...KNOWN,
      'phó bí thư': article('10/11/2022', 'Đồng chí Lê Thị Thơm, Phó Bí thư Tỉnh ủy Lạng Sơn, dự họp.'),
    },
  },
  {
    what: 'not the Thành ủy of a province, which may be of any of its cities',
    text: article('10/11/2022', RIGHT.replace('Tỉnh ủy Lạng Sơn', 'Thành ủy')),
    others: { 'cùng ngày': article('10/11/2022', MEETING.replace('Tỉnh ủy Lạng Sơn', 'Thành ủy')), ...KNOWN },
  },
  {
    what: 'a name one mark away from the usual one, mended wherever it stands',
    text: article(
      '03/11/2022',
      `Đồng chí [Lò Văn Thiêng], Bí thư Tỉnh ủy Lạng Sơn, chủ trì.`,
      'Ông Lò Văn Thiêng kết luận.',
    ),
    others: often(5),
    says: [
      '“Lò Văn Thiêng” có lẽ viết sai tên “Lò Văn Thiềng”: 5 bài khác ghi tên này với chức danh Bí thư Tỉnh ủy Lạng Sơn.',
    ],
    mends: ['Lò Văn Thiềng, Bí thư Tỉnh ủy Lạng Sơn, chủ trì.\n\nÔng Lò Văn Thiềng'],
    related: [['bài 0: Bí thư Tỉnh ủy Lạng Sơn']],
  },
  {
    what: 'a name one mark away in the latest article, without a mend: it may be a successor',
    text: article('10/11/2022', named('[Lò Văn Thiêng]')),
    others: often(5),
    mends: [null],
  },
  {
    what: 'not a new holder of almost the same name',
    text: article('03/11/2022', 'Đồng chí Lò Văn Thiêng, tân Bí thư Tỉnh ủy Lạng Sơn, phát biểu.'),
    others: often(5),
  },
  {
    what: 'a name one letter away, without a mend where fewer articles have the usual one',
    text: article('10/11/2022', named('[Lò Văn Thềng]')),
    others: often(3),
    mends: [null],
  },
  {
    what: 'not where two articles have the usual one only, and none where the odd one stands in two',
    text: article('10/11/2022', named('Lò Văn Thiêng')),
    others: often(2),
  },
  {
    what: 'not a name that other articles have, too',
    text: article('10/11/2022', named('Lò Văn Thiêng')),
    others: { ...often(5), 'cũng thế': article('11/11/2022', named('Lò Văn Thiêng')) },
  },
  {
    what: 'not a name that is used many years later',
    text: article('10/11/2032', named('Lò Văn Thiêng')),
    others: often(5),
  },
]);
