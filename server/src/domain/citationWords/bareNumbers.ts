/** What tells whether a number right after a type word is a document («Kết luận 14») or a count («kết luận 12 vụ án»). */

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
  ...(
    'về của và do là để trong cho thì với tại trên nhằm theo từ đến tới như khi mà hay hoặc cùng bằng ' +
    'rằng sau trước bởi nhưng ở qua hơn kèm được đã đang sẽ vừa có cũng vẫn còn chưa cần phải bị không ' +
    'chỉ luôn đều mới này đó nêu nói khóa nên tiếp nữa lại hết đúng gồm ra vào đi gắn sửa thay đặt mở ' +
    'giúp tạo dành làm hủy đem ký đưa'
  ).split(' '),
  ...['góp phần', 'mang lại', 'đối với', 'so với', 'kèm theo', 'căn cứ'],
  ...['bao gồm', 'gần đây', 'hiện nay', 'hiện hành', 'hiện đang', 'hiện vẫn'],
  ...['cụ thể', 'chính là', 'chính thức', 'cơ bản', 'nghiêm túc', 'sâu rộng'],
  ...['sâu sắc', 'sâu sát', 'bước đầu', 'yêu cầu', 'xác định', 'hướng tới'],
  ...['hướng đến', 'bổ sung', 'quy tụ', 'phê duyệt', 'khẳng định', 'thể hiện'],
  ...['thể chế', 'nhấn mạnh', 'thông qua', 'thực hiện', 'thực sự', 'thực tế'],
  ...['đề ra', 'đề cập', 'đề xuất', 'hỗ trợ', 'hướng dẫn', 'thu hút', 'thu hồi', 'giai đoạn'],
  ...['chỉ đạo', 'chỉ rõ'],
];

/** After a bare year, where the sentence goes on about the document: «Nghị quyết 18 năm 2024 của tỉnh». */
export const AFTER_YEAR = 'của về';
