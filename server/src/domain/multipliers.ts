/** Number words that multiply, as powers of ten; they stack («5 triệu tỷ đồng»). Source: general usage. */
export const MULTIPLIERS: readonly (readonly [word: string, exponent: number])[] = [
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
];

/** The same in short, glued to the digits: «12tr», «1,5tr đồng». */
export const GLUED_MULTIPLIERS: readonly (readonly [word: string, exponent: number])[] = [['tr', 6]];

/** After a multiplier: and half of it («2 triệu rưỡi»). */
export const AND_A_HALF = 'rưỡi';

/**
 * Words that begin like a multiplier, but name no number: «1 tỷ lệ», «5 tỷ phú», «10 triệu chứng». Source: general
 * usage.
 */
export const NO_MULTIPLIERS = [
  'tỷ dụ',
  'tỷ đối',
  'tỷ giá',
  'tỷ khối',
  'tỷ lệ',
  'tỷ mỷ',
  'tỷ như',
  'tỷ phú',
  'tỷ số',
  'tỷ suất',
  'tỷ tê',
  'tỷ thí',
  'tỷ trọng',
  'triệu chứng',
  'triệu hồi',
  'triệu phú',
  'triệu tập',
  'vạn lý',
  'vạn năng',
  'vạn sự',
  'vạn thọ',
  'vạn trượng',
  'vạn tuế',
  'vạn vật',
] as const;

/** Numbers in words, as they end a range that began in digits: «500.000 đến một triệu đồng». */
export const NUMBER_WORDS: readonly (readonly [word: string, value: number])[] = [
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
];
