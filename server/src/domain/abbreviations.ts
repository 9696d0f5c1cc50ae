/**
 * Abbreviations that the press writes with a full stop, after which the sentence goes on: «TP. Hồ Chí Minh»,
 * «GS. TS. Nguyễn Văn A», «Đ/c. Nguyễn Văn A». What also ends sentences («… thuộc UBND. Ông nói») is left out; single
 * capitals («P. Bến Nghé») need no entry. Source: datelines, captions and lists of delegates in provincial and national
 * papers; degrees and titles as Quyết định 1981/QĐ-TTg of 18 October 2016 (levels of education) and hospitals write them.
 */
export const ABBREVIATIONS = [
  // levels of places
  'TP',
  'TX',
  'TT',
  // degrees, academic and professional titles
  'GS',
  'PGS',
  'TS',
  'TSKH',
  'ThS',
  'Th',
  'BS',
  'KS',
  'CN',
  'LS',
  // words of address
  'Đ/c',
  'đc',
  // cities named after saints, and pages of books
  'St',
  'tr',
] as const;
