/**
 * Parts of another body, which is named next: «Ban Thường vụ Tỉnh ủy», «Chi bộ Sở Nội vụ».
 *
 * Sources: see bodies.ts.
 */
export const PARTS_OF_BODIES: readonly string[] = [
  // of the Central Committee and the Army
  'Bộ Chính trị',
  'BCT',
  'Ban Bí thư',
  'Tổng cục Chính trị',
  'TCCT',
  'Bộ Tổng Tham mưu',
  // of a committee
  'Ban Chấp hành',
  'BCH',
  'BCHTW',
  'BCHTƯ',
  'Ban Thường vụ',
  'BTV',
  'BTVTU',
  'Thường vụ',
  'Ban Thường trực',
  'Thường trực',
  'Đoàn Chủ tịch',
  'Phân ban',
  // the Party in a body
  'Ban Cán sự Đảng',
  'Ban Cán sự',
  'BCSĐ',
  'BCS đảng',
  'Đảng đoàn',
  'Đảng bộ',
  'Cấp ủy',
  'cấp ủy Đảng',
  'Chi bộ',
  'Chi đoàn',
  'Liên chi đoàn',
  'Chi ủy',
  // of an institution, a firm, the Sangha
  'Hội đồng Trường',
  'Hội đồng khoa học',
  'Hội đồng biên tập',
  'Ban biên tập',
  'Ban Giám đốc',
  'Ban kiểm soát',
  'Ban điều hành',
  'Hội đồng Trị sự',
  'Ban Trị sự',
  'BTS',
];

/** Of these, the ones that mean bodies in general where no name follows: «bí thư cấp ủy», «bí thư chi bộ». */
export const BODY_CLASSES: readonly string[] = ['Cấp ủy', 'cấp ủy Đảng', 'Chi bộ', 'Chi ủy'];
