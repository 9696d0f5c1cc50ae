/**
 * What the press means by «Nghị quyết Trung ương N khóa T»: the documents of that type which a conference of the
 * Central Committee adopted. Where there are several, the name alone does not tell which.
 *
 * Conferences that are not here adopted no such document, or it is not known which: VI and VII, the first sitting of
 * VIII 6, VIII 4 and 7, and IX 8 have resolutions whose numbers no source here gives.
 * `public code N` is file N of an archive of public repositories; `general knowledge` was not checked.
 */
export interface PlenumResolution {
  readonly type: string;
  readonly term: string;
  /** In digits. */
  readonly conference: string;
  /** In digits, of a conference that met twice. */
  readonly sitting: string | null;
  /** In the order of their numbers: «NQ:12/TW». */
  readonly documents: readonly string[];
  /**
   * True where a source names them as the conference's, so that a lone one is what the name means; false where there
   * may be more, or where more than one document bears the number.
   */
  readonly complete: boolean;
  readonly source: string;
}

type Row = readonly [
  term: string,
  conference: string,
  numbers: readonly number[],
  complete: 'complete' | 'incomplete',
  source: string,
];

const RESOLUTIONS: readonly Row[] = [
  [
    'VIII',
    '5',
    [3],
    'complete',
    'number: public code 39952083169; the one on culture: http://lyluanchinhtri.vn/home/index.php/nguyen-cuu-ly-luan/item/802-nghi-quyet-trung-uong-5-khoa-viii-su-phat-trien-toan-dien-va-sang-tao-duong-loi-xay-dung-va-phat-trien-nen-van-hoa-viet-nam.html',
  ],
  [
    'IX',
    '3',
    [5],
    'complete',
    'number: public code 10227820158; the one on State enterprises: public code 57028414624',
  ],
  ['IX', '5', [13, 14, 15, 16, 17], 'complete', 'subjects: public code 57028414624; numbers: general knowledge'],
  ['IX', '7', [23, 24, 25, 26], 'complete', 'public code 70400660355, 71418688139; 26: general knowledge'],
  ['IX', '9', [34], 'incomplete', 'general knowledge'],
  ['X', '3', [4], 'complete', 'public code 66514234322; the one against corruption: public code 56767845812'],
  ['X', '4', [8, 9], 'complete', '09: public code 66514234322; 08: general knowledge'],
  ['X', '5', [14, 15, 16, 17], 'complete', 'public code 7243293650, 66514234322'],
  ['X', '6', [20, 21, 22], 'complete', 'public code 37061165566, 66514234322'],
  ['X', '7', [25, 26, 27], 'complete', 'public code 66514234322; 26: general knowledge'],
  ['XI', '4', [12, 13], 'complete', 'public code 70550183841'],
  ['XI', '5', [15], 'incomplete', 'general knowledge'],
  ['XI', '6', [19, 20], 'complete', 'public code 67511122791, 66701675534; the conference: general knowledge'],
  ['XI', '7', [24, 25], 'complete', 'public code 66701675534; the conference: general knowledge'],
  ['XI', '8', [28, 29], 'complete', 'public code 66701675534, 70611967087; the conference: general knowledge'],
  [
    'XI',
    '9',
    [33],
    'complete',
    'number: public code 66701675534; the one on culture: http://tuyengiao.hungyen.dcs.vn/van-hoa-dieu-kien-quan-trong-de-phat-trien-ben-vung-c216256.html',
  ],
  [
    'XII',
    '4',
    [4, 5, 6],
    'complete',
    'https://lib.hutech.edu.vn/chi-tiet?id=487937; public code 55047843626; 06: general knowledge',
  ],
  ['XII', '5', [10, 11, 12], 'complete', 'public code 52016840331, 55356457260, 55047843626'],
  [
    'XII',
    '6',
    [18, 19, 20, 21],
    'complete',
    'https://cafef.vn/chuc-danh-bi-thu.html; public code 2170188248, 26014938115',
  ],
  ['XII', '7', [26, 27, 28], 'complete', 'public code 63187617102; 26 and 27: general knowledge'],
  ['XII', '8', [36], 'complete', 'public code 59676786411'],
  ['XIII', '5', [18, 19, 20, 21], 'complete', 'public code 53107809627, 20449918277, 33200237392'],
  ['XIII', '6', [27, 28, 29], 'complete', 'public code 56896248614, 7243293650; 29: general knowledge'],
  [
    'XIII',
    '8',
    [42, 43, 44, 45],
    'complete',
    'public code 32646005036, 70400660355, 68539964893; 45: general knowledge',
  ],
  ['XIII', '11', [60], 'complete', 'public code 68875421938'],
  [
    'XIV',
    '2',
    [4, 5],
    'incomplete',
    '04: public code 70278330122; 05, of the Central Committee a week later: public code 67295393334, inferred',
  ],
  ['XIV', '3', [18, 19, 20, 21, 22], 'incomplete', 'public code 68836915423; inferred from their date'],
];

/** The sources tell of two resolutions each, and of one number for both. */
const TWO_UNDER_ONE_NUMBER = [
  { conference: '2', documents: ['NQ:2/HNTW'], source: 'public code 10705490605, 56874835852' },
  { conference: '3', documents: ['NQ:3/HNTW'], source: 'public code 10705490605, 60369689042' },
];

/** The second sitting of VIII 6 adopted one of its own. */
const SECOND_SITTING: PlenumResolution = {
  type: 'Nghị quyết',
  term: 'VIII',
  conference: '6',
  sitting: '2',
  documents: ['NQ:10/TW'],
  complete: true,
  source: 'https://special.nhandan.vn/tang-cuong-XD-Dang/index.html; public code 10705490605',
};

/** The fourth conference of term XIII adopted a Kết luận; the press counts it among the «Nghị quyết Trung ương 4». */
const CONCLUSION_OF_XIII_4 = {
  term: 'XIII',
  conference: '4',
  sitting: null,
  documents: ['KL:21/TW'],
  complete: true,
  source: 'https://special.nhandan.vn/tang-cuong-XD-Dang/index.html; public code 7243293650',
};

export const PLENUM_RESOLUTIONS: readonly PlenumResolution[] = [
  ...TWO_UNDER_ONE_NUMBER.map((row) => ({
    type: 'Nghị quyết',
    term: 'VIII',
    sitting: null,
    complete: false,
    ...row,
  })),
  SECOND_SITTING,
  ...RESOLUTIONS.map(([term, conference, numbers, completeness, source]) => ({
    type: 'Nghị quyết',
    term,
    conference,
    sitting: null,
    documents: numbers.map((number) => `NQ:${number}/TW`),
    complete: completeness === 'complete',
    source,
  })),
  { type: 'Kết luận', ...CONCLUSION_OF_XIII_4 },
  { type: 'Nghị quyết', ...CONCLUSION_OF_XIII_4 },
];
