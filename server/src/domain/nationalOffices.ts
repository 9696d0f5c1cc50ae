/**
 * Offices of the whole country that titles name without a body. Other countries have offices of the same name.
 * Source: Constitution of 2013; Điều lệ Đảng.
 */
export const NATIONAL_OFFICES: readonly string[] = [
  'Tổng Bí thư',
  'Chủ tịch nước',
  'Phó Chủ tịch nước',
  'Thủ tướng',
  'Phó Thủ tướng',
];
