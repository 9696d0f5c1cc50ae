/**
 * Acts on an office, and words before the person whom they concern.
 *
 * Sources: vnexpress.net 4945490, baomoi.com c/6469327, hanoimoi.vn, soha.vn 20211015, plo.vn 926829.
 */

/** Acts that end an office: whose it is stands behind them, whoever the sentence is about. */
export const REMOVALS: readonly string[] = [
  'cách chức',
  'cách chức vụ',
  'giáng chức',
  'giáng chức từ',
  'hạ chức từ',
  'miễn nhiệm',
  'miễn nhiệm chức vụ',
  'miễn nhiệm chức danh',
  'bãi nhiệm',
  'bãi nhiệm chức vụ',
  'bãi nhiệm chức danh',
  'cho thôi chức',
  'cho thôi giữ chức',
  'cho thôi giữ chức vụ',
  'cho thôi chức vụ',
  'cho thôi chức danh',
  'xóa tư cách',
  'thôi làm nhiệm vụ',
];

/** Acts on an office; the person whom they concern may be named behind it: «cách chức Bí thư … đối với ông A». */
export const OFFICE_ACTS: readonly string[] = [
  ...REMOVALS,
  'bãi nhiệm tư cách',
  'chức danh',
  'chức vụ',
  'tư cách',
  'giữ chức',
  'giữ chức vụ',
  'bầu',
  'bầu bổ sung',
  'bầu chức danh',
  'bầu chức vụ',
  'phê chuẩn',
  'nhiệm vụ',
  'cương vị',
  'công nhận',
  // ranks are bestowed, too: «thăng cấp bậc hàm Trung tướng cho ông A»
  'cấp bậc hàm',
  'quân hàm',
  'cấp hàm',
  'thăng hàm',
  'phong hàm',
];

/** Acts that hand an office to the person who is named right behind it: «giao quyền Tổng Giám đốc … cho ông A». */
export const HANDOVERS: readonly string[] = ['giao', 'giao nhiệm vụ', 'trao', 'bổ nhiệm', 'trao quyết định bổ nhiệm'];

/** Before that person. */
export const HANDED_TO: readonly string[] = ['cho', 'đối với'];

/** Before that person. */
export const OF_PERSON: readonly string[] = ['đối với', 'với', 'của', 'cho'];
