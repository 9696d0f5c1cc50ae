/** What may follow a head and belongs to it: «Phó Bí thư Thường trực», «Ủy viên dự khuyết», «Bí thư thứ nhất». */
export const ROLE_TAILS: readonly string[] = [
  'Thường trực',
  'thứ nhất',
  'thứ hai',
  'dự khuyết',
  'chuyên trách',
  'không chuyên trách',
  'danh dự',
  'điều hành',
  'phụ trách',
  'trung cấp',
  'cao cấp',
  'sơ cấp',
  'đặc mệnh toàn quyền',
  'thường trú',
];

/** Of these, the ones that are verbs too: «Phó Giám đốc phụ trách», but «phó chủ tịch phụ trách kinh tế». */
export const VERB_TAILS: readonly string[] = ['phụ trách', 'điều hành'];

/** Misprints and abbreviations of tails that are common in papers. */
export const TAIL_SPELLINGS: readonly (readonly [written: string, tail: string])[] = [
  ['Thường trục', 'Thường trực'],
  ['Thưòng trực', 'Thường trực'],
  ['Thương trực', 'Thường trực'],
  ['TT', 'Thường trực'],
];

/** What someone is in charge of, besides the fields of bodies: «phụ trách lĩnh vực …», «phụ trách khối …». */
export const DUTIES: readonly string[] = [
  'lĩnh vực',
  'mảng',
  'công tác',
  'khối',
  'địa bàn',
  'an sinh',
  'an sinh xã hội',
  'phòng chống thiên tai',
  'chuyên môn',
];

/** Heads of bodies in general: «trưởng các ban, ngành, đoàn thể», beside the nouns that roles share with bodies. */
export const BODIES_IN_GENERAL: readonly string[] = [
  'ban',
  'phòng',
  'ngành',
  'nghành',
  'đoàn thể',
  'tổ chức',
  'tổ chức đoàn thể',
  'tổ chức hội',
  'tổ chức chính trị - xã hội',
  'tổ chức chính trị xã hội',
  'hội',
  'hội, đoàn thể',
  'chi hội',
  'chi hội, đoàn thể',
  'chi đoàn',
  'chi cục',
  'cục',
  'vụ',
  'viện',
  'trạm',
  'cơ quan',
  'đơn vị',
  'phòng ban',
  'phòng chuyên môn',
  'ban xây dựng Đảng',
  'ban Đảng',
  'cơ quan chuyên môn',
];

/** Bodies whose secretary is a title of its own, beside those of officials: «Thư ký Hội đồng trường». */
export const BODIES_WITH_SECRETARIES: readonly string[] = [
  'Hội đồng',
  'HĐTV',
  'HĐQT',
  'Ban Chỉ đạo',
  'BCĐ',
  'Đoàn kiểm tra',
  'Đoàn giám sát',
  'Tổ công tác',
  'Tiểu ban',
  'Chi đoàn',
  'Tòa án',
  'Tòa án nhân dân',
  'TAND',
];
