/**
 * Fields that are verbs or begin one, so that in small letters they may begin what an official does. Those of
 * ministries stand in their table, too. Source: names of bodies, as in the tables beside this one.
 */
export const VERB_FIELDS: readonly string[] = [
  // the Party's
  'Tổ chức',
  'Kiểm tra',
  'Giám sát',
  'Nghiên cứu',
  'đối ngoại',
  'cán bộ',
  'đảng viên',
  'doanh nghiệp',
  'cơ sở',
  // offices'
  'Quản lý',
  'kế hoạch',
  'chỉ đạo',
  'công tác',
  'chuyên đề',
  'đại diện',
  'hợp tác',
  'quốc tế',
  'kiểm soát',
  'thống kê',
  'dịch vụ',
  'thẩm định',
  'giám định',
  'ứng phó',
  'ứng dụng',
  // justice and security
  'tư pháp',
  'nhân dân',
  'hòa giải',
  'điều tra',
  'kiểm sát',
  'tham mưu',
  // the economy
  'phát triển',
  'đầu tư',
  'xúc tiến đầu tư',
  'xây dựng',
  'quy hoạch',
  'hỗ trợ',
  'bảo hiểm',
  'kiểm dịch',
  'du lịch',
  // society
  'lao động',
  'thanh niên',
  'thông tin',
  'truyền hình',
  'phát thanh',
  'Đào tạo',
  'mở',
  'Nội',
  'Ngoại',
];
