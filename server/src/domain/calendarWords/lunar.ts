/** The lunar calendar. */

/** Months that only the lunar calendar has. */
export const LUNAR_MONTHS = ['Giêng', 'Chạp'] as const;

/** What marks the date before it as one of the lunar calendar. */
export const LUNAR_MARKS = ['âm lịch', 'ÂL', 'AL'] as const;

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
