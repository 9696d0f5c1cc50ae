import { COMMITTEES } from './bodies/committees';
import { COMPANIES, INSTITUTIONS } from './bodies/institutions';
import { NATIONAL_BODIES } from './bodies/national';
import { OFFICES } from './bodies/offices';
import { PARTS_OF_BODIES } from './bodies/parts';

export { BODY_ABBREVIATIONS } from './bodies/abbreviations';
export { COORDINATED_COMMITTEES } from './bodies/committees';
export { COMPOUNDS, NAMES_LIKE_HEADS } from './bodies/compounds';
export { BODY_CLASSES } from './bodies/parts';

/**
 * Bodies: the organisations that titles belong to, by the noun that heads their names, with what may follow it.
 *
 * Sources of all tables of bodies, besides what stands with a table: «Ban Chính sách, chiến lược Trung ương» and the
 * other bodies of the Central Committee since 2025: vnexpress.net 5011875; provincial bodies before and after 2025:
 * dantri.com.vn 20251003120553431, nghean24h.vn a768151; abbreviations: baobariavungtau.com.vn 979795, bacgiangtv.vn
 * 60900, trithucvn.org, tienphong.vn 636444, cand.com.vn 418235.
 */

/** What may follow the head of a body's name. */
export type BodyKind =
  /** Nothing but a term or a state: Bộ Chính trị, Quốc hội. */
  | 'closed'
  /** A part of another body, which is named next: Ban Thường vụ, Ban Chấp hành. */
  | 'part'
  /** A committee or council of a place: Tỉnh ủy, UBND. */
  | 'committee'
  /** An office with a field of work, and then the body or place that it works for: Ban, Văn phòng, Ủy ban, Đảng ủy. */
  | 'office'
  /** A ministry or department: a field from the list of ministries, and then a place. */
  | 'ministry'
  /** A school, hospital, paper: any name, a person's too. */
  | 'institution'
  /** The same, but a name with «Văn» or «Thị» behind it is its head's. */
  | 'company';

/** Heads of names of bodies. Case does not matter where they are looked up. */
export const BODY_HEADS: Readonly<Record<BodyKind, readonly string[]>> = {
  closed: NATIONAL_BODIES,
  part: PARTS_OF_BODIES,
  committee: COMMITTEES,
  office: OFFICES,
  ministry: ['Bộ', 'Sở', 'Liên sở'],
  company: COMPANIES,
  institution: INSTITUTIONS,
};

/** Departments of ministries, by the last word of their heads («Tổng cục», «Chi cục»): none is called by a verb alone. */
export const DEPARTMENTS: readonly string[] = ['cục', 'vụ'];

/** Heads of larger bodies that may follow a part of theirs behind a comma: «Vụ Pháp chế, Bộ Tư pháp». */
export const OWNERS_BEHIND_COMMA: readonly string[] = [
  'Bộ',
  'Sở',
  'Tổng cục',
  'Cục',
  'Chi cục',
  'Công an',
  'Trường',
  'Trường Đại học',
  'Trường ĐH',
  'Đại học',
  'ĐH',
  'Học viện',
  'Viện',
  'Viện Hàn lâm',
  'Bệnh viện',
  'Công ty',
  'Tổng công ty',
  'Tập đoàn',
  'Quân khu',
  'Đảng ủy Công an',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Kinh tế',
  'Ban Đối ngoại',
  'Văn phòng',
  'Học viện Chính trị quốc gia Hồ Chí Minh',
  'Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh',
  'Học viện CTQG Hồ Chí Minh',
];

/** How the Central Committee's level is written. «TU» in symbols is the provincial committee, never this. */
export const CENTRAL: readonly string[] = ['Trung ương', 'T.Ư', 'TƯ', 'TW', 'T.W', 'T.W.', 'T.Ư.'];

/**
 * Behind «Văn phòng»: an organ of the centre by that name, not the office of one. Source: Quy định 171-QĐ/TW of 2019 on
 * Văn phòng Trung ương Đảng; Luật Tổ chức Chính phủ; Luật Tổ chức Quốc hội.
 */
export const OFFICES_OF_THE_CENTRE: readonly string[] = [
  ...CENTRAL.flatMap((central) => [`${central} Đảng`, `${central} Đảng Cộng sản Việt Nam`]),
  'Chính phủ',
  'Quốc hội',
  'Chủ tịch nước',
];

/** What follows the central level and belongs to it, and what may follow then. */
export const AFTER_CENTRAL: readonly (readonly [words: string, kind: BodyKind])[] = [
  ['Đảng', 'closed'],
  ['Đảng Cộng sản Việt Nam', 'closed'],
  ['Đảng CSVN', 'closed'],
  ['Đảng Nhân dân Cách mạng Lào', 'closed'],
  ['Đảng Nhân dân Campuchia', 'closed'],
  ['Đảng Cộng sản Trung Quốc', 'closed'],
  ['Đảng Cộng sản Cuba', 'closed'],
  ['Đảng Lao động Triều Tiên', 'closed'],
  ['Cục miền Nam', 'closed'],
  ['Đoàn', 'office'],
  ['Hội', 'office'],
];
