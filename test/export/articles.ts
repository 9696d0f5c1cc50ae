/** Articles that the tests of all formats export: short, and each with something that a format may get wrong. */

/** Carriage returns, a citation over the end of a line, a character of two UTF-16 units before a figure. */
export const WRAPPED = [
  'Quán triệt kết luận mới',
  '(12/01/2022)',
  '',
  'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Yên Bái, quán triệt Kết luận',
  'số 21-KL/TW ngày 25/10/2021 🌿 tới trên 5,2 triệu đảng viên.',
  '',
].join('\r\n');

/** Letters apart from their marks, a short form, an elliptic one, a title without its holder's name. */
export const DECOMPOSED = 'Bí thư Tỉnh ủy Yên Bái nhắc lại Kết luận 21 và Quy định 22, 41.\n'.normalize('NFD');

/** What is a formula to a spreadsheet program, and markup to others. */
export const HOSTILE = '=HYPERLINK("http://xau.example";"Bấm <b>vào</b>") & Nghị quyết số 18-NQ/TW ngày 25/10/2017\n';

/** A document's own text. */
export const PLAN = [
  'TỈNH ỦY QUẢNG TRỊ',
  '*',
  'Số 27-KH/TU',
  'Quảng Trị, ngày 5 tháng 9 năm 2022',
  '',
  'KẾ HOẠCH',
  'phát triển đảng viên ở vùng cao',
  '',
].join('\n');

/** An article that cites it. */
export const CITES_PLAN = 'Tỉnh ủy Quảng Trị sơ kết Kế hoạch số 27-KH/TU ngày 05/9/2022 (20/3/2023).\n';

/** Separators of all kinds, and words that a spreadsheet program may take for numbers and days. */
export const TABULAR = [
  'Sơ kết:\tkế hoạch 05; việc tới',
  '(12/01/2022)',
  '',
  'Các đồng chí Bí thư Tỉnh ủy: Lò Văn Thiềng (Yên Bái), Vàng Thị Sua (Lai Châu) nhắc lại Chỉ thị số\t05, Kết luận 21.',
  'Từ ngày 9/12, có 1.600 chi bộ, trên 1.700; đạt 20,9%, thu 2,125 tấn.',
  'Lò Văn Hặc; Vàng Seo Chúng',
].join('\n');
