/**
 * Names of sites and papers; a short line that begins with one is the head of the page.
 *
 * Source: see pageFurniture.ts.
 */
export const SITE_NAMES = [
  'Đài Phát thanh và Truyền hình',
  'Đài Phát thanh - Truyền hình',
  'Đài PT-TH',
  'Báo',
  'Báo điện tử',
  'Báo và Phát thanh, Truyền hình',
  'Tạp chí',
  'Cổng thông tin điện tử',
  'Cổng Thông tin',
  'Trang thông tin điện tử',
  'Trang tin điện tử',
  'Cơ quan ngôn luận',
  'Cơ quan của',
  'Tiếng nói của',
  'Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Trang chủ báo điện tử',
] as const;

/** Small words that stand in the names of sites beside the names of places: «… Đảng bộ tỉnh Hà Giang», «… điện tử». */
export const SITE_NAME_WORDS = 'điện tử online bộ tỉnh ủy thành phố huyện quận xã phường đoàn ban';
