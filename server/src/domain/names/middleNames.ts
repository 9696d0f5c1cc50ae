/** Words that stand between surname and given name and make a name of what might be something else. */
export const MIDDLE_NAMES: readonly string[] = (
  'Văn Thị Đức Hữu Quang Minh Ngọc Thanh Xuân Đình Quốc Hồng Công Bá Trọng Duy Tiến Tấn Việt Anh Thế Trung Mạnh Huy ' +
  'Hoàng Thành Viết Kim Thu Thúy Mỹ Bích Hải Khắc Sỹ Gia Phú Phước Hùng Chí Đăng Nhật Như Nữ Phương Thái Tuấn ' +
  'Trường Vĩnh Đắc Danh Diệu Doãn Hoài Hồ Huệ Khánh Lan Lệ Linh Long Mai Nam Nhân Quý Tất Thiện Trí Tường Uyên Vân ' +
  'Cẩm Bảo Cảnh Cao Chính Dương Đại Đạo Giang Hà Hiền Hiệp Hoa Hòa Kiên Lâm Lương Nghĩa Phong Phúc Sơn Tân Thắng ' +
  'Thiên Thuận Toàn Trần Lê Nguyễn Vũ Phạm Đặng Phan Bùi Huỳnh Tử Tùng Yến A Mí Seo Láo Xá Xuyên'
).split(' ');

/** Of these, the two that stand in no name of a firm, and that hardly any surname is needed before. */
export const USUAL_MIDDLES: readonly string[] = ['Văn', 'Thị'];
