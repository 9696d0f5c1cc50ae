/** Where the subject after «về» ends. */

/** What a document does, where what it sets follows: «đặt ra 11 chỉ tiêu», «đề ra các mục tiêu», «gồm 19 điều». */
export const SETTING_VERBS = ['đặt ra', 'đề ra', 'đưa ra', 'gồm', 'bao gồm'] as const;

/** What it sets; without them «đặt ra» may belong to the subject: «những vấn đề đặt ra trong phát triển». */
export const SET_AIMS = [
  'mục tiêu',
  'chỉ tiêu',
  'yêu cầu',
  'nhiệm vụ',
  'giải pháp',
  'quan điểm',
  'phương hướng',
] as const;

/** Between the two. */
export const SET_PLURALS = 'các những nhiều một hai ba bốn năm sáu bảy tám chín mười';

/** Carry the sentence on after the document's name. */
export const PREDICATES = 'đã đang sẽ';

/** Whoever a subject speaks of, where «đang» says what they do: «đảng viên đang công tác ở xa». */
export const DESCRIBED = [
  'người',
  'đảng viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'người lao động',
  'chiến sĩ',
  'quân nhân',
  'đoàn viên',
  'hội viên',
  'học sinh',
  'sinh viên',
  'tổ chức đảng',
  'cơ quan',
  'đơn vị',
  'doanh nghiệp',
  'vấn đề',
] as const;
/** … but not before these: «… đối với cán bộ đang được thực hiện», «đang có hiệu lực». */
export const DONE_AFTER = 'được có phát đi là trở';

/** Say something of the document, not of its subject. */
export const REMARKS = [
  'có hiệu lực',
  'được ban hành',
  'được tổ chức',
  'diễn ra',
  'được triển khai',
  'được quán triệt',
  'được thông qua',
  'quy định rõ',
  'nêu rõ',
  'chỉ rõ',
  'xác định rõ',
  'khẳng định rõ',
  'nhấn mạnh',
  'ra đời',
  'có ý nghĩa',
  'đi vào cuộc sống',
  'quy định:',
  '(ban hành',
  '- Ảnh:',
  '– Ảnh:',
  '(gọi tắt',
  '(nay',
  'vừa được',
  '(sau đây gọi',
  'tuy nhiên',
  'tới toàn thể',
  'đến toàn thể',
  'cho toàn thể',
  'tới 100% cán bộ',
  'đến 100% cán bộ',
  'tới 100% đảng viên',
  'đến 100% đảng viên',
  'tới 100% chi bộ',
  'đến 100% chi bộ',
] as const;

/**
 * What a document is, in which a sentence sums it up: «… là căn cứ chính trị quan trọng». No title of the catalogue holds
 * one of them; others may be of the subject («giáo dục là quốc sách»).
 */
export const SUMMED_UP = [
  'là căn cứ',
  'là cơ sở',
  'là kim chỉ nam',
  'là bước',
  'là dấu mốc',
  'là cú hích',
  'là văn bản',
  'là chủ trương',
  'là quyết sách',
  'là định hướng',
  'là nghị quyết',
  'là chỉ thị',
  'là quy định',
  'là kết luận',
  'là một trong những',
  'là tiền đề',
] as const;

/** Ask something of the document. */
export const QUESTIONS = ['là gì', 'như thế nào', 'thế nào', 'ra sao'] as const;

/** In what a question says of it: «có liên quan không», «có gì mới». */
export const ASKING_WORDS = 'không chưa gì nào sao';

/** Where that begins: «có liên quan không», «được thực hiện như thế nào». */
export const QUESTION_OPENERS = 'có được';

/** Who issued a document, where its subject seems to run on: «… về phát triển văn hóa của Bộ Chính trị». */
export const ISSUERS_AFTER_SUBJECT = [
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Chính phủ',
  'Thủ tướng',
] as const;

/** After that issuer where the sentence goes on: «… của Bộ Chính trị trên địa bàn tỉnh». */
export const AFTER_LATE_ISSUER = [
  'trên địa bàn',
  'trong toàn',
  'vào cuộc sống',
  'vào thực tiễn',
  'tại',
  'đến',
  'tới',
] as const;

/** … but not where the subject is what they do: «… về chế độ làm việc của Bộ Chính trị». */
export const DOINGS = [
  'chức năng',
  'nhiệm vụ',
  'quyền hạn',
  'thẩm quyền',
  'trách nhiệm',
  'hoạt động',
  'làm việc',
  'tổ chức',
  'bộ máy',
  'lãnh đạo',
  'chỉ đạo',
  'điều hành',
  'công tác',
  'quan hệ',
  'quản lý',
  'kết luận',
  'nghị quyết',
  'quy định',
  'quyết định',
  'ý kiến',
  'chủ trương',
  'chính sách',
  'chương trình',
  'kế hoạch',
  'quan điểm',
] as const;
