import { suiteOfCheck } from './table';

suiteOfCheck('percentage', [
  {
    what: 'a share that is not the ratio’s, with the ratio as the place that disagrees',
    text: 'Toàn huyện có 45/60 xã đạt chuẩn nông thôn mới ([65%]).',
    says: ['Tỷ lệ không khớp với số liệu: 45/60 xã là 75%, không phải 65%.'],
    mends: [null],
    related: [['bài này: 45/60 xã']],
  },
  {
    what: 'more than all: more than planned',
    text: 'Chi bộ vận động được 93/70 hộ, đạt [123,8%] kế hoạch.',
    says: ['Tỷ lệ không khớp với số liệu: 93/70 hộ là 132,86%, không phải 123,8%.'],
  },
  {
    what: 'a change that is told in things and in percent',
    text: 'Số vụ việc tăng 12 vụ so với 48 vụ, tức [20%].',
    says: [/: 12 vụ trên 48 vụ là 25%, không phải 20%/u],
    related: [['bài này: 12 vụ', 'bài này: 48 vụ']],
  },
  {
    what: 'a share of a sum that is stated',
    text: 'Thu ngân sách đạt 16.532 tỷ đồng, bằng [45,1%] dự toán (30.558 tỷ đồng).',
    says: [/: 16\.532 tỷ đồng trên 30\.558 tỷ đồng là 54,1%, không phải 45,1%/u],
  },
  {
    what: 'a share of a plan that a ratio tells',
    text: 'Tỉnh kết nạp 1.026 đảng viên, bằng [75%] kế hoạch (1.026/1.800 đảng viên).',
    says: [/: 1\.026\/1\.800 đảng viên là 57%, không phải 75%/u],
    related: [['bài này: 1.026/1.800 đảng viên']],
  },
  {
    what: 'not where that ratio is of something else',
    text: 'Tỉnh kết nạp 2.026 đảng viên, bằng 75% kế hoạch (1.026/1.800 đảng viên).',
  },
  {
    what: 'a fall from one figure to another',
    text: 'Toàn ngành giảm từ 186 đơn vị xuống còn 177 đơn vị, giảm [14,8%].',
    says: [/: từ 186 đơn vị xuống 177 đơn vị là giảm 4,84%, không phải 14,8%/u],
  },
  {
    what: 'not where a fall is told by its word and by a sign',
    text: 'Toàn ngành giảm từ 186 đơn vị xuống còn 177 đơn vị, giảm -4,8%; còn 60 vụ, giảm 12 vụ (-16,7%).',
  },
  {
    what: 'a rise over a stated figure',
    text: 'Huyện có 60 vụ, tăng [20%] so với 48 vụ.',
    says: [/: từ 48 vụ lên 60 vụ là tăng 25%/u],
  },
  {
    what: 'a rise in things and percent beside what it came to',
    text: 'Huyện kết nạp 60 đảng viên, tăng 12 đảng viên ([20%]).',
    says: [/: tăng 12 đảng viên lên 60 đảng viên là tăng 25%/u],
  },
  {
    what: 'a rise and a fall in money, told in the words of the article and nothing reckoned',
    text: `
      Huyện thu ngân sách 2,80 tỷ đồng, tăng [30%] so với 2,10 tỷ đồng. Xã chi 950 triệu đồng, giảm 250 triệu đồng ([30%]).

      Tỉnh thu 1,25 nghìn tỷ đồng, bằng [60%] dự toán (1.500 tỷ đồng). Vốn giảm từ 12,50 tỷ đồng xuống 9,00 tỷ đồng, giảm [35,0%].
    `,
    says: [
      'Tỷ lệ không khớp với số liệu: từ 2,10 tỷ đồng lên 2,80 tỷ đồng là tăng 33,3%, không phải 30%.',
      'Tỷ lệ không khớp với số liệu: giảm 250 triệu đồng còn 950 triệu đồng là giảm 20,8%, không phải 30%.',
      'Tỷ lệ không khớp với số liệu: 1,25 nghìn tỷ đồng trên 1.500 tỷ đồng là 83,3%, không phải 60%.',
      'Tỷ lệ không khớp với số liệu: từ 12,50 tỷ đồng xuống 9,00 tỷ đồng là giảm 28%, không phải 35,0%.',
    ],
  },
  {
    what: 'a ratio that something has fallen by',
    text: 'Toàn tỉnh đã giảm 45/60 đầu mối ([65%]).',
    says: [/45\/60 đầu mối là 75%/u],
  },
  {
    what: 'a part of a whole that the sentence begins with',
    text: `
      Trong 40 hồ sơ, có 10 hồ sơ quá hạn, chiếm [20%].

      Trong tổng số 40 hồ sơ có 10 hồ sơ quá hạn (chiếm 25%).
    `,
    says: [/10 hồ sơ trên 40 hồ sơ là 25%/u],
    related: [['bài này: 10 hồ sơ', 'bài này: 40 hồ sơ']],
  },
  {
    what: 'the first part of a whole, not the next, which may be a part of the part',
    text: `
      Có 300 đại biểu, trong đó nữ 90 đại biểu ([35%]), người dân tộc Mông 27 đại biểu (30%).
    `,
    says: [/90 đại biểu trên 300 đại biểu là 30%/u],
  },
  {
    what: 'a part that is counted by the head of its whole’s name, by a longer name, or by another word for people',
    text: `
      Huyện có 150 hộ nghèo, trong đó 60 hộ là người dân tộc thiểu số, chiếm [45%].

      Đảng bộ có 5.400 đảng viên, trong đó có 1.800 đảng viên nữ (chiếm [30%]).

      Tỉnh điều động 200 cán bộ, trong đó có 120 nữ, chiếm [50%].
    `,
    says: [
      /60 hộ trên 150 hộ nghèo là 40%/u,
      /1\.800 đảng viên nữ trên 5\.400 đảng viên là 33,3%/u,
      /120 nữ trên 200 cán bộ là 60%/u,
    ],
  },
  {
    what: 'a part right before its whole',
    text: `
      Tỉnh công nhận 60 trong tổng số 150 xã, bằng [45%]. Huyện có 60 xã đạt chuẩn trong số 150 xã ([45%]).

      Xã giải ngân 7,50 tỷ đồng ([25%]) trong tổng số 37,50 tỷ đồng.
    `,
    says: [/60 xã trên 150 xã là 40%/u, /60 xã trên 150 xã là 40%/u, /7,50 tỷ đồng trên 37,50 tỷ đồng là 20%/u],
  },
  {
    what: 'not such a part where the share goes on, or another whole may be meant',
    text: `
      Huyện có 150 hộ nghèo, trong đó 60 hộ là người dân tộc, chiếm 45% tổng số hộ dân tộc.

      Huyện có 150 hộ nghèo, trong đó 60 hộ là người dân tộc, chiếm 45% so với đầu năm.

      Huyện có 150 hộ nghèo, trong đó 60 hộ là người dân tộc, chiếm 45% toàn xã.

      Huyện có 5.000 hộ với 150 hộ nghèo, trong đó 60 hộ là người dân tộc, chiếm 1,2%.

      Tỉnh công nhận 60 trong tổng số 150 xã, đạt 112% kế hoạch. Có 60 vụ trong 150 ngày, bằng 45%.

      Xã giải ngân 7,50 tỷ đồng (25% kế hoạch) trong tổng số 37,50 tỷ đồng.
    `,
  },
  {
    what: 'not votes in other words',
    text: 'Có 454 trong tổng số 459 đại biểu tán thành, bằng 94,78%.',
  },
  {
    what: 'not where another whole may be meant',
    text: `
      Xã có 40 hộ nghèo và 10 hộ cận nghèo, chiếm 2% số hộ toàn xã. Xã có 40 hộ nghèo, 10 hộ cận nghèo (chiếm 2%).

      Trong 40 ngày, có 10 hồ sơ quá hạn (20%). Trong 10 hồ sơ của xã và 40 hồ sơ của huyện, 8 hồ sơ (20%) quá hạn.
    `,
  },
  {
    what: 'not what is rounded or cut off',
    text: `
      Có 93/70 tổ chức (đạt 132,8%), rồi 93/70 tổ chức (đạt 132,9%), rồi 93/70 tổ chức (đạt 132%).

      Có 2/3 chi bộ (66%), rồi 2/3 chi bộ (67%), rồi 2/3 chi bộ (66,6%).

      Thu ngân sách đạt 16.532 tỷ đồng, bằng 54,1% dự toán (30.558 tỷ đồng).
    `,
  },
  {
    what: 'what is further off than a digit',
    text: 'Có 2/3 chi bộ ([66,9%]), rồi 2/3 chi bộ ([65%]).',
  },
  {
    what: 'not what is measured roughly: 1,2 nghìn tỷ is anything from 1,1 to 1,3',
    text: 'Thu ngân sách đạt 1,2 nghìn tỷ đồng, bằng 52% dự toán (2,2 nghìn tỷ đồng).',
  },
  {
    what: 'not estimates and limits on either side',
    text: `
      Có gần 45/60 xã đạt chuẩn (65%). Có 45/60 xã đạt chuẩn (trên 65%).

      Thu ngân sách đạt khoảng 16.532 tỷ đồng, bằng 45,1% dự toán (30.558 tỷ đồng).
    `,
  },
  {
    what: 'not a share of something else',
    text: `
      Toàn huyện có 45/60 xã đạt chuẩn, đạt 112% kế hoạch.

      Toàn huyện có 45/60 xã đạt chuẩn (bằng 20% tổng số xã của tỉnh).

      Huyện kết nạp 93 đảng viên, đạt 132,8% kế hoạch.
    `,
  },
  {
    what: 'not votes, which are of those present, in percent of all members',
    text: 'Có 454/459 đại biểu tán thành (bằng 94,78%).',
  },
  {
    what: 'a share of votes that cannot be',
    text: 'Có 454/459 đại biểu tán thành (bằng [99,78%]).',
  },
  {
    what: 'not figures of different units',
    text: 'Quỹ có 12 tỷ đồng, bằng 25% so với 48 xã.',
  },
  {
    what: 'not a comparison with a time of which no figure is told',
    text: 'Thuế của huyện là 318,2 tỷ đồng, bằng 21,4% kế hoạch, nhiều hơn cùng kỳ 9,6%.',
  },
]);
