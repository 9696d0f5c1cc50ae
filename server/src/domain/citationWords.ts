/**
 * The words that citations of documents are made of: what joins them, what stands between a document and its number,
 * issuer or subject, and what tells the end of each. Grammatical words, not facts about documents.
 *
 * Source, where a list says nothing else: the sentences around citations in some four hundred news articles.
 */

/* Lists of documents. */

/** Between the documents of a list, after a comma or without one. */
export const LIST_CONNECTORS = 'và hoặc hay cùng với';
/** Before a type word: several documents follow. */
export const PLURALS = 'các những hai ba bốn loạt';

/* A number right after a type word: a document («Kết luận 14») or a count («kết luận 12 vụ án»)? */

/** Measures that the list of units leaves out: they count times, shares and quarters. */
export const FURTHER_MEASURES = ['quý', 'lượt', 'phần', 'điểm'] as const;
/** Begin like a unit and say when: «Nghị quyết 57 lần này». */
export const TIMES_LIKE_UNITS = ['lần này', 'lần đó', 'lần trước', 'năm nay', 'ngày nay'] as const;
/** Begins like a counted noun and says when: «Đề án 218 giai đoạn 2016-2020». */
export const PERIOD = 'giai đoạn';
/** Verbs that begin like a counted noun, and are none: «Nghị quyết 18 ban hành …». */
export const VERBS_LIKE_NOUNS = ['ban hành', 'điều chỉnh', 'công bố', 'công nhận', 'đề nghị'] as const;
/**
 * What documents do, and other documents in small letters: «Nghị quyết 18 quy định …», «hướng dẫn 12 quy định». After a
 * type word in small letters too, both are possible.
 */
export const VERBS_AND_DOCUMENTS = ['hướng dẫn', 'quy định', 'quyết định', 'thông báo', 'báo cáo', 'kết luận'] as const;
/** Counted nouns that begin like one of these verbs. */
export const NOUNS_LIKE_VERBS = ['hướng dẫn viên', 'báo cáo viên'] as const;
/** Last words before a document that is cited for what follows: «theo nghị định 178 người lao động được hưởng …». */
export const CITING = 'theo hiện hành của tại trong';
/** Last words before a document, never before what someone does: «theo chỉ thị 05», «triển khai chỉ thị 35». */
export const BEFORE_NOUN = 'theo hiện khai triệt hành tập học tại với của trong sau từ về các những';
/**
 * Go on about a document after its number: prepositions, particles, and what is done with documents. Whole words: «thực
 * tập», «đề thi» and «đối tác» begin like some of them.
 */
export const CONTINUATIONS: readonly string[] = [
  ...[
    'về',
    'của',
    'và',
    'do',
    'là',
    'để',
    'trong',
    'cho',
    'thì',
    'với',
    'tại',
    'trên',
    'nhằm',
    'theo',
    'từ',
    'đến',
    'tới',
  ],
  ...[
    'như',
    'khi',
    'mà',
    'hay',
    'hoặc',
    'cùng',
    'bằng',
    'rằng',
    'sau',
    'trước',
    'bởi',
    'nhưng',
    'ở',
    'qua',
    'hơn',
    'kèm',
  ],
  ...[
    'được',
    'đã',
    'đang',
    'sẽ',
    'vừa',
    'có',
    'cũng',
    'vẫn',
    'còn',
    'chưa',
    'cần',
    'phải',
    'bị',
    'không',
    'chỉ',
    'luôn',
  ],
  ...[
    'đều',
    'mới',
    'này',
    'đó',
    'nêu',
    'nói',
    'khóa',
    'nên',
    'tiếp',
    'nữa',
    'lại',
    'hết',
    'đúng',
    'gồm',
    'ra',
    'vào',
    'đi',
  ],
  ...[
    'gắn',
    'sửa',
    'thay',
    'đặt',
    'mở',
    'giúp',
    'góp phần',
    'tạo',
    'dành',
    'làm',
    'hủy',
    'đem',
    'ký',
    'mang lại',
    'đưa',
  ],
  ...[
    'đối với',
    'so với',
    'kèm theo',
    'căn cứ',
    'bao gồm',
    'gần đây',
    'hiện nay',
    'hiện hành',
    'hiện đang',
    'hiện vẫn',
  ],
  ...['cụ thể', 'chính là', 'chính thức', 'cơ bản', 'nghiêm túc', 'sâu rộng', 'sâu sắc', 'sâu sát', 'bước đầu'],
  ...['yêu cầu', 'xác định', 'hướng tới', 'hướng đến', 'bổ sung', 'quy tụ', 'phê duyệt', 'khẳng định', 'thể hiện'],
  ...['thể chế', 'nhấn mạnh', 'thông qua', 'thực hiện', 'thực sự', 'thực tế', 'đề ra', 'đề cập', 'đề xuất', 'thu hút'],
  ...['thu hồi', 'giai đoạn', 'chỉ đạo', 'chỉ rõ'],
];
/** After a bare year, where the sentence goes on about the document: «Nghị quyết 18 năm 2024 của tỉnh». */
export const AFTER_YEAR = 'của về';

/* Words between a type word and a number further on: «Quy định thi hành Điều lệ Đảng số 294-QĐ/TW». */

/** After these the number is another document's. */
export const LEADS_ELSEWHERE = 'theo tại tới đến';

/* Who issued it, before the document: «Bộ Chính trị vừa ban hành …», or after it: «… do Ban Bí thư ban hành». */

/** What an issuer does with a document. */
export const ISSUING_VERBS = [
  'ban hành',
  'ký ban hành',
  'ký, ban hành',
  'ký và ban hành',
  'ký',
  'thông qua',
  'ra',
  'có',
  'công bố',
  'đưa ra',
] as const;
/** Verbs of whoever puts the name under a document: the day before such a person is its day. */
export const SIGNING_VERBS = ['ký', 'ký ban hành', 'ký, ban hành', 'ký và ban hành'] as const;
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

/* The subject after «về»: where it ends. */

/** What a document does, where what it sets follows: «đặt ra 11 chỉ tiêu», «đề ra các mục tiêu». */
export const SETTING_VERBS = ['đặt ra', 'đề ra', 'đưa ra'] as const;
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
/** Begin a new clause after a comma. */
export const CLAUSE_OPENINGS = [
  'đồng chí',
  'tổ chức sáng',
  'tổ chức chiều',
  'tổ chức tối',
  'tổ chức ngày',
  'tổ chức tại',
  'xét đề nghị',
  'xét thấy',
  'xét nội dung',
  'xét tính chất',
  'xét mức độ',
  'xét báo cáo',
  'xét tờ trình',
  'ông',
  'bà',
  'các đồng chí',
  'trong đó',
  'trong trường hợp',
  'qua đó',
  'từ đó',
  'nhằm',
  'góp phần',
  'đến nay',
  'thời gian qua',
  'những năm qua',
  'hội nghị',
  'các đại biểu',
  'đại biểu',
  'toàn tỉnh',
  'toàn ngành',
  'cấp ủy',
  'các cấp ủy',
  'gắn với',
  'ngày',
  'theo đó',
  'đặc biệt là',
] as const;
/** Begin a new clause after a comma where it goes on with what they did: «…, các cấp ủy đã …». */
export const CLAUSE_ACTORS = [
  'các cấp',
  'các ngành',
  'các địa phương',
  'các đơn vị',
  'các cơ quan',
  'các chi bộ',
  'các tổ chức',
  'chính quyền',
  'nhiều',
  'mỗi',
  'hầu hết',
  'toàn',
] as const;
/** … before a name: «…, huyện Sông Mã đã …», but «kinh tế, xã hội đã …». */
export const CLAUSE_PLACES = 'tỉnh phố xã huyện quận phường trấn thôn ngành';
/** … and in capitals: «…, Đảng bộ tỉnh đã …». */
export const CLAUSE_BODIES = 'Ban Bộ Sở Hội Ủy UBKT UBND HĐND Mặt MTTQ Công Đảng Chi Huyện Tỉnh Thành Thủ Chủ';
/** Bodies that begin a new clause after a comma, in capitals: «… tỉnh ủy, thành ủy» goes on. */
export const CLAUSE_SUBJECTS = [
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'UBND',
  'HĐND',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Chính phủ',
] as const;

/** What a body does that begins a new clause after a comma: «…, UBKT Trung ương quyết định …». */
export const CLAUSE_VERBS = [
  'quyết định',
  'kết luận',
  'yêu cầu',
  'đề nghị',
  'ban hành',
  'chỉ đạo',
  'nhận thấy',
  'thống nhất',
  'giao',
  'bổ nhiệm',
  'thi hành',
  'tổ chức',
] as const;
/** Central bodies, which stand in lists as often: «cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý». */
export const CENTRAL_BODIES = ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Trung ương'] as const;

/* Conferences and congresses. */

/** What a conference of a committee is called. */
export const CONFERENCE_WORDS = ['Hội nghị', 'HN'] as const;
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

/* Laws by name and year. */

/** Make «luật» no law from before: pháp luật, kỷ luật, trường Luật … */
export const BEFORE_NO_LAW = [
  ...['pháp', 'kỷ', 'âm', 'ước', 'trường', 'khoa', 'ngành', 'ĐH', 'đại học', 'học viện', 'cao học'],
  ...['công ty', 'văn phòng', 'phòng', 'cử nhân', 'thạc sĩ', 'tiến sĩ', 'nghệ sĩ', 'viện'],
] as const;
/** … and from behind: luật sư, Luật gia. */
export const AFTER_NO_LAW = 'sư gia học tục lệ chơi';
/** Not in the name of a law: there it ends, and a year after them is another thing's. */
export const NOT_IN_LAW_NAMES =
  'được đã đang sẽ do từ để nhằm là thì mà khi khóa ngày kỳ trước sau này đó mới cũng vừa tháng quý giai gồm như về';
/** … where they are two words: «Dự thảo Luật Dữ liệu trình Quốc hội năm 2024». */
export const AFTER_LAW_NAMES = ['trình Quốc hội', 'trình Chính phủ', 'thông qua', 'tại kỳ họp'] as const;
/** Between a law's name and its year. */
export const LAW_REMARKS = ['(sửa đổi)', '(sửa đổi, bổ sung)', 'sửa đổi', 'sửa đổi, bổ sung', 'hợp nhất'] as const;
/** Begin the name of a law that amends others and names them: «Luật Sửa đổi, bổ sung một số điều của Luật …». */
export const AMENDING = ['sửa đổi', 'bổ sung'] as const;
/** … and do so in small letters too: «Luật sửa đổi, bổ sung một số điều của …», but not «Luật sửa đổi năm 2019». */
export const AMENDING_SOME = ['sửa đổi, bổ sung một số điều', 'sửa đổi một số điều', 'bổ sung một số điều'] as const;

/** Right before the type of a document: it has not been issued yet. */
export const PROPOSED = 'dự thảo|dự kiến ban hành|sắp ban hành|sẽ ban hành'.split('|');
