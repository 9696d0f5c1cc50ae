import { checkFigures } from './check';

suite('Figures, works are called by what they are for', () => {
  checkFigures([
    [
      'Huyện có ⟦9 dự án thủy điện⟧ lớn, ⟦14 dự án điện⟧ và ⟦2 dự án giao thông⟧ trọng điểm.',
      '9 dự án thủy điện',
      '14 dự án điện',
      '2 dự án giao thông',
    ],
    [
      'Tỉnh lắp ⟦412 hệ thống điện mặt trời mái nhà⟧, xây ⟦3 công trình nhà máy thủy điện⟧ công suất lớn.',
      '412 hệ thống điện mặt trời mái nhà',
      '3 công trình nhà máy thủy điện',
    ],
    [
      'Đoàn xã làm ⟦6 công trình thanh niên⟧ cấp huyện, ⟦1 cầu giao thông nông thôn⟧ và ⟦7 cầu⟧ nông thôn.',
      '6 công trình thanh niên',
      '1 cầu giao thông nông thôn',
      '7 cầu',
    ],
    [
      'Xây ⟦2 nhà máy xi măng⟧, ⟦5 dự án khu dân cư⟧, ⟦4 mô hình kinh tế⟧ hiệu quả, ⟦8 mô hình⟧ tiêu biểu.',
      '2 nhà máy xi măng',
      '5 dự án khu dân cư',
      '4 mô hình kinh tế',
      '8 mô hình',
    ],
    // a verb says what was done to them, a capital begins a name
    [
      'Phạt ⟦5 công trình⟧ xây dựng trái phép, thu hồi ⟦3 dự án⟧ chậm tiến độ, rà ⟦2 dự án⟧ Du lịch Thác Bạc.',
      '5 công trình',
      '3 dự án',
      '2 dự án',
    ],
    [
      'Khánh thành ⟦12 dự án, nhà máy⟧ lớn; ⟦3 dự án⟧, nhà thầu xin lùi; ⟦6 dự án⟧, công nhân làm ba ca.',
      '12 dự án, nhà máy',
      '3 dự án',
      '6 dự án',
    ],
    // numbers of machines with what each gives
    ['Trạm ⟦2x250 MVA⟧, nhà máy ⟦3 x 40 MW⟧, dây 3x240mm2, thửa đất 5x20m.', '500 MVA', '120 MW'],
  ]);
});

suite('Figures, the shortest noun that is counted: words that are not cut', () => {
  checkFigures([
    [
      'Nhà hát diễn ⟦32 buổi biểu diễn⟧ nghệ thuật cho ⟦trên 9.000 lượt khán giả⟧.',
      '32 buổi biểu diễn',
      '>9000 lượt khán giả',
    ],
    [
      'Đoàn đoạt ⟦11 giải thể thao⟧, ⟦2 giải A⟧; hội đồng có ⟦40 phòng thi⟧, ⟦6 VĐV⟧ vắng.',
      '11 giải thể thao',
      '2 giải A',
      '40 phòng thi',
      '6 VĐV',
    ],
    [
      'Hồ mở ⟦2 cửa xả đáy⟧, huy động ⟦250 ngày công lao động⟧, lập ⟦9 khu tái định cư⟧ rộng ⟦3 km vuông⟧.',
      '2 cửa xả đáy',
      '250 ngày công lao động',
      '9 khu tái định cư',
      '3 km vuông',
    ],
    [
      'Xã giúp ⟦45 người dân tộc thiểu số⟧, ⟦12 người⟧ dân tộc Mông, ⟦30 người dân⟧, ⟦7 em học sinh⟧ và ⟦4 trẻ mồ côi⟧.',
      '45 người dân tộc thiểu số',
      '12 người',
      '30 người dân',
      '7 em học sinh',
      '4 trẻ mồ côi',
    ],
    [
      'Cụ có ⟦5 người con⟧; đám trộm lấy ⟦12 lượng vàng⟧, ⟦15 chỉ vàng⟧; xe chở ⟦20 tấn rác thải⟧.',
      '5 người con',
      '12 lượng vàng',
      '15 chỉ vàng',
      '20 tấn rác thải',
    ],
    ['Hội tặng ⟦20 xe lăn, xe lắc⟧; đạt ⟦9/10 dự án⟧, dự án chậm là cầu treo.', '20 xe lăn, xe lắc', '9 of 10 dự án'],
    [
      'Sở ủng hộ ⟦85/90 địa chỉ nhân đạo⟧, ⟦2 đội hình tình nguyện⟧.',
      '85 of 90 địa chỉ nhân đạo',
      '2 đội hình tình nguyện',
    ],
    // a day of the lunar month, and hours that are no time of day
    ['Tối 23 tháng Chạp, chợ họp ⟦2 giờ đồng hồ⟧.', '2 giờ đồng hồ'],
  ]);
});

suite('Figures, a count that only its sentence names', () => {
  checkFigures([
    [
      'Trong số ⟦640 hồ sơ⟧ tiếp nhận, phường đã trả ⟦1.198⟧, còn ⟦42⟧ đang trong hạn.',
      '640 hồ sơ',
      '1198 hồ sơ',
      '42 hồ sơ',
    ],
    ['Có ⟦50 đơn⟧, còn ⟦12⟧ chưa giải quyết.', '50 đơn', '12 đơn'],
    ['Trên cao tốc có 2 đang sửa.'],
    ['Lô đất rộng ⟦300 - 600 - 1.500 m2⟧, giá ⟦8 - 10 triệu đồng⟧.', '300-1500 m2', '8000000-10000000 đồng'],
    ['Gọi số máy 0912-345-678.'],
  ]);
});

suite('Figures, longer words that begin like a unit or a noun', () => {
  checkFigures([
    ['Báo cáo gửi trước ngày 20 hằng tháng, ngày 5 hàng tháng.'],
    ['Công an quận 5 tuần tra đêm; quận 3 giải quyết ngay; Công ty Điện lực 2 bao gồm các đội.'],
    ['Cụ đa ⟦gần 70 năm tuổi⟧ che cả sân; trại mở ⟦2 tuần lễ⟧.', '<70 năm tuổi', '2 tuần lễ'],
    ['Tăng trưởng 2 con số là mục tiêu; lãi giảm so với ⟦4,31⟧ năm ngoái.', '4.31 null'],
    [
      'Bà có ⟦3 con gái⟧, ⟦2 con trai⟧; kho chứa ⟦32 đồng hồ⟧, ⟦12 xe hơi⟧.',
      '3 con gái',
      '2 con trai',
      '32 đồng hồ',
      '12 xe hơi',
    ],
    ['Bị cáo lĩnh ⟦12 năm tù giam⟧; ao xả ⟦4.000 m3 nước thải⟧.', '12 năm tù giam', '4000 m3 nước thải'],
    ['Tỉnh có ⟦2 tuyến đường sắt⟧, ⟦5 bến xe⟧, ⟦18 trang trại⟧.', '2 tuyến đường sắt', '5 bến xe', '18 trang trại'],
  ]);
});
