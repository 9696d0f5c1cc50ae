/** What a figure is to the value it names, as exactly as the words tell: «dưới 35 tuổi» leaves 35 out. */
export type Bound = 'over' | 'atLeast' | 'under' | 'nearly' | 'atMost' | 'about';

/** On which side of the value it names a figure lies, if on one. */
export type Modifier = 'more' | 'less' | 'approx';

/** The side of each bound. */
export const SIDES: Readonly<Record<Bound, Modifier>> = {
  over: 'more',
  atLeast: 'more',
  under: 'less',
  nearly: 'less',
  atMost: 'less',
  about: 'approx',
};

/**
 * Words before a number that make it a bound or an estimate. They stack, and the last decides («vượt gần 6%» is just
 * under 6%). Source: figures in provincial and national papers.
 */
export const MODIFIERS: readonly (readonly [words: string, bound: Bound])[] = [
  ['trên', 'over'],
  ['hơn', 'over'],
  ['lớn hơn', 'over'],
  ['không nhỏ hơn', 'atLeast'],
  ['vượt', 'over'],
  ['quá', 'over'],
  ['ít nhất', 'atLeast'],
  ['tối thiểu', 'atLeast'],
  ['không dưới', 'atLeast'],
  ['không ít hơn', 'atLeast'],
  ['không thấp hơn', 'atLeast'],
  ['không được dưới', 'atLeast'],
  ['không được ít hơn', 'atLeast'],
  ['không được thấp hơn', 'atLeast'],
  ['gần', 'nearly'],
  ['dưới', 'under'],
  ['nhỏ hơn', 'under'],
  ['không lớn hơn', 'atMost'],
  ['không nhiều hơn', 'atMost'],
  ['không cao hơn', 'atMost'],
  ['ngót', 'nearly'],
  ['non', 'nearly'],
  ['chưa đến', 'under'],
  ['chưa tới', 'under'],
  ['chưa đầy', 'under'],
  ['không quá', 'atMost'],
  ['không được cao hơn', 'atMost'],
  ['không được quá', 'atMost'],
  ['không được vượt', 'atMost'],
  ['không được vượt quá', 'atMost'],
  ['không vượt quá', 'atMost'],
  ['tối đa', 'atMost'],
  ['nhiều nhất', 'atMost'],
  ['khoảng', 'about'],
  ['khoảng từ', 'about'],
  ['chừng', 'about'],
  ['xấp xỉ', 'about'],
  ['ước', 'about'],
  ['ước đạt', 'about'],
  ['ước tính', 'about'],
  ['ước tính đạt', 'about'],
  ['ước khoảng', 'about'],
  ['tầm', 'about'],
  ['cỡ', 'about'],
  ['trên dưới', 'about'],
];

/** The same behind a figure: «từ 50 lao động trở lên», «xe 9 chỗ trở xuống». */
export const BOUNDS_BEHIND: readonly (readonly [words: string, bound: Bound])[] = [
  ['trở lên', 'atLeast'],
  ['trở xuống', 'atMost'],
];

/**
 * With «hơn» the same before a level of one of {@link SHARES} that nothing is compared with: «tỷ lệ nữ cao hơn 15%», but
 * «giá cao hơn 15%», «đạt 98%, cao hơn 2%».
 */
export const LEVEL_BOUNDS: readonly (readonly [word: string, bound: Bound])[] = [
  ['cao', 'over'],
  ['thấp', 'under'],
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
