/** What articles of this kind count, with the numbers that occur. */
export interface Counted {
  readonly noun: string;
  readonly from: number;
  readonly to: number;
}

const counted = (from: number, to: number, nouns: string): Counted[] =>
  nouns.split('; ').map((noun) => ({ noun, from, to }));

/** People and bodies of the Party and its unions. */
export const PARTY_COUNTS: readonly Counted[] = [
  ...counted(12, 9800, 'đảng viên; quần chúng ưu tú; cấp ủy viên; đoàn viên; hội viên'),
  ...counted(3, 640, 'chi bộ; tổ chức đảng; tổ chức cơ sở đảng; đảng bộ; đảng bộ bộ phận; chi hội; chi đoàn'),
  ...counted(2, 90, 'tập thể; cá nhân; tập thể và cá nhân; đoàn kiểm tra; tổ công tác; cuộc kiểm tra; cuộc giám sát'),
  ...counted(2, 40, 'chỉ tiêu; nhóm nhiệm vụ; nhiệm vụ; giải pháp; chuyên đề; nội dung; lớp bồi dưỡng; điểm cầu'),
  ...counted(2, 60, 'huyện ủy; báo cáo viên; tham luận; ý kiến phát biểu; đồng chí; lượt đồng chí'),
];

/** People and things of the State and of everyday life. */
export const STATE_COUNTS: readonly Counted[] = [
  ...counted(
    20,
    42000,
    'hộ; hộ nghèo; hộ cận nghèo; hộ dân; hộ gia đình; lao động; người; lượt người; học sinh; hồ sơ',
  ),
  ...counted(
    20,
    9000,
    'giáo viên; cử tri; người dân; trẻ em; suất quà; cây giống; thủ tục hành chính; sản phẩm; nông dân',
  ),
  ...counted(2, 180, 'xã; thôn; bản; đơn vị; dự án; mô hình; công trình; hợp tác xã; doanh nghiệp; trường học; huyện'),
  ...counted(
    3,
    400,
    'ý kiến; kiến nghị; đại biểu; cán bộ; công chức; vụ; đơn; nhà văn hóa; cuộc họp; phòng học; tin, bài',
  ),
  ...counted(
    2,
    300,
    'ngôi nhà; căn nhà; tuyến đường; điểm trường; sản phẩm OCOP; tổ hợp tác; bác sĩ; hộ kinh doanh; vụ việc',
  ),
  ...counted(2, 300, 'xã, phường; thôn, bản; sở, ngành; cán bộ, công chức; cơ quan, đơn vị; đề tài; cơ sở; tổ dân phố'),
];

/** Measures, with the numbers that occur; those of money take a multiplier. */
export const MEASURES: readonly Counted[] = [
  ...counted(2, 4000, 'ha; km; tấn; m2; km2; m3; m; kg; con'),
  ...counted(40, 75, 'tạ/ha; tấn/ha'),
  ...counted(20, 900, 'm³; km²; hecta; lít'),
];

/** What shares are of. */
export const SHARE_BASES = [
  'kế hoạch',
  'chỉ tiêu',
  'dự toán',
  'số phiếu',
  'diện tích',
  'số hộ',
  'kế hoạch năm',
] as const;
