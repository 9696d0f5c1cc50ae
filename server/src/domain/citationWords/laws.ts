/** Laws by name and year. */

/** Make «luật» no law from before: pháp luật, kỷ luật, trường Luật …; Đạo luật is what the press calls other countries'. */
export const BEFORE_NO_LAW = [
  ...['pháp', 'kỷ', 'âm', 'ước', 'đạo', 'trường', 'khoa', 'ngành', 'ĐH', 'đại học', 'học viện', 'cao học'],
  ...['công ty', 'văn phòng', 'phòng', 'cử nhân', 'thạc sĩ', 'tiến sĩ', 'nghệ sĩ', 'viện'],
] as const;

/** … and from behind: luật sư, Luật gia. */
export const AFTER_NO_LAW = 'sư gia học tục lệ chơi';

/** What nations agree on: «Công ước của Liên hợp quốc về Luật Biển 1982» is no law of a State. */
export const TREATIES = ['công ước', 'hiệp ước', 'hiệp định', 'nghị định thư'] as const;

/** Not in the name of a law: there it ends, and a year after them is another thing's. */
export const NOT_IN_LAW_NAMES =
  'được đã đang sẽ do từ để nhằm là thì mà khi khóa ngày kỳ trước sau này đó mới cũng vừa tháng quý giai gồm như về';

/** … where they are two words: «Dự thảo Luật Dữ liệu trình Quốc hội năm 2024». */
export const AFTER_LAW_NAMES = ['trình Quốc hội', 'trình Chính phủ', 'thông qua', 'tại kỳ họp', 'vào năm'] as const;

/** Between a law's name and its year. */
export const LAW_REMARKS = ['(sửa đổi)', '(sửa đổi, bổ sung)', 'sửa đổi', 'sửa đổi, bổ sung', 'hợp nhất'] as const;

/** Begin the name of a law that amends others and names them: «Luật Sửa đổi, bổ sung một số điều của Luật …». */
export const AMENDING = ['sửa đổi', 'bổ sung'] as const;

/** … and do so in small letters too: «Luật sửa đổi, bổ sung một số điều của …», but not «Luật sửa đổi năm 2019». */
export const AMENDING_SOME = ['sửa đổi, bổ sung một số điều', 'sửa đổi một số điều', 'bổ sung một số điều'] as const;
