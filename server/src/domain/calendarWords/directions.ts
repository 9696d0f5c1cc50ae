/**
 * On which side of the article's own day a day without a year lies, by the words of its clause. Source: general usage of
 * the press in deadlines («chậm nhất ngày 30/6»), plans («sẽ khai mạc ngày 20/10») and counts («tính đến ngày 30/6»).
 */

/** What their clause says is still to come. */
export const AHEAD_WORDS = [
  'sẽ',
  'dự kiến',
  'dự định',
  'phấn đấu',
  'theo kế hoạch',
  'có kế hoạch',
  'lên kế hoạch',
  'kế hoạch đến',
  'kế hoạch là',
  'chậm nhất',
  'muộn nhất',
  'hạn cuối',
  'hạn chót',
  'hạn nộp',
  'thời hạn',
  'gia hạn',
  'sắp tới',
  'sắp diễn ra',
] as const;

/** The same where the date follows at once, but also told of what is over: «đã nộp trước ngày 31/12». */
export const DEADLINE_WORDS = ['trước', 'trước hạn', 'xong trước'] as const;

/** Before a date up to which something must or shall be done, or has been: «đến ngày 30/9 phải xong». */
export const UNTIL_WORDS = ['đến', 'tới', 'đến hết', 'cho đến', 'từ nay đến', 'từ nay tới', 'từ nay đến hết'] as const;

/** Before a date from which on something holds; what follows says which side it is on: «từ ngày 1/7, xã sẽ thu». */
export const FROM_WORDS = ['từ', 'kể từ', 'bắt đầu từ'] as const;

/** In the clause of a date after «đến»: it lies ahead. */
export const DUTY_WORDS = ['phải', 'sẽ', 'cần', 'phấn đấu', 'dự kiến', 'bảo đảm', 'đảm bảo', 'yêu cầu'] as const;

/** What their clause says is over. */
export const BACK_WORDS = [
  'đã',
  'vừa',
  'vừa qua',
  'hôm',
  'tính đến',
  'tính tới',
  'tính đến hết',
  'trước đó',
  'trước đây',
  'xảy ra',
  'ra đời',
] as const;

/** After «đã» these are over, but not what they call for: «đã yêu cầu nộp ngày 30/6», «đã chọn ngày 20/10». */
export const CALLS_FOR = [
  'yêu cầu',
  'chỉ đạo',
  'giao',
  'đề nghị',
  'kiến nghị',
  'thống nhất',
  'quyết định',
  'ấn định',
  'thông báo',
  'công bố',
  'phát động',
  'chọn',
  'hẹn',
  'cam kết',
  'đặt mục tiêu',
] as const;

/** What is told after these is ahead or over for itself, whenever it was told: «Ngày 25/12, huyện cho biết sẽ họp dân». */
export const TELLING_WORDS = [
  'bàn',
  'báo cáo',
  'cho biết',
  'cho hay',
  'dự báo',
  'đề xuất',
  'hứa',
  'hy vọng',
  'kết luận',
  'khẳng định',
  'kỳ vọng',
  'nêu',
  'nhấn mạnh',
  'nói',
  'phát biểu',
  'thông tin',
  'tin tưởng',
  'trả lời',
  'tuyên bố',
] as const;

/** Right after a date that lies ahead: «ngày 20/10 tới», «tháng 7 tới đây». */
export const AHEAD_AFTER_DATE = ['tới', 'tới đây', 'sắp tới'] as const;

/** Right after a date that is over: «ngày 30/6 vừa qua», «từ ngày 1/6 đến nay». */
export const BACK_AFTER_DATE = ['vừa qua', 'vừa rồi', 'đến nay', 'tới nay', 'trở lại đây', 'năm ngoái'] as const;

/** Right after a date of the year that the text last spoke of: «tháng 8 cùng năm». */
export const SAME_YEAR = ['cùng năm', 'năm đó', 'năm ấy'] as const;
