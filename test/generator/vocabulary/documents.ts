import { CATALOGUE } from '../../../server/src/domain/catalogue';
import { type Day, dayOf, iso } from '../calendar';

/** A document that articles cite, with what is known of it. */
export interface Paper {
  /** «Nghị quyết» */
  readonly type: string;
  readonly number: string;
  /** What follows the number: «NQ/TW» after a hyphen, «NĐ-CP» after a slash. */
  readonly symbol: string;
  readonly issued: Day;
  readonly issuer: string;
  readonly subject: string;
  /** How the annotation names the document; null where nobody outside its province could tell. */
  readonly canonical: string | null;
  /** Its number was given in several terms, or in an earlier one: it takes a date to tell which one is meant. */
  readonly needsDate: boolean;
}

/** Subjects that speak of other documents, years or terms would need marks of their own. */
const PLAIN_SUBJECT = /^[^\d“"]{12,150}$/u;
const SPEAKS_OF_OTHERS = /Nghị quyết|Chỉ thị|Quy chế|Điều lệ|Chiến lược|Đề án|Luật|Đại hội|Ủy viên|Hồ Chí Minh/u;

/** How often the catalogue has a number of a symbol. */
const TIMES = new Map<string, number>();
for (const { number, symbol } of CATALOGUE) {
  const name = `${symbol} ${Number(number)}`;
  TIMES.set(name, (TIMES.get(name) ?? 0) + 1);
}

/** Documents of the Party's centre whose number, day and subject are known, in the order of their days. */
export const CENTRAL_PAPERS: readonly Paper[] = CATALOGUE.flatMap((entry) => {
  const { type, number, symbol, date, issuer, subject } = entry;
  if (!symbol?.endsWith('/TW') || number === undefined || date?.length !== 10) return [];
  if (issuer === undefined || issuer.includes(',') || subject === undefined) return [];
  if (!PLAIN_SUBJECT.test(subject) || SPEAKS_OF_OTHERS.test(subject)) return [];
  const canonical = `${symbol.slice(0, symbol.indexOf('/'))}:${Number(number)}/TW`;
  const needsDate = TIMES.get(`${symbol} ${Number(number)}`) !== 1;
  return [{ type, number, symbol, issued: dayOf(date), issuer, subject, canonical, needsDate }];
}).sort((a, b) => iso(a.issued).localeCompare(iso(b.issued)));

/** The kinds of local and ministerial documents that articles invent numbers for. */
export const LOCAL_KINDS = [
  { type: 'Nghị quyết', symbol: 'NQ/TU', issuer: 'Tỉnh ủy' },
  { type: 'Chương trình', symbol: 'CTr/TU', issuer: 'Tỉnh ủy' },
  { type: 'Kế hoạch', symbol: 'KH/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  { type: 'Chỉ thị', symbol: 'CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  { type: 'Quy định', symbol: 'QĐ/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  { type: 'Kết luận', symbol: 'KL/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
  { type: 'Kế hoạch', symbol: 'KH-UBND', issuer: 'UBND tỉnh' },
  { type: 'Quyết định', symbol: 'QĐ-UBND', issuer: 'UBND tỉnh' },
  { type: 'Nghị quyết', symbol: 'NQ-HĐND', issuer: 'HĐND tỉnh' },
  { type: 'Hướng dẫn', symbol: 'HD/BTCTU', issuer: 'Ban Tổ chức Tỉnh ủy' },
  { type: 'Hướng dẫn', symbol: 'HD/UBKTTU', issuer: 'Ủy ban Kiểm tra Tỉnh ủy' },
  { type: 'Thông báo', symbol: 'TB/TU', issuer: 'Thường trực Tỉnh ủy' },
  { type: 'Đề án', symbol: 'ĐA/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
] as const;

/** The same of the State's centre; their numbers carry the year. */
export const STATE_KINDS = [
  { type: 'Nghị định', symbol: 'NĐ-CP', issuer: 'Chính phủ', yearly: true },
  { type: 'Thông tư', symbol: 'TT-BNV', issuer: 'Bộ Nội vụ', yearly: true },
  { type: 'Thông tư', symbol: 'TT-BTC', issuer: 'Bộ Tài chính', yearly: true },
  { type: 'Quyết định', symbol: 'QĐ-TTg', issuer: 'Thủ tướng Chính phủ', yearly: false },
  { type: 'Chỉ thị', symbol: 'CT-TTg', issuer: 'Thủ tướng Chính phủ', yearly: false },
  { type: 'Nghị quyết', symbol: 'NQ-CP', issuer: 'Chính phủ', yearly: false },
  { type: 'Công điện', symbol: 'CĐ-TTg', issuer: 'Thủ tướng Chính phủ', yearly: false },
  { type: 'Thông tư', symbol: 'TT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo', yearly: true },
  { type: 'Quyết định', symbol: 'QĐ-BNV', issuer: 'Bộ Nội vụ', yearly: false },
] as const;

/** Laws and codes that are cited by name and year: «Luật Đất đai», «Bộ luật Lao động». */
export const LAWS: readonly (readonly [type: string, name: string, year: string])[] = CATALOGUE.flatMap(
  ({ type, name, year }) =>
    type.endsWith('uật') && name !== undefined && year !== undefined ? [[type, name, year] as const] : [],
);

/** Plenums of the Central Committee whose resolutions are cited by their number and term. */
export const PLENUMS = [
  { conference: '4', term: 'XI' },
  { conference: '4', term: 'XII' },
  { conference: '6', term: 'XII' },
  { conference: '7', term: 'XII' },
  { conference: '5', term: 'XII' },
  { conference: '8', term: 'XI' },
] as const;
