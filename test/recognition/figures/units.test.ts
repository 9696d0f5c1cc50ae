import { checkFigures } from './check';

suite('Figures: what a quantity is per, and where its unit ends', () => {
  checkFigures([
    ['Xoài bán ⟦3.000 đồng/trái⟧, hàm lượng chì ⟦1 mg/l⟧.', '3000 đồng/trái', '1 mg/l'],
    ['Sau ⟦2 ngày⟧ công bố, xã nhận ⟦40 hồ sơ⟧; thợ được trả ⟦15 ngày công⟧.', '2 ngày', '40 hồ sơ', '15 ngày công'],
    ['Hợp tác xã có số xe tối thiểu là ⟦20⟧.', '20 xe'],
    ['Cả ⟦13 huyện, thành, thị⟧ và ⟦24 phường xã⟧ tham gia.', '13 huyện, thành, thị', '24 phường xã'],
  ]);
});

suite('Figures: where the counted noun ends', () => {
  checkFigures([
    ['Kết nạp ⟦2.000 đảng viên mới⟧ mỗi năm.', '2000 đảng viên mới'],
    ['Có ⟦30 đảng viên⟧ mới được biểu dương.', '30 đảng viên'],
    ['Đề ra ⟦8 nhóm nhiệm vụ⟧ để triển khai.', '8 nhóm nhiệm vụ'],
    ['Tặng giấy khen ⟦5 tập thể⟧ đạt thành tích.', '5 tập thể'],
    ['Tặng giấy khen ⟦5 tập thể⟧ và ⟦12 cá nhân⟧.', '5 tập thể', '12 cá nhân'],
    ['Ban hành ⟦14 Chỉ thị, Nghị quyết và Đề án⟧.', '14 Chỉ thị, Nghị quyết và Đề án'],
    ['Tập huấn cho ⟦300 cán bộ, đảng viên⟧ ở xã.', '300 cán bộ, đảng viên'],
    ['Sắp xếp ⟦47/64 xã, phường⟧ trong năm.', '47 of 64 xã, phường'],
    ['Thuộc ⟦2 huyện⟧ và thành phố Hòa Bình.', '2 huyện'],
    ['Giải quyết ⟦836 đơn thư khiếu nại, tố cáo⟧.', '836 đơn thư khiếu nại, tố cáo'],
    ['Tặng ⟦10.000 chiếc khẩu trang⟧.', '10000 chiếc khẩu trang'],
    ['Trao ⟦6.486 suất quà⟧ cho hộ nghèo.', '6486 suất quà'],
    ['Bắn ⟦21 loạt đại bác⟧ chào mừng.', '21 loạt đại bác'],
    ['Nghe ⟦07 lượt ý kiến⟧ phát biểu.', '7 lượt ý kiến'],
    ['Giảm ⟦101 đơn vị hành chính cấp xã⟧.', '101 đơn vị hành chính cấp xã'],
    ['Ông Nông Văn Hợp, ⟦52 tuổi⟧, là bí thư chi bộ.', '52 tuổi'],
    ['Tổng kết ⟦5 năm⟧ thực hiện đề án.', '5 năm'],
    ['Sở có ⟦9 vị trí lãnh đạo⟧, có phòng ⟦4 cấp phó⟧.', '9 vị trí lãnh đạo', '4 cấp phó'],
    ['Kỷ luật ⟦3 nguyên lãnh đạo⟧ huyện và ⟦2 cựu giám đốc⟧.', '3 nguyên lãnh đạo', '2 cựu giám đốc'],
    ['Lập ⟦5 chi hội luật gia⟧ và ⟦11 Hội Nông dân⟧.', '5 chi hội luật gia', '11 Hội Nông dân'],
    ['Lập ⟦6 chi hội⟧ ở các xã.', '6 chi hội'],
    ['Đạt ⟦13/14 chỉ tiêu⟧, chỉ tiêu còn lại là rừng.', '13 of 14 chỉ tiêu'],
    ['Giữ ⟦4 chức vụ⟧, nhận ⟦17 thông tin⟧, thêm ⟦06 quy chuẩn⟧.', '4 chức vụ', '17 thông tin', '6 quy chuẩn'],
  ]);
});

suite('Figures: nouns that no table knows end after two syllables or at a function word', () => {
  checkFigures([
    ['Bà con dựng ⟦12 cột mốc⟧ đón khách.', '12 cột mốc'],
    ['Đoàn mang theo ⟦40 bếp⟧ và gạo.', '40 bếp'],
    ['Xã chọn ⟦4 hướng đột phá⟧ lớn.', '4 hướng đột phá'],
    ['Cầu cũ có ⟦6 kết cấu⟧ yếu, mẫu có ⟦9 tham số⟧.', '6 kết cấu', '9 tham số'],
    ['Bảo tàng giữ ⟦40 hiện vật⟧, gửi ⟦5 biểu mẫu⟧.', '40 hiện vật', '5 biểu mẫu'],
    ['Chính phủ nhập ⟦3 bộ, ngành⟧, kết nạp ở ⟦4 bộ⟧.', '3 bộ, ngành', '4 bộ'],
    ['Xã có ⟦8 dân phòng⟧ và ⟦11 cầu thủ⟧.', '8 dân phòng', '11 cầu thủ'],
    ['Kết quả: 7 tham gia, 2 kết nạp, 4 phát hiện ra.'],
    ['Xã có 5 của riêng mình.'],
    ['Đồng Tháp 10 cũng vậy.'],
  ]);
});

suite('Figures: a unit that is left out is what the sentence counts', () => {
  checkFigures([
    ['Nâng tổng số đảng viên kết nạp từ đầu nhiệm kỳ lên ⟦hơn 5.800⟧.', '>5800 đảng viên'],
    ['Kỷ luật ⟦58 đảng viên⟧: khiển trách ⟦34⟧, cảnh cáo ⟦15⟧.', '58 đảng viên', '34 đảng viên', '15 đảng viên'],
    ['Số phiếu phát ra ⟦477⟧, thu về ⟦476⟧.', '477 phiếu', '476 phiếu'],
    ['Số cấp phó của mỗi sở ⟦không quá 4⟧.', '<4 cấp phó'],
    ['Đơn vị sự nghiệp giảm từ ⟦118⟧ xuống ⟦74⟧.', '118 Đơn vị sự nghiệp', '74 Đơn vị sự nghiệp'],
    ['Bớt từ ⟦9⟧ xuống chỉ còn ⟦5 nhà thầu⟧.', '9 nhà thầu', '5 nhà thầu'],
    ['Số thí sinh đỗ là ⟦84⟧ (⟦hơn 21%⟧).', '84 thí sinh', '>21 %'],
    ['Giao ⟦1.300 m2⟧ đất ở số 27 (nay là 35).', '1300 m2'],
    ['Hệ số lương từ ⟦6,2⟧ trở lên.', '>6.2 null'],
    ['Huyện chi ⟦gần 923 triệu⟧.', '<923000000 đồng'],
  ]);
});

suite('Figures: units of measure with and without a prefix', () => {
  checkFigures([
    ['Nhà máy phát ⟦150 MWh⟧ mỗi giờ, cả năm ⟦2,4 GWh⟧ và ⟦1 TWh⟧.', '150 MWh', '2.4 GWh', '1 TWh'],
    ['Công suất ⟦500 kWp⟧, trạm ⟦220 kV⟧, máy ⟦40 MVA⟧.', '500 kWp', '220 kV', '40 MVA'],
    ['Máy chủ có ⟦12 TB⟧, đường truyền ⟦300 Mbps⟧.', '12 TB', '300 Mbps'],
    ['Góp ⟦20 ki-lô-gam⟧ gạo, đi ⟦7 ki-lô-mét⟧.', '20 ki-lô-gam', '7 ki-lô-mét'],
    ['Rộng ⟦3 ki-lô-mét vuông⟧, sâu ⟦80 xăng-ti-mét⟧.', '3 ki-lô-mét vuông', '80 xăng-ti-mét'],
    ['Xảy ra ⟦5 va chạm⟧ trên đường.', '5 va chạm'],
    ['Thu ⟦5 mg⟧ mẫu và ⟦20 μg⟧ bụi.', '5 mg', '20 μg'],
  ]);
});
