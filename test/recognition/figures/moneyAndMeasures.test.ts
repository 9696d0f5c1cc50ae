import { checkFigures } from './check';

suite('Figures, money and measures: money', () => {
  checkFigures([
    ['Kim ngạch xuất khẩu đạt ⟦hơn 2,15 tỷ USD⟧.', '>2150000000 USD'],
    [
      'Tổng lượt khách đạt ⟦1.732,6 nghìn lượt khách⟧, doanh thu ⟦1.324,3 tỷ đồng⟧.',
      '1732600 lượt khách',
      '1324300000000 đồng',
    ],
    ['Nhu cầu vốn lên tới ⟦5 triệu tỷ đồng⟧.', '5000000000000000 đồng'],
    ['Doanh nghiệp hỗ trợ xây dựng ⟦25 căn nhà⟧, mức ⟦40 triệu/nhà⟧.', '25 căn nhà', '40000000 đồng/nhà'],
    ['Lực lượng vận động quyên góp ⟦319 triệu đồng⟧ và ⟦6.486 suất quà⟧.', '319000000 đồng', '6486 suất quà'],
    ['Tặng ⟦20 phần quà⟧, mỗi phần trị giá ⟦500 nghìn đồng⟧.', '20 phần quà', '500000 đồng'],
    ['Giá vàng lên ⟦82,5 triệu đồng/lượng⟧.', '82500000 đồng/lượng'],
    ['Thu nhập bình quân đạt ⟦62 triệu đồng/người/năm⟧.', '62000000 đồng/người/năm'],
    ['Mức lương cơ sở ⟦2,34 triệu đồng/tháng⟧.', '2340000 đồng/tháng'],
    ['Sản lượng đạt ⟦1.500 tấn⟧, doanh thu ⟦1,5 tỷ đồng⟧.', '1500 tấn', '1500000000 đồng'],
    ['Dự án sân bay có tổng mức đầu tư ⟦gần 109.112 tỷ đồng⟧.', '<109112000000000 đồng'],
    [
      'Tổng vốn ⟦1.088 tỷ đồng⟧, trong đó ngân sách Trung ương ⟦800 tỷ đồng⟧, địa phương ⟦288 tỷ⟧.',
      '1088000000000 đồng',
      '800000000000 đồng',
      '288000000000 đồng',
    ],
    ['Bồi thường ⟦1,2 triệu đồng/m2⟧ cho ⟦346 hộ dân⟧.', '1200000 đồng/m2', '346 hộ dân'],
    [
      'Nhận ⟦20 tỷ⟧ vốn vay, ⟦3 năm⟧ sau ông có ⟦trên 10 triệu⟧ tiền lãi mỗi tháng.',
      '20000000000 đồng',
      '3 năm',
      '>10000000 đồng',
    ],
    [
      'Ông bán ⟦500 euro⟧ rồi phải nộp phạt ⟦40 triệu⟧; đợt thu được ⟦2 triệu USD⟧, quý này ⟦1,5 triệu⟧.',
      '500 euro',
      '40000000 đồng',
      '2000000 USD',
      '1500000 USD',
    ],
    [
      'Lượng khách tăng từ ⟦600.000 lượt khách⟧ lên ⟦1,4 triệu⟧; ⟦45 hộ⟧ được hỗ trợ ⟦hơn 30 triệu⟧.',
      '600000 lượt khách',
      '1400000 lượt khách',
      '45 hộ',
      '>30000000 đồng',
    ],
    ['Công trình trị giá ⟦hơn 1 tỷ 200 triệu đồng⟧.', '>1200000000 đồng'],
    ['Tổng kinh phí ⟦2 tỷ 350 triệu đồng⟧, xã hội hóa ⟦60%⟧.', '2350000000 đồng', '60 %'],
    ['Mức hỗ trợ ⟦2,5 triệu đồng/hộ/năm⟧.', '2500000 đồng/hộ/năm'],
    ['Cả đợt quyên góp được ⟦hơn 700 triệu⟧, riêng khối Đảng ⟦45 triệu⟧.', '>700000000 đồng', '45000000 đồng'],
  ]);
});

suite('Figures, money and measures: measures', () => {
  checkFigures([
    ['Diện tích gieo trồng đạt ⟦110.996,3ha⟧, năng suất bình quân ⟦59,6 tạ/ha⟧.', '110996.3 ha', '59.6 tạ/ha'],
    ['Vùng này có ⟦khoảng 9 600 ha⟧ rừng ngập mặn.', '~9600 ha'],
    ['Cây cầu dài ⟦chừng 300m⟧, rộng ⟦8,5 m⟧.', '~300 m', '8.5 m'],
    ['Nhà máy công suất ⟦1.200 MW⟧ phát điện ⟦3 tỷ kWh/năm⟧.', '1200 MW', '3000000000 kWh/năm'],
    ['Thời gian qua đã bê tông hóa ⟦256,7km⟧ đường giao thông nông thôn.', '256.7 km'],
    ['Diện tích tự nhiên ⟦8.555,9 km²⟧, dân số ⟦hơn 1,8 triệu người⟧.', '8555.9 km²', '>1800000 người'],
    ['Cấp phát ⟦61,8 vạn tấn gạo⟧ dự trữ.', '618000 tấn gạo'],
    ['Đã trồng ⟦gần 38 ngàn hécta⟧ rừng.', '<38000 hécta'],
    ['Năng suất ⟦6,28 tấn / ha⟧.', '6.28 tấn/ha'],
    ['Đêm qua vùng núi ⟦-3 độ C⟧, có nơi ⟦âm 5 độ C⟧.', '-3 độ C', '-5 độ C'],
    ['Nhiệt độ từ ⟦-3 đến 5 độ C⟧; chỉ số giá ⟦-0,31%⟧ (quý trước ⟦−1,2%⟧).', '-3-5 độ C', '-0.31 %', '-1.2 %'],
    ['Miền núi ⟦dưới -5 độ C⟧; giảm từ ⟦20% -30%⟧.', '<-5 độ C', '20-30 %'],
    ['Giá ngô còn thấp (⟦-0,3%⟧), giá lúa giảm ⟦-2%⟧.', '-0.3 %', '2 %'],
    ['Lạng Sơn - ⟦12%⟧, Cao Bằng -⟦12 hộ⟧; kế hoạch 5 năm 2021 -⟦25%⟧.', '12 %', '12 hộ', '25 %'],
    ['Nhiệt độ thấp nhất ⟦8 - 10 độ C⟧, vùng núi ⟦dưới 5 độ C⟧.', '8-10 độ C', '<5 độ C'],
    ['Độ che phủ rừng đạt ⟦42,02%⟧; tỷ lệ dân số dùng nước sạch đạt ⟦98,5%⟧.', '42.02 %', '98.5 %'],
    ['Vận động ⟦1.200 ngày công⟧, hiến ⟦3.400m2⟧ đất.', '1200 ngày công', '3400 m2'],
    ['Xây ⟦4 km⟧ đường, rộng ⟦3,5m⟧, dày ⟦18cm⟧.', '4 km', '3.5 m', '18 cm'],
  ]);
});

suite('Figures, money and measures: goods, gifts and animals', () => {
  checkFigures([
    ['Kiểm tra việc mua bán ⟦10.000 chiếc khẩu trang⟧ không rõ nguồn gốc.', '10000 chiếc khẩu trang'],
    ['Thu giữ ⟦32 bánh heroin⟧, ⟦4,5kg ma túy tổng hợp⟧.', '32 bánh heroin', '4.5 kg ma túy tổng hợp'],
    ['Hộ ông Páo có ⟦3 con trâu⟧, ⟦15 con lợn⟧ và ⟦2ha⟧ ngô.', '3 con trâu', '15 con lợn', '2 ha'],
    [
      'Trao tặng ⟦3 ngôi nhà tình nghĩa⟧, trị giá ⟦60 - 80 triệu đồng/nhà⟧.',
      '3 ngôi nhà tình nghĩa',
      '60000000-80000000 đồng/nhà',
    ],
    ['Giải nhất trị giá ⟦10 triệu đồng⟧, ⟦2 giải nhì⟧, ⟦3 giải ba⟧.', '10000000 đồng', '2 giải nhì', '3 giải ba'],
    ['Đợt hỗ trợ lần này gồm ⟦180 tấn gạo⟧, ⟦50.000 thùng mì⟧.', '180 tấn gạo', '50000 thùng mì'],
    ['Ủng hộ Quỹ “Vì người nghèo” ⟦50 triệu đồng⟧, ⟦200 thùng sữa⟧.', '50000000 đồng', '200 thùng sữa'],
    ['Phát hành ⟦300 tờ báo⟧, treo ⟦80 băng rôn⟧, ⟦45 pa nô⟧.', '300 tờ báo', '80 băng rôn', '45 pa nô'],
    ['Trồng mới ⟦1,2 triệu cây xanh⟧; nuôi ⟦25.000 con gia cầm⟧.', '1200000 cây xanh', '25000 con gia cầm'],
  ]);
});

suite('Figures, money and measures: time and age', () => {
  checkFigures([
    ['Hội nghị diễn ra trong ⟦1,5 ngày⟧ với ⟦9 chuyên đề⟧.', '1.5 ngày', '9 chuyên đề'],
    ['Ông Nguyễn Văn Hòa, ⟦52 tuổi⟧, quê Nghệ An, giữ chức Giám đốc Sở.', '52 tuổi'],
    ['Bà Lò Thị Mai (⟦47 tuổi⟧) là bí thư chi bộ bản.', '47 tuổi'],
    ['Kỳ họp thứ 10 Quốc hội khóa XV diễn ra trong ⟦40 ngày⟧.', '40 ngày'],
    ['Sau ⟦hơn 2 giờ⟧ làm việc, đoàn đã nghe ⟦11 ý kiến⟧.', '>2 giờ', '11 ý kiến'],
    ['Chỉ trong ⟦72 giờ⟧, ⟦1.200 cán bộ, chiến sĩ⟧ đã được huy động.', '72 giờ', '1200 cán bộ, chiến sĩ'],
    ['Trong ⟦3 ngày⟧, từ ngày 12 đến ngày 14/8, đại hội diễn ra.', '3 ngày'],
    ['Sinh ngày 12 tháng 5 năm 1968, ông vào Đảng khi ⟦23 tuổi⟧.', '23 tuổi'],
    [
      'Độ tuổi trung bình của Ban Chấp hành là ⟦46,3 tuổi⟧; nữ ⟦9 đồng chí⟧ (⟦20%⟧).',
      '46.3 tuổi',
      '9 đồng chí',
      '20 %',
    ],
    ['Quyết định có hiệu lực sau ⟦15 ngày làm việc⟧.', '15 ngày làm việc'],
  ]);
});

suite('Figures, money and measures: nouns of any field', () => {
  checkFigures([
    ['Tai nạn trên Quốc lộ 1A làm ⟦2 người⟧ chết, ⟦5 người⟧ bị thương.', '2 người', '5 người'],
    ['Dịch Covid-19 khiến ⟦hơn 1,3 triệu lao động⟧ mất việc.', '>1300000 lao động'],
    ['Nghị định 178 có hiệu lực từ ngày 1/1/2025; ⟦1.204 người⟧ được giải quyết chế độ.', '1204 người'],
    ['Bệnh viện Trung ương Quân đội 108 tiếp nhận ⟦18 bệnh nhân⟧.', '18 bệnh nhân'],
    ['Đợt này, ⟦4055 đồng chí⟧ được cử đi học.', '4055 đồng chí'],
    ['Máy bay VN256 chở theo ⟦180 hành khách⟧.', '180 hành khách'],
    ['Thực hiện Đề án 06, Chỉ thị số 05, toàn ngành cấp ⟦82.000 tài khoản⟧ định danh mức 2.', '82000 tài khoản'],
    ['Từ năm học này có ⟦1.120 học sinh⟧ lớp 12 dự thi, ⟦36 em⟧ đạt điểm 10.', '1120 học sinh', '36 em'],
    ['Trung đoàn 148 và Đồn Biên phòng 473 giúp dân dựng ⟦12 nhà⟧.', '12 nhà'],
    ['Chuyên án 324V bắt ⟦4 đối tượng⟧.', '4 đối tượng'],
    ['PCI của tỉnh đạt ⟦66,5 điểm⟧, tăng ⟦4 bậc⟧ so với năm 2022.', '66.5 điểm', '4 bậc'],
    ['Trường đón ⟦1.050 học sinh⟧, biên chế ⟦32 lớp⟧.', '1050 học sinh', '32 lớp'],
  ]);
});

suite('Figures, money and measures: in the reports of a province', () => {
  checkFigures([
    ['Đại biểu cao tuổi nhất ⟦67 tuổi⟧ với ⟦47 năm tuổi đảng⟧.', '67 tuổi', '47 năm tuổi đảng'],
    ['Tỉnh có ⟦hơn 20 vạn đảng viên⟧.', '>200000 đảng viên'],
    ['Phấn đấu đạt ⟦85 vạn tấn lương thực⟧.', '850000 tấn lương thực'],
    ['Xã Quế Xuân 2 bàn giao ⟦22 nhà đại đoàn kết⟧ (⟦50 triệu đồng/nhà⟧).', '22 nhà đại đoàn kết', '50000000 đồng/nhà'],
    ['Năm học 2023 - 2024, ⟦98,7%⟧ học sinh lớp 9 đỗ; ⟦12 em⟧ đoạt giải.', '98.7 %', '12 em'],
    ['Đoàn viên, thanh niên đóng góp ⟦1.500 ngày công⟧, trị giá ⟦225 triệu đồng⟧.', '1500 ngày công', '225000000 đồng'],
    ['Đã cấp ⟦1.025 giấy chứng nhận⟧ quyền sử dụng đất.', '1025 giấy chứng nhận'],
    [
      'Toàn huyện còn ⟦1.254 hộ nghèo⟧ (chiếm ⟦8,71%⟧), ⟦932 hộ cận nghèo⟧ (⟦6,47%⟧).',
      '1254 hộ nghèo',
      '8.71 %',
      '932 hộ cận nghèo',
      '6.47 %',
    ],
    ['Mỗi chi bộ có ít nhất một mô hình; ⟦4 chi bộ⟧ có ⟦2 mô hình⟧ trở lên.', '4 chi bộ', '>2 mô hình'],
    ['Vào lúc 20h00 ngày 15/8, ⟦1.800 khán giả⟧ đã có mặt.', '1800 khán giả'],
    ['Khai mạc lúc 8h, kéo dài ⟦2 giờ⟧.', '2 giờ'],
    ['Chỉ có ⟦0,3%⟧ ý kiến không đồng ý.', '0.3 %'],
    ['Đồng chí sinh năm 1975, có ⟦19 năm⟧ gắn bó với ngành.', '19 năm'],
  ]);
});
