/** What begins a new clause after a comma, so that a subject before it ends. */

/** Begin a new clause after a comma. */
export const CLAUSE_OPENINGS = [
  'đồng chí',
  'tổ chức sáng',
  'tổ chức chiều',
  'tổ chức tối',
  'tổ chức ngày',
  'tổ chức tại',
  'xét đề nghị',
  'xét thấy',
  'xét nội dung',
  'xét tính chất',
  'xét mức độ',
  'xét báo cáo',
  'xét tờ trình',
  'ông',
  'bà',
  'các đồng chí',
  'trong đó',
  'trong trường hợp',
  'qua đó',
  'từ đó',
  'nhằm',
  'góp phần',
  'đến nay',
  'thời gian qua',
  'những năm qua',
  'hội nghị',
  'các đại biểu',
  'đại biểu',
  'toàn tỉnh',
  'toàn ngành',
  'cấp ủy',
  'các cấp ủy',
  'gắn với',
  'ngày',
  'theo đó',
  'đặc biệt là',
] as const;

/** Begin a new clause after a comma where it goes on with what they did: «…, các cấp ủy đã …». */
export const CLAUSE_ACTORS = [
  'các cấp',
  'các ngành',
  'các địa phương',
  'các đơn vị',
  'các cơ quan',
  'các chi bộ',
  'các tổ chức',
  'chính quyền',
  'nhiều',
  'mỗi',
  'hầu hết',
  'toàn',
] as const;

/** … before a name: «…, huyện Sông Mã đã …», but «kinh tế, xã hội đã …». */
export const CLAUSE_PLACES = 'tỉnh phố xã huyện quận phường trấn thôn ngành';

/** … and in capitals: «…, Đảng bộ tỉnh đã …». */
export const CLAUSE_BODIES = 'Ban Bộ Sở Hội Ủy UBKT UBND HĐND Mặt MTTQ Công Đảng Chi Huyện Tỉnh Thành Thủ Chủ';

/** Bodies that begin a new clause after a comma, in capitals: «… tỉnh ủy, thành ủy» goes on. */
export const CLAUSE_SUBJECTS = [
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'UBND',
  'HĐND',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Chính phủ',
] as const;

/** What a body does that begins a new clause after a comma: «…, UBKT Trung ương quyết định …». */
export const CLAUSE_VERBS = [
  'quyết định',
  'kết luận',
  'yêu cầu',
  'đề nghị',
  'ban hành',
  'chỉ đạo',
  'nhận thấy',
  'thống nhất',
  'giao',
  'bổ nhiệm',
  'thi hành',
  'tổ chức',
] as const;

/** Central bodies, which stand in lists as often: «cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý». */
export const CENTRAL_BODIES = ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương', 'Trung ương'] as const;
