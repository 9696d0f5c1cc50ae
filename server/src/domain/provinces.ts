/**
 * The provinces and cities of Vietnam, before and after the mergers of 1 July 2025.
 *
 * Sources: the list of 34 units and their mergers is Nghị quyết 202/2025/QH15 of 12 June 2025, in force on
 * 1 July 2025 (plo.vn post856973, nghean24h.vn a753727, baovannghe.vn 22593); Huế became a centrally run city on
 * 1 January 2025 (Nghị quyết 175/2024/QH15). Aliases and newspaper codes are spellings seen in articles.
 */

/** A unit of the first level of administration, under one name; where it was merged, under its old name too. */
export interface Province {
  /** In modern spelling, without «tỉnh» or «thành phố». */
  readonly name: string;
  /** True for a city under the central government. */
  readonly city?: true;
  /** ISO date from which a former province is a city. */
  readonly cityFrom?: string;
  /** The unit that it was merged into, or became; unset where its name goes on. */
  readonly mergedInto?: string;
  /** ISO date on which it became that unit, where this was not 1 July 2025. */
  readonly until?: string;
  /** Other ways of writing the name. */
  readonly aliases?: readonly string[];
}

/** The 34 units since 1 July 2025, in alphabetical order. */
const CURRENT: readonly Province[] = [
  { name: 'An Giang' },
  { name: 'Bắc Ninh' },
  { name: 'Cà Mau' },
  { name: 'Cao Bằng' },
  { name: 'Cần Thơ', city: true },
  { name: 'Đà Nẵng', city: true },
  { name: 'Đắk Lắk', aliases: ['Đăk Lăk', 'Đắc Lắc', 'Đắc Lăk', 'Đăk Lắk', 'Đắk Lăk', 'Daklak', 'Dak Lak', 'Đaklak'] },
  { name: 'Điện Biên' },
  // Nghị quyết 30/2026/QH16 of 24 April 2026, read in secondary sources only
  { name: 'Đồng Nai', city: true, cityFrom: '2026-04-30' },
  { name: 'Đồng Tháp' },
  { name: 'Gia Lai' },
  { name: 'Hà Nội', city: true },
  { name: 'Hà Tĩnh' },
  { name: 'Hải Phòng', city: true },
  {
    name: 'Hồ Chí Minh',
    city: true,
    aliases: ['TP.HCM', 'TPHCM', 'TP HCM', 'HCM', 'TP.Hồ Chí Minh', 'TP Hồ Chí Minh', 'HCMC'],
  },
  { name: 'Huế', city: true, cityFrom: '2025-01-01' },
  { name: 'Hưng Yên' },
  { name: 'Khánh Hòa' },
  { name: 'Lai Châu' },
  { name: 'Lạng Sơn' },
  { name: 'Lào Cai' },
  { name: 'Lâm Đồng' },
  { name: 'Nghệ An' },
  { name: 'Ninh Bình' },
  { name: 'Phú Thọ' },
  { name: 'Quảng Ngãi' },
  { name: 'Quảng Ninh' },
  { name: 'Quảng Trị' },
  { name: 'Sơn La' },
  { name: 'Tây Ninh' },
  { name: 'Thái Nguyên' },
  { name: 'Thanh Hóa' },
  { name: 'Tuyên Quang' },
  { name: 'Vĩnh Long' },
];

/** The units that ended in 2025, with the one that each went into. */
const MERGED: readonly Province[] = [
  { name: 'Bà Rịa - Vũng Tàu', mergedInto: 'Hồ Chí Minh', aliases: ['Bà Rịa – Vũng Tàu', 'BR-VT', 'BRVT'] },
  { name: 'Bạc Liêu', mergedInto: 'Cà Mau' },
  { name: 'Bắc Giang', mergedInto: 'Bắc Ninh' },
  { name: 'Bắc Kạn', mergedInto: 'Thái Nguyên', aliases: ['Bắc Cạn'] },
  { name: 'Bến Tre', mergedInto: 'Vĩnh Long' },
  { name: 'Bình Dương', mergedInto: 'Hồ Chí Minh' },
  { name: 'Bình Định', mergedInto: 'Gia Lai' },
  { name: 'Bình Phước', mergedInto: 'Đồng Nai' },
  { name: 'Bình Thuận', mergedInto: 'Lâm Đồng' },
  { name: 'Đắk Nông', mergedInto: 'Lâm Đồng', aliases: ['Đăk Nông', 'Đắc Nông', 'Dak Nong'] },
  { name: 'Hà Giang', mergedInto: 'Tuyên Quang' },
  { name: 'Hà Nam', mergedInto: 'Ninh Bình' },
  { name: 'Hải Dương', mergedInto: 'Hải Phòng' },
  { name: 'Hậu Giang', mergedInto: 'Cần Thơ' },
  { name: 'Hòa Bình', mergedInto: 'Phú Thọ' },
  { name: 'Kiên Giang', mergedInto: 'An Giang' },
  { name: 'Kon Tum', mergedInto: 'Quảng Ngãi', aliases: ['Kontum'] },
  { name: 'Long An', mergedInto: 'Tây Ninh' },
  { name: 'Nam Định', mergedInto: 'Ninh Bình' },
  { name: 'Ninh Thuận', mergedInto: 'Khánh Hòa' },
  { name: 'Phú Yên', mergedInto: 'Đắk Lắk' },
  { name: 'Quảng Bình', mergedInto: 'Quảng Trị' },
  { name: 'Quảng Nam', mergedInto: 'Đà Nẵng' },
  { name: 'Sóc Trăng', mergedInto: 'Cần Thơ' },
  { name: 'Thái Bình', mergedInto: 'Hưng Yên' },
  {
    name: 'Thừa Thiên Huế',
    mergedInto: 'Huế',
    until: '2025-01-01',
    aliases: ['Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'Thừa - Thiên Huế', 'TT-Huế', 'TT Huế'],
  },
  { name: 'Tiền Giang', mergedInto: 'Đồng Tháp' },
  { name: 'Trà Vinh', mergedInto: 'Vĩnh Long' },
  { name: 'Vĩnh Phúc', mergedInto: 'Phú Thọ' },
  { name: 'Yên Bái', mergedInto: 'Lào Cai' },
];

/** All units, those of today first. */
export const PROVINCES: readonly Province[] = [...CURRENT, ...MERGED];

/**
 * Provinces that ended before 2025; they stand in lives of older officials. Hà Đông became part of Hà Tây on 21 April 1965 (a
 * decision of the National Assembly's Standing Committee), which went into Hà Nội on 1 August 2008
 * (Nghị quyết 15/2008/QH12); Cao Lạng was divided on 29 December 1978 (a resolution of the National Assembly's sixth
 * term), Gia Lai - Kon Tum on 12 August 1991 (a resolution of its eighth), the others between 1989 and 1997.
 */
export const FORMER_PROVINCES: readonly string[] = [
  'Hà Tây',
  'Hà Đông',
  'Hà Bắc',
  'Hà Sơn Bình',
  'Hà Nam Ninh',
  'Nam Hà',
  'Hải Hưng',
  'Vĩnh Phú',
  'Bắc Thái',
  'Hà Tuyên',
  'Hoàng Liên Sơn',
  'Nghệ Tĩnh',
  'Bình Trị Thiên',
  'Quảng Nam - Đà Nẵng',
  'Nghĩa Bình',
  'Gia Lai - Kon Tum',
  'Cao Lạng',
  'Phú Khánh',
  'Thuận Hải',
  'Sông Bé',
  'Cửu Long',
  'Minh Hải',
];

/**
 * What papers and broadcasters call themselves at the head or end of an article, with the province that they are of,
 * or all that share a code, and the site that it was seen on. Codes of national papers and agencies (TTXVN, VOV, PLO …)
 * are not here: they say nothing of the locality.
 */
export const NEWSPAPER_CODES: readonly (readonly [code: string, provinces: readonly string[], source: string])[] = [
  ['HBĐT', ['Hòa Bình'], 'baohoabinh.com.vn'],
  ['QBĐT', ['Quảng Bình'], 'baoquangbinh.vn'],
  ['YBĐT', ['Yên Bái'], 'baoyenbai.com.vn'],
  ['BHG', ['Hà Giang'], 'baohagiang.vn'],
  ['BBNĐT', ['Bắc Ninh'], 'baobacninh.com.vn'],
  ['BGĐT', ['Bắc Giang'], 'baobacgiang.com.vn'],
  ['GLO', ['Gia Lai'], 'baogialai.com.vn'],
  ['ABO', ['Tiền Giang'], 'baoapbac.vn'],
  ['BDK.VN', ['Bến Tre'], 'baodongkhoi.vn'],
  ['BTNO', ['Tây Ninh'], 'baotayninh.vn'],
  ['ĐN', ['Đồng Nai', 'Đà Nẵng'], 'baodongnai.com.vn, baodanang.vn'],
  ['TTV', ['Tuyên Quang', 'Thanh Hóa'], 'tuyenquangtv.vn, truyenhinhthanhhoa.vn'],
  ['ĐBP', ['Điện Biên'], 'baodienbienphu.vn'],
  ['BĐ', ['Bình Định'], 'baobinhdinh.vn'],
  ['Thanhuytphcm.vn', ['Hồ Chí Minh'], 'thanhuytphcm.vn'],
  ['LĐ online', ['Lâm Đồng'], 'baolamdong.vn'],
  ['HNMO', ['Hà Nội'], 'hanoimoi.vn'],
  ['HNM', ['Hà Nội'], 'hanoimoi.vn'],
  ['Kinhtedothi', ['Hà Nội'], 'kinhtedothi.vn'],
  ['ANTD.VN', ['Hà Nội'], 'anninhthudo.vn'],
  ['PNTĐ', ['Hà Nội'], 'phunuthudo.vn'],
  ['Quang Binh Portal', ['Quảng Bình'], 'quangbinh.gov.vn'],
  ['WGPSG', ['Hồ Chí Minh'], 'tgpsaigon.net'],
  ['TGPSG', ['Hồ Chí Minh'], 'tgpsaigon.net'],
  ['LCĐT', ['Lào Cai'], 'baolaocai.vn'],
  // of these papers general knowledge: their pages were not at hand
  ['TTH', ['Thừa Thiên Huế'], 'baothuathienhue.vn'],
  ['TTH.VN', ['Thừa Thiên Huế'], 'baothuathienhue.vn'],
  ['BPO', ['Bình Phước'], 'baobinhphuoc.com.vn'],
  ['QTO', ['Quảng Trị'], 'baoquangtri.vn'],
  ['QNO', ['Quảng Nam'], 'baoquangnam.vn'],
  ['CMO', ['Cà Mau'], 'baocamau.com.vn'],
  ['AGO', ['An Giang'], 'baoangiang.com.vn'],
  ['HGO', ['Hậu Giang'], 'baohaugiang.com.vn'],
  ['ĐTO', ['Đồng Tháp'], 'baodongthap.com.vn'],
  ['BTO', ['Bình Thuận'], 'baobinhthuan.com.vn'],
  ['NTO', ['Ninh Thuận'], 'baoninhthuan.com.vn'],
  ['BDO', ['Bình Dương'], 'baobinhduong.vn'],
  ['LSO', ['Lạng Sơn'], 'baolangson.vn'],
  ['HGĐT', ['Hà Giang'], 'baohagiang.vn'],
  ['TQĐT', ['Tuyên Quang'], 'baotuyenquang.com.vn'],
  ['THO', ['Thanh Hóa'], 'baothanhhoa.vn'],
  ['ĐNO', ['Đà Nẵng'], 'baodanang.vn'],
  ['Báo Đồng Khởi', ['Bến Tre'], 'baodongkhoi.vn'],
  ['Báo Ấp Bắc', ['Tiền Giang'], 'baoapbac.vn'],
];

/**
 * Names of provincial sites around the province's name in plain letters: «binhdinh.gov.vn», «baonghean.vn». Source:
 * addresses of provincial portals, papers, broadcasters and Party committees.
 */
export const PROVINCIAL_SITES: readonly (readonly [before: string, after: string])[] = [
  ['', '.gov.vn'],
  ['', 'portal.gov.vn'],
  ['', '.dcs.vn'],
  ['tinhuy', '.vn'],
  ['tinhuy', '.gov.vn'],
  ['bao', '.vn'],
  ['bao', '.com.vn'],
  ['bao', '.org.vn'],
  ['', 'tv.vn'],
];
