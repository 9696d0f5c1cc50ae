import { checkFigures } from './check';

suite('Figures, the shortest noun that is counted: what describes it stays outside', () => {
  checkFigures([
    ['Đảng bộ tỉnh có ⟦19 đảng bộ⟧ trực thuộc, ⟦742 chi bộ⟧ trực thuộc đảng ủy cơ sở.', '19 đảng bộ', '742 chi bộ'],
    ['Còn ⟦7 cấp ủy⟧ cấp huyện chưa duyệt đề án nhân sự.', '7 cấp ủy'],
    ['Sở có ⟦11 đơn vị⟧ trực thuộc, cả tỉnh có ⟦93 đơn vị cấp xã⟧.', '11 đơn vị', '93 đơn vị cấp xã'],
    ['Đã có ⟦41 Đảng bộ⟧ xã và ⟦28 Bí thư⟧ cấp ủy được kiểm tra.', '41 Đảng bộ', '28 Bí thư'],
    ['Sự cố làm ⟦2 người⟧ bị thương, ⟦16 hộ⟧ phải di dời.', '2 người', '16 hộ'],
    ['Đại hội bầu ⟦15 ủy viên⟧ Ban Thường vụ.', '15 ủy viên'],
    ['Chỉ có ⟦1 nơi⟧ kiểm phiếu chậm, ⟦12 bon⟧ vùng biên đã nộp.', '1 nơi', '12 bon'],
    [
      'Dự án giao ⟦311 nền tái định cư⟧ cho dân, cử tri nhận ⟦23 câu trả lời⟧ sau kỳ họp.',
      '311 nền tái định cư',
      '23 câu trả lời',
    ],
    ['Tỉnh điều động ⟦9 cơ quan⟧ cấp tỉnh, ⟦30 phòng⟧ cấp huyện.', '9 cơ quan', '30 phòng'],
  ]);
});

suite('Figures, the shortest noun that is counted: compounds are one noun', () => {
  checkFigures([
    [
      'Xã xây ⟦19 nhà văn hóa⟧ thôn, xóa ⟦6 nhà tạm⟧, tặng ⟦3 nhà tình thương⟧.',
      '19 nhà văn hóa',
      '6 nhà tạm',
      '3 nhà tình thương',
    ],
    [
      'Huyện có ⟦45 tổ hợp tác⟧, ⟦120 hộ kinh doanh⟧ và ⟦8 hợp tác xã⟧.',
      '45 tổ hợp tác',
      '120 hộ kinh doanh',
      '8 hợp tác xã',
    ],
    ['Đoàn viên trồng ⟦5,2 vạn cây giống⟧, ⟦800 cây ăn quả⟧.', '52000 cây giống', '800 cây ăn quả'],
    [
      'Xã trồng ⟦500 cây keo⟧, ⟦1.200 cây sầu riêng⟧, nuôi ⟦30 con dê⟧.',
      '500 cây keo',
      '1200 cây sầu riêng',
      '30 con dê',
    ],
    [
      'Đoàn tặng ⟦50 bộ bàn ghế⟧, ⟦20 bộ quần áo⟧ và ⟦300 sách giáo khoa⟧.',
      '50 bộ bàn ghế',
      '20 bộ quần áo',
      '300 sách giáo khoa',
    ],
    ['Tòa nhà có ⟦18 tầng nổi⟧ và ⟦2 tầng hầm⟧.', '18 tầng nổi', '2 tầng hầm'],
    ['Bệnh viện nhận ⟦4 xe cứu thương⟧, ⟦12 máy thở⟧.', '4 xe cứu thương', '12 máy thở'],
    ['Khắc phục ⟦14 điểm sạt lở⟧, di dời dân về ⟦2 điểm tái định cư⟧.', '14 điểm sạt lở', '2 điểm tái định cư'],
    ['Công an lấy lời khai ⟦3 nghi phạm⟧.', '3 nghi phạm'],
    ['Các ⟦7 tổ công nghệ số cộng đồng⟧ và ⟦20 tổ tự quản⟧ ra quân.', '7 tổ công nghệ số cộng đồng', '20 tổ tự quản'],
  ]);
});

suite('Figures, the shortest noun that is counted: nouns that no table knows', () => {
  checkFigures([
    ['Công an chôn cất ⟦1.300 xác thai nhi⟧, cấp phép ⟦120 kênh tần số⟧.', '1300 xác thai nhi', '120 kênh tần số'],
    ['Cơ quan lập ⟦4 kho dữ liệu⟧ và ⟦6 kho dược liệu⟧.', '4 kho dữ liệu', '6 kho dược liệu'],
    // what is not Vietnamese is a noun by itself
    ['Xã lắp ⟦64 camera⟧ an ninh, đặt ⟦12 pano⟧ cảnh báo.', '64 camera', '12 pano'],
    ['Trường mua ⟦15 laptop mới⟧ và ⟦3 robot⟧ dạy học.', '15 laptop mới', '3 robot'],
    ['Bão làm đổ ⟦1.300 gốc sầu riêng⟧ và ⟦40 màn hình⟧ điện tử.', '1300 gốc sầu riêng', '40 màn hình'],
    ['Đoàn tàu đâm vào cột, ⟦2 toa tàu⟧ lật.', '2 toa tàu'],
  ]);
});

suite('Figures, the shortest noun that is counted: terms of several words', () => {
  checkFigures([
    ['Có ⟦6 tổ chức tín dụng⟧ và ⟦78.000 khách hàng⟧ tham gia.', '6 tổ chức tín dụng', '78000 khách hàng'],
    ['Cảng vụ rà soát ⟦3 bến thủy nội địa⟧.', '3 bến thủy nội địa'],
    ['Đội giành ⟦3 huy chương vàng⟧ và ⟦5 HCB⟧.', '3 huy chương vàng', '5 HCB'],
    ['Lễ hội bắn ⟦21 phát đại bác⟧.', '21 phát đại bác'],
    ['Đảng bộ gồm ⟦12 chi, đảng bộ cơ sở⟧.', '12 chi, đảng bộ cơ sở'],
    ['Tổ có ⟦9 đảng viên⟧, người trẻ nhất ⟦24 tuổi⟧.', '9 đảng viên', '24 tuổi'],
    ['Đoàn có ⟦15 đại biểu⟧, người cao tuổi nhất là cụ Sáu.', '15 đại biểu'],
    ['Xã chăm lo ⟦40 trẻ em, người cao tuổi⟧.', '40 trẻ em, người cao tuổi'],
    ['Cổng cung cấp ⟦1.836 dịch vụ công trực tuyến⟧.', '1836 dịch vụ công trực tuyến'],
    ['Trẻ từ ⟦6 tháng tuổi⟧ trở lên uống vitamin.', '>6 tháng tuổi'],
    ['Hội tiếp nhận ⟦560 đơn vị máu⟧, ⟦3 điện thoại di động⟧.', '560 đơn vị máu', '3 điện thoại di động'],
    ['Mỗi khẩu được cấp ⟦15kg gạo/tháng⟧; ngư dân chở ⟦9 thuyền viên⟧.', '15 kg gạo/tháng', '9 thuyền viên'],
    [
      'Trường mầm non có ⟦12 nhóm, lớp⟧; công an thu ⟦50 viên ma túy tổng hợp⟧.',
      '12 nhóm, lớp',
      '50 viên ma túy tổng hợp',
    ],
    ['Đường dây ⟦500kV⟧ mạch 3 dài ⟦519km⟧.', '500 kV', '519 km'],
  ]);
});

suite('Figures, the shortest noun that is counted: nouns that end like function words', () => {
  checkFigures([
    ['Báo cáo nêu ⟦5 tồn tại, hạn chế⟧ và ⟦3 lý do⟧.', '5 tồn tại, hạn chế', '3 lý do'],
    ['Huyện có ⟦3 lợi thế⟧, ⟦12 dòng họ⟧ tự quản, ⟦2 bãi đỗ xe⟧.', '3 lợi thế', '12 dòng họ', '2 bãi đỗ xe'],
    ['Học viên học ⟦15 tín chỉ⟧, nhận ⟦2 chứng chỉ⟧.', '15 tín chỉ', '2 chứng chỉ'],
    ['Ngành mở ⟦4 đường bay⟧, rà soát ⟦900 địa chỉ⟧ nhà, đất.', '4 đường bay', '900 địa chỉ'],
    ['Kiểm lâm dập ⟦2 đám cháy⟧, bàn giao ⟦6 ao nuôi⟧.', '2 đám cháy', '6 ao nuôi'],
  ]);
});

suite('Figures, the shortest noun that is counted: no verb behind a classifier is part of it', () => {
  checkFigures([
    ['Trạm giữ ⟦20 chiếc⟧ chở hàng lậu, ⟦5 chiếc⟧ đậu qua đêm.', '20 chiếc', '5 chiếc'],
    ['Thư viện có ⟦7 cuốn⟧ viết về Bác Hồ, ⟦2 tấm⟧ treo ở sảnh.', '7 cuốn', '2 tấm'],
    ['Làng cổ còn ⟦8 ngôi⟧ xuống cấp, ⟦4 căn⟧ xây dở.', '8 ngôi', '4 căn'],
    ['Hội quyên góp ⟦200 suất⟧ trao cho học sinh; xã có ⟦2 khu⟧ trồng rau sạch.', '200 suất', '2 khu'],
    ['Công an khởi tố ⟦3 vụ⟧ buôn lậu; ⟦3 xuồng⟧ ứng trực trên sông.', '3 vụ', '3 xuồng'],
    ['Năm nay có ⟦350 tân binh⟧ lên đường, ⟦2 tân phó chủ tịch⟧ ra mắt.', '350 tân binh', '2 tân phó chủ tịch'],
  ]);
});

suite('Figures, the shortest noun that is counted: classifiers take the noun that names the thing', () => {
  checkFigures([
    [
      'Dự án gồm ⟦3 khối tháp⟧ cao ⟦30 tầng⟧, ⟦120 căn biệt thự⟧ ven hồ và ⟦2 tòa chung cư⟧.',
      '3 khối tháp',
      '30 tầng',
      '120 căn biệt thự',
      '2 tòa chung cư',
    ],
    [
      'Mặt trận xã trao ⟦4 căn nhà đại đoàn kết⟧, Công đoàn ngành trao ⟦15 căn Mái ấm Công đoàn⟧.',
      '4 căn nhà đại đoàn kết',
      '15 căn Mái ấm Công đoàn',
    ],
    [
      'Hải quan giữ ⟦35 viên đá quý⟧, ⟦60 viên ngọc trai⟧, ⟦14 hạt kim cương⟧, ⟦8 tấm ván gỗ⟧.',
      '35 viên đá quý',
      '60 viên ngọc trai',
      '14 hạt kim cương',
      '8 tấm ván gỗ',
    ],
    ['Lốc xoáy làm ⟦26 căn⟧ tốc mái, ⟦3 căn⟧ sập; xã đã có ⟦9 căn⟧ bàn giao.', '26 căn', '3 căn', '9 căn'],
    ['Khen thưởng ⟦20 viên chức⟧ Vụ Tổ chức, ⟦12 tòa án⟧ cấp huyện.', '20 viên chức', '12 tòa án'],
    [
      'Huyện huy động ⟦310 lượt tổ tuần tra⟧, ⟦9 đội phản ứng nhanh⟧ và ⟦2 đoàn khảo sát⟧ của tỉnh.',
      '310 lượt tổ tuần tra',
      '9 đội phản ứng nhanh',
      '2 đoàn khảo sát',
    ],
  ]);
});

suite('Figures, the shortest noun that is counted: kinds under one head', () => {
  checkFigures([
    ['Có ⟦17/18 trường Tiểu học, THCS⟧ trên địa bàn đạt chuẩn.', '17 of 18 trường Tiểu học, THCS'],
    [
      'Xã có ⟦2 trường mầm non⟧, ⟦1 trường trung học cơ sở⟧ và ⟦4 trường mẫu giáo, tiểu học và THCS⟧ ghép.',
      '2 trường mầm non',
      '1 trường trung học cơ sở',
      '4 trường mẫu giáo, tiểu học và THCS',
    ],
    [
      'Sở thăm ⟦9 trường tiểu học⟧, tổng hợp kiến nghị; ⟦5 trường chính trị⟧ góp ý.',
      '9 trường tiểu học',
      '5 trường chính trị',
    ],
    ['Xã rà soát ⟦30 hộ nghèo⟧, chính sách được niêm yết công khai.', '30 hộ nghèo'],
    ['Quỹ giúp ⟦75 hộ nghèo, cận nghèo⟧ ở ⟦6 ấp⟧.', '75 hộ nghèo, cận nghèo', '6 ấp'],
    ['Buổi lễ có ⟦11/12 ông, bà⟧ thành viên Ban Công tác Mặt trận.', '11 of 12 ông, bà'],
    ['Đoàn làm việc với ⟦4 KBNN⟧ tỉnh và ⟦7 TCTD⟧.', '4 KBNN', '7 TCTD'],
  ]);
});

suite('Figures, the shortest noun that is counted: words of one letter', () => {
  checkFigures([
    ['Bí thư Tỉnh ủy nêu ⟦4 lưu ý⟧ để các địa phương thực hiện.', '4 lưu ý'],
    ['Cuộc thi nhận ⟦58 ý tưởng⟧ của thanh niên.', '58 ý tưởng'],
    ['Ngành thú y dập ⟦3 ổ dịch⟧, tiêu hủy ⟦120 con lợn⟧.', '3 ổ dịch', '120 con lợn'],
    ['Ban soạn thảo tiếp thu ⟦26 góp ý⟧ của nhân dân.', '26 góp ý'],
  ]);
});

suite('Figures, the shortest noun that is counted: what only a second noun names', () => {
  checkFigures([
    [
      'Huyện đấu giá ⟦12 lô “đất ở”⟧, giao ⟦3 suất “ưu đãi”⟧, thu ⟦5 chiếc "siêu xe"⟧.',
      '12 lô “đất ở”',
      '3 suất “ưu đãi”',
      '5 chiếc "siêu xe"',
    ],
    ['Ngân hàng cấp ⟦5 thửa⟧, ⟦7 lô⟧ cho dân; lô 5, thửa 26 bỏ trống.', '5 thửa', '7 lô'],
    [
      'Đảng bộ kết nạp ⟦9 đồng chí đảng viên mới⟧, cử ⟦5 đồng chí cán bộ, công chức⟧ đi học.',
      '9 đồng chí đảng viên mới',
      '5 đồng chí cán bộ, công chức',
    ],
    ['Thay ⟦700 xe ôm⟧, mở ⟦83 cảng cá⟧; xe mang ký hiệu 80 nền trắng.', '700 xe ôm', '83 cảng cá'],
    ['Xã có ⟦2 đồng chí⟧ bí thư chi bộ và ⟦4 đồng chí⟧ người Mông.', '2 đồng chí', '4 đồng chí'],
    [
      'Cục đình chỉ ⟦8 đăng kiểm viên⟧, ⟦3 đấu giá viên⟧, ⟦2 quản giáo viên⟧.',
      '8 đăng kiểm viên',
      '3 đấu giá viên',
      '2 quản giáo viên',
    ],
    [
      'Sở xây ⟦3 trung tâm dạy nghề⟧, ⟦5 trạm quan trắc⟧; kiểm tra ⟦30 lượt cơ sở kinh doanh⟧ và ⟦11 đơn vị⟧ trực thuộc.',
      '3 trung tâm dạy nghề',
      '5 trạm quan trắc',
      '30 lượt cơ sở kinh doanh',
      '11 đơn vị',
    ],
    [
      'Bộ dùng ⟦4 nhóm dữ liệu⟧, ⟦3 nền tảng số⟧, mở ⟦6 khóa đào tạo⟧, đổ ⟦5 nền nhà⟧.',
      '4 nhóm dữ liệu',
      '3 nền tảng số',
      '6 khóa đào tạo',
      '5 nền nhà',
    ],
    [
      'Đơn vị nhận ⟦2 Huân chương Lao động⟧ hạng Ba, ⟦3 Huy chương Chiến sĩ vẻ vang⟧, ⟦5 Bằng khen⟧ của Bộ.',
      '2 Huân chương Lao động',
      '3 Huy chương Chiến sĩ vẻ vang',
      '5 Bằng khen',
    ],
    [
      'Tỉnh lập ⟦40 trang, nhóm Facebook⟧, ⟦12 nhóm Zalo⟧ và ⟦3 kênh YouTube⟧.',
      '40 trang, nhóm Facebook',
      '12 nhóm Zalo',
      '3 kênh YouTube',
    ],
  ]);
});
