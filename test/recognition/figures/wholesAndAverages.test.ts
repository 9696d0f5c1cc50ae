import { checkFigures } from './check';

suite('Figures, a whole and its part in words: two figures, and «trên» sets no bound', () => {
  checkFigures([
    ['⟦21⟧ trên tổng số ⟦23 đảng bộ⟧ trực thuộc đã tổ chức đại hội.', '21 đảng bộ', '23 đảng bộ'],
    ['Theo Công an tỉnh, ⟦2⟧ trong số ⟦5 nghi phạm⟧ đã ra đầu thú.', '2 nghi phạm', '5 nghi phạm'],
    ['Đồng chí trúng cử với ⟦47 phiếu⟧ trên ⟦50 phiếu⟧.', '47 phiếu', '50 phiếu'],
    ['Đến nay ⟦9⟧ trên ⟦11 xã⟧ đã về đích.', '9 xã', '11 xã'],
    ['Có ⟦6⟧ trong ⟦8 chỉ tiêu⟧ đạt kế hoạch.', '6 chỉ tiêu', '8 chỉ tiêu'],
    ['Chi ủy có ⟦4 đồng chí⟧ ⟦trên 50 tuổi⟧, ⟦2 hộ⟧ có ⟦trên 5 ha⟧ rừng.', '4 đồng chí', '>50 tuổi', '2 hộ', '>5 ha'],
  ]);
});

suite('Figures, rates per so many people: the round number is no figure of its own', () => {
  checkFigures([
    ['Tỉnh phấn đấu đạt ⟦19 bác sĩ⟧ trên 1 vạn dân.', '19 bác sĩ'],
    ['Đến năm 2025 có ⟦35 giường bệnh⟧ điều trị nội trú trên 1 vạn dân.', '35 giường bệnh'],
    [
      'Cả nước đạt ⟦12,5 bác sĩ/vạn dân⟧, ⟦32 giường bệnh/10.000 dân⟧.',
      '12.5 bác sĩ/vạn dân',
      '32 giường bệnh/10.000 dân',
    ],
    ['Tử vong ở trẻ là ⟦14 ca⟧ trên 1.000 trẻ đẻ sống.', '14 ca'],
    ['Tỷ lệ bác sĩ trên 1 vạn dân đạt ⟦8,5⟧; số giường bệnh trên 10.000 dân tăng.', '8.5 null'],
    ['Tỉnh có ⟦5 xã⟧ ⟦trên 10.000 dân⟧.', '5 xã', '>10000 dân'],
    ['Toàn huyện có ⟦12 xã⟧ với ⟦trên 10.000 dân⟧.', '12 xã', '>10000 dân'],
    ['Tòa xử ⟦13.084 vụ/14.856 vụ⟧, có ⟦8 xã/10 xã⟧ đạt chuẩn.', '13084 of 14856 vụ', '8 of 10 xã'],
  ]);
});

suite('Figures, averages: the unit that the sentence leaves out', () => {
  checkFigures([
    ['Tuổi bình quân của cấp ủy viên giảm từ ⟦48,6⟧ xuống ⟦46,2⟧.', '48.6 tuổi', '46.2 tuổi'],
    ['Tuổi trung bình của Ban Chấp hành là ⟦45⟧.', '45 tuổi'],
    ['Điểm trung bình môn Toán đạt ⟦6,75⟧.', '6.75 điểm'],
    ['Tuổi bình quân là ⟦44,5 tuổi⟧; tỷ lệ nữ đạt ⟦18%⟧, hệ số lương ⟦2,34⟧.', '44.5 tuổi', '18 %', '2.34 null'],
  ]);
});
