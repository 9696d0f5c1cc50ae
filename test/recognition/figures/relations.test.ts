import { checkRelations } from './check';

suite('Figures: what a share is of', () => {
  checkRelations([
    ['Thu ngân sách đạt ⟦102,9%⟧ kế hoạch.', 'share of plan «kế hoạch»'],
    ['Chi thường xuyên bằng ⟦54,1%⟧ dự toán năm, cao nhất từ trước đến nay.', 'share of plan «dự toán năm»'],
    ['Nữ chiếm ⟦45%⟧ tổng số đảng viên của Đảng bộ.', 'share of whole «tổng số đảng viên của Đảng bộ»'],
    ['Kết nạp đạt ⟦67%⟧ so với chỉ tiêu cả năm; xếp thứ ba.', 'share of plan «chỉ tiêu cả năm»'],
    ['Thu đạt ⟦70%⟧ so kế hoạch, còn thấp.', 'share of plan «kế hoạch»'],
    ['Vốn giải ngân bằng ⟦124,2%⟧ so với cùng kỳ năm 2023.', 'share of period «cùng kỳ năm 2023»'],
    ['Có ⟦100%⟧ chi bộ sinh hoạt đúng kỳ.', 'share of whole «chi bộ»'],
    ['Tỷ lệ che phủ rừng là ⟦42%⟧.', 'none'],
    [
      'Thu ⟦12.221 tỷ đồng⟧, đạt ⟦51,8%⟧ so với nghị quyết đề ra (⟦23.600 tỷ đồng⟧).',
      'none',
      'share of plan «nghị quyết đề ra» stated «23.600 tỷ đồng» said of «12.221 tỷ đồng»',
      'none',
    ],
  ]);
});

suite('Figures: the count that a percentage says again', () => {
  checkRelations([
    ['Lập ⟦93/70 tổ chức đảng⟧ (đạt ⟦132,8%⟧).', 'none', 'share said of «93/70 tổ chức đảng»'],
    ['Có ⟦2.045 xã⟧ (⟦23%⟧) về đích.', 'none', 'share said of «2.045 xã»'],
    ['Xóa tên ⟦30 đảng viên⟧, chiếm ⟦0,5%⟧.', 'none', 'share said of «30 đảng viên»'],
    [
      'Có ⟦454/459 đại biểu⟧ biểu quyết tán thành (bằng ⟦94,78%⟧ tổng số đại biểu).',
      'none',
      'share of whole «tổng số đại biểu» said of «454/459 đại biểu»',
    ],
    ['Án hình sự giảm ⟦24 vụ⟧ (⟦6,67%⟧).', 'change down', 'change down same as «24 vụ»'],
    ['Án hình sự giảm ⟦24 vụ⟧ (⟦-6,67%⟧).', 'change down', 'change down same as «24 vụ»'],
    ['Án hình sự từ ⟦100⟧ xuống còn ⟦97 vụ⟧ (⟦-3%⟧).', 'none', 'result down stated «100»', 'none'],
    ['Tỷ lệ giảm ⟦6,67%⟧ (giảm ⟦4 đảng viên⟧).', 'change down', 'change down same as «6,67%»'],
    [
      'Số vụ việc tăng ⟦12 vụ⟧ so với ⟦48 vụ⟧, tức ⟦25%⟧.',
      'change up stated «48 vụ»',
      'none',
      'change up same as «12 vụ»',
    ],
    [
      'Số vụ việc tăng ⟦12 vụ⟧ so với ⟦48 vụ⟧ (⟦25%⟧).',
      'change up stated «48 vụ»',
      'none',
      'change up same as «12 vụ»',
    ],
    [
      'Án giảm ⟦24 vụ⟧ so với cùng kỳ (⟦6,67%⟧).',
      'change down from period «cùng kỳ»',
      'change down from period «cùng kỳ» same as «24 vụ»',
    ],
    ['Án giảm ⟦24 vụ⟧, tương ứng giảm ⟦6,67%⟧.', 'change down', 'change down same as «24 vụ»'],
    ['Huyện có ⟦12 xã⟧; thu ngân sách đạt ⟦95%⟧.', 'none', 'none'],
  ]);
});

suite('Figures: more or less than what', () => {
  checkRelations([
    ['Thu tăng ⟦8,4%⟧ so với cùng kỳ.', 'change up from period «cùng kỳ»'],
    ['Toàn tỉnh giảm ⟦4 đảng viên⟧ so với năm 2020.', 'change down from period «năm 2020»'],
    ['Kết nạp ⟦vượt gần 6%⟧ so với chỉ tiêu Nghị quyết năm.', 'change up from plan «chỉ tiêu Nghị quyết năm»'],
    ['Sản lượng ⟦vượt 4,16%⟧ kế hoạch.', 'change up from plan «kế hoạch»'],
    ['Thêm nhiều xã về đích, tăng ⟦11 xã⟧ so với mục tiêu.', 'change up from plan «mục tiêu»'],
    ['Chỉ số giá tăng ⟦0,23%⟧ và tiếp tục tăng.', 'change up'],
    ['Số vụ cao hơn năm trước ⟦0,77%⟧.', 'change up from period «năm trước»'],
    ['Lãi suất cao hơn ⟦2%⟧ so với đầu năm.', 'change up from period «đầu năm»'],
    ['Vốn tự có ⟦không thấp hơn 15%⟧ tổng mức đầu tư.', 'share of whole «tổng mức đầu tư»'],
    ['Lớp nào thấp hơn ⟦50%⟧ học sinh thì ghép.', 'none'],
    ['Kết nạp ⟦60 đảng viên⟧, tăng ⟦12 đảng viên⟧.', 'none', 'change up said of «60 đảng viên»'],
    ['Huyện có ⟦60 chi bộ⟧, tăng ⟦12 đảng viên⟧.', 'none', 'change up'],
    [
      'Thu ⟦44.123 tỷ đồng⟧, giảm ⟦20,9%⟧ so với cùng kỳ.',
      'none',
      'change down from period «cùng kỳ» said of «44.123 tỷ đồng»',
    ],
    ['Lãi ⟦vượt 500 tỷ đồng⟧, tăng ⟦26%⟧.', 'change up', 'change up'],
    ['Thu tăng nhẹ ở mức ⟦3%⟧ so với tháng trước.', 'change up from period «tháng trước»'],
    ['Năng suất gấp ⟦2,46 lần⟧ so với trước.', 'multiple of period «trước»'],
    ['Tỷ lệ ủng hộ là ⟦59%⟧ so với ⟦16%⟧.', 'share stated «16%»', 'none'],
  ]);
});

suite('Figures: from what to what', () => {
  checkRelations([
    ['Giảm từ ⟦186 đơn vị⟧ xuống còn ⟦177 đơn vị⟧.', 'none', 'result down stated «186 đơn vị»'],
    ['Tăng từ ⟦4,8%⟧ năm 2020 lên ⟦5,3%⟧ năm 2021.', 'none', 'result up stated «4,8%»'],
    ['Rút gọn từ ⟦12 phòng⟧ còn ⟦9 phòng⟧.', 'none', 'result down stated «12 phòng»'],
    ['Tỷ lệ hộ nghèo giảm còn ⟦1,91%⟧.', 'result down'],
    ['Nâng tổng số đảng viên lên ⟦33.503 đảng viên⟧.', 'result up'],
    ['Tăng từ ⟦3% - 4%⟧ mỗi năm.', 'change up'],
    ['Khoản nợ lên tới ⟦489 tỷ đồng⟧.', 'none'],
    ['Tăng từ ⟦12 tỷ đồng⟧ lên tới ⟦20 tỷ đồng⟧.', 'none', 'result up stated «12 tỷ đồng»'],
    ['Huyện chỉ còn ⟦5 xã⟧ chưa đạt chuẩn.', 'none'],
  ]);
});
