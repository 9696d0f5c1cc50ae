/**
 * The types of Party and State documents, as data.
 *
 * Sources of the Party types and their abbreviations: Hướng dẫn 36-HD/VPTW of 03/04/2018 and 05-HD/VPTW of 27/05/2026
 * under Quy định 66-QĐ/TW and 399-QĐ/TW; of the State's: Nghị định 30/2020/NĐ-CP, Annex III, and the laws on the
 * promulgation of legal documents (80/2015/QH13, 64/2025/QH15). Other spellings were seen in the press.
 */

/**
 * What a number right after the type word means, where no symbol stands:
 * - `document`: nearly always the document («Nghị quyết 57»); only a measure after it makes a count of it;
 * - `context`: the type word is also a verb or takes durations («quyết định 3 nội dung», «kế hoạch 5 năm»), so what
 *   stands around the number decides;
 * - `announced`: only after «số» («Báo cáo số 12»);
 * - `symbol`: never without a symbol («văn bản số 4912/UBND-NC», but not «dự án 3»).
 */
export type BareNumber = 'document' | 'context' | 'announced' | 'symbol';

/** One type of document. */
export interface DocumentType {
  /** The type word in its dictionary form. */
  readonly name: string;
  /** Its abbreviations in symbols, the standard one first. */
  readonly abbreviations: readonly string[];
  /** Phrases that are this type too: «Thông báo kết luận» is a Thông báo. */
  readonly variants?: readonly string[];
  readonly bareNumber: BareNumber;
  /** Its type word is a verb too («Thủ tướng chỉ thị 63 tỉnh …»): in small letters a number after it is as in `context`. */
  readonly verb?: boolean;
  /** Its type word is a noun only, of which nobody says what it instructs in numbers: «công văn 1736 hướng dẫn các tỉnh». */
  readonly noun?: true;
  /** May be cited by its abbreviation and a number alone («NQ21», «NĐ 30»); other abbreviations mean too much else. */
  readonly citedAbbreviated?: boolean;
  /** With a year its number may be a month («kế hoạch 12/2024»); of other types it is a document's. */
  readonly monthly?: boolean;
  /** Passed by conferences of the Central Committee and cited by them: «Nghị quyết Trung ương 4 khóa XII». */
  readonly ofConferences?: boolean;
  /** Cited by name and year: «Luật Đất đai năm 2024». */
  readonly named?: boolean;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  {
    name: 'Nghị quyết',
    abbreviations: ['NQ'],
    variants: ['Nghị quyết chuyên đề'],
    bareNumber: 'document',
    ofConferences: true,
    citedAbbreviated: true,
  },
  { name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'], bareNumber: 'document' },
  {
    name: 'Chỉ thị',
    abbreviations: ['CT'],
    bareNumber: 'document',
    verb: true,
    citedAbbreviated: true,
  },
  {
    name: 'Kết luận',
    abbreviations: ['KL'],
    variants: ['Kết luận thanh tra', 'Kết luận kiểm tra', 'Kết luận giám sát'],
    bareNumber: 'context',
    monthly: true,
    ofConferences: true,
    citedAbbreviated: true,
  },
  // Quyết định and Quy định share QĐ and one sequence of numbers; QĐi was used for Quy định in 2018 and 2019
  { name: 'Quyết định', abbreviations: ['QĐ', 'QQĐ'], bareNumber: 'context', citedAbbreviated: true },
  { name: 'Quy định', abbreviations: ['QĐ', 'QĐi', 'QyĐ'], bareNumber: 'context' },
  {
    name: 'Quy chế',
    abbreviations: ['QC', 'QCPH', 'QCLN'],
    variants: ['Quy chế phối hợp', 'Quy chế liên ngành'],
    bareNumber: 'context',
  },
  // TTri keeps it apart from Tờ trình (TTr) and Thông tư in some provinces; the standard is TT
  { name: 'Thông tri', abbreviations: ['TT', 'TTri'], bareNumber: 'document' },
  {
    name: 'Hướng dẫn',
    abbreviations: ['HD', 'HDLT', 'HDLN'],
    variants: ['Hướng dẫn liên tịch', 'Hướng dẫn liên ngành'],
    bareNumber: 'context',
    citedAbbreviated: true,
  },
  {
    name: 'Thông báo',
    abbreviations: ['TB', 'TBKL'],
    variants: ['Thông báo kết luận'],
    bareNumber: 'context',
    monthly: true,
    citedAbbreviated: true,
  },
  { name: 'Thông cáo', abbreviations: ['TC'], bareNumber: 'announced' },
  { name: 'Báo cáo', abbreviations: ['BC'], bareNumber: 'announced' },
  {
    name: 'Kế hoạch',
    abbreviations: ['KH', 'KHHĐ', 'KHPH', 'KHLT', 'KHLN'],
    variants: ['Kế hoạch hành động', 'Kế hoạch phối hợp', 'Kế hoạch liên tịch', 'Kế hoạch liên ngành'],
    bareNumber: 'context',
    monthly: true,
    citedAbbreviated: true,
  },
  {
    name: 'Chương trình',
    abbreviations: ['CTr', 'CTHĐ', 'CTrHĐ', 'CTPH', 'CTrPH'],
    variants: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác'],
    bareNumber: 'context',
    monthly: true,
  },
  { name: 'Đề án', abbreviations: ['ĐA'], bareNumber: 'context', citedAbbreviated: true, monthly: true },
  { name: 'Phương án', abbreviations: ['PA'], bareNumber: 'symbol' },
  { name: 'Dự án', abbreviations: ['DA'], bareNumber: 'symbol' },
  { name: 'Tờ trình', abbreviations: ['TTr', 'TTrLT'], bareNumber: 'announced' },
  {
    name: 'Công văn',
    abbreviations: ['CV'],
    variants: ['Công văn khẩn', 'Công văn hỏa tốc', 'Công văn mật'],
    bareNumber: 'context',
    noun: true,
  },
  {
    name: 'Công điện',
    abbreviations: ['CĐ'],
    variants: ['Công điện khẩn', 'Công điện hỏa tốc'],
    bareNumber: 'context',
    noun: true,
  },
  { name: 'Biên bản', abbreviations: ['BB'], bareNumber: 'symbol' },
  { name: 'Chiến lược', abbreviations: ['CL'], bareNumber: 'symbol' },
  { name: 'Quy hoạch', abbreviations: ['QH'], bareNumber: 'symbol' },
  { name: 'Giấy mời', abbreviations: ['GM'], bareNumber: 'symbol' },
  { name: 'Hiến pháp', abbreviations: [], bareNumber: 'symbol', named: true },
  { name: 'Bộ luật', abbreviations: [], bareNumber: 'announced', named: true },
  { name: 'Luật', abbreviations: [], bareNumber: 'announced', named: true },
  { name: 'Pháp lệnh', abbreviations: ['PL'], bareNumber: 'announced', named: true },
  { name: 'Lệnh', abbreviations: ['L'], bareNumber: 'symbol' },
  { name: 'Sắc lệnh', abbreviations: ['SL'], bareNumber: 'document' },
  { name: 'Nghị định', abbreviations: ['NĐ'], bareNumber: 'document', citedAbbreviated: true },
  { name: 'Thông tư', abbreviations: ['TT'], bareNumber: 'document' },
  { name: 'Thông tư liên tịch', abbreviations: ['TTLT'], bareNumber: 'document' },
  { name: 'Văn bản hợp nhất', abbreviations: ['VBHN', 'VBHB'], bareNumber: 'announced' },
  { name: 'Văn bản', abbreviations: [], bareNumber: 'symbol' },
];

/**
 * Abbreviations that documents of a type are marked with beside its own, because they are issued by another document or
 * announced by it: a scheme bears the number of the decision that approves it («Đề án 06/QĐ-TTg»), a conclusion that of
 * the notice that makes it known («Kết luận số 81-TB/TW»), and the press shortens «Thông tư liên tịch». Seen in the
 * press: Quyết định 06/QĐ-TTg of 06/01/2022 as «Đề án 06/QĐ-TTg», 34/2012/TTLT-BYT-BLĐTBXH as «Thông tư».
 */
export const ALSO_MARKED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Nghị quyết', ['NQLT']],
  ['Nghị quyết liên tịch', ['NQ']],
  ['Thông tư', ['TTLT']],
  ['Thông tư liên tịch', ['TT']],
  ['Thông báo', ['KL']],
  ['Kết luận', ['TB']],
  ['Đề án', ['QĐ', 'NQ']],
  ['Chương trình', ['QĐ', 'NQ']],
  ['Chiến lược', ['QĐ', 'NQ']],
  ['Quy hoạch', ['QĐ', 'NQ']],
  ['Quy chế', ['QĐ']],
  ['Kế hoạch', ['QĐ']],
  ['Phương án', ['QĐ']],
  ['Dự án', ['QĐ']],
]);

/** Abbreviations that mean several types: the one that a symbol without a type word most likely means. */
export const LIKELIEST_TYPES: ReadonlyMap<string, string> = new Map([
  ['QĐ', 'Quyết định'],
  ['TT', 'Thông tư'],
]);

/** Abbreviations that are slips for another, with what was meant. Seen in published texts. */
export const MISSPELT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['QQĐ', 'QĐ'],
  ['VBHB', 'VBHN'],
]);

/** What a symbol without a type abbreviation is (4912/UBND-NC): State letters carry none. Source: 30/2020/NĐ-CP. */
export const LETTER_TYPE = 'Công văn';

/**
 * Names under which a document is known by its number alone. Sources: the press; Nghị quyết 10-NQ/TW of 05/04/1988 on
 * the management of agriculture, Chỉ thị 100-CT/TW of 13/01/1981 on product contracts in cooperatives.
 */
export const NICKNAMES: readonly { readonly name: string; readonly type: string; readonly number: string }[] = [
  // «Tổ công tác Đề án 06 tỉnh»: counts nothing, whatever follows. Quyết định 06/QĐ-TTg of 06/01/2022
  { name: 'Đề án 06', type: 'Đề án', number: '06' },
  { name: 'Khoán 10', type: 'Nghị quyết', number: '10' },
  { name: 'Khoán 100', type: 'Chỉ thị', number: '100' },
];
