/**
 * The words of Vietnamese dates. Source: general usage, checked against the date lines and leads of provincial and
 * national papers (Báo Hà Giang, Báo Tuyên Quang, Thanh Niên, Hà Nội Mới, Tuổi Trẻ, baochinhphu.vn).
 */

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
] as const;

/** Words that open a day. «mùng» and «mồng» count the first ten days of a month. */
export const DAY_WORDS = ['ngày', 'ngày mùng', 'ngày mồng', 'mùng', 'mồng'] as const;

/** Before «ngày», «tháng», «quý» and «năm»: what follows is counted per day or year: «mỗi tháng 3 triệu», «một năm 2 lần». */
export const MEASURES_OF_TIME = ['mỗi', 'một', 'hằng', 'hàng', 'từng', 'mấy'] as const;

/** The same for what is counted within one year: «cả năm 2150 hộ»; «trong năm 2023» is a date all the same. */
export const WHOLES_OF_TIME = ['trong', 'cả', 'suốt'] as const;

/** «quý» is a word of respect, too: «kính thưa quý 3 vị đại biểu», «quý thầy cô». */
export const RESPECTED_AFTER_QUY = ['vị', 'ông', 'bà', 'thầy', 'cô'] as const;

/** Words that open a span of years: «giai đoạn 2016 - 2020». */
export const PERIOD_WORDS = ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'năm học', 'niên khóa', 'niên học'] as const;

/** Months by name, as they stand after «ngày 8 tháng …». The lunar year's first and last have names of their own. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

/** Months that only the lunar calendar has. */
export const LUNAR_MONTHS = ['Giêng', 'Chạp'] as const;

/** What marks the date before it as one of the lunar calendar. */
export const LUNAR_MARKS = ['âm lịch', 'ÂL', 'AL'] as const;

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

/** Days of the week and months on blogs whose platform speaks English: «Tuesday, March 25, 2014». */
export const ENGLISH_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
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

/** After these a number of four digits is a year though «năm» is missing: «so với 2023», «tầm nhìn 2045», «SN 1970». */
export const YEAR_PREPOSITIONS = [
  'từ',
  'kể từ',
  'đến',
  'tới',
  'trước',
  'sau',
  'so với',
  'cùng kỳ',
  'tầm nhìn',
  'định hướng',
  'đầu',
  'giữa',
  'cuối',
  'năm nay',
  'năm ngoái',
  'năm tài chính',
  'mùa mưa',
  'mùa mưa lũ',
  'mùa khô',
  'mùa hè',
  'mùa xuân',
  'xuân',
  'hè',
  'Tết',
  'kế hoạch',
  'nhiệm vụ',
  'sinh',
  'SN',
  'ngân sách',
  'dự toán',
  'thường niên',
  'tuyển sinh',
  'khóa học',
  'thi THPT quốc gia',
  'THPT quốc gia',
  'THPTQG',
  'tốt nghiệp THPT',
  'Tết Nguyên đán',
  'Tết Dương lịch',
  'Giáng sinh',
  'Cách mạng tháng Tám',
] as const;

/** Before a year that something reaches to: «đến năm 2030», «tầm nhìn 2045». */
export const GOAL_WORDS = ['đến', 'tới', 'tầm nhìn', 'định hướng'] as const;

/** Before the day of a document: «ban hành ngày …», «ký ngày …». */
export const ISSUE_WORDS = ['ban hành', 'ký'] as const;

/** Before a birthday: «sinh ngày …». */
export const BIRTH_WORDS = ['sinh', 'SN'] as const;

/** Before the year that plans are made for, late in the year before it: «nhiệm vụ năm 2024». */
export const PLAN_WORDS = ['nhiệm vụ', 'kế hoạch', 'phương hướng'] as const;

/** What conferences at the turn of the year do with the old one. */
export const REVIEW_WORDS = ['tổng kết'] as const;

/** Before a number and «năm», which are no span of years then: «Tháng 8 năm 1945», «số 5 năm 2019», «lần thứ 4 năm 2020». */
export const NUMBERED_WORDS = ['tháng', 'số', 'thứ', 'khóa', 'lần', 'đợt', 'quý'] as const;

/** After «ngày» and a number, no day of a month that the article means: «ngày 2 lần», «ngày 29 Tết», «ngày 15 hằng tháng». */
export const NO_DAY_BEFORE = ['lần', 'giờ', 'tiếng', 'Tết', 'hằng', 'hàng', 'âm', 'công'] as const;

/** Before a part of the day up to which something was done, in so many of all places: «đến sáng 15/20 xã». */
export const DONE_BY_WORDS = ['đến', 'tới', 'hết'] as const;

/** After «từ» and a number that changes: «tăng từ 1950 lên 2100 con», «giảm từ 2100 còn 1900 hộ». */
export const CHANGE_WORDS = ['lên', 'xuống', 'còn'] as const;

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

/** Words that join the dates of a list. */
export const LIST_CONJUNCTIONS = ['và', 'hoặc', 'hay'] as const;

/** Words that join the ends of a span. */
export const SPAN_CONJUNCTIONS = ['đến', 'tới', 'cho đến', 'đến hết'] as const;

/** Stems and branches, two of which name a year of the lunar calendar: «Tết Giáp Thìn 2024». */
export const YEAR_STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
export const YEAR_BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** Before a province's name, which a year may follow then: «tỉnh Bình Định 2025», but «Festival Huế 2024» is a name. */
export const PROVINCE_LEVELS = ['tỉnh', 'thành phố', 'TP', 'TP.'] as const;

/*
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

/** Right after a date that lies ahead: «ngày 20/10 tới», «tháng 7 tới đây». */
export const AHEAD_AFTER_DATE = ['tới', 'tới đây', 'sắp tới'] as const;

/** Right after a date that is over: «ngày 30/6 vừa qua», «từ ngày 1/6 đến nay». */
export const BACK_AFTER_DATE = ['vừa qua', 'vừa rồi', 'đến nay', 'tới nay', 'trở lại đây', 'năm ngoái'] as const;
