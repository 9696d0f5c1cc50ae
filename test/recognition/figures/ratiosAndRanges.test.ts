import { checkFigures } from './check';

suite('Figures, ratios, shares and ranges: a ratio is no date, and a date no ratio', () => {
  checkFigures([
    ['Năm 2023, Đảng bộ thị xã kết nạp ⟦132/120 đảng viên⟧, đạt ⟦110%⟧ kế hoạch.', '132 of 120 đảng viên', '110 %'],
    ['Kết quả, ⟦93/95 đại biểu⟧ có mặt tán thành, bằng ⟦97,89%⟧.', '93 of 95 đại biểu', '97.89 %'],
    ['Toàn tỉnh có ⟦9/11 dự án⟧ đã khởi công.', '9 of 11 dự án'],
    ['Sáng 9/11, dự án được khởi công tại thành phố Vinh.'],
    ['Ngày 10/12, ⟦24/27 chỉ tiêu⟧ đã hoàn thành.', '24 of 27 chỉ tiêu'],
    ['Hoàn thành ⟦07/07 cụm công nghiệp⟧, đạt ⟦140%⟧ kế hoạch.', '7 of 7 cụm công nghiệp', '140 %'],
    ['Toàn tỉnh có ⟦83,2%/50% tổng số xã⟧ đạt chuẩn nông thôn mới.', '83.2 of 50 tổng số xã'],
    [
      'Tòa án đã giải quyết ⟦13.084 vụ/14.856 vụ án các loại⟧, đạt ⟦hơn 88%⟧.',
      '13084 of 14856 vụ án các loại',
      '>88 %',
    ],
    ['Lũy kế giải ngân ⟦45.799/36.875 tỷ đồng⟧.', '45799000000000 of 36875000000000 đồng'],
    [
      'Ông được bầu với ⟦473/473 đại biểu⟧ tán thành, chiếm ⟦98,54%⟧ tổng số đại biểu Quốc hội.',
      '473 of 473 đại biểu',
      '98.54 %',
    ],
    ['Tính đến hết tháng 6, có ⟦925/962 ấp, khu phố⟧ đạt chuẩn, bằng ⟦96,15%⟧.', '925 of 962 ấp, khu phố', '96.15 %'],
    ['Sau sáp nhập còn ⟦31/34 tỉnh, thành phố⟧ thực hiện mô hình này.', '31 of 34 tỉnh, thành phố'],
    ['Cả nước có ⟦57/63 tỉnh, thành⟧ hoàn thành.', '57 of 63 tỉnh, thành'],
    ['Hiện nay, ⟦20/20 huyện, thị xã, thành phố⟧ đã ban hành kế hoạch.', '20 of 20 huyện, thị xã, thành phố'],
    ['Hội nghị thông qua nhân sự với ⟦52/52 phiếu⟧ (đạt ⟦100%⟧).', '52 of 52 phiếu', '100 %'],
    [
      'Đồng chí được ⟦454/459 đại biểu⟧ tham gia biểu quyết tán thành (bằng ⟦94,78%⟧ tổng số ĐBQH).',
      '454 of 459 đại biểu',
      '94.78 %',
    ],
    ['Hòa giải thành ⟦705/812 vụ việc⟧.', '705 of 812 vụ việc'],
    ['Phong trào thi đua “5 không, 3 sạch” lan tỏa tới ⟦9/9 xã⟧.', '9 of 9 xã'],
    ['Tỷ lệ tán thành là ⟦100%⟧ (⟦47/47 phiếu⟧).', '100 %', '47 of 47 phiếu'],
    ['Huyện duyệt quy hoạch chi tiết tỷ lệ 1/500 khu đô thị phía Đông, quy hoạch phân khu tỉ lệ 1/2000 khu trung tâm.'],
    ['Quy hoạch 1/500 dự án nhà ở và bản đồ tỷ lệ 1/10.000 xã Đông Hà đã xong.'],
    ['Tỷ lệ mắc là ⟦1/1000 người⟧, giảm ⟦1/300 hộ⟧.', '1 of 1000 người', '1 of 300 hộ'],
  ]);
});

suite('Figures, ratios, shares and ranges: fractions', () => {
  checkFigures([
    ['Đề án được ⟦2/3 số đại biểu⟧ tán thành.', '2 of 3 số đại biểu'],
    ['Nghị quyết phải được ⟦ít nhất 1/2 tổng số đại biểu⟧ biểu quyết tán thành.', '>1 of 2 tổng số đại biểu'],
    ['Chiếm ⟦1/4 dân số⟧ cả nước; ⟦3/4 diện tích⟧ là đồi núi.', '1 of 4 dân số', '3 of 4 diện tích'],
  ]);
});

suite('Figures, ratios, shares and ranges: ranges', () => {
  checkFigures([
    ['Tăng trưởng giai đoạn tới phấn đấu ⟦7,3 – 7,8%/năm⟧.', '7.3-7.8 %/năm'],
    ['Tỷ lệ hộ nghèo giảm từ ⟦3% - 4%⟧ là mục tiêu khó.', '3-4 %'],
    ['Tỷ lệ hộ nghèo giảm bình quân ⟦3% - 4%⟧ mỗi năm.', '3-4 %'],
    ['Mỗi hộ được vay ⟦50-100 triệu đồng⟧ trong ⟦3-5 năm⟧.', '50000000-100000000 đồng', '3-5 năm'],
    ['Lượng mưa phổ biến ⟦40 - 70 mm⟧, có nơi ⟦trên 100mm⟧.', '40-70 mm', '>100 mm'],
    ['Nhiều trường hợp bị phạt từ ⟦400.000 – 450.000 đồng⟧.', '400000-450000 đồng'],
    ['Việc sắp xếp giúp giảm ⟦3 đầu mối⟧, tinh gọn ⟦10 - 15%⟧ biên chế.', '3 đầu mối', '10-15 %'],
    ['Dân số ⟦khoảng 1,2 - 1,3 triệu người⟧.', '~1200000-1300000 người'],
    ['Nhiệt độ từ ⟦3 đến 5 độ⟧.', '3-5 độ'],
    ['Hành lang được nới từ ⟦20m⟧ lên ⟦40m đến 150m⟧.', '20 m', '40-150 m'],
    ['Mỗi vụ thu ⟦5 tấn đến 7 tấn⟧, bán ⟦2 tấn⟧ đến hết tháng.', '5-7 tấn', '2 tấn'],
    ['Đoàn đi ⟦12 xã⟧ đến ⟦30 thôn⟧.', '12 xã', '30 thôn'],
    ['Đến năm 2030, tỉnh phấn đấu có ⟦80%⟧ số xã, ⟦3 - 4 huyện⟧ đạt chuẩn.', '80 %', '3-4 huyện'],
  ]);
});

suite('Figures, ratios, shares and ranges: from one value to another', () => {
  checkFigures([
    ['Giảm từ ⟦186 đơn vị⟧ xuống còn ⟦177 đơn vị⟧.', '186 đơn vị', '177 đơn vị'],
    ['Tỷ lệ tăng từ ⟦4,8%⟧ năm 2020 lên ⟦5,3%⟧ năm 2021.', '4.8 %', '5.3 %'],
    ['Thủ tục giảm từ ⟦35 ngày⟧ xuống còn ⟦20 ngày⟧.', '35 ngày', '20 ngày'],
    ['Thời hạn từ ⟦6 tháng⟧ đến ⟦12 tháng⟧.', '6 tháng', '12 tháng'],
    ['Phạt tiền từ ⟦5 triệu đồng⟧ đến ⟦10 triệu đồng⟧.', '5000000 đồng', '10000000 đồng'],
  ]);
});

suite('Figures, ratios, shares and ranges: shares and changes', () => {
  checkFigures([
    [
      'Thu ngân sách trên địa bàn ước đạt ⟦16.532 tỷ đồng⟧, bằng ⟦102,9%⟧ dự toán, tăng ⟦8,4%⟧ so với cùng kỳ.',
      '~16532000000000 đồng',
      '102.9 %',
      '8.4 %',
    ],
    [
      'Chỉ số giá tiêu dùng tăng ⟦0,23%⟧ so với tháng trước và tăng ⟦3,12%⟧ so với cùng kỳ năm trước.',
      '0.23 %',
      '3.12 %',
    ],
    ['Công nghiệp – xây dựng tăng ⟦6,78%⟧, đóng góp ⟦3,93 điểm phần trăm⟧.', '6.78 %', '3.93 điểm phần trăm'],
    ['Năng suất gấp ⟦2,46 lần⟧ so với trước.', '2.46 lần'],
    ['Sản lượng ⟦vượt 4,16%⟧ kế hoạch năm.', '>4.16 %'],
    ['Số đảng viên mới ⟦vượt gần 6%⟧ so với chỉ tiêu.', '<6 %'],
    ['Phong trào được triển khai ở ⟦100%⟧ thôn, bản.', '100 %'],
    ['⟦100%⟧ chi bộ sinh hoạt đúng định kỳ; ⟦59 %⟧ đạt loại tốt.', '100 %', '59 %'],
    ['Giảm ⟦4 đảng viên⟧ so với năm 2020.', '4 đảng viên'],
    ['Trong 6 tháng đầu năm, huyện phát triển ⟦87 đảng viên mới⟧, đạt ⟦52,7%⟧ chỉ tiêu.', '87 đảng viên mới', '52.7 %'],
    ['Cử tri cả nước đi bầu đạt ⟦99,7%⟧, với ⟦76.188.970 cử tri⟧.', '99.7 %', '76188970 cử tri'],
    ['Số vụ phạm pháp hình sự giảm ⟦24 vụ⟧ (⟦6,67%⟧).', '24 vụ', '6.67 %'],
    ['Vốn hóa đạt ⟦215,7 tỷ USD⟧, bằng ⟦54,1%⟧ GDP.', '215700000000 USD', '54.1 %'],
    ['Bình quân mỗi xã đạt ⟦17,2 tiêu chí/xã⟧, tăng ⟦1,5 tiêu chí⟧.', '17.2 tiêu chí/xã', '1.5 tiêu chí'],
    ['Chỉ số SIPAS đạt ⟦86,2%⟧, xếp thứ 12/63 tỉnh, thành phố.', '86.2 %'],
    [
      'Sau ⟦20 năm⟧ thực hiện Chỉ thị số 40-CT/TW, dư nợ đạt ⟦5.120 tỷ đồng⟧, gấp ⟦12,5 lần⟧.',
      '20 năm',
      '5120000000000 đồng',
      '12.5 lần',
    ],
    ['Lãi suất ⟦6,5%/năm⟧, thời hạn ⟦60 tháng⟧.', '6.5 %/năm', '60 tháng'],
  ]);
});

suite('Figures, ratios, shares and ranges: bounds behind the figure', () => {
  checkFigures([
    ['Doanh nghiệp có từ ⟦50 lao động⟧ trở lên phải báo cáo.', '>50 lao động'],
    ['Tàu dài từ ⟦15m⟧ trở lên lắp máy giám sát, tàu ⟦dưới 12m⟧ thì không.', '>15 m', '<12 m'],
    ['Hộ có từ ⟦2 ha⟧ đất lúa trở lên được vay vốn.', '>2 ha'],
    ['Phí tính cho xe ⟦9 chỗ⟧ trở xuống.', '<9 chỗ'],
    ['Người đủ ⟦80 tuổi⟧ trở lên nhận trợ cấp; cấp ủy nữ từ ⟦15%⟧ trở lên.', '>80 tuổi', '>15 %'],
    ['Xã có ⟦12 cán bộ⟧ trình độ đại học trở lên.', '12 cán bộ'],
    ['Sản lượng đạt từ ⟦3,5 - 4 tấn⟧ trở lên.', '>3.5-4 tấn'],
  ]);
});

suite('Figures, ratios, shares and ranges: series that share their unit', () => {
  checkFigures([
    ['Ba dự án có vốn lần lượt ⟦5⟧, ⟦7⟧ và ⟦9 tỷ đồng⟧.', '5000000000 đồng', '7000000000 đồng', '9000000000 đồng'],
    ['Tỷ lệ ba năm là ⟦12⟧, ⟦15⟧ và ⟦18,5%⟧.', '12 %', '15 %', '18.5 %'],
    ['Chị có hai con (⟦14⟧ và ⟦16 tuổi⟧).', '14 tuổi', '16 tuổi'],
    ['Ví được nạp ⟦20⟧ hoặc ⟦100 triệu⟧ mỗi ngày.', '20000000 đồng', '100000000 đồng'],
    ['Ba chi bộ có ⟦12⟧, ⟦15⟧ và ⟦20 đảng viên⟧.', '12 đảng viên', '15 đảng viên', '20 đảng viên'],
    // names and ranks share nothing
    ['Lớp 10, 11 và 12 nghỉ học; thôn 3 và 5 tự nguyện hiến đất.'],
    ['Quốc lộ 1 và ⟦20 km⟧ đường tỉnh bị ngập.', '20 km'],
    ['Các ngày 5, 6 và 7/6, mưa lớn; có ⟦3 xã⟧ ngập.', '3 xã'],
  ]);
});

suite('Figures, ratios, shares and ranges: a ratio of two multipliers', () => {
  checkFigures([
    ['Giải ngân được ⟦35,6 tỷ/120 tỷ đồng⟧.', '35600000000 of 120000000000 đồng'],
    ['Quỹ thu ⟦5 triệu/7 triệu đồng⟧.', '5000000 of 7000000 đồng'],
    ['Xã giải ngân ⟦1,2/1,5 tỷ đồng⟧.', '1200000000 of 1500000000 đồng'],
  ]);
});

suite('Figures, ratios, shares and ranges: bounds and estimates', () => {
  checkFigures([
    ['Cuộc họp không quá đông: ⟦không quá 5 người⟧ mỗi tổ.', '<5 người'],
    ['Đơn vị có ⟦dưới 15 biên chế⟧ thì không lập phòng.', '<15 biên chế'],
    ['Mỗi cơ quan tinh giản ⟦tối thiểu 5%⟧ biên chế.', '>5 %'],
    ['Mỗi tổ giúp việc có ⟦tối đa 7 thành viên⟧.', '<7 thành viên'],
    ['Buổi gặp mặt có ⟦trên dưới 1.000 người⟧ tham dự.', '~1000 người'],
    ['Cả xã có ⟦xấp xỉ 2.000 hộ⟧, ⟦ngót 9.000 nhân khẩu⟧.', '~2000 hộ', '<9000 nhân khẩu'],
  ]);
});

suite('Figures, either of two numbers that follow each other', () => {
  checkFigures([
    ['Cả bản có ⟦7, 8 hộ nghèo⟧, nhà nào cũng nuôi ⟦2, 3 con bò⟧.', '7-8 hộ nghèo', '2-3 con bò'],
    ['Nhiều chi bộ ⟦4, 5 năm⟧ không kết nạp được ai.', '4-5 năm'],
    ['Các tổ 3, 4 phường An Lạc làm đường.'],
    ['Công trình dùng 3, ⟦5 tạ thép⟧.', '5 tạ thép'],
  ]);
});
