/**
 * What stands before the name of a province or a district and tells that it is one, and how close the article is to it.
 * Source: leads and datelines of provincial papers (baothanhhoa.vn, baolongan.vn, baolaichau.vn, baoyenbai.com.vn), and
 * Hiến pháp 2013, article 110, for the levels of administration.
 */

/** Before a province: «tỉnh Long An», «TP. Cần Thơ». */
export const PROVINCE_LEVEL_WORDS = ['tỉnh'] as const;

/** Before «tỉnh», where several follow: «các tỉnh Nghệ An, Thanh Hóa», «hai tỉnh Hà Nam và Nam Định». */
export const SEVERAL_WORDS = ['các', 'những', 'nhiều', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy'] as const;

/** Before a city, of the central government or of a province: «thành phố Yên Bái» lies in the province of that name. */
export const CITY_LEVEL_WORDS = ['thành phố', 'TP', 'TP.'] as const;

/** Bodies that bear the province's name themselves: «Tỉnh ủy Long An», «Tỉnh đoàn Long An». */
export const PROVINCE_COMMITTEES = ['tỉnh ủy', 'thành ủy'] as const;
export const PROVINCE_UNIONS = ['tỉnh đoàn', 'thành đoàn'] as const;

/** Bodies before the level and the name: «UBND tỉnh Long An», «Đảng bộ thành phố Cần Thơ». */
export const LEVEL_COMMITTEES = ['UBND', 'HĐND', 'ủy ban nhân dân', 'hội đồng nhân dân', 'đảng bộ'] as const;

/** Before the name of a place where something is: «tại Long An». */
export const PLACE_PREPOSITIONS = ['tại', 'ở', 'của'] as const;

/** A place from which a conference was followed: «tại điểm cầu Long An», «điểm cầu tỉnh Long An». */
export const BRIDGES = ['điểm cầu', 'đầu cầu'] as const;

/** Before a district: «huyện Mường La», «Quận ủy Cầu Giấy», «TX. Sa Pa». */
export const DISTRICT_LEVEL_WORDS = [
  'huyện',
  'quận',
  'thị xã',
  'TX',
  'TX.',
  'thành phố',
  'TP',
  'TP.',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'thành ủy',
] as const;

/** Those of them that also stand before districts which bear a province's name: «Huyện ủy Quảng Ninh», «huyện Hòa Bình». */
export const NAMESAKE_LEVEL_WORDS = ['huyện', 'huyện ủy'] as const;

/** Before the body that publishes a paper, in the imprint below an article: «Cơ quan chủ quản: Tỉnh ủy Long An». */
export const PUBLISHER_LABELS = [
  'Cơ quan chủ quản',
  'Cơ quan quản lý',
  'Cơ quan của',
  'Cơ quan ngôn luận của',
  'Đơn vị chủ quản',
  'Bản quyền của',
  'Bản quyền thuộc',
  'Bản quyền thuộc về',
] as const;
