/**
 * Words before an office that tell when it is held: once, now, from now on, or by nobody yet.
 *
 * Sources: vnexpress.net 4945490, baomoi.com c/6469327, hanoimoi.vn, soha.vn 20211015, plo.vn 926829.
 */

/** An office behind one of these was held once, whoever holds it now: «khi còn là Bí thư …», «từng giữ chức …». */
export const PAST_OFFICE: readonly string[] = [
  'khi đang là',
  'khi đang giữ chức',
  'khi đang giữ chức vụ',
  'khi đang làm',
  'lúc đang là',
  'lúc đang làm',
  'lúc đang giữ chức',
  'lúc đang giữ chức vụ',
  'khi còn là',
  'lúc còn là',
  'khi còn làm',
  'lúc còn làm',
  'khi còn giữ chức',
  'khi còn giữ chức vụ',
  'khi còn đương chức',
  'lúc đương chức',
  'từng là',
  'từng làm',
  'từng giữ chức',
  'từng giữ chức vụ',
  'từng giữ các chức vụ',
  'từng giữ cương vị',
  'từng đảm nhiệm',
  'từng đảm nhiệm chức vụ',
  'vốn là',
  'khi đó là',
  'lúc đó là',
  'khi ấy là',
  'lúc ấy là',
  'khi đó làm',
  'lúc đó làm',
  'lúc bấy giờ là',
  'thời điểm đó làm',
  'thời điểm đó giữ chức',
  'trước đó là',
  'thời điểm đó là',
];

/** An office behind one of these goes from one to another: nobody who is named beside it holds it alone. */
export const PASSED_OFFICE: readonly string[] = [
  'bàn giao nhiệm vụ',
  'bàn giao chức vụ',
  'bàn giao chức danh',
  'bàn giao chức trách',
  'bàn giao cương vị',
];

/** An office behind one of these is being taken. */
export const TAKEN_OFFICE: readonly string[] = [
  'giữ chức',
  'giữ chức vụ',
  'giữ chức danh',
  'giữ quyền',
  'giao quyền',
  'giao giữ',
  'được giao',
  'được bầu',
  'được bầu là',
  'bầu làm',
  'cử làm',
  'bổ nhiệm làm',
  'được bổ nhiệm',
  'được bổ nhiệm lại',
  'chỉ định làm',
  'được chỉ định',
  'được phê chuẩn',
  'trúng cử',
  'đắc cử',
  'tái cử',
  'tái đắc cử',
  'trở thành',
  'nhận nhiệm vụ',
];

/** An office behind one of these is just being left. */
export const LEFT_OFFICE: readonly string[] = [
  'thôi giữ chức',
  'thôi giữ chức vụ',
  'thôi giữ các chức vụ',
  'thôi chức',
  'thôi làm',
  'thôi đảm nhiệm chức vụ',
  'thôi tham gia',
  'thu hồi quyết định bổ nhiệm',
  'hủy quyết định bổ nhiệm',
  'hủy bỏ quyết định bổ nhiệm',
  'rời ghế',
  'rời cương vị',
  'rời chức vụ',
];

/**
 * An office behind one of these is filled, or is to be: «kỳ họp sẽ bầu Chủ tịch UBND tỉnh». It is that of the one who
 * takes it, if the article tells who does.
 *
 * thanhnien.vn 641889, baochinhphu.vn: before and after sessions of people's councils.
 */
export const FILLED_OFFICE: readonly string[] = [
  'bổ nhiệm',
  'bổ nhiệm mới',
  'chỉ định',
  'bầu',
  'bầu mới',
  'bầu bổ sung',
  'bầu chức danh',
  'bầu các chức danh',
  'bầu chức danh các:',
  'bầu các chức danh:',
  'bầu bổ sung chức danh',
  'bầu người mới thay thế',
  'bầu người thay thế',
  'kiện toàn',
  'khuyết',
  'thi tuyển',
  'thi tuyển chức danh',
  'phê chuẩn',
  'phê chuẩn chức danh',
  'giới thiệu ứng cử',
  'ứng cử viên',
];

/** The office behind one of these is nobody's yet: «khi bổ nhiệm nhân sự giữ chức …», «phân công cán bộ làm …». */
export const OFFICE_OF_NOBODY: readonly string[] = [
  'cán bộ giữ chức',
  'cán bộ giữ chức vụ',
  'cán bộ giữ các chức vụ',
  'cán bộ đảm nhiệm chức vụ',
  'cán bộ làm',
  'kiện toàn chức danh',
  'kiện toàn chức vụ',
  'khuyết chức danh',
  'khuyết chức vụ',
  'khuyết vị trí',
  'nhân sự cho chức danh',
  'nhân sự giữ chức',
  'nhân sự giữ chức vụ',
  'nhân sự đảm nhiệm',
  'nhân sự đảm nhiệm chức vụ',
  'nhân sự làm',
  'người giữ chức',
  'người giữ chức vụ',
  'người đảm nhiệm chức vụ',
];
