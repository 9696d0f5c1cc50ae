import { suiteOfCheck } from './table';

suiteOfCheck('termAndYears', [
  {
    what: 'a term of the National Assembly with the years of the next',
    text: 'Ông từng là đại biểu [Quốc hội khóa XII, nhiệm kỳ 2011-2016] của tỉnh.',
    says: ['Số khóa và nhiệm kỳ không khớp: nhiệm kỳ của khóa XII là 2007-2011.'],
    mends: [null],
  },
  {
    what: 'in brackets, with or without «nhiệm kỳ»',
    text: 'Có [Quốc hội khóa XV (2016 - 2021)] và [Quốc hội khoá 13 (nhiệm kỳ 2016–2021)].',
  },
  {
    what: 'years that no People’s Council sat',
    text: 'Bà là đại biểu [HĐND tỉnh Lạng Sơn khóa XVII, nhiệm kỳ 2020-2025] và đại biểu [HĐND các cấp nhiệm kỳ 2015-2020].',
    says: ['Hội đồng nhân dân không có nhiệm kỳ 2020-2025.'],
  },
  {
    what: 'a congress of the Party with the years of another',
    text: 'Nghị quyết [Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2016-2021] đi vào cuộc sống.',
    says: [/khóa XIII là 2021-2026/u],
  },
  {
    what: 'a term of the Central Committee',
    text: 'Có [Ban Chấp hành Trung ương Đảng khóa XII (nhiệm kỳ 2021-2026)].',
  },
  {
    what: 'a term that a document’s date is not of',
    text: 'Chi bộ học [Kết luận số 21-KL/TW] ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XII.',
    says: ['Số khóa và ngày không khớp: ngày 25/10/2021 thuộc khóa XIII, không phải khóa XII.'],
  },
  {
    what: 'a resolution of a conference of the Central Committee with the day of another term’s',
    text: 'Chi bộ học [Nghị quyết Trung ương 4 khóa XII] ngày 16/01/2012.',
    says: ['Số khóa và ngày không khớp: ngày 16/01/2012 thuộc khóa XI, không phải khóa XII.'],
  },
  {
    what: 'not with a day of its own term',
    text: 'Chi bộ học Nghị quyết Trung ương 4 khóa XI ngày 16/01/2012.',
  },
  {
    what: 'a congress of the Party in the year of another',
    text: 'Từ [Đại hội XIII của Đảng họp năm 2016] và [Đại hội đại biểu toàn quốc lần thứ XII của Đảng (năm 2011)] đến nay.',
    says: ['Số đại hội và năm không khớp: Đại hội XIII của Đảng họp năm 2021.', /XII của Đảng họp năm 2016/u],
  },
  {
    what: 'not in its own year, nor beside a year of something else, nor a congress of a province',
    text: `
      Đại hội XIII của Đảng họp năm 2021; Đại hội XII của Đảng (2016). Thực hiện Nghị quyết Đại hội XIII của Đảng năm 2022.

      Đại hội XIII Đảng bộ tỉnh họp năm 2015. Đại hội XII của Đảng (2016-2021) đề ra nhiệm vụ.
    `,
  },
  {
    what: 'not terms with their own years',
    text: `
      Quốc hội khóa XV, nhiệm kỳ 2021-2026; Quốc hội khóa XIII (2011-2016); đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031;
      Đại hội XIII của Đảng, nhiệm kỳ 2021-2026; Kết luận số 21-KL/TW ngày 25/10/2021 của Trung ương khóa XIII.
    `,
  },
  {
    what: 'not the five years that a term was elected for',
    text: 'Có Quốc hội khóa XII, nhiệm kỳ 2007-2012 và đại biểu HĐND xã nhiệm kỳ 2004-2009.',
  },
  {
    what: 'not the years of the local congresses beside the national one',
    text: 'Sau Đại hội XIII của Đảng, nhiệm kỳ 2020-2025, Trung ương khóa XII, nhiệm kỳ 2015-2020 kết thúc.',
  },
  {
    what: 'not a local congress, whose terms are counted by themselves',
    text: 'Đại hội XVII Đảng bộ tỉnh, nhiệm kỳ 2020-2025 bầu Ban Chấp hành Đảng bộ tỉnh khóa XVII, nhiệm kỳ 2020-2025.',
  },
  {
    what: 'not an organisation in the house of an elected body',
    text: 'Đảng bộ Văn phòng Quốc hội khóa XII, nhiệm kỳ 2020-2025; Chi bộ HĐND tỉnh khóa IV, nhiệm kỳ 2020-2025.',
  },
  {
    what: 'not two bodies that share the years of the second',
    text: 'Cử tri bầu đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026.',
  },
  {
    what: 'not a period that is no term',
    text: 'Quốc hội khóa XV bàn kế hoạch 2021-2025; HĐND tỉnh thông qua kế hoạch giai đoạn 2020-2025.',
  },
]);
