/** A document's own text: it begins with its head, and cites another document in it. */
export const OWN_TEXT = `
  TỈNH ỦY QUẢNG TRỊ		ĐẢNG CỘNG SẢN VIỆT NAM
  *
  Số 27-KH/TU		Quảng Trị, ngày 05 tháng 9 năm 2022

  KẾ HOẠCH
  thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng
  -----

  Ban Thường vụ Tỉnh ủy giao các huyện lo từng việc sau đây và báo cáo trước Tết.
`;
