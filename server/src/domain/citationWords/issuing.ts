/** Who issued a document and when: «Bộ Chính trị vừa ban hành …», «… được Quốc hội thông qua ngày …». */

/** What an issuer does with a document. Others announce it, on another day: «Ngày 1/3, Tỉnh ủy công bố Quyết định …». */
export const ISSUING_VERBS = [
  'ban hành',
  'ký ban hành',
  'ký, ban hành',
  'ký và ban hành',
  'ký',
  'thông qua',
  'ra',
  'có',
  'đưa ra',
] as const;

/** Verbs of whoever puts the name under a document: the day before such a person is its day. */
export const SIGNING_VERBS = ['ký', 'ký ban hành', 'ký, ban hành', 'ký và ban hành'] as const;

/** Whoever signs for a body, where the day stands before: «Ngày 14/6/2024, thay mặt Bộ Chính trị, Tổng Bí thư đã ký …». */
export const SIGNERS = ['thay mặt', 'Tổng Bí thư', 'Thường trực Ban Bí thư'] as const;

/** Between the issuer and the verb. */
export const ISSUING_PARTICLES = ['đã', 'vừa', 'mới', 'cũng', 'tiếp tục', 'sẽ', 'chính thức', 'kịp thời'] as const;

/** Between the verb and the document. */
export const BEFORE_DOCUMENT = 'các một những hai ba bốn loạt bản';

/** Between the document and its date or issuer. */
export const ISSUED = [
  'ban hành',
  'được ban hành',
  'cùng ban hành',
  'cùng được ban hành',
  'ký',
  'ký ban hành',
] as const;

/** What is done to a document when it is issued, before the day: «được Quốc hội thông qua ngày …». */
export const PASSIVE_VERBS = [
  'ban hành',
  'ký',
  'ký ban hành',
  'ban hành và ký',
  'thông qua',
  'biểu quyết thông qua',
  'phê duyệt',
  'ký phê duyệt',
  'phê chuẩn',
] as const;

/** Between such a verb and the day. */
export const DAY_ADVERBS = 'vào hôm';

/**
 * What takes place on a day, where papers name the document that it is about before the day. Source: general usage of
 * the press, «Hội nghị học tập Chỉ thị số 05-CT/TW ngày 20/2».
 */
export const EVENT_NOUNS = [
  'hội nghị',
  'hội thảo',
  'tọa đàm',
  'cuộc họp',
  'phiên họp',
  'buổi',
  'lớp',
  'lễ',
  'hội thi',
  'cuộc thi',
] as const;

/** What is done by whoever holds an event on a document: «hội nghị học tập Nghị quyết 18 do Tỉnh ủy tổ chức». */
export const HOLDING_VERBS = [
  'tổ chức',
  'đồng tổ chức',
  'chủ trì',
  'phối hợp',
  'phát động',
  'đăng cai',
  'mở',
  'triển khai',
  'tiến hành',
  'thực hiện',
  'quán triệt',
  'truyền đạt',
  'trình bày',
  'giới thiệu',
  'chỉ đạo',
] as const;

/** Right before the type of a document: it has not been issued yet. */
export const PROPOSED = 'dự thảo|dự kiến ban hành|sắp ban hành|sẽ ban hành'.split('|');

/** Right before a document with which the sentence compares another, or whose place another takes. */
export const COMPARING = ['so với', 'khác', 'khác với', 'thay', 'thay cho', 'thay thế', 'thay thế cho'] as const;

/** Between a number of years and the document that has been carried out for so long: «5 năm thực hiện Nghị quyết 18». */
export const CARRYING_OUT = [
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'triển khai, thực hiện',
  'triển khai và thực hiện',
  'tổ chức thực hiện',
  'triển khai, tổ chức thực hiện',
  'quán triệt, thực hiện',
  'quán triệt và thực hiện',
  'quán triệt, triển khai thực hiện',
  'thi hành',
] as const;
