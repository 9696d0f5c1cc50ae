/**
 * Ordinals in words, after «lần thứ», «khóa», «Trung ương»: the units with the sounds that they take behind tens («mốt»,
 * «tư», «lăm»). «hai mươi năm» is no 25, but twenty years.
 * Source: general usage, as dictionaries of Vietnamese give it.
 */
type Numeral = readonly [word: string, value: number];

const UNITS_FROM_SIX: readonly Numeral[] = [
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];

/** 1 to 9 alone. */
export const FIRST_ORDINALS: readonly Numeral[] = [
  ['nhất', 1],
  ['một', 1],
  ['hai', 2],

  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ...UNITS_FROM_SIX,
];

/** 1 to 9 after «mười». */
export const UNITS_AFTER_TEN: readonly Numeral[] = [
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ...UNITS_FROM_SIX,
];

/** 1 to 9 after «hai mươi», «ba mươi» …. */
export const UNITS_AFTER_TENS: readonly Numeral[] = [
  ['mốt', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ...UNITS_FROM_SIX,
];

export const TENS: readonly Numeral[] = [
  ['mười', 10],
  ['hai mươi', 20],
  ['ba mươi', 30],
  ['bốn mươi', 40],
  ['năm mươi', 50],
  ['sáu mươi', 60],
  ['bảy mươi', 70],
  ['tám mươi', 80],
  ['chín mươi', 90],
];
