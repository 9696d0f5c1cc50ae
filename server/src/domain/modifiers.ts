/** What a figure is to the value it names. */
export type Bound = 'more' | 'less' | 'approx';

/**
 * Words before a number that make it a bound or an estimate. They stack, and the last decides («vượt gần 6%» is just
 * under 6%). Source: figures in provincial and national papers.
 */
export const MODIFIERS: readonly (readonly [words: string, bound: Bound])[] = [
  ['trên', 'more'],
  ['hơn', 'more'],
  ['lớn hơn', 'more'],
  ['không nhỏ hơn', 'more'],
  ['vượt', 'more'],
  ['quá', 'more'],
  ['ít nhất', 'more'],
  ['tối thiểu', 'more'],
  ['không dưới', 'more'],
  ['không ít hơn', 'more'],
  ['không thấp hơn', 'more'],
  ['không được dưới', 'more'],
  ['không được ít hơn', 'more'],
  ['không được thấp hơn', 'more'],
  ['gần', 'less'],
  ['dưới', 'less'],
  ['nhỏ hơn', 'less'],
  ['không lớn hơn', 'less'],
  ['không nhiều hơn', 'less'],
  ['không cao hơn', 'less'],
  ['ngót', 'less'],
  ['non', 'less'],
  ['chưa đến', 'less'],
  ['chưa tới', 'less'],
  ['chưa đầy', 'less'],
  ['không quá', 'less'],
  ['không được cao hơn', 'less'],
  ['không được quá', 'less'],
  ['không được vượt', 'less'],
  ['không được vượt quá', 'less'],
  ['không vượt quá', 'less'],
  ['tối đa', 'less'],
  ['nhiều nhất', 'less'],
  ['khoảng', 'approx'],
  ['chừng', 'approx'],
  ['xấp xỉ', 'approx'],
  ['ước', 'approx'],
  ['ước đạt', 'approx'],
  ['ước tính', 'approx'],
  ['ước tính đạt', 'approx'],
  ['ước khoảng', 'approx'],
  ['tầm', 'approx'],
  ['cỡ', 'approx'],
  ['trên dưới', 'approx'],
];

/**
 * With «hơn» the same before a level of one of {@link SHARES} that nothing is compared with: «tỷ lệ nữ cao hơn 15%», but
 * «giá cao hơn 15%», «đạt 98%, cao hơn 2%».
 */
export const LEVEL_BOUNDS: readonly (readonly [word: string, bound: Bound])[] = [
  ['cao', 'more'],
  ['thấp', 'less'],
];

/** What is given in percent itself. */
export const SHARES = ['tỷ lệ', 'tỷ trọng', 'tỷ suất', 'cơ cấu', 'độ ẩm', 'độ che phủ', 'nồng độ'] as const;

/** After these «hơn» bounds a measure: «kéo dài hơn 300 km», «rộng hơn 26 m2». */
export const DIMENSIONS = ['dài', 'rộng', 'sâu', 'dày', 'nặng'] as const;

/** After these and {@link DIMENSIONS} «hơn» compares («cao hơn 5%») and belongs to them, not to the number. */
export const COMPARED_BEFORE = [
  'cao',
  'thấp',
  'nhiều',
  'ít',
  'nhanh',
  'chậm',
  'sớm',
  'muộn',
  'ngắn',
  'kém',
  'tốt',
] as const;
