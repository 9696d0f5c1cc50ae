/**
 * Words whose number is a name or a rank, not a count. Source: near-misses in provincial and national papers:
 * legal parts, roads and addresses, units of the army, institutions, terms and ordinals, lists.
 */

/**
 * Right before a number they name something: «điều 118», «quốc lộ 1», «quân khu 2», «lần thứ 4». Those that begin with a
 * capital here do so only under a capital: «Tổ 15», but «tổ 3 người».
 */
export const NAMING_WORDS = [
  'điều',
  'khoản',
  'chương',
  'mục',
  'tiết',
  'câu',
  'phụ lục',
  'Bảng',
  'Biểu',
  'quốc lộ',
  'QL',
  'tỉnh lộ',
  'hương lộ',
  'TL',
  'ĐT',
  'đường',
  'phố',
  'ngõ',
  'ngách',
  'hẻm',
  'kiệt',
  'vành đai',
  'mạch',
  'số nhà',
  'nhà số',
  'quận',
  'phường',
  'khu phố',
  'tổ dân phố',
  'ấp',
  'thôn',
  'xóm',
  'khóm',
  'Tổ',
  'Đội',
  'Khu',
  'Lô',
  'Tầng',
  'Phòng',
  'Vùng',
  'Cụm',
  'Kỳ',
  'Phiên',
  'Trường',
  'Công ty',
  'Bệnh viện',
  'quân khu',
  'quân đoàn',
  'quân đội',
  'binh đoàn',
  'sư đoàn',
  'lữ đoàn',
  'trung đoàn',
  'tiểu đoàn',
  'đại đội',
  'hải đoàn',
  'thứ',
  'khóa',
  'khoá',
  'đại hội',
  'kỳ họp',
  'hội nghị Trung ương',
  'Trung ương',
  'T.Ư',
  'TW',
  'hạng',
  'top',
  'Covid',
  'Ban Chỉ đạo',
  'Tổ công tác',
  'Đoàn công tác',
  'Đoàn kiểm tra',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Phật lịch',
  'Ảnh',
  'hotline',
  'điện thoại',
  'SĐT',
  'fax',
  'tổng đài',
  'biển số',
  'ký hiệu',
  'mã số',
  'thửa',
  'km',
  'VN',
  'hệ tọa độ',
  'giai đoạn',
  'chính quyền địa phương',
] as const;

/** What has tiers, which the number right after it names: «đảng bộ cơ sở 2 cấp», «chính quyền 3 cấp». */
export const TIERED = [
  'chính quyền',
  'đảng bộ',
  'đảng bộ cơ sở',
  'đảng ủy',
  'đảng ủy cơ sở',
  'đơn vị hành chính',
  'hành chính',
  'mô hình',
  'mô hình tổ chức',
  'quản lý',
  'ngân hàng',
  'xét xử',
] as const;

/** Right before a number they name a rank unless a noun or a unit follows: «cấp 1», but «cấp 5 giấy phép». */
export const RANKING_WORDS = [
  'số',
  'cấp',
  'mức',
  'loại',
  'nhóm',
  'bậc',
  'điểm',
  'phần',
  'bài',
  'bước',
  'vòng',
  'đợt',
  'phương án',
  'mũi',
  'tuyến',
  'vị trí',
  'lần',
  'lớp',
  'khối',
  'giải',
  'tập',
  'trang',
  'khu vực',
  'chuyên đề',
  'đơn vị bầu cử',
] as const;

/** Those of {@link NAMING_WORDS} that are ranks under a small letter: «tổ 16 phường Yên Hòa». */
export const RANKS_IN_SMALL_LETTERS = ['tổ', 'đội', 'khu', 'lô', 'tầng', 'phòng', 'cụm'] as const;

/** Right before a number that nothing follows they say what is counted: «khiển trách 26, cảnh cáo 3». */
export const COUNT_LABELS = [
  'khiển trách',
  'cảnh cáo',
  'cách chức',
  'khai trừ',
  'phát ra',
  'thu về',
  'thu vào',
  'hợp lệ',
  'không hợp lệ',
  'tán thành',
  'không tán thành',
  'không biểu quyết',
] as const;

/** Right before a number that nothing follows they make it a count, if the sentence counts things: «giảm xuống 96». */
export const RESULT_LABELS = [
  'là',
  'có',
  'chỉ có',
  'được',
  'thiếu',
  'thừa',
  'thêm',
  'tăng',
  'tăng thêm',
  'giảm',
  'tổng số',
  'còn',
  'chỉ còn',
  'lên',
  'lên đến',
  'lên tới',
  'tăng lên',
  'xuống',
  'xuống còn',
  'giảm còn',
  'giảm xuống',
] as const;

/** Between a number and the whole that it is out of, whose noun it shares: «17 trong tổng số 19 mục tiêu». */
export const OUT_OF = ['trong số', 'trong tổng số', 'trên tổng số'] as const;

/** The same before a larger number: «45 trên 50 phiếu». Elsewhere they say where, or set a bound. */
export const IN_ALL = ['trong', 'trên'] as const;

/** After a small number they make a slogan: «7 dám», «5 không, 3 sạch», «4 tại chỗ», «5 rõ». */
export const SLOGAN_WORDS = [
  'dám',
  'không',
  'sạch',
  'có',
  'rõ',
  'nhất',
  'tại chỗ',
  'tốt',
  'biết',
  'cùng',
  'trong',
  'xây',
  'chống',
  'giảm',
  'tăng',
  'tự',
  'đúng',
  'đủ',
] as const;

/** Medals, which the number right after them names: «Huy hiệu 55 năm», «Huy hiệu Đảng 30 năm». */
export const MEDALS = ['huy hiệu', 'huy hiệu Đảng'] as const;

/** What medals are called by wherever an article tells of them: «1 đảng viên 70 năm tuổi Đảng». */
export const MEDAL_UNITS = ['năm tuổi Đảng', 'tuổi Đảng', 'năm công tác Đảng'] as const;

/** Grades: «sản phẩm 3 sao». */
export const GRADES = ['sao'] as const;
