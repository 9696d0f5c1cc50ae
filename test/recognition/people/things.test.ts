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
});
