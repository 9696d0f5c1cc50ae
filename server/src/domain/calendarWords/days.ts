/** What opens a day, what stands around one, and what only looks like one. */

/** Two parts of one day, as weather reports and programmes have them: «ngày và đêm 9/9», «sáng và chiều 12/6». */
const JOINED_PARTS_OF_DAY = [
  'ngày và đêm',
  'đêm và ngày',
  'sáng và chiều',
  'sáng và trưa',
  'trưa và chiều',
  'chiều và tối',
  'chiều và đêm',
  'chiều tối và đêm',
  'tối và đêm',
  'đêm và sáng',
] as const;

/** Parts of the day; one belongs to the date that it opens: «Sáng 23-1», «chiều ngày 20/5». */
export const PARTS_OF_DAY = [
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'khuya',
  'sáng sớm',
  'rạng sáng',
  'chiều tối',
  'đêm khuya',
  ...JOINED_PARTS_OF_DAY,
] as const;

/** Words that open a day. «mùng» and «mồng» count the first ten days of a month. */
export const DAY_WORDS = ['ngày', 'ngày mùng', 'ngày mồng', 'mùng', 'mồng'] as const;

/** Halves of the day behind the time, as sites in Vietnamese print them: «10:15 SA» (sáng), «3:15 CH» (chiều). */
export const HALVES_OF_DAY = ['SA', 'CH'] as const;

/** Days of the week; they stand before a date and outside it. */
export const WEEKDAYS = [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'thứ 2',
  'thứ 3',
  'thứ 4',
  'thứ 5',
  'thứ 6',
  'thứ 7',
  'chủ nhật',
  'chúa nhật',
] as const;

/** Days of commemoration, which their day may follow: «Ngày Nhà giáo Việt Nam 20-11». */
const HOLIDAYS = [
  'Quốc khánh',
  'Nhà giáo Việt Nam',
  'Phụ nữ Việt Nam',
  'Quốc tế Phụ nữ',
  'Quốc tế Lao động',
  'Quốc tế Thiếu nhi',
  'Giải phóng miền Nam',
  'thống nhất đất nước',
  'Thương binh - Liệt sĩ',
  'Thương binh, Liệt sĩ',
  'Thương binh liệt sỹ',
  'Thầy thuốc Việt Nam',
  'Báo chí Cách mạng Việt Nam',
  'Doanh nhân Việt Nam',
  'Gia đình Việt Nam',
  'Giỗ Tổ Hùng Vương',
  'Tết Dương lịch',
] as const;

/** After these a pair of numbers is certainly a day and its month: «Sáng nay 22-10», «hôm 21/6». */
export const DAY_INTRODUCTIONS = [
  'sáng nay',
  'trưa nay',
  'chiều nay',
  'tối nay',
  'đêm nay',
  'chiều tối nay',
  'sáng sớm nay',
  'rạng sáng nay',
  'hôm nay',
  'sáng qua',
  'trưa qua',
  'chiều qua',
  'tối qua',
  'đêm qua',
  'hôm qua',
  'ngày mai',
  'sáng mai',
  'chiều mai',
  'tối mai',
  'hôm',
  'hôm kia',
  ...HOLIDAYS,
] as const;

/** After these a pair of numbers is a day and its month unless what follows is counted: «từ 1/7», not «từ 1/2 số xã». */
export const DAY_PREPOSITIONS = [
  'từ',
  'kể từ',
  'đến',
  'tới',
  'đến hết',
  'trước',
  'sau',
  'vào',
  'khai mạc',
  'bế mạc',
  'diễn ra',
  'bắt đầu',
  'kết thúc',
  'hiệu lực',
  'thay vì',
  'tức',
  'tức là',
  'đợt',
  'dịp',
  'lễ',
  'dịp lễ',
] as const;

/** In a sentence on one of these two numbers with a dash are its score: «trận chung kết kết thúc 2-1». */
export const MATCH_WORDS = ['trận', 'hiệp', 'ván', 'séc'] as const;

/** After «ngày» and a number, no day of a month that the article means: «ngày 2 lần», «ngày 29 Tết», «ngày 15 hằng tháng». */
export const NO_DAY_BEFORE = ['lần', 'giờ', 'tiếng', 'Tết', 'hằng', 'hàng', 'âm', 'công'] as const;

/** Before a part of the day up to which something was done, in so many of all places: «đến sáng 15/20 xã». */
export const DONE_BY_WORDS = ['đến', 'tới', 'hết'] as const;

/** Around a time of the clock: «8 giờ 30 phút 5/3», «14g26, 25/7». */
export const CLOCK_WORDS = ['h', 'g', 'giờ', 'phút'] as const;

/** Streets, schools, hospitals and orders that bear a day as their name: «đường 30/4», «Bệnh viện 19-8». */
export const NAMED_AFTER_DAYS = [
  'đường',
  'phố',
  'quảng trường',
  'công viên',
  'bệnh viện',
  'cầu',
  'trường',
  'sân vận động',
  'nhà máy',
  'công ty',
  'xí nghiệp',
  'hợp tác xã',
  'nông trường',
  'lâm trường',
  'cung văn hóa',
  'nhà văn hóa',
  'khu phố',
  'ấp',
  'xã',
  'phường',
  'rạp',
  'hồ',
] as const;
