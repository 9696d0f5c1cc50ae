/**
 * Terms of the Party's Central Committee: congresses, the time in which a term's documents are numbered, and the
 * conferences (plenums) of the Central Committee. Days are ISO 8601, ends included.
 *
 * A term's numbering runs from the day after its congress closes, or from the first conference where that met while
 * the congress was sitting, to the day before the next term's (Hướng dẫn 36-HD/VPTW of 03/04/2018).
 * A `source` of `general knowledge` marks days that no page was found for.
 */

/** One term of the Central Committee. */
export interface PartyTerm {
  /** Roman numeral of the congress that elected it. */
  readonly term: string;
  /** The congress's own days. */
  readonly congress: { readonly from: string; readonly to: string };
  /** First and last day on which a document bears a number of this term; the running term has no last day. */
  readonly numbering: { readonly from: string; readonly to: string | null };
  readonly source: string;
}

export const PARTY_TERMS: readonly PartyTerm[] = [
  {
    term: 'VI',
    congress: { from: '1986-12-15', to: '1986-12-18' },
    numbering: { from: '1986-12-19', to: '1991-06-27' },
    source: 'general knowledge',
  },
  {
    term: 'VII',
    congress: { from: '1991-06-24', to: '1991-06-27' },
    numbering: { from: '1991-06-28', to: '1996-07-01' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    term: 'VIII',
    congress: { from: '1996-06-28', to: '1996-07-01' },
    numbering: { from: '1996-07-02', to: '2001-04-22' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    term: 'IX',
    congress: { from: '2001-04-19', to: '2001-04-22' },
    numbering: { from: '2001-04-23', to: '2006-04-25' },
    source: 'https://www.qdnd.vn/chinh-tri/dang-cong-san-viet-nam-qua-cac-ky-dai-hoi-tiep-theo-va-het-464173',
  },
  {
    term: 'X',
    congress: { from: '2006-04-18', to: '2006-04-25' },
    numbering: { from: '2006-04-26', to: '2011-01-17' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    term: 'XI',
    congress: { from: '2011-01-12', to: '2011-01-19' },
    // the rule applied to the congress alone would begin it on 20/01; its first conference met from the 18th on
    numbering: { from: '2011-01-18', to: '2016-01-26' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html; the first conference: general knowledge',
  },
  {
    term: 'XII',
    congress: { from: '2016-01-20', to: '2016-01-28' },
    numbering: { from: '2016-01-27', to: '2021-01-30' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    term: 'XIII',
    congress: { from: '2021-01-25', to: '2021-02-01' },
    numbering: { from: '2021-01-31', to: '2026-01-22' },
    source: 'https://nhandan.vn/cac-ky-dai-hoi-tag83549.html',
  },
  {
    term: 'XIV',
    congress: { from: '2026-01-19', to: '2026-01-23' },
    numbering: { from: '2026-01-23', to: null },
    source: 'https://vnexpress.net/hinh-anh-an-tuong-trong-5-ngay-dai-hoi-dang-xiv-5009461.html',
  },
];

/** One conference of the Central Committee. */
export interface Plenum {
  readonly term: string;
  readonly conference: number;
  /** Null where the days are not known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** [term, conference, first day, last day, source] */
const PLENUM_ROWS: readonly (readonly [string, number, string | null, string | null, string])[] = [
  ['XI', 1, '2011-01-18', '2011-01-19', 'general knowledge'],
  ['XI', 2, '2011-07-04', '2011-07-10', 'general knowledge'],
  ['XI', 3, '2011-10-06', '2011-10-10', 'general knowledge'],
  ['XI', 4, '2011-12-26', '2011-12-31', 'general knowledge'],
  ['XI', 5, '2012-05-07', '2012-05-15', 'public texts'],
  ['XI', 6, '2012-10-01', '2012-10-15', 'general knowledge'],
  ['XI', 7, '2013-05-02', '2013-05-11', 'general knowledge'],
  ['XI', 8, '2013-09-30', '2013-10-09', 'general knowledge'],
  ['XI', 9, '2014-05-08', '2014-05-14', 'general knowledge'],
  ['XI', 10, '2015-01-05', '2015-01-12', 'general knowledge'],
  ['XI', 11, '2015-05-04', '2015-05-07', 'general knowledge'],
  ['XI', 12, '2015-10-05', '2015-10-11', 'general knowledge'],
  [
    'XI',
    13,
    '2015-12-14',
    '2015-12-21',
    'closed 21/12 after 8 days: https://dantocmiennui.vn/dai-hoi-dang-toan-quoc-lan-thu-xii-tag5143.html',
  ],
  ['XI', 14, '2016-01-11', '2016-01-13', 'general knowledge'],
  [
    'XII',
    1,
    '2016-01-27',
    '2016-01-28',
    'opening 27/1: https://hmong.in.th/wiki/12th_Central_Committee_of_the_Communist_Party_of_Vietnam',
  ],
  [
    'XII',
    2,
    '2016-03-10',
    '2016-03-12',
    'https://nvsk.vnanet.vn/print/hoi-nghi-lan-thu-hai-ban-chap-hanh-trung-uong-dang-khoa-xii-10-12-3-2016-38957.vna',
  ],
  ['XII', 3, '2016-07-04', '2016-07-07', 'general knowledge'],
  ['XII', 4, '2016-10-09', '2016-10-14', 'public texts'],
  ['XII', 5, '2017-05-05', '2017-05-10', 'general knowledge'],
  ['XII', 6, '2017-10-04', '2017-10-11', 'public texts'],
  ['XII', 7, '2018-05-07', '2018-05-12', 'general knowledge'],
  [
    'XII',
    8,
    '2018-10-02',
    '2018-10-06',
    'closed 6/10 after 5 days: https://quangbinh24h.com/tag/hoi-nghi-trung-uong-8',
  ],
  ['XII', 9, '2018-12-25', '2018-12-26', 'general knowledge'],
  ['XII', 10, '2019-05-16', '2019-05-18', 'general knowledge'],
  ['XII', 11, '2019-10-07', '2019-10-12', 'general knowledge'],
  [
    'XII',
    12,
    '2020-05-11',
    '2020-05-14',
    'opened 11/5: https://baodauthau.vn/chu-tich-nuoc-nguyen-phu-trong-tag2503.html; close: general knowledge',
  ],
  ['XII', 13, '2020-10-05', '2020-10-09', 'general knowledge'],
  [
    'XII',
    14,
    '2020-12-14',
    '2020-12-18',
    'http://bantuyengiao.cantho.gov.vn/article/tien-toi-dai-hoi-xiii-cua-dang/19475.htm',
  ],
  [
    'XII',
    15,
    '2021-01-16',
    '2021-01-17',
    'closed 17/1: https://en.vietnamplus.vn/sixth-party-congress-determined-to-reform/195107.vnp; open: general knowledge',
  ],
  ['XIII', 1, '2021-01-31', '2021-01-31', 'general knowledge'],
  ['XIII', 2, '2021-03-08', '2021-03-09', 'general knowledge'],
  [
    'XIII',
    3,
    '2021-07-05',
    '2021-07-08',
    'closed 8/7 after 4 days: https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html',
  ],
  [
    'XIII',
    4,
    '2021-10-04',
    '2021-10-07',
    'closed 7/10 after 3+ days: https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html',
  ],
  ['XIII', 5, '2022-05-04', '2022-05-10', 'https://nhandan.vn/khai-mac-hoi-nghi-lan-thu-5-tag76292.html'],
  ['XIII', 6, '2022-10-03', '2022-10-09', 'public texts'],
  ['XIII', 7, '2023-05-15', '2023-05-17', 'general knowledge'],
  [
    'XIII',
    8,
    '2023-10-02',
    '2023-10-08',
    'opened 2/10: https://vanhoavaphattrien.vn/c/thoi-cuoc; close: general knowledge',
  ],
  ['XIII', 9, '2024-05-16', '2024-05-18', 'general knowledge'],
  ['XIII', 10, '2024-09-18', '2024-09-20', 'general knowledge'],
  ['XIII', 11, '2025-04-10', '2025-04-12', 'https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html'],
  ['XIII', 12, '2025-07-18', '2025-07-19', 'https://nghean24h.vn/tag/ban-chap-hanh-trung-uong-dang-khoa-xiii'],
  ['XIII', 13, '2025-10-06', '2025-10-08', 'general knowledge'],
  ['XIII', 14, '2025-11-05', '2025-11-06', 'general knowledge'],
  [
    'XIII',
    15,
    '2025-12-22',
    '2025-12-23',
    'opened 22/12: https://nghean24h.vn/tag/ban-chap-hanh-trung-uong-dang-khoa-xiii; close: general knowledge',
  ],
  [
    'XIV',
    1,
    '2026-01-23',
    '2026-01-23',
    'https://vnexpress.net/hinh-anh-an-tuong-trong-5-ngay-dai-hoi-dang-xiv-5009461.html',
  ],
  ['XIV', 2, null, null, 'public texts'],
  ['XIV', 3, null, null, 'public texts'],
];

export const PLENUMS: readonly Plenum[] = PLENUM_ROWS.map(([term, conference, from, to, source]) => ({
  term,
  conference,
  from,
  to,
  source,
}));
