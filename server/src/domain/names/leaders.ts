/** Leaders and authors who are known by a name without a surname. Source: Văn kiện Đảng Toàn tập; Báo Nhân Dân. */
export const PEN_NAMES: readonly string[] = [
  'Trường Chinh',
  'Tố Hữu',
  'Xuân Thủy',
  'Song Hào',
  'Thuận Hữu',
  'Hữu Thọ',
  'Hồng Chương',
  'Hồng Vinh',
];

/** A city, an academy and a union bear his name, so it is his only behind «Chủ tịch» or a word of address. */
export const PRESIDENT_HO = 'Hồ Chí Minh';
