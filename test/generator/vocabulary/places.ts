/** Provinces as they were before July 2025, with the code of their paper and some of their districts and communes. */
export interface Place {
  readonly province: string;
  /** How the paper signs its datelines. */
  readonly code: string;
  readonly districts: readonly string[];
  readonly communes: readonly string[];
}

const place = (province: string, code: string, districts: string, communes: string): Place => ({
  province,
  code,
  districts: districts.split(', '),
  communes: communes.split(', '),
});

/** Where the articles play. */
export const PLACES: readonly Place[] = [
  place('Yên Bái', 'YBĐT', 'Văn Chấn, Trạm Tấu, Lục Yên, Mù Cang Chải', 'Tú Lệ, Sơn Thịnh, Nậm Búng'),
  place('Hà Giang', 'BHG', 'Mèo Vạc, Quản Bạ, Xín Mần, Bắc Mê', 'Lũng Phìn, Phố Cáo, Nấm Dẩn'),
  place('Quảng Bình', 'QBĐT', 'Lệ Thủy, Minh Hóa, Quảng Ninh, Tuyên Hóa', 'Trường Sơn, Kim Thủy, Cao Quảng'),
  place('Bắc Giang', 'BGĐT', 'Sơn Động, Lục Ngạn, Yên Thế, Tân Yên', 'Phúc Thắng, An Lạc, Đồng Vương'),
  place('Điện Biên', 'ĐBP', 'Mường Ảng, Tủa Chùa, Nậm Pồ, Tuần Giáo', 'Ẳng Cang, Sín Chải, Chà Nưa'),
  place('Hòa Bình', 'HBĐT', 'Đà Bắc, Mai Châu, Lạc Sơn, Tân Lạc', 'Mường Chiềng, Vạn Mai, Quyết Chiến'),
  place('Bắc Ninh', 'BBNĐT', 'Gia Bình, Lương Tài, Yên Phong, Tiên Du', 'Nhân Thắng, Trung Kênh, Tam Giang'),
  place('Kon Tum', 'kontumtv.vn', 'Đăk Glei, Sa Thầy, Ngọc Hồi, Kon Plông', 'Mường Hoong, Rờ Kơi, Măng Cành'),
  place('Bến Tre', 'BDK.VN', 'Giồng Trôm, Ba Tri, Thạnh Phú, Mỏ Cày Nam', 'Châu Hòa, Tân Xuân, An Thạnh'),
  place('Gia Lai', 'GLO', 'Chư Sê, Đak Đoa, Kbang, Chư Prông', 'Ia Blang, Glar, Sơ Pai'),
  place('Tây Ninh', 'BTNO', 'Tân Biên, Dương Minh Châu, Gò Dầu, Bến Cầu', 'Thạnh Tây, Phước Minh, Long Thuận'),
  place('Nghệ An', 'Baonghean.vn', 'Con Cuông, Kỳ Sơn, Quỳ Hợp, Đô Lương', 'Môn Sơn, Na Ngoi, Châu Cường'),
];
