import type { Row } from './say';

const VIETNAMESE = {
  typeAndSymbol: 'Loại văn bản và ký hiệu không khớp',
  symbolNotation: 'Số, ký hiệu viết chưa đúng thể thức',
  citedBeforeIssued: 'Văn bản được dẫn trước ngày ban hành',
  documentDate: 'Ngày ban hành khác nhau',
  documentIssuer: 'Cơ quan ban hành khác nhau',
  documentSubject: 'Trích yếu khác nhau',
  termAndYears: 'Số khóa không khớp với nhiệm kỳ',
  impossibleDate: 'Ngày không có trong lịch',
  percentage: 'Tỷ lệ phần trăm không khớp với số liệu',
  mixedSpelling: 'Chữ trong cùng một bài được viết theo hai kiểu',
  officeHolder: 'Chức danh ghi cho người khác',
  figureElsewhere: 'Hai bài ghi khác nhau về cùng một số liệu',
} as const;

/** The codes of the checks, which name them in the settings and in diagnostics. */
export type CheckCode = keyof typeof VIETNAMESE;

/** What the checks are called, as their pages are headed. */
export const CHECK_TITLES: Row<Readonly<Record<CheckCode, string>>> = {
  vi: VIETNAMESE,
  en: {
    typeAndSymbol: 'Type and symbol disagree',
    symbolNotation: 'Number and symbol are not written in the standard way',
    citedBeforeIssued: 'A document is cited before it was issued',
    documentDate: 'Another date for a document',
    documentIssuer: 'Another issuer for a document',
    documentSubject: 'Another subject for a document',
    termAndYears: 'A term does not fit its years',
    impossibleDate: 'A day that the calendar does not have',
    percentage: 'A percentage that does not follow from its figures',
    mixedSpelling: 'Two ways of writing in one article',
    officeHolder: 'A title held by someone else',
    figureElsewhere: 'The same figure told differently by two articles',
  },
};
