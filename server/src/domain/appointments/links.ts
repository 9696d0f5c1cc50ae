/**
 * Words that join an office with a person, with another office or with what is said of either.
 *
 * Sources: vnexpress.net 4945490, baomoi.com c/6469327, hanoimoi.vn, soha.vn 20211015, plo.vn 926829.
 */

/** What an official does in news: behind a head without a body it shows that someone in particular is meant. */
export const DEEDS: readonly string[] = [
  'nhấn mạnh',
  'cho biết',
  'cho rằng',
  'cho hay',
  'nói',
  'phát biểu',
  'đề nghị',
  'yêu cầu',
  'khẳng định',
  'ghi nhận',
  'chỉ đạo',
  'chia sẻ',
  'nêu',
  'nêu rõ',
  'đánh giá',
  'biểu dương',
  'kết luận',
  'chủ trì',
  'dự',
  'thăm',
  'trao',
  'mong muốn',
  'lưu ý',
  'thông tin',
  'gợi mở',
  'bày tỏ',
  'chúc mừng',
  'cảm ơn',
  'giao',
];

/** Before a verb: behind a head they show the same. */
export const AUXILIARIES: readonly string[] = ['đã', 'cũng'];

/** Behind a head without a body: the one who holds the office now, or held it then, and whom the article does not name. */
export const OTHER_HOLDERS: readonly string[] = [
  'hiện tại',
  'hiện nay',
  'đương nhiệm',
  'tiền nhiệm',
  'kế nhiệm',
  'khác',
];

/** Behind a title with its body, before the name: «Bí thư Tỉnh ủy đầu tiên Lê Văn An», «… lúc bấy giờ là ông An». */
export const TIMES_OF_OFFICE: readonly string[] = [
  'đầu tiên',
  'đương nhiệm',
  'tiền nhiệm',
  'lâm thời',
  'đắc cử',
  'tân cử',
  'bấy giờ',
  'lúc bấy giờ',
  'lúc đó',
  'lúc ấy',
  'khi đó',
  'khi ấy',
  'thời đó',
  'hiện',
  'hiện nay',
  'hiện tại',
  'khác',
  'còn lại',
];

/** A person behind one of these held the office before: «giữ chức … thay ông Huỳnh Đảm». */
export const IN_PLACE_OF: readonly string[] = [
  'thay',
  'thay cho',
  'thay thế',
  'thay thế cho',
  'kế nhiệm',
  'thay vị trí của',
];

/** Between a title and names: «Các Phó Bí thư được chỉ định gồm: …». */
export const CONSIST_OF: readonly string[] = ['gồm', 'bao gồm', 'gồm có', 'như sau', 'sau đây'];

/** Between people and offices: to each his own, in the order in which they are named. */
export const IN_TURN: readonly string[] = ['lần lượt', 'theo thứ tự', 'tương ứng'];

/** Between offices and people, right before the people: the same. */
export const IN_TURN_ARE: readonly string[] = [
  ...IN_TURN.flatMap((words) => ['là', 'gồm', 'có', 'do', 'thuộc về', ':'].map((link) => `${words} ${link}`)),
  'gồm lần lượt',
];

/** Before the years for which an office is held: «nhiệm kỳ 2015-2020». */
export const TERM_WORDS: readonly string[] = ['nhiệm kỳ', 'giai đoạn', 'thời kỳ', 'các nhiệm kỳ'];

/** Words that open what is said of a person between commas: age, birth, origin, schooling. */
export const APPOSITIONS: readonly string[] = [
  'sinh năm',
  'sinh ngày',
  'sn',
  'dân tộc',
  'quê',
  'quê quán',
  'quê ở',
  'trình độ',
  'tuổi',
  'tên thường gọi',
  'bí danh',
  'học vị',
  'cử nhân',
  'thạc sĩ',
  'tiến sĩ',
  'chuyên môn',
];

/** Right before an office that someone looks after without holding it: «ông A, phụ trách Chủ tịch». */
export const IN_CHARGE: readonly string[] = ['phụ trách', 'tạm thời phụ trách', 'điều hành'];

/** Before the name of a deputy, of whom no other office is told. */
export const DEPUTIES: readonly string[] = ['đại biểu', 'đại biểu Quốc hội', 'ĐB', 'ĐBQH'];

/** The delegation that a deputy belongs to, in brackets behind the name: «(Đoàn Hà Nội)». */
export const DELEGATIONS: readonly string[] = [
  'Đoàn',
  'Đoàn ĐBQH',
  'Đoàn đại biểu Quốc hội',
  'ĐBQH',
  'đại biểu Quốc hội',
];

/** Between an assistant and whom he serves: «Thư ký giúp việc đồng chí …». */
export const ASSISTS: readonly string[] = ['giúp việc', 'giúp việc cho', 'cho', 'của'];

/** One title with another of the same person, held together or one after the other: «Chủ tịch rồi Bí thư». */
export const CONCURRENT: readonly string[] = [
  'kiêm',
  'kiêm nhiệm',
  'kiêm giữ chức',
  'đồng thời là',
  'kiêm chức',
  'rồi',
  'rồi là',
  'rồi làm',
  'rồi lên',
  'rồi đến',
  'sau đó là',
  'sau đó làm',
  'tiếp đó là',
  'lên',
  'lên làm',
  'lên giữ chức',
  'xuống',
  'xuống làm',
  'xuống giữ chức',
];

/** Before a title or name: more than one person; other numerals are counted. */
export const SEVERAL: readonly string[] = ['các', 'những', 'năm', 'nhiều', 'một số', 'các vị', 'những vị', 'quý vị'];

/** Before a person who is named to tell who another one is: «con trai của ông B», «người tiền nhiệm của ông B». */
export const RELATIONS: readonly string[] = [
  'con trai',
  'con gái',
  'con đẻ',
  'con rể',
  'vợ',
  'chồng',
  'em trai',
  'em gái',
  'anh trai',
  'chị gái',
  'bố',
  'mẹ',
  'cha',
  'cháu',
  'người tiền nhiệm',
  'người kế nhiệm',
].flatMap((relation) => [relation, `${relation} của`]);
