/** Months, years and periods: what opens them, and what stands before a year without «năm». */

/** Before «ngày», «tháng», «quý» and «năm»: what follows is counted per day or year: «mỗi tháng 3 triệu», «một năm 2 lần». */
export const MEASURES_OF_TIME = ['mỗi', 'một', 'hằng', 'hàng', 'từng', 'mấy'] as const;

/** The same for what is counted within one year: «cả năm 2150 hộ»; «trong năm 2023» is a date all the same. */
export const WHOLES_OF_TIME = ['trong', 'cả', 'suốt'] as const;

/** Before «tháng»: what follows is a month, whatever comes next: «cuối tháng 3 huyện khởi công cầu». */
export const TIMES_OF_MONTH = ['hồi', 'đầu', 'giữa', 'cuối', 'vào', 'thượng tuần', 'trung tuần', 'hạ tuần'] as const;

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
  'bổ sung',
  'vụ mùa',
  'đông xuân',
  'hè thu',
  'thu đông',
  'vụ đông',
  'vụ xuân',
  'niên vụ',
  'mùa giải',
  'mùa thi',
  'mùa tuyển sinh',
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
  'ngân sách nhà nước',
  'ngân sách trung ương',
  'ngân sách TW',
  'ngân sách địa phương',
  'toàn quốc',
  'cấp quốc gia',
  'cấp tỉnh',
  'cấp huyện',
  'cấp cơ sở',
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

/** Before a number and «năm», which are no span of years then: «Tháng 8 năm 1945», «số 5 năm 2019», «lần thứ 4 năm 2020». */
export const NUMBERED_WORDS = ['tháng', 'số', 'thứ', 'khóa', 'lần', 'đợt', 'quý'] as const;

/** After «từ» and a number that changes: «tăng từ 1950 lên 2100 con», «giảm từ 2100 còn 1900 hộ». */
export const CHANGE_WORDS = ['lên', 'xuống', 'còn'] as const;

/** Before a province's name, which a year may follow then: «tỉnh Bình Định 2025», but «Festival Huế 2024» is a name. */
export const PROVINCE_LEVELS = ['tỉnh', 'thành phố', 'TP', 'TP.'] as const;
