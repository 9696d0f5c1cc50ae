/** What beside a head of titles says that it is no title, or nobody's in particular. */

/** Words before a title that make it one of many, or the office as such. */
export const GENERIC_BEFORE: readonly string[] = [
  'các',
  'những',
  'những người',
  'những vị',
  'mỗi',
  'một',
  'một số',
  'nhiều',
  'từng',
  'lượt',
  'chức danh',
  'chức danh như',
  'chức danh khác như',
  'vị trí',
  'đội ngũ',
  'cấp trưởng',
  'ứng cử',
  'bầu cử',
  'nhân sự',
  'mô hình',
  'phương án',
  'số',
  'số lượng',
  'danh sách',
  'tỷ lệ',
  'có thể là',
  'nhất thiết là',
];

/** Behind a number: «3 nhiệm kỳ chủ tịch huyện» had three of them. */
export const TERMS_OF_OFFICE: readonly string[] = ['nhiệm kỳ', 'đời', 'thế hệ'];

/** Behind a title in small letters one of these begins a rule, which is said of everyone who holds the office. */
export const RULES_AFTER: readonly string[] = [
  'phải là',
  'không phải là',
  'không được',
  'được quyền',
  'có trách nhiệm',
  'có trình độ',
  'là người',
  'do đại hội',
  'do cấp trên',
  'do cấp có thẩm quyền',
  'do hội đồng',
  'đồng thời là',
  'không là',
];

/** Behind a title in small letters that «do» stands before, one of these tells who fills an office by rule. */
export const DONE_BY_OFFICE: readonly string[] = ['bổ nhiệm', 'chỉ định', 'đảm nhiệm', 'kiêm nhiệm', 'quyết định'];

/** Behind a title one of these is said of some of all who hold such an office: «bí thư chi bộ là nữ đạt 12%». */
export const SHARED_QUALITIES: readonly string[] = [
  'là đảng viên',
  'là nữ',
  'là người dân tộc thiểu số',
  'là cấp ủy viên',
  'là công an chính quy',
].flatMap((quality) => [quality, `không phải ${quality}`, `chưa ${quality}`]);

/** Before the share. */
export const SHARE_VERBS: readonly string[] = ['đạt', 'đã đạt', 'chỉ đạt', 'mới đạt', 'chiếm', 'là', 'có'];

/** Behind one of these a head of titles is part of a body's name: «Ban Bí thư», «Đoàn Chủ tịch», «Phủ Chủ tịch». */
export const PART_OF_BODY_AFTER: readonly string[] = ['Ban', 'Đoàn', 'Phủ', 'Văn phòng', 'VP', 'Hội đồng', 'Bộ phận'];

/** Before one of these a head is another word: «giám đốc thẩm» is a procedure, «chủ nhiệm đề tài» a part in research. */
export const NO_TITLE_BEFORE: readonly string[] = [
  'thẩm',
  'thẩm phán',
  'đề tài',
  'dự án',
  'lớp',
  'kỳ thi',
  'kỳ họp',
  'đại hội',
  'hội nghị',
  'phiên họp',
  'cuộc họp',
];

/** Behind one of these a head is another word: «cấp ủy viên» are members of whatever committee, «giáo viên chủ nhiệm». */
export const NO_TITLE_AFTER: readonly (readonly [words: string, none: boolean])[] = [
  ['cấp', true],
  ['cấp trưởng -', true],
  ['cấp trưởng, cấp', true],
  ['khẩn cấp', false],
  ['cung cấp', false],
  ['giáo viên', true],
  ['thủ', true],
  ['cô giáo', true],
  ['thầy giáo', true],
];

/** Organs and firms that are members of something: «các sở, ngành thành viên Ban Chỉ đạo» are no people. */
export const MEMBER_ORGANS: readonly string[] = [
  'sở',
  'ban',
  'ngành',
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'nước',
  'quốc gia',
  'công ty',
  'doanh nghiệp',
  'trường',
  'bệnh viện',
  'ngân hàng',
  'địa phương',
];

/** Documents that an office issues: «Quyết định của Thủ tướng Chính phủ» names the authority, not the person. */
export const ISSUED_BY_OFFICE: readonly string[] = [
  'Quyết định',
  'Nghị định',
  'Chỉ thị',
  'Lệnh',
  'Thông tư',
  'Công điện',
  'Thông báo',
  'Văn bản',
  'Công văn',
  'Kế hoạch',
  'Tờ trình',
  'Nghị quyết',
  'Quy định',
  'Sắc lệnh',
];

/** Before «trưởng các …»: «tăng trưởng các ngành» grows, and nobody heads anything. */
export const NO_CHIEF_AFTER: readonly string[] = ['tăng', 'sinh'];
