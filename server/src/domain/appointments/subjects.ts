/**
 * Words behind which the office of the person stands whom a sentence is about.
 *
 * Sources: vnexpress.net 4945490, baomoi.com c/6469327, hanoimoi.vn, soha.vn 20211015, plo.vn 926829.
 */

/** Before the rank of the subject: «ông A được thăng cấp bậc hàm Trung tướng». */
const RANK_RISES = ['được thăng', 'được phong'].flatMap((rise) =>
  ['hàm', 'quân hàm', 'cấp hàm', 'cấp bậc hàm', 'cấp bậc quân hàm'].map((rank) => `${rise} ${rank}`),
);

/** The title right behind one of these is the office of the person whom the sentence is about. */
export const OFFICE_OF_SUBJECT: readonly string[] = [
  'giữ chức',
  'giữ chức vụ',
  'giữ chức danh',
  'giữ các chức vụ',
  'giữ các chức vụ như',
  'giữ vị trí',
  'ở vị trí',
  'tại vị trí',
  'giữ cương vị',
  'giữ trọng trách',
  'thôi chức',
  'giữ quyền',
  'được giao',
  'giao giữ',
  'giao phụ trách',
  'nhiệm vụ phụ trách',
  'phụ trách chức danh',
  'trong thời gian là',
  'khi còn là',
  'lúc còn là',
  'khi là',
  'khi đang là',
  'khi đang giữ chức',
  'khi đang giữ chức vụ',
  'đang là',
  'từ vị trí',
  'từ chức vụ',
  'từ cương vị',
  'chức vụ',
  'chức vụ như',
  'chức vụ chủ chốt như',
  'cương vị như',
  'các vị trí',
  'các vị trí như',
  'vị trí như',
  'nhiều vị trí như',
  'các chức vụ',
  'các chức vụ trong Đảng',
  'các chức vụ về chính quyền',
  'các chức vụ Đảng',
  'chức danh',
  'cương vị',
  'cương vị là',
  'tư cách',
  'tư cách là',
  'trách nhiệm là',
  'vai trò là',
  'làm',
  'làm việc với cương vị',
  'trở thành',
  'đảm nhiệm',
  'đảm nhận',
  'đảm nhiệm chức',
  'đảm nhiệm chức vụ',
  'đảm nhận chức vụ',
  'đảm trách',
  'tái cử',
  'tái đắc cử',
  'đắc cử',
  'trúng cử',
  'bầu giữ chức',
  'trao quyết định',
  'nhiệm vụ mới là',
  'từng là',
  'hiện là',
  'vốn là',
];

/** The same where few words stand between person and office, and nothing but commas. */
export const OFFICE_OF_SUBJECT_NEARBY: readonly string[] = [
  'là',
  'nay là',
  'bầu',
  'chức',
  'vị trí',
  'ghế',
  'vai trò',
  'tham gia',
  'nhiệm vụ',
  'nhiệm vụ mới là',
  'nhận nhiệm vụ',
  'nhận nhiệm vụ mới là',
  'được bầu là',
  'được bổ nhiệm',
  'được bổ nhiệm lại',
  'được bổ nhiệm từ',
  'được đề bạt',
  'được đề bạt từ',
  'được điều động từ',
  'được thăng từ',
  'được chỉ định',
  'được phê chuẩn',
  'được phê chuẩn bổ nhiệm',
  'được phong',
  ...RANK_RISES,
  ...RANK_RISES.map((rise) => `${rise} từ`),
];

/** Of these, the ones that also open a sentence whose subject comes later: «với cương vị Bí thư, ông A …». */
export const AS_OFFICE: readonly string[] = ['cương vị', 'cương vị là', 'giữ cương vị', 'tư cách', 'tư cách là'];

/** At the head of a sentence, before the office of whoever is named behind a comma: «Là Chủ tịch UBND xã, chị A …». */
export const CLAUSE_OPENERS: readonly string[] = ['là', 'từ', 'theo'];

/** Before the place of work and a colon: «giữ các chức vụ tại Bộ Y tế: …». */
export const OFFICES_AT: readonly string[] = [
  'các chức vụ tại',
  'các chức vụ ở',
  'chức vụ tại',
  'nhiều chức vụ tại',
  'các vị trí tại',
  'các vị trí ở',
  'vị trí tại',
  'nhiều vị trí tại',
  'cương vị tại',
];

/** Before the office for which someone else acts: «Thừa ủy quyền của Thủ tướng, Chủ tịch UBND tỉnh A trao …». */
export const IN_NAME_OF: readonly string[] = [
  'thừa ủy quyền',
  'thừa ủy quyền của',
  'theo ủy quyền của',
  'theo sự ủy quyền của',
  'được sự ủy quyền của',
  'thừa lệnh',
  'thừa lệnh của',
  'theo ủy nhiệm của',
  'được sự ủy nhiệm của',
  'được ủy nhiệm của',
  'thay mặt',
  'thay mặt cho',
];

/** Before the office at whose word someone else acts: «Theo đề nghị của Giám đốc Sở Nội vụ, Chủ tịch UBND tỉnh A ký …». */
export const AT_WORD_OF: readonly string[] = [
  'đề nghị của',
  'tờ trình của',
  'chỉ đạo của',
  'ý kiến của',
  'yêu cầu của',
  'phân công của',
  'báo cáo của',
];

/** Before the one who does what is done to the person of the sentence: «A được Thủ tướng B giao …». */
export const BEFORE_AGENT: readonly string[] = ['được', 'bị'];

/** «A giao việc cho B để nhận nhiệm vụ …»: the office is that of the sentence's first person. */
export const PURPOSES: readonly string[] = [
  'để nhận nhiệm vụ',
  'để nhận nhiệm vụ mới',
  'để nhận nhiệm vụ mới là',
  'để giữ chức',
  'để giữ chức vụ',
  'để đảm nhiệm chức vụ',
  'để làm',
];
