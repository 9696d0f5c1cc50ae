/**
 * Works and facilities that are called by what they are for, and what that may be. The shortest noun that names them
 * holds both: «82 dự án thủy điện», «3.248 hệ thống điện mặt trời mái nhà», «7 công trình nhà máy thủy điện». What only
 * says how they are («trọng điểm», «cấp tỉnh») stays outside.
 *
 * Source: what follows these heads after a number in some twenty-five thousand news articles.
 */

/** What is called by its purpose. */
export const WORKS = [
  'công trình',
  'cầu',
  'dự án',
  'hạng mục',
  'hệ thống',
  'mô hình',
  'nhà máy',
  'sản phẩm',
  'tuyến đường',
  'trạm',
  'trung tâm',
  'cơ sở',
] as const;

/** Works that other built things may stand behind: «công trình | nhà máy thủy điện», «dự án | khu công nghiệp». */
export const WORKS_OF_BUILDING = ['công trình', 'dự án', 'hạng mục'] as const;

/** What else is built, and called by what it is for in its turn. */
export const BUILT_BODIES = [
  'bệnh viện',
  'cụm công nghiệp',
  'khu công nghiệp',
  'khu dân cư',
  'khu đô thị',
  'nhà máy',
  'trụ sở',
  'trường học',
] as const;

/** Counted together although they are things of different kinds: «12 dự án, nhà máy», «9 công trình, mô hình». */
export const WORKS_COUNTED_TOGETHER = [
  'công trình',
  'dự án',
  'gói thầu',
  'hạng mục',
  'mô hình',
  'nhà máy',
  'tuyến đường',
  'trường học',
  'trụ sở',
] as const;

const POWER_AND_WATER = [
  'điện',
  'điện gió',
  'điện khí',
  'điện lực',
  'điện mặt trời',
  'điện mặt trời mái nhà',
  'điện rác',
  'điện hạt nhân',
  'điện sinh khối',
  'nhiệt điện',
  'thủy điện',
  'phong điện',
  'lưới điện',
  'năng lượng',
  'năng lượng tái tạo',
  'năng lượng mặt trời',
  'chiếu sáng',
  'cấp nước',
  'cấp nước sạch',
  'cấp thoát nước',
  'nước',
  'nước sạch',
  'nước sinh hoạt',
  'thoát nước',
  'thủy lợi',
  'hồ chứa',
  'đê điều',
  'xử lý chất thải',
  'xử lý nước thải',
  'xử lý rác',
  'xử lý rác thải',
] as const;

const ROADS_AND_TOWNS = [
  'giao thông',
  'giao thông nông thôn',
  'hạ tầng',
  'hạ tầng giao thông',
  'hạ tầng kỹ thuật',
  'cao tốc',
  'đường bộ',
  'đường sắt',
  'cảng biển',
  'bất động sản',
  'chung cư',
  'đô thị',
  'nhà ở',
  'nhà ở xã hội',
  'tái định cư',
  'dân cư',
  'dân dụng',
  'dân sinh',
] as const;

const TRADES = [
  'công nghiệp',
  'công nghiệp nông thôn',
  'công nghệ',
  'chăn nuôi',
  'trồng trọt',
  'thủy sản',
  'nông nghiệp',
  'lâm nghiệp',
  'kinh tế',
  'thương mại',
  'dịch vụ',
  'du lịch',
  'logistics',
  'khoáng sản',
  'viễn thông',
  'đầu tư',
  'đầu tư công',
  'BOT',
  'FDI',
  'ODA',
  'PPP',
  'OCOP',
  'đường',
  'giấy',
  'may',
  'thép',
  'xi măng',
  'gạch',
] as const;

const SOCIETY = [
  'văn hóa',
  'thể thao',
  'y tế',
  'giáo dục',
  'khoa học',
  'môi trường',
  'chuyển đổi số',
  'dân vận',
  'khuyến nông',
  'nghệ thuật',
  'kiến trúc',
  'lịch sử',
  'tâm linh',
  'tín ngưỡng',
  'tôn giáo',
  'phúc lợi',
  'phúc lợi xã hội',
  'an sinh xã hội',
  'quốc phòng',
  'quân sự',
  'thanh niên',
  'măng non',
  'truyền thanh',
  'lưu trú',
  'thờ tự',
  'giết mổ',
] as const;

/** What they are for. */
export const PURPOSES: readonly string[] = [...POWER_AND_WATER, ...ROADS_AND_TOWNS, ...TRADES, ...SOCIETY];
