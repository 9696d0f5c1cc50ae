/**
 * Units of measure, money and time that figures are given in. Spellings as papers have them, superscripts kept or
 * lost. Source: figures in provincial and national papers; Nghị định 86/2012/NĐ-CP for the legal units and the prefixes
 * of their multiples.
 */

/**
 * Symbols of units with those of the prefixes that papers put before them; '' is the unit alone. Case makes no
 * difference in a text, so symbols that are words or abbreviations of their own («VA», «Pa», «V») are here only with a
 * prefix.
 */
const PREFIXED_SYMBOLS: readonly (readonly [unit: string, prefixes: readonly string[]])[] = [
  ['m', ['', 'k', 'd', 'c', 'm', 'μ', 'µ']],
  ['m2', ['', 'k', 'd', 'c', 'm']],
  ['m²', ['', 'k', 'd', 'c', 'm']],
  ['m3', ['', 'd', 'c', 'm']],
  ['m³', ['', 'd', 'c', 'm']],
  ['g', ['', 'k', 'm', 'μ', 'µ']],
  ['l', ['m', 'h']],
  ['W', ['k', 'M', 'G', 'T']],
  ['Wh', ['', 'k', 'M', 'G', 'T']],
  ['Wp', ['', 'k', 'M', 'G']],
  ['VA', ['k', 'M']],
  ['V', ['k']],
  ['Hz', ['', 'k', 'M', 'G']],
  ['B', ['k', 'M', 'G', 'T']],
  ['bps', ['', 'k', 'M', 'G', 'T']],
  ['J', ['k', 'M', 'G']],
  ['Pa', ['k', 'M']],
];

/** The same in words, as they sound: «ki-lô-mét», «kilômét», «xăng-ti-mét», «mê-ga-oát». */
const PREFIXED_WORDS: readonly (readonly [units: readonly string[], prefixes: readonly string[]])[] = [
  [['mét'], ['', 'ki-lô-', 'kilô', 'đề-xi-', 'xăng-ti-', 'xen-ti-', 'mi-li-', 'mili']],
  [
    ['mét vuông', 'mét khối'],
    ['', 'ki-lô-', 'kilô', 'đề-xi-', 'xăng-ti-'],
  ],
  [['gam'], ['', 'ki-lô-', 'kilô', 'mi-li-', 'mili']],
  [['lít'], ['', 'mi-li-', 'mili', 'héc-tô-']],
  [
    ['oát', 'oát giờ'],
    ['', 'ki-lô-', 'kilô', 'mê-ga-', 'mêga', 'gi-ga-', 'giga'],
  ],
  [['vôn'], ['', 'ki-lô-', 'kilô']],
  [['bai'], ['ki-lô-', 'mê-ga-', 'gi-ga-', 'tê-ra-']],
];

const PREFIXED_UNITS = [
  ...PREFIXED_SYMBOLS.flatMap(([unit, prefixes]) => prefixes.map((prefix) => prefix + unit)),
  ...PREFIXED_WORDS.flatMap(([units, prefixes]) => units.flatMap((unit) => prefixes.map((prefix) => prefix + unit))),
];

/** Units of time. */
export const TIME_UNITS = [
  'năm',
  'tháng',
  'tuần',
  'tuần lễ',
  'ngày',
  'ngày làm việc',
  'ngày công',
  'ngày công lao động',
  'ngày đêm',
  'đêm',
  'giờ',
  'tiếng',
  'tiếng đồng hồ',
  'giờ đồng hồ',
  'phút',
  'giây',
  'thập kỷ',
  'thập niên',
  'thế kỷ',
  'nhiệm kỳ',
] as const;

/** What several machines of one kind give together: «2x250 MVA», «2 x 600 MW». */
export const CAPACITY_UNITS: readonly string[] = PREFIXED_SYMBOLS.flatMap(([unit, prefixes]) =>
  unit === 'W' || unit === 'VA' ? prefixes.map((prefix) => prefix + unit) : [],
);

/** Units without multiples by prefix. */
const PLAIN_UNITS = [
  'đồng',
  'VND',
  'VNĐ',
  'đ',
  'USD',
  'đô la',
  'đô la Mỹ',
  'đôla',
  'euro',
  'EUR',
  'nhân dân tệ',
  'yên',
  'won',
  'ha',
  'hécta',
  'hecta',
  'héc-ta',
  'mẫu',
  'sào',
  'cây số',
  'hải lý',
  'km/h',
  'km vuông',
  'km khối',
  'tấn',
  'tạ',
  'yến',
  'lượng',
  'dB',
  'CV',
  'mã lực',
  '‰',
  'độ',
  'độ C',
  'độ Richter',
  '°C',
  'tuổi',
  'tuổi đời',
  'tháng tuổi',
  'tuần tuổi',
  'ngày tuổi',
  'năm tù',
  'năm tù giam',
  'tháng tù giam',
  'năm tuổi',
  'năm tuổi Đảng',
  'năm tuổi đời',
  'tháng tù',
  'lần',
  'điểm phần trăm',
  'điểm %',
  'phần trăm',
] as const;

/** All units. */
export const UNITS: readonly string[] = [...PLAIN_UNITS, ...TIME_UNITS, ...PREFIXED_UNITS];

/**
 * Phrases that begin like a unit, but name none: «4 đồng thời bị cấm».
 * Source: general usage.
 */
export const NO_UNITS = [
  'đồng bộ',
  'đồng chủ trì',
  'đồng hành',
  'đồng loạt',
  'đồng thời',
  'đồng thuận',
  'đồng tình',
  'đồng tổ chức',
  'đồng ý',
  'lần lượt',
  'năm ngoái',
  'ngày càng',
  'tuần hành',
  'tuần tra',
  'tháng Chạp',
  'tháng Giêng',
] as const;

/** What begins with the last word of a unit, and leaves it the words before: «sau 2 ngày công bố». */
export const VERBS_WITHIN_UNITS = ['công bố', 'công chiếu', 'công diễn', 'công du', 'công khai', 'công tác'] as const;

/** Measures that the thing measured may follow: «6,84 triệu tấn thóc». */
export const MASS_UNITS = ['tấn', 'tạ', 'yến', 'kg', 'g', 'gam', 'gram', 'lượng', 'lít', 'm3', 'm³'] as const;

/** Things that are weighed or measured. */
export const GOODS = [
  'thóc',
  'lúa',
  'gạo',
  'lương thực',
  'mì',
  'mì tôm',
  'cá',
  'tôm',
  'thủy sản',
  'hải sản',
  'thịt',
  'thịt hơi',
  'rau',
  'quả',
  'cà phê',
  'hồ tiêu',
  'chè',
  'cao su',
  'điều',
  'than',
  'xi măng',
  'thép',
  'phân bón',
  'hàng',
  'hàng hóa',
  'rác',
  'xăng',
  'dầu',
  'nước',
  'sữa',
  'gỗ',
  'ma túy',
  'heroin',
  'ma túy tổng hợp',
  'ma túy đá',
  'nước ngọt',
  'cá basa',
  'cá lóc',
  'cá ngừ',
  'cá tra',
  'dầu diesel',
  'dầu hỏa',
  'dầu nhớt',
  'dầu thô',
  'nước biển',
  'nước mắm',
  'nước thải',
  'sữa tươi',
  'tôm hùm',
  'tôm sú',
  'tôm thẻ',
  'xăng dầu',
  'nhu yếu phẩm',
  'nông sản',
  'rác thải',
  'rau củ',
  'rau củ quả',
  'thịt heo',
  'thịt lợn',
  'thuốc nổ',
  'trái cây',
  'vải thiều',
  'vàng',
  'chất thải',
  'chất thải rắn',
  'phế liệu',
] as const;

/** Units of time, which clocks and calendars use too. */
export const CLOCK_UNITS = ['giờ', 'phút', 'giây'] as const;

/** Last words before the scale of a plan or a map: «quy hoạch chi tiết 1/500 khu dân cư», «bản đồ tỷ lệ 1/10.000 xã …». */
export const BEFORE_SCALES = 'hoạch tiết khu đồ án dựng chung thị';

/** Last words before hours and days that are counted: «trong 8 giờ», «kéo dài 2 ngày»; else they are times and dates. */
export const BEFORE_DURATIONS = [
  'trong',
  'sau',
  'suốt',
  'mỗi',
  'hơn',
  'gần',
  'dài',
  'kéo',
  'tối',
  'đa',
  'quá',
  'đủ',
  'chia',
  'khoảng',
  'việc',
  'thêm',
  'thiểu',
  'nhất',
  'dưới',
  'trên',
  'mất',
  'hết',
  'tổng',
  'cách',
] as const;

/** Of these measures there is less than nothing. */
export const DEGREES: readonly string[] = ['độ', 'độ C', '°C'];

/** Before a number of degrees or a share: less than nothing. */
export const BELOW_ZERO = 'âm';
