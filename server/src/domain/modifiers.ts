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

/** After these «hơn» compares («cao hơn 5%») and belongs to them, not to the number. */
export const COMPARED_BEFORE = [
  'cao',
  'thấp',
  'nhiều',
  'ít',
  'nhanh',
  'chậm',
  'sớm',
  'muộn',
  'dài',
  'ngắn',
  'rộng',
  'kém',
  'tốt',
] as const;
