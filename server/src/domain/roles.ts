/**
 * Heads of official titles: what a position is called, before the body that it belongs to.
 *
 * Sources are named group by group: a site and article number where the forms were read. Where nothing else is said,
 * «one holder» is how the State and Party organise the office, and every list of officials that was read agrees.
 */

/** How many people hold a title at one time. */
export type Holders =
  /** One in the country. */
  | 'one'
  /** One in each body. */
  | 'onePerBody'
  | 'many'
  /** A part in an event, not an office: «Trưởng Ban kiểm phiếu». */
  | 'event';

/** One head with its other spellings. */
export interface Role {
  /** In its usual spelling; case does not matter where it is looked up. */
  readonly head: string;
  /** Abbreviations and variants. */
  readonly spellings?: readonly string[];
  /** How deputies are called; they are many. */
  readonly deputies?: readonly string[];
  /**
   * `whole`: the head says all. `own`: stands alone as well as with a body.
   * `usual`: alone it is what the article says of such offices in general («số phó giám đốc»), or someone's of whom it
   * speaks. `needed`: alone it is a title only beside a name. `always`: never a title alone, as «làm Trưởng đoàn» is a
   * part in an event. `held`: neither alone nor of nobody, «thành viên Hội đồng quản trị».
   * `office`: its body is another office, «Trợ lý Thủ tướng Chính phủ».
   */
  readonly body: 'whole' | 'own' | 'usual' | 'needed' | 'always' | 'held' | 'office';
  /** The last words of the head are the first of the body: «Trưởng Ban» of «Ban Tổ chức». */
  readonly shares?: string;
  /** A body may be named by its field or place alone: «Bộ trưởng Công an», «Bí thư Long An». */
  readonly bare?: 'field' | 'place';
  /** Only before one of these bodies is it a title: «Thường trực Ban Bí thư», but not «Thường trực Tỉnh ủy». */
  readonly only?: readonly string[];
  /** No body but these and countries follows: in «Tổng Bí thư Trường Chinh» the school is a man. */
  readonly within?: readonly string[];
  readonly holders: Holders;
}

/** The Party. vnexpress.net 5011875, dantri.com.vn 20260126145153986, thanhnien.vn 1048458, mdec.vn 1071. */
const PARTY: readonly Role[] = [
  {
    head: 'Tổng Bí thư',
    spellings: ['TBT'],
    deputies: ['Phó Tổng Bí thư'],
    body: 'own',
    bare: 'place',
    within: ['Ban Chấp hành', 'BCH', 'BCHTW', 'Trung ương', 'T.Ư', 'TƯ', 'TW', 'Đảng'],
    holders: 'one',
  },
  { head: 'Thường trực', body: 'needed', only: ['Ban Bí thư'], holders: 'one' },
  { head: 'Bí thư', deputies: ['Phó Bí thư', 'PBT'], body: 'usual', bare: 'place', holders: 'onePerBody' },
  { head: 'Ủy viên', spellings: ['UV'], body: 'usual', holders: 'many' },
  // baomoi.zadn.vn c32382214: «Tỉnh ủy viên»; a ceremony text of Nam Định: TUV
  { head: 'Tỉnh ủy viên', spellings: ['TUV'], shares: 'Tỉnh ủy', body: 'whole', holders: 'many' },
  { head: 'Thành ủy viên', shares: 'Thành ủy', body: 'whole', holders: 'many' },
  { head: 'Huyện ủy viên', shares: 'Huyện ủy', body: 'whole', holders: 'many' },
  { head: 'Quận ủy viên', shares: 'Quận ủy', body: 'whole', holders: 'many' },
  { head: 'Thị ủy viên', shares: 'Thị ủy', body: 'whole', holders: 'many' },
  { head: 'Khu ủy viên', shares: 'Khu ủy', body: 'own', holders: 'many' },
  { head: 'Chi ủy viên', shares: 'Chi ủy', body: 'own', holders: 'many' },
  { head: 'Đảng ủy viên', shares: 'Đảng ủy', body: 'own', holders: 'many' },
  { head: 'Chủ nhiệm', deputies: ['Phó Chủ nhiệm'], body: 'usual', holders: 'onePerBody' },
  // baoquankhu7.vn: the heads of a command's political and logistic work
  { head: 'Chủ nhiệm Chính trị', deputies: ['Phó Chủ nhiệm Chính trị'], body: 'needed', holders: 'onePerBody' },
  {
    head: 'Chủ nhiệm Hậu cần - Kỹ thuật',
    spellings: ['Chủ nhiệm Hậu cần', 'Chủ nhiệm Kỹ thuật'],
    body: 'needed',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Ban',
    deputies: ['Phó Trưởng Ban', 'Phó Ban'],
    shares: 'Ban',
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Trưởng Tiểu ban', deputies: ['Phó Trưởng Tiểu ban'], shares: 'Tiểu ban', body: 'always', holders: 'event' },
  { head: 'Trưởng BQL', deputies: ['Phó Trưởng BQL', 'Phó BQL'], shares: 'BQL', body: 'needed', holders: 'onePerBody' },
  {
    head: 'Chánh Văn phòng',
    spellings: ['Chánh VP'],
    deputies: ['Phó Chánh Văn phòng', 'Phó Văn phòng', 'Phó Chánh VP'],
    shares: 'Văn phòng',
    body: 'usual',
    holders: 'onePerBody',
  },
];

/** The State. plo.vn post856973, sggp.org.vn post803677, nld.com.vn 20110830122521781, trithucvn.org. */
const STATE: readonly Role[] = [
  { head: 'Chủ tịch nước', deputies: ['Phó Chủ tịch nước'], body: 'own', bare: 'place', within: [], holders: 'one' },
  {
    head: 'Thủ tướng',
    deputies: ['Phó Thủ tướng'],
    body: 'own',
    bare: 'place',
    within: ['Chính phủ', 'Quốc vụ viện', 'Hoàng gia'],
    holders: 'one',
  },
  { head: 'Chủ tịch', deputies: ['Phó Chủ tịch', 'PCT'], body: 'usual', bare: 'place', holders: 'onePerBody' },
  {
    head: 'Tổng Thư ký',
    spellings: ['TTK'],
    deputies: ['Phó Tổng Thư ký'],
    body: 'usual',
    bare: 'place',
    holders: 'onePerBody',
  },
  { head: 'Bộ trưởng', deputies: ['Thứ trưởng'], body: 'own', bare: 'field', holders: 'onePerBody' },
  { head: 'Thống đốc', deputies: ['Phó Thống đốc'], body: 'own', holders: 'onePerBody' },
  { head: 'Tổng Thanh tra', deputies: ['Phó Tổng Thanh tra'], body: 'needed', holders: 'one' },
  {
    head: 'Tổng Kiểm toán Nhà nước',
    deputies: ['Phó Tổng Kiểm toán Nhà nước'],
    shares: 'Kiểm toán Nhà nước',
    body: 'whole',
    holders: 'one',
  },
  { head: 'Chánh Thư ký', deputies: ['Phó Thư ký'], body: 'needed', holders: 'onePerBody' },
  { head: 'Kiểm toán trưởng', deputies: ['Phó Kiểm toán trưởng'], body: 'needed', holders: 'onePerBody' },
  {
    head: 'Chánh Thanh tra',
    deputies: ['Phó Chánh Thanh tra'],
    shares: 'Thanh tra',
    body: 'usual',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Đoàn',
    deputies: ['Phó Trưởng Đoàn', 'Phó Đoàn'],
    shares: 'Đoàn',
    body: 'always',
    holders: 'onePerBody',
  },
  { head: 'Đại biểu', spellings: ['ĐB'], body: 'needed', only: ['Quốc hội', 'HĐND', 'QH'], holders: 'many' },
  { head: 'ĐBQH', body: 'own', bare: 'place', holders: 'many' },
  { head: 'Vụ trưởng', deputies: ['Phó Vụ trưởng', 'Vụ phó'], body: 'usual', bare: 'field', holders: 'onePerBody' },
  { head: 'Cục trưởng', deputies: ['Phó Cục trưởng', 'Cục phó'], body: 'usual', bare: 'field', holders: 'onePerBody' },
  { head: 'Tổng cục trưởng', deputies: ['Phó Tổng cục trưởng'], body: 'usual', bare: 'field', holders: 'onePerBody' },
  { head: 'Chi cục trưởng', deputies: ['Phó Chi cục trưởng'], body: 'usual', bare: 'field', holders: 'onePerBody' },
  { head: 'Hàm Vụ trưởng', deputies: ['Hàm Vụ phó', 'Hàm Phó Vụ trưởng'], body: 'needed', holders: 'many' },
  // thanhnien.vn, dantri.com.vn: the body of these is another office
  { head: 'Trợ lý', body: 'office', holders: 'many' },
  { head: 'Thư ký', body: 'office', holders: 'many' },
  {
    head: 'Trưởng Phòng',
    deputies: ['Phó Trưởng Phòng', 'Phó Phòng'],
    shares: 'Phòng',
    body: 'usual',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Công an',
    deputies: ['Phó Trưởng Công an', 'Phó Công an'],
    shares: 'Công an',
    body: 'usual',
    holders: 'onePerBody',
  },
  // tuoitre.vn: the chief architect of a city
  {
    head: 'Kiến trúc sư trưởng',
    spellings: ['KTS trưởng'],
    body: 'needed',
    bare: 'place',
    holders: 'onePerBody',
  },
  { head: 'Đội trưởng', deputies: ['Phó Đội trưởng', 'Đội phó'], body: 'always', holders: 'onePerBody' },
  { head: 'Tổ trưởng', deputies: ['Phó Tổ trưởng', 'Tổ phó'], body: 'always', holders: 'event' },
  { head: 'Cụm trưởng', deputies: ['Phó Cụm trưởng', 'Cụm phó'], body: 'needed', holders: 'event' },
  {
    head: 'Thành viên',
    body: 'held',
    only: [
      'Hội đồng',
      'HĐTV',
      'HĐQT',
      'Ban Chỉ đạo',
      'BCĐ',
      'Ủy ban',
      'UBND',
      'Tiểu ban',
      'Ban kiểm soát',
      'Chính phủ',
    ],
    holders: 'many',
  },
  { head: 'Đồn trưởng', deputies: ['Phó Đồn trưởng', 'Đồn phó'], body: 'needed', holders: 'onePerBody' },
  { head: 'Hạt trưởng', deputies: ['Phó Hạt trưởng', 'Hạt phó'], body: 'needed', holders: 'onePerBody' },
  { head: 'Trạm trưởng', deputies: ['Phó Trạm trưởng'], body: 'needed', holders: 'onePerBody' },
  {
    head: 'Người phát ngôn',
    spellings: ['Phát ngôn viên'],
    deputies: ['Phó phát ngôn'],
    body: 'needed',
    holders: 'onePerBody',
  },
];

/** Heads of the units below the commune. baodaklak.vn, baogialai.com.vn, baosonla.vn, baocamau.vn: as each region says. */
const VILLAGES: readonly Role[] = [
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'bon',
  'làng',
  'xóm',
  'sóc',
  'phum',
  'khóm',
  'khu phố',
  'khối phố',
  'khu dân cư',
  'tiểu khu',
].map((unit) => ({
  head: `Trưởng ${unit}`,
  deputies: [`Phó Trưởng ${unit}`, `Phó ${unit}`],
  shares: unit,
  body: 'usual',
  bare: 'place',
  holders: 'onePerBody',
}));

/** Courts and prosecutors. dantri.com.vn 20251020171402877, cand.com.vn 418235, sggp.org.vn post751721. */
const JUSTICE: readonly Role[] = [
  { head: 'Chánh án', deputies: ['Phó Chánh án'], body: 'needed', holders: 'onePerBody' },
  { head: 'Chánh tòa', deputies: ['Phó Chánh tòa'], body: 'needed', holders: 'onePerBody' },
  { head: 'Viện trưởng', deputies: ['Phó Viện trưởng'], body: 'usual', holders: 'onePerBody' },
  { head: 'Thẩm phán', body: 'needed', holders: 'many' },
  { head: 'Kiểm sát viên', spellings: ['KSV'], body: 'needed', holders: 'many' },
];

/** Armed forces. soha.vn 198251203101246397, plo.vn post887495, nghean24h.vn a768151, vinh24h.vn. */
const ARMED: readonly Role[] = [
  { head: 'Tư lệnh', deputies: ['Phó Tư lệnh'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tư lệnh trưởng', body: 'needed', holders: 'onePerBody' },
  { head: 'Chính ủy', deputies: ['Phó Chính ủy'], body: 'usual', holders: 'onePerBody' },
  {
    head: 'Chính trị viên',
    deputies: ['Phó Chính trị viên', 'Chính trị viên phó'],
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Chỉ huy trưởng', deputies: ['Phó Chỉ huy trưởng'], body: 'usual', holders: 'onePerBody' },
  { head: 'Chỉ huy phó', body: 'needed', holders: 'many' },
  { head: 'Tham mưu trưởng', deputies: ['Phó Tham mưu trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tổng Tham mưu trưởng', deputies: ['Phó Tổng Tham mưu trưởng'], body: 'own', holders: 'one' },
  { head: 'Thống lĩnh các lực lượng vũ trang', body: 'whole', holders: 'one' },
  { head: 'Sư đoàn trưởng', deputies: ['Phó Sư đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Lữ đoàn trưởng', deputies: ['Phó Lữ đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Trung đoàn trưởng', deputies: ['Phó Trung đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
  { head: 'Tiểu đoàn trưởng', deputies: ['Phó Tiểu đoàn trưởng'], body: 'needed', holders: 'onePerBody' },
];

/**
 * Institutions: schools, hospitals, companies, the press. tienphong.vn 636444, hcmcpv.org.vn 1197615049,
 * plo.vn post579470, baonghean.vn 10291954, baolaocai tag12254, baodauthau 44165.
 */
const INSTITUTIONS: readonly Role[] = [
  {
    head: 'Giám đốc',
    spellings: ['GĐ'],
    deputies: ['Phó Giám đốc', 'PGĐ', 'Phó GĐ'],
    body: 'usual',
    holders: 'onePerBody',
  },
  {
    head: 'Tổng Giám đốc',
    spellings: ['TGĐ'],
    deputies: ['Phó Tổng Giám đốc', 'Phó TGĐ'],
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Hiệu trưởng', deputies: ['Phó Hiệu trưởng', 'Hiệu phó'], body: 'usual', holders: 'onePerBody' },
  {
    head: 'Trưởng Văn phòng',
    deputies: ['Phó Trưởng Văn phòng'],
    shares: 'Văn phòng',
    body: 'always',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Bộ phận',
    deputies: ['Phó Trưởng Bộ phận'],
    shares: 'Bộ phận',
    body: 'always',
    holders: 'onePerBody',
  },
  {
    head: 'Trưởng Khoa',
    deputies: ['Phó Trưởng Khoa', 'Phó Khoa'],
    shares: 'Khoa',
    body: 'usual',
    holders: 'onePerBody',
  },
  { head: 'Trưởng Bộ môn', deputies: ['Phó Trưởng Bộ môn'], shares: 'Bộ môn', body: 'usual', holders: 'onePerBody' },
  { head: 'Trưởng Đài', deputies: ['Phó Trưởng Đài'], shares: 'Đài', body: 'needed', holders: 'onePerBody' },
  { head: 'Tổng Biên tập', deputies: ['Phó Tổng Biên tập'], body: 'usual', holders: 'onePerBody' },
  { head: 'Kế toán trưởng', body: 'usual', holders: 'onePerBody' },
  { head: 'Hội trưởng', deputies: ['Phó Hội trưởng'], body: 'needed', holders: 'onePerBody' },
  // baobariavungtau.com.vn 979795: the Buddhist Sangha's executive boards are offices, dignities are not
  { head: 'Trưởng BTS', deputies: ['Phó Trưởng BTS', 'Phó BTS'], shares: 'BTS', body: 'needed', holders: 'onePerBody' },
];

/** Other states. dantri.com.vn 20260126145153986, nhandan.vn. */
const FOREIGN: readonly Role[] = [
  { head: 'Tổng thống', deputies: ['Phó Tổng thống'], body: 'own', bare: 'place', within: [], holders: 'onePerBody' },
  { head: 'Trưởng đặc khu', body: 'own', bare: 'place', within: [], holders: 'onePerBody' },
  {
    head: 'Quốc vương',
    spellings: ['Nữ hoàng', 'Nhà vua'],
    body: 'own',
    bare: 'place',
    within: [],
    holders: 'onePerBody',
  },
  { head: 'Ngoại trưởng', body: 'own', bare: 'place', holders: 'onePerBody' },
  { head: 'Đại sứ', deputies: ['Phó Đại sứ'], body: 'needed', bare: 'place', holders: 'onePerBody' },
  { head: 'Trưởng đại diện', deputies: ['Phó Trưởng đại diện'], body: 'always', holders: 'onePerBody' },
  { head: 'Tổng Lãnh sự', deputies: ['Phó Tổng Lãnh sự'], body: 'needed', bare: 'place', holders: 'onePerBody' },
];

/** All heads. */
export const ROLES: readonly Role[] = [
  ...PARTY,
  ...STATE,
  ...VILLAGES,
  ...JUSTICE,
  ...ARMED,
  ...INSTITUTIONS,
  ...FOREIGN,
];

/**
 * Abbreviations that write role and body as one word, with the length of the role in letters: «UV» of «BCHTW».
 * baoninhbinh.org.vn (UVT.Ư Đảng), a ceremony text of Nam Định (UVBCHTW Đảng, UVBTVTU), mdec.vn (UVBCT).
 */
export const GLUED_ROLES: readonly (readonly [written: string, roleLetters: number])[] = [
  ['UVBCT', 2],
  ['UVBCHTW', 2],
  ['UVBCHTƯ', 2],
  ['UVBCH', 2],
  ['UVTW', 2],
  ['UVTƯ', 2],
  ['UVT.Ư', 2],
  ['UVT.W', 2],
  ['UVBTV', 2],
  ['UV.BTV', 2],
  ['UV.BCH', 2],
  ['UVTV', 2],
  ['UVBTVTU', 2],
  ['UVUBKT', 2],
  ['UVUBTVQH', 2],
];

/** What may follow a head and belongs to it: «Phó Bí thư Thường trực», «Ủy viên dự khuyết», «Bí thư thứ nhất». */
export const ROLE_TAILS: readonly string[] = [
  'Thường trực',
  'thứ nhất',
  'thứ hai',
  'dự khuyết',
  'chuyên trách',
  'không chuyên trách',
  'danh dự',
  'điều hành',
  'phụ trách',
  'trung cấp',
  'cao cấp',
  'sơ cấp',
  'đặc mệnh toàn quyền',
  'thường trú',
];

/** Of these, the ones that are verbs too: «Phó Giám đốc phụ trách», but «phó chủ tịch phụ trách kinh tế». */
export const VERB_TAILS: readonly string[] = ['phụ trách', 'điều hành'];

/** What someone is in charge of, besides the fields of bodies: «phụ trách lĩnh vực …», «phụ trách khối …». */
export const DUTIES: readonly string[] = [
  'lĩnh vực',
  'mảng',
  'công tác',
  'khối',
  'địa bàn',
  'an sinh',
  'an sinh xã hội',
  'phòng chống thiên tai',
  'chuyên môn',
];

/** Misprints and abbreviations of tails that are common in papers. */
export const TAIL_SPELLINGS: readonly (readonly [written: string, tail: string])[] = [
  ['Thường trục', 'Thường trực'],
  ['Thưòng trực', 'Thường trực'],
  ['TT', 'Thường trực'],
];

/** Words before a title that say how it is held. */
export const STATUSES: readonly (readonly [word: string, status: 'former' | 'acting' | 'new'])[] = [
  ['nguyên', 'former'],
  ['nguyên là', 'former'],
  ['cựu', 'former'],
  ['cố', 'former'],
  ['quyền', 'acting'],
  ['Q.', 'acting'],
  ['tân', 'new'],
];

/** The same in brackets behind a title: «Bí thư Tỉnh ủy Hà Giang (cũ)». */
export const BRACKETED_STATUSES: readonly (readonly [word: string, status: 'former' | 'new'])[] = [
  ['cũ', 'former'],
  ['mới', 'new'],
];

/** Words before a title that make it one of many, or the office as such. */
export const GENERIC_BEFORE: readonly string[] = [
  'các',
  'những',
  'mỗi',
  'một',
  'một số',
  'nhiều',
  'từng',
  'lượt',
  'chức danh',
  'chức danh như',
  'chức danh khác như',
  'vị trí',
  'đội ngũ',
  'cấp trưởng',
  'ứng cử',
  'bầu cử',
  'nhân sự',
  'mô hình',
  'phương án',
  'số',
  'số lượng',
  'tỷ lệ',
];

/** Behind a title in small letters one of these begins a rule, which is said of everyone who holds the office. */
export const RULES_AFTER: readonly string[] = [
  'phải là',
  'không phải là',
  'không được',
  'được quyền',
  'có trách nhiệm',
  'có trình độ',
  'là người',
  'do đại hội',
  'do cấp trên',
  'đồng thời là',
  'không là',
];

/** Behind one of these a head of titles is part of a body's name: «Ban Bí thư», «Đoàn Chủ tịch», «Phủ Chủ tịch». */
export const PART_OF_BODY_AFTER: readonly string[] = ['Ban', 'Đoàn', 'Phủ', 'Văn phòng', 'VP', 'Hội đồng', 'Bộ phận'];

/** Before one of these a head is another word: «giám đốc thẩm» is a procedure, «chủ nhiệm đề tài» a part in research. */
export const NO_TITLE_BEFORE: readonly string[] = [
  'thẩm',
  'thẩm phán',
  'đề tài',
  'dự án',
  'lớp',
  'kỳ thi',
  'kỳ họp',
  'đại hội',
  'hội nghị',
  'phiên họp',
  'cuộc họp',
];

/** Behind one of these a head is another word: «cấp ủy viên» are members of whatever committee, «giáo viên chủ nhiệm». */
export const NO_TITLE_AFTER: readonly (readonly [words: string, none: boolean])[] = [
  ['cấp', true],
  ['khẩn cấp', false],
  ['cung cấp', false],
  ['giáo viên', true],
  ['cô giáo', true],
  ['thầy giáo', true],
];

/** Documents that an office issues: «Quyết định của Thủ tướng Chính phủ» names the authority, not the person. */
export const ISSUED_BY_OFFICE: readonly string[] = [
  'Quyết định',
  'Nghị định',
  'Chỉ thị',
  'Lệnh',
  'Thông tư',
  'Công điện',
  'Thông báo',
  'Văn bản',
  'Công văn',
  'Kế hoạch',
  'Tờ trình',
  'Nghị quyết',
  'Quy định',
  'Sắc lệnh',
];
