/**
 * What the press means by «Nghị quyết Trung ương N khóa T»: the documents of that type which a conference of the
 * Central Committee adopted. Where there are several, the name alone does not tell which.
 * `public code N` is file N of an archive of public repositories; `general knowledge` was not checked.
 */
export interface PlenumResolution {
  readonly type: string;
  readonly term: string;
  /** In digits; a second sitting is told apart: «6 (lần 2)». */
  readonly conference: string;
  /** In the order of their numbers: «NQ:12/TW». */
  readonly documents: readonly string[];
  readonly source: string;
}

/** [term, conference, numbers of its Nghị quyết, source] */
const RESOLUTIONS: readonly (readonly [string, string, readonly number[], string])[] = [
  ['VIII', '6 (lần 2)', [10], 'https://special.nhandan.vn/tang-cuong-XD-Dang/index.html'],
  ['IX', '7', [23, 24, 25, 26], 'public code 70400660355, 71418688139; 26: general knowledge'],
  ['X', '5', [15, 16], 'public code 7243293650, 66514234322'],
  ['X', '6', [20, 21, 22], 'public code 37061165566, 66514234322'],
  ['X', '7', [25, 26, 27], 'public code 66514234322; 26 and 27: general knowledge'],
  ['XI', '4', [12, 13], 'public code 70550183841'],
  ['XI', '6', [19, 20], 'public code 67511122791, 66701675534; the conference: general knowledge'],
  ['XI', '7', [24, 25], 'public code 66701675534; the conference: general knowledge'],
  ['XI', '8', [28, 29], 'public code 66701675534, 70611967087; the conference: general knowledge'],
  ['XI', '9', [33], 'public code 66701675534; the conference: general knowledge'],
  [
    'XII',
    '4',
    [4, 5, 6],
    'https://lib.hutech.edu.vn/chi-tiet?id=487937; public code 55047843626; 06: general knowledge',
  ],
  ['XII', '5', [10, 11, 12], 'public code 52016840331, 55356457260, 55047843626'],
  ['XII', '6', [18, 19, 20, 21], 'https://cafef.vn/chuc-danh-bi-thu.html; public code 2170188248, 26014938115'],
  ['XII', '7', [26, 27, 28], 'public code 63187617102; 26 and 27: general knowledge'],
  ['XII', '8', [36], 'public code 59676786411'],
  ['XIII', '5', [18, 19, 20, 21], 'public code 53107809627, 20449918277, 33200237392'],
  ['XIII', '6', [27, 28, 29], 'public code 56896248614, 7243293650; 29: general knowledge'],
  ['XIII', '8', [42, 43, 44, 45], 'public code 32646005036, 70400660355, 68539964893; 45: general knowledge'],
  ['XIII', '11', [60], 'public code 68875421938'],
  ['XIV', '2', [4], 'public code 70278330122'],
  ['XIV', '3', [18, 19, 20, 21, 22], 'public code 68836915423; inferred from their date'],
];

/** The fourth conference of term XIII adopted a Kết luận; the press counts it among the «Nghị quyết Trung ương 4». */
const CONCLUSION_OF_XIII_4 = {
  term: 'XIII',
  conference: '4',
  documents: ['KL:21/TW'],
  source: 'https://special.nhandan.vn/tang-cuong-XD-Dang/index.html; public code 7243293650',
};

export const PLENUM_RESOLUTIONS: readonly PlenumResolution[] = [
  ...RESOLUTIONS.map(([term, conference, numbers, source]) => ({
    type: 'Nghị quyết',
    term,
    conference,
    documents: numbers.map((number) => `NQ:${number}/TW`),
    source,
  })),
  { type: 'Kết luận', ...CONCLUSION_OF_XIII_4 },
  { type: 'Nghị quyết', ...CONCLUSION_OF_XIII_4 },
];
