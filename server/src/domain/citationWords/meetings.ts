/** Conferences and congresses. */

/** What a conference of a committee is called. */
export const CONFERENCE_WORDS = ['Hội nghị', 'HN'] as const;

/** What assemblies do through delegations … */
export const SUPERVISION = ['giám sát', 'giám sát chuyên đề', 'giám sát tối cao'] as const;

/** … and which assemblies: «Đoàn giám sát của Quốc hội». */
export const ASSEMBLIES = [
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'UBTVQH',
  'Đoàn đại biểu Quốc hội',
  'Đoàn ĐBQH',
  'Hội đồng nhân dân',
  'HĐND',
] as const;

/** What a congress is called, of the Party, of its committees and of mass organisations. */
export const CONGRESS_WORDS = ['Đại hội', 'Đại hội đại biểu', 'ĐH', 'ĐHĐB'] as const;

/** Before the number of a conference or congress. */
export const ORDINAL_MARKS = ['lần thứ', 'lần'] as const;

/** … and of a conference only: «Hội nghị thứ tư». */
export const FURTHER_ORDINAL_MARKS = ['thứ'] as const;

/** Before «kết luận», where someone closes a conference: «phát biểu kết luận Hội nghị …». */
export const SPEAKING = 'biểu';

/** Not in the name of a congress, so that a number after them is another thing's. */
export const NOT_IN_CONGRESS_NAMES = 'về trong đã được là do năm nhiệm giai với theo tại để gắn đến ngày cho khi vào';
