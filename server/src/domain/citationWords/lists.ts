/** Lists of documents, and words between a type word and its number. */

/** Between the documents of a list, after a comma or without one. */
export const LIST_CONNECTORS = 'và hoặc hay cùng với';

/** Before a type word: several documents follow. */
export const PLURALS = 'các những hai ba bốn loạt';

/** After these the number is another document's. */
export const LEADS_ELSEWHERE = 'theo tại tới đến';

/** Before a type word: all documents of that type («các nghị quyết Trung ương 5 khóa XIII»). */
export const ALL_OF_A_KIND = 'các những';

/**
 * Last words before letters with a number that are a document's short name («theo CT05», «thực hiện KH45», «quán triệt
 * CT05»): they may be a building's too.
 */
export const BEFORE_SHORT_NAMES = 'theo hiện khai triệt hành học tập kết sát';

/**
 * Ships whose classes are called by the project of their design («tàu ngầm Đề án 636»). Source: the names that the press
 * gives to Russian designs.
 */
export const VESSELS = [
  'tàu',
  'tàu ngầm',
  'tàu ngầm hạt nhân',
  'tàu chiến',
  'tàu hộ vệ',
  'tàu hộ tống',
  'tàu khu trục',
  'tàu tuần dương',
  'tàu tên lửa',
  'tàu đổ bộ',
  'tàu sân bay',
  'tàu tuần tra',
  'tàu phá băng',
  'chiến hạm',
  'khinh hạm',
] as const;
