/**
 * The bodies that issue documents: how symbols abbreviate them and how sentences name them.
 *
 * Sources: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the Party's bodies, published symbols of the press for the rest
 * (26-HD/BTCTW, 03-HD/BTGTW, 23-HD/BTGDVTW, 2155-QĐ/QUTW, 73-KH/ĐUQH, 4912/UBND-NC, 40/NQ-HĐBCQG …). A body that is
 * not here is recognised by its shape, so this table need not be complete.
 */

/** A body that issues documents. */
export interface IssuingBody {
  /** As symbols write it, in standard spelling. */
  readonly abbreviation: string;
  readonly name: string;
  /** Party symbols put the hyphen before the slash (21-KL/TW), State ones the slash first (06/QĐ-TTg). */
  readonly style: 'party' | 'state';
}

export const ISSUING_BODIES: readonly IssuingBody[] = [
  { abbreviation: 'TW', name: 'Trung ương', style: 'party' },
  { abbreviation: 'TU', name: 'Tỉnh ủy, Thành ủy', style: 'party' },
  { abbreviation: 'HU', name: 'Huyện ủy', style: 'party' },
  { abbreviation: 'ThU', name: 'Thành ủy, Thị ủy thuộc tỉnh', style: 'party' },
  { abbreviation: 'QU', name: 'Quận ủy', style: 'party' },
  { abbreviation: 'ĐU', name: 'Đảng ủy', style: 'party' },
  { abbreviation: 'CB', name: 'Chi bộ', style: 'party' },
  { abbreviation: 'ĐB', name: 'Đảng bộ', style: 'party' },
  { abbreviation: 'ĐH', name: 'Đại hội', style: 'party' },
  { abbreviation: 'VPTW', name: 'Văn phòng Trung ương Đảng', style: 'party' },
  { abbreviation: 'BTCTW', name: 'Ban Tổ chức Trung ương', style: 'party' },
  { abbreviation: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', style: 'party' },
  { abbreviation: 'BTGDVTW', name: 'Ban Tuyên giáo và Dân vận Trung ương', style: 'party' },
  { abbreviation: 'BDVTW', name: 'Ban Dân vận Trung ương', style: 'party' },
  { abbreviation: 'BNCTW', name: 'Ban Nội chính Trung ương', style: 'party' },
  { abbreviation: 'BKTTW', name: 'Ban Kinh tế Trung ương', style: 'party' },
  { abbreviation: 'BCSCLTW', name: 'Ban Chính sách, chiến lược Trung ương', style: 'party' },
  { abbreviation: 'BĐNTW', name: 'Ban Đối ngoại Trung ương', style: 'party' },
  { abbreviation: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương', style: 'party' },
  { abbreviation: 'UBKT', name: 'Ủy ban Kiểm tra', style: 'party' },
  { abbreviation: 'QUTW', name: 'Quân ủy Trung ương', style: 'party' },
  { abbreviation: 'ĐUQSTW', name: 'Đảng ủy Quân sự Trung ương', style: 'party' },
  { abbreviation: 'VPQU', name: 'Văn phòng Quân ủy Trung ương', style: 'party' },
  { abbreviation: 'ĐUCA', name: 'Đảng ủy Công an Trung ương', style: 'party' },
  { abbreviation: 'ĐUQH', name: 'Đảng ủy Quốc hội', style: 'party' },
  { abbreviation: 'ĐUCP', name: 'Đảng ủy Chính phủ', style: 'party' },
  { abbreviation: 'ĐUK', name: 'Đảng ủy Khối', style: 'party' },
  { abbreviation: 'HĐLLTW', name: 'Hội đồng Lý luận Trung ương', style: 'party' },
  { abbreviation: 'BCĐTW', name: 'Ban Chỉ đạo Trung ương', style: 'party' },
  { abbreviation: 'CP', name: 'Chính phủ', style: 'state' },
  { abbreviation: 'TTg', name: 'Thủ tướng Chính phủ', style: 'state' },
  { abbreviation: 'CTN', name: 'Chủ tịch nước', style: 'state' },
  { abbreviation: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', style: 'state' },
  { abbreviation: 'QH', name: 'Quốc hội', style: 'state' },
  { abbreviation: 'VPQH', name: 'Văn phòng Quốc hội', style: 'state' },
  { abbreviation: 'VPCP', name: 'Văn phòng Chính phủ', style: 'state' },
  { abbreviation: 'HĐND', name: 'Hội đồng nhân dân', style: 'state' },
  { abbreviation: 'UBND', name: 'Ủy ban nhân dân', style: 'state' },
  { abbreviation: 'HĐBCQG', name: 'Hội đồng bầu cử quốc gia', style: 'state' },
  { abbreviation: 'HĐTP', name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', style: 'state' },
  {
    abbreviation: 'BTTUBTWMTTQVN',
    name: 'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    style: 'state',
  },
  { abbreviation: 'ĐCTUBTWMTTQVN', name: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', style: 'state' },
  { abbreviation: 'MTTW', name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', style: 'state' },
  { abbreviation: 'MTTQ', name: 'Mặt trận Tổ quốc Việt Nam', style: 'state' },
];

/** Party committees of places and their organs end so in symbols («BTGTU»). Source: Hướng dẫn 36-HD/VPTW. */
export const LOCAL_COMMITTEES: readonly string[] = ['TU', 'HU', 'ThU', 'ĐU', 'ĐB', 'CB', 'QU', 'ĐUK', 'UBKT'];

/**
 * Other bodies that each province has one of, or each unit below it: congresses, steering boards, fronts, unions, the
 * police and the military of a place. At the centre their symbols have TW, or another abbreviation. Source: published
 * symbols of provincial papers.
 */
export const LOCAL_BODIES: readonly string[] = [
  ...['ĐH', 'BCĐ', 'BTV', 'BCH', 'MTTQ', 'LĐLĐ', 'HND', 'HLHPN', 'HPN', 'CCB', 'HCCB', 'TĐTN', 'ĐTN', 'TĐ'],
  ...['CAT', 'CATP', 'CAH', 'BCHQS', 'BCHBĐBP'],
];

/**
 * The abbreviations of a province's departments begin with that of «Sở»: «SNV», «SGD&ĐT». Source: published symbols of
 * provincial papers.
 */
export const DEPARTMENT_INITIAL = 'S';

/**
 * Bodies of the whole country whose abbreviations begin like those of departments. Source: published symbols of the
 * office of intellectual property (QĐ-SHTT), and the English name of the State's capital corporation.
 */
export const NO_DEPARTMENTS: readonly string[] = ['SHTT', 'SCIC'];

/**
 * Spellings of «Trung ương», in symbols and in names; a space may follow the stop («T. Ư»).
 * Source: published symbols and titles (21-KL/TƯ, 29-NQ/T.Ư).
 */
export const CENTRAL_SPELLINGS = ['Trung ương', 'TW', 'TƯ', 'T.Ư', 'T.W', 'T/Ư', 'T/W'] as const;

/** Those that may grow together with the word before: «BCHTW», «HNT.Ư». */
export const CENTRAL_ABBREVIATIONS: readonly string[] = CENTRAL_SPELLINGS.filter((name) => name !== 'Trung ương');

/** A name that ends in «Trung ương», in each of its spellings. */
function centrally(name: string): string[] {
  return CENTRAL_SPELLINGS.map((central) => `${name} ${central}`);
}

/** The Central Committee as sentences name it. Source: titles of published documents. */
export const CENTRAL_COMMITTEE_NAMES: readonly string[] = [
  ...centrally('Ban Chấp hành'),
  ...centrally('BCH'),
  ...CENTRAL_ABBREVIATIONS.map((central) => `BCH${central}`),
  ...CENTRAL_SPELLINGS,
].flatMap((name) => [name, `${name} Đảng`, `${name} Đảng Cộng sản Việt Nam`]);

/** Central bodies and offices, which are named in full and without a place. Source: as above. */
export const WHOLE_ISSUERS: readonly string[] = [
  'Bộ Chính trị',
  'Ban Bí thư',
  ...['Bộ Chính trị', 'Ban Bí thư'].flatMap(centrally).flatMap((name) => [name, `${name} Đảng`]),
  'Chính phủ',
  'Thủ tướng',
  'Thủ tướng Chính phủ',
  'Chủ tịch nước',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'UBTVQH',
  'Hội đồng Bầu cử quốc gia',
  ...['Tòa án nhân dân tối cao', 'TAND tối cao', 'TANDTC'].map((court) => `Hội đồng Thẩm phán ${court}`),
  'QUTW',
  'BCT',
  'BBT',
  'TTg',
  ...[
    'Quân ủy',
    'UBKT',
    'Ban Tuyên giáo và Dân vận',
    'Ban Chính sách, chiến lược',
    'Đảng ủy Công an',
    'Văn phòng',
  ].flatMap(centrally),
  ...centrally('Văn phòng').map((name) => `${name} Đảng`),
];

/** Offices that issue documents in their own name, before the body that they head. Source: as above. */
export const ISSUING_OFFICES: readonly string[] = [
  'Bộ trưởng',
  'Chủ tịch',
  'Tổng cục trưởng',
  'Cục trưởng',
  'Thống đốc',
  'Chánh án',
  'Viện trưởng',
  'Tổng Thanh tra',
  'Tổng Kiểm toán',
  'Giám đốc',
  'Thường trực',
];
