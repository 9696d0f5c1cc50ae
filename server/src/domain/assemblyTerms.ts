/**
 * The years of the terms of elected bodies, as the press writes them: «Quốc hội khóa XV (nhiệm kỳ 2021-2026)».
 *
 * Sources: for the National Assembly from khóa XI on
 * https://defzone.net/wiki/Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam_kh%C3%B3a_XI and
 * https://vi.m.wikipedia.org/wiki/Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam_kh%C3%B3a_14, the elections of 23/05/2021
 * and 15/03/2026; the rest is general knowledge.
 */

/** The first and the last year of a term. */
export type Years = readonly [from: number, to: number];

/** The terms of the National Assembly by Roman numeral, each with all years that it is or was said to have. */
export const ASSEMBLY_TERMS: ReadonlyMap<string, readonly Years[]> = new Map<string, readonly Years[]>([
  ['IX', [[1992, 1997]]],
  ['X', [[1997, 2002]]],
  ['XI', [[2002, 2007]]],
  // elected for five years, and shortened by one so that all elections are held on one day
  [
    'XII',
    [
      [2007, 2011],
      [2007, 2012],
    ],
  ],
  ['XIII', [[2011, 2016]]],
  ['XIV', [[2016, 2021]]],
  ['XV', [[2021, 2026]]],
  ['XVI', [[2026, 2031]]],
]);

/** The terms of the People's Councils, which all levels and provinces have in common; none is known of before. */
export const COUNCIL_TERMS: readonly Years[] = [
  [1989, 1994],
  [1994, 1999],
  [1999, 2004],
  // elected for five years, and made two years longer for the same reason
  [2004, 2009],
  [2004, 2011],
  [2011, 2016],
  [2016, 2021],
  [2021, 2026],
  [2026, 2031],
];

/** From this year on the table of councils is complete. */
export const COUNCILS_KNOWN_FROM = 1989;

/** How texts name the bodies. */
export const ASSEMBLY_NAMES = ['Quốc hội', 'QH'];
export const COUNCIL_NAMES = ['Hội đồng nhân dân', 'HĐND'];
export const CONGRESS_NAMES = [
  'Đại hội',
  'Đại hội lần thứ',
  'Đại hội đại biểu toàn quốc',
  'Đại hội đại biểu toàn quốc lần thứ',
  'Đại hội toàn quốc lần thứ',
];
/** Tells a congress of the whole Party from one of a province or a village. */
export const OF_THE_PARTY = ['của Đảng', 'Đảng', 'Đảng Cộng sản Việt Nam', 'của Đảng Cộng sản Việt Nam', 'của Đảng ta'];
/** Between a congress and the year in which it met: «Đại hội XIII của Đảng họp năm 2021». */
export const HELD_IN = ['họp', 'diễn ra', 'tổ chức', 'được tổ chức', 'khai mạc'].flatMap((held) => [
  `${held} năm`,
  `${held} vào năm`,
  `${held} trong năm`,
]);
/** An organisation in the house of an elected body has terms of its own: «Đảng bộ Văn phòng Quốc hội». */
export const IN_ITS_HOUSE = ['Văn phòng', 'Đảng bộ', 'Chi bộ', 'Đảng ủy', 'Công đoàn', 'Cơ quan'];
