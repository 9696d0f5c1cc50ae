/**
 * Words that stand between a person and an office in sentences on appointments, elections and removals.
 *
 * Sources: vnexpress.net 4945490, baomoi.com c/6469327, hanoimoi.vn, soha.vn 20211015, plo.vn 926829.
 */

/** The title right behind one of these is the office of the person whom the sentence is about. */
export const OFFICE_OF_SUBJECT: readonly string[] = [
  'giữ chức',
  'giữ chức vụ',
  'giữ chức danh',
  'giữ các chức vụ',
  'giữ các chức vụ như',
  'giữ vị trí',
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

/** Of these, the ones that also open a sentence whose subject comes later: «với cương vị Bí thư, ông A …». */
export const AS_OFFICE: readonly string[] = ['cương vị', 'cương vị là', 'giữ cương vị', 'tư cách', 'tư cách là'];

/** At the head of a sentence, before the office of whoever is named behind a comma: «Là Chủ tịch UBND xã, chị A …». */
export const CLAUSE_OPENERS: readonly string[] = ['là', 'từ', 'theo'];

/** The same before the place of work and a colon: «giữ các chức vụ tại Bộ Y tế: …». */
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

/** The office behind one of these is nobody's yet: «khi bổ nhiệm nhân sự giữ chức …», «phân công cán bộ làm …». */
export const OFFICE_OF_NOBODY: readonly string[] = [
  'cán bộ giữ chức',
  'cán bộ giữ chức vụ',
  'cán bộ giữ các chức vụ',
  'cán bộ đảm nhiệm chức vụ',
  'cán bộ làm',
  'kiện toàn chức danh',
  'kiện toàn chức vụ',
  'khuyết chức danh',
  'khuyết chức vụ',
  'khuyết vị trí',
  'nhân sự cho chức danh',
  'nhân sự giữ chức',
  'nhân sự giữ chức vụ',
  'nhân sự đảm nhiệm',
  'nhân sự đảm nhiệm chức vụ',
  'nhân sự làm',
  'người giữ chức',
  'người giữ chức vụ',
  'người đảm nhiệm chức vụ',
];

/**
 * An office behind one of these is filled, or is to be: «kỳ họp sẽ bầu Chủ tịch UBND tỉnh». It is that of the one who
 * takes it, if the article tells who does.
 *
 * thanhnien.vn 641889, baochinhphu.vn: before and after sessions of people's councils.
 */
export const FILLED_OFFICE: readonly string[] = [
  'bầu',
  'bầu mới',
  'bầu bổ sung',
  'bầu chức danh',
  'bầu các chức danh',
  'bầu chức danh các:',
  'bầu các chức danh:',
  'bầu bổ sung chức danh',
  'bầu người mới thay thế',
  'bầu người thay thế',
  'kiện toàn',
  'khuyết',
  'thi tuyển',
  'thi tuyển chức danh',
  'phê chuẩn',
  'phê chuẩn chức danh',
  'giới thiệu ứng cử',
  'ứng cử viên',
];

/** An office behind one of these was held once, whoever holds it now: «khi còn là Bí thư …», «từng giữ chức …». */
export const PAST_OFFICE: readonly string[] = [
  'khi đang là',
  'khi đang giữ chức',
  'khi đang giữ chức vụ',
  'khi còn là',
  'lúc còn là',
  'khi còn làm',
  'lúc còn làm',
  'khi còn giữ chức',
  'khi còn giữ chức vụ',
  'khi còn đương chức',
  'lúc đương chức',
  'từng là',
  'từng làm',
  'từng giữ chức',
  'từng giữ chức vụ',
  'từng giữ các chức vụ',
  'từng giữ cương vị',
  'từng đảm nhiệm',
  'từng đảm nhiệm chức vụ',
  'vốn là',
  'khi đó là',
  'lúc đó là',
  'khi ấy là',
  'lúc ấy là',
  'thời điểm đó là',
];

/** An office behind one of these goes from one to another: nobody who is named beside it holds it alone. */
export const PASSED_OFFICE: readonly string[] = [
  'bàn giao nhiệm vụ',
  'bàn giao chức vụ',
  'bàn giao chức danh',
  'bàn giao chức trách',
  'bàn giao cương vị',
];

/** An office behind one of these is being taken. */
export const TAKEN_OFFICE: readonly string[] = [
  'giữ chức',
  'giữ chức vụ',
  'giữ chức danh',
  'giữ quyền',
  'giao quyền',
  'giao giữ',
  'được giao',
  'được bầu',
  'được bầu là',
  'bầu làm',
  'cử làm',
  'bổ nhiệm làm',
  'được bổ nhiệm',
  'được bổ nhiệm lại',
  'chỉ định làm',
  'được chỉ định',
  'được phê chuẩn',
  'trúng cử',
  'đắc cử',
  'tái cử',
  'tái đắc cử',
  'trở thành',
  'nhận nhiệm vụ',
];

/** An office behind one of these is just being left. */
export const LEFT_OFFICE: readonly string[] = [
  'thôi giữ chức',
  'thôi giữ chức vụ',
  'thôi giữ các chức vụ',
  'thôi chức',
  'thôi làm',
  'thôi đảm nhiệm chức vụ',
  'thôi tham gia',
  'rời ghế',
  'rời cương vị',
  'rời chức vụ',
];

/** The same where few words stand between person and office, and nothing but commas. */
export const OFFICE_OF_SUBJECT_NEARBY: readonly string[] = [
  'là',
  'nay là',
  'bầu',
  'chức',
  'vị trí',
  'vai trò',
  'tham gia',
  'nhiệm vụ',
  'nhiệm vụ mới là',
  'nhận nhiệm vụ',
  'nhận nhiệm vụ mới là',
  'được bầu là',
  'được bổ nhiệm',
  'được bổ nhiệm lại',
  'được chỉ định',
  'được phê chuẩn',
  'được phê chuẩn bổ nhiệm',
  'được phong',
];

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

/** Behind a head without a body: the one who holds the office now, or held it then, and whom the article does not name. */
export const OTHER_HOLDERS: readonly string[] = [
  'hiện tại',
  'hiện nay',
  'đương nhiệm',
  'tiền nhiệm',
  'kế nhiệm',
  'khác',
];

/** Before a verb: behind a head they show the same. */
export const AUXILIARIES: readonly string[] = ['đã', 'cũng'];

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

/** Between an assistant and whom he serves: «Thư ký giúp việc đồng chí …». */
export const ASSISTS: readonly string[] = ['giúp việc', 'giúp việc cho', 'cho', 'của'];

/** One title with another of the same person. */
export const CONCURRENT: readonly string[] = ['kiêm', 'kiêm nhiệm', 'kiêm giữ chức', 'đồng thời là', 'kiêm chức'];

/** Before a title or name: more than one person. */
export const SEVERAL: readonly string[] = ['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'nhiều', 'một số'];

/** Acts on an office; the person whom they concern may be named behind it: «cách chức Bí thư … đối với ông A». */
export const OFFICE_ACTS: readonly string[] = [
  'cách chức',
  'cách chức vụ',
  'miễn nhiệm',
  'miễn nhiệm chức vụ',
  'miễn nhiệm chức danh',
  'bãi nhiệm',
  'bãi nhiệm chức vụ',
  'bãi nhiệm tư cách',
  'xóa tư cách',
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
];

/** Acts that hand an office to the person who is named right behind it: «giao quyền Tổng Giám đốc … cho ông A». */
export const HANDOVERS: readonly string[] = ['giao', 'giao nhiệm vụ', 'trao', 'bổ nhiệm', 'trao quyết định bổ nhiệm'];

/** Before that person. */
export const HANDED_TO: readonly string[] = ['cho', 'đối với'];

/** Of these acts, the ones that end an office: whose it is stands behind them, whoever the sentence is about. */
export const REMOVALS: readonly string[] = [
  'cách chức',
  'cách chức vụ',
  'miễn nhiệm',
  'miễn nhiệm chức vụ',
  'miễn nhiệm chức danh',
  'bãi nhiệm',
  'bãi nhiệm chức vụ',
  'bãi nhiệm chức danh',
  'xóa tư cách',
  'thôi làm nhiệm vụ',
];

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

/** Before that person. */
export const OF_PERSON: readonly string[] = ['đối với', 'với', 'của', 'cho'];

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
