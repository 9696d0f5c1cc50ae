import { suitesOf } from '../holders/marked';

suitesOf('things named after people', {
  'streets, schools, awards': [
    'Đoàn viên Trường THPT Lê Hồng Phong trồng cây dọc đường Nguyễn Tất Thành.',
    'Dòng người xếp hàng trên phố Phan Đình Phùng, quận Ba Đình.',
    'Trao quỹ học bổng Vừ A Dính cho học sinh Trường Tiểu học Lý Tự Trọng.',
    'Nhà máy Z113 và Bệnh viện Đa khoa Nguyễn Đình Chiểu nhận cờ thi đua.',
    'Giải báo chí Huỳnh Thúc Kháng lần thứ XVI.',
    'Quảng trường Lâm Viên, công viên Trần Quốc Toản và cầu Nguyễn Văn Trỗi đông khách.',
    'Nghĩa trang liệt sĩ Trường Sơn, di tích Bạch Dinh.',
    'Phong trào "Cô Tấm ngày nay", "Kim Đồng" lan tỏa trong Đội Thiếu niên tiền phong Hồ Chí Minh.',
    'Học viện Nguyễn Ái Quốc tiếp nhận đơn vị mới.',
  ],
  'schools with their heads': [
    '{Hiệu trưởng Trường Chính trị Nguyễn Văn Cừ tỉnh Quảng Ninh → ?}.',
    '{Giám đốc Bệnh viện Nguyễn Tri Phương → Võ Đức Chiến} <Võ Đức Chiến> trao đổi.',
    '{Hiệu trưởng Trường THCS Trần Quốc Toản → Bùi Thị Mai} <Bùi Thị Mai> tiếp đoàn.',
    'Chợ Bến Thành nằm giữa đường Lê Lợi, Phan Bội Châu, Phan Chu Trinh.',
    'Kỷ niệm 110 năm Ngày sinh đồng chí <Nguyễn Văn Cừ>, nguyên {Tổng Bí thư → former Nguyễn Văn Cừ} của Đảng.',
    'Lễ khánh thành Nhà lưu niệm đồng chí <Trần Phú> tại xã Tùng Ảnh.',
    'Phong trào thi đua theo gương liệt sĩ <~Võ Thị Sáu>.',
    'Tàu Trường Sa 571 rời cảng Cát Lái; đảo Trường Sa Lớn đón đoàn.',
  ],
  'people of the past, whose names streets bear': [
    'Xe chạy theo hướng quốc lộ 1, Phạm Văn Thuận, Nguyễn Ái Quốc đến nút giao Trần Hưng Đạo.',
    'Trụ sở đặt tại số 12B Lê Lợi và 335bis Hoàng Diệu.',
    '{Tổng Bí thư → Trần Phú} <Trần Phú> hy sinh năm 1931; noi gương <Trần Phú>, tuổi trẻ thi đua.',
    '{Đại tướng → Võ Nguyên Giáp} <Võ Nguyên Giáp> là người anh cả của Quân đội.',
    '{Ủy viên Quốc vụ → Vương Nghị}, {Bộ trưởng Ngoại giao Trung Quốc → Vương Nghị} <Vương Nghị> thăm Hà Nội.',
    '{Trưởng ban nhân dân ấp Tân Hòa → Nguyễn Văn Ơn} <Nguyễn Văn Ơn> vận động bà con.',
    '{Chánh án Tòa án nhân dân tối cao → Lê Minh Trí} <Lê Minh Trí> báo cáo.',
    'Học sinh THPT chuyên Lê Quý Đôn đoạt giải; sông Đà, núi Bà Đen, hồ Ba Bể thu hút khách.',
    'Khai mạc Lễ hội Lam Kinh, Giải Bóng đá Cúp Hoàng Mai và Tuần Văn hóa Du lịch Mai Châu.',
    'Dự án Khu đô thị Văn Phú, Công ty Cổ phần Hoàng Mai và Nhà máy Xi măng Long Sơn.',
    'Đoàn xã Lý Sơn, Hội Phụ nữ phường Trần Lãm và Chi bộ Quang Trung nhận cờ.',
    'Sản phẩm trà Tân Cương, bưởi Đoan Hùng và cam Cao Phong được vinh danh.',
  ],
});
