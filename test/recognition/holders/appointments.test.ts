import { suitesOf } from './marked';

suitesOf('offices that are taken and left', {
  appointments: [
    'Ban Thường vụ Tỉnh ủy điều động đồng chí <Trần Quốc Nam>, {Giám đốc Sở Công Thương → Trần Quốc Nam}, giữ chức {Bí thư Huyện ủy Ninh Phước → Trần Quốc Nam} nhiệm kỳ 2020-2025.',
    'HĐND tỉnh miễn nhiệm chức vụ {Phó Chủ tịch UBND tỉnh → Lê Hồng Vinh} đối với ông <Lê Hồng Vinh>.',
    'Ông <Đoàn Minh Huấn> được bầu làm {Bí thư Tỉnh ủy Ninh Bình → Đoàn Minh Huấn} với 100% phiếu.',
    'Bổ nhiệm ông <Phan Thế Tuấn>, {Phó Chủ tịch UBND tỉnh Bắc Giang → Phan Thế Tuấn}, giữ chức {Thứ trưởng Bộ Nội vụ → Phan Thế Tuấn}.',
    '{Đại tá → Trần Bình Hưng} <Trần Bình Hưng> được bổ nhiệm giữ chức {Phó Giám đốc Công an tỉnh → Trần Bình Hưng}.',
    'Bà <Bùi Thị Minh Hoài> thôi làm {Trưởng Ban Dân vận Trung ương → Bùi Thị Minh Hoài} để nhận nhiệm vụ {Bí thư Thành ủy → Bùi Thị Minh Hoài}.',
  ],
  'former, acting, new': [
    'Nguyên {Chủ tịch nước → former Trương Tấn Sang} <Trương Tấn Sang> trồng cây lưu niệm.',
    'Cựu {Chủ tịch UBND thành phố Hà Nội → former Chu Ngọc Anh} <Chu Ngọc Anh> hầu tòa.',
    'Cố {Tổng Bí thư → former Nguyễn Phú Trọng} <Nguyễn Phú Trọng> từng căn dặn.',
    'Quyền {Bộ trưởng Bộ Y tế → acting Đào Hồng Lan} <Đào Hồng Lan> thị sát.',
    'Q. {Chủ tịch UBND tỉnh → acting Nguyễn Tuấn Thanh} <Nguyễn Tuấn Thanh> ký công văn.',
    'Tân {Chủ tịch UBND tỉnh → new Trần Huy Tuấn} <Trần Huy Tuấn> nhận nhiệm vụ.',
    'Đồng chí <Lê Minh Ngân> được giao quyền {Chủ tịch UBND tỉnh → acting Lê Minh Ngân}.',
    'Ông <Võ Văn Hưng>, nguyên {Ủy viên Trung ương Đảng → former Võ Văn Hưng}, nguyên {Bí thư Tỉnh ủy Quảng Trị → former Võ Văn Hưng}, gửi lẵng hoa.',
  ],
  'a life, an election, a successor': [
    'HĐND tỉnh bầu bổ sung chức danh {Phó Chủ tịch HĐND tỉnh Đắk Lắk → Từ Thái Hưng} đối với ông <Từ Thái Hưng>, {Bí thư Đảng ủy → Từ Thái Hưng}, {Chủ tịch HĐND phường Tân An → Từ Thái Hưng}.',
    'Tân {Phó Chủ tịch HĐND tỉnh Đắk Lắk → new Từ Thái Hưng} <Từ Thái Hưng> (cầm hoa).',
    'Ông <Từ Thái Hưng> từng giữ chức {Phó giám đốc Sở Tài chính Đắk Lắk → Từ Thái Hưng}, {Giám đốc Sở Tài chính Đắk Lắk → Từ Thái Hưng}, {Bí thư Thành ủy Buôn Ma Thuột → Từ Thái Hưng} (Đắk Lắk cũ) và {Bí thư Đảng ủy → Từ Thái Hưng}, {Chủ tịch HĐND P.Buôn Ma Thuột → Từ Thái Hưng}.',
    'Ban Chấp hành bầu 3 {Phó Bí thư Tỉnh uỷ → Phạm Minh Tấn + Phạm Ngọc Nghị + Y Biêr Niê} khoá mới gồm các đồng chí: <Phạm Minh Tấn> ({Phó Bí thư Thường trực Tỉnh uỷ khoá XVI → Phạm Minh Tấn}), <Phạm Ngọc Nghị> ({Chủ tịch UBND tỉnh → Phạm Ngọc Nghị}) và đồng chí <Y Biêr Niê> ({Phó Bí thư Tỉnh uỷ Đắk Lắk khoá XVI → Y Biêr Niê}).',
    'Đại hội bầu 15 đồng chí vào Ban Thường vụ, 11 {uỷ viên Uỷ ban Kiểm tra → many} (UBKT).',
    'Ông <Nguyễn Văn Trấn> sinh năm 1917. Ông nguyên là: {Bí thư Xứ ủy Bắc Kỳ → former Nguyễn Văn Trấn}; {Bí thư Thành ủy Hà Nội → Nguyễn Văn Trấn}, {Tổng Thanh tra Chính phủ → Nguyễn Văn Trấn}, {Bộ trưởng Bộ Công nghiệp nặng → Nguyễn Văn Trấn}.',
    'Đồng chí <Lê Văn Thạnh>, {Uỷ viên Trung ương Đảng các khoá XII, XIII → Lê Văn Thạnh}, {Uỷ viên Ban cán sự đảng Chính phủ → Lê Văn Thạnh}, {Phó Thủ tướng Chính phủ → Lê Văn Thạnh}; nguyên {Bí thư Thành uỷ → former Lê Văn Thạnh}, {Chủ tịch Hội đồng nhân dân thành phố Hải Phòng → Lê Văn Thạnh}; {Đại biểu Quốc hội khoá XII → Lê Văn Thạnh}, đã từ trần.',
    'Miễn nhiệm chức danh {thành viên Ủy ban Nhân dân tỉnh Đắk Nông → Trương Công Hưng} đối với ông <Trương Công Hưng>, nguyên {Phó Giám đốc Sở Nội vụ → former Trương Công Hưng}.',
    'Ông <Phạm Minh Tuyến> nguyên là {Ủy viên Trung ương Đảng → former Phạm Minh Tuyến}, nguyên {Phó trưởng Ban Thường trực Ban Bảo vệ chính trị nội bộ Trung ương → former Phạm Minh Tuyến}.',
    'Phu nhân cố {Tổng bí thư → former Lê Duẩn} <Lê Duẩn> từ trần.',
    '{Trưởng Ban Công tác đại biểu → Nguyễn Thị Thạnh}, {phó trưởng Ban Tổ chức trung ương → Nguyễn Thị Thạnh} <Nguyễn Thị Thạnh> gửi vòng hoa.',
    '78 sĩ quan được bổ nhiệm giữ chức vụ {Chỉ huy trưởng Ban Chỉ huy Quân sự các xã → many}.',
    'Ông <Lê Văn Minh> giữ chức {Chủ tịch UBND tỉnh → Lê Văn Minh} thay cho ông <~Lữ Ngọc Cừ> đi nhận nhiệm vụ khác.',
    'Sau khi ông <~Lê Văn Minh> nghỉ hưu, ông <Đỗ Hữu Huấn>, {Phó Chủ tịch UBND tỉnh → Đỗ Hữu Huấn}, được giao phụ trách UBND tỉnh.',
    '{Giám đốc Trung tâm Phục vụ hành chính công xã → Lê Văn Tân} <Lê Văn Tân> hướng dẫn.',
  ],
});
