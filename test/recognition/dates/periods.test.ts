import { checkDates } from './check';

suite('Months, quarters and years', () => {
  checkDates([
    ['Từ ⟦tháng 10/2020⟧ xã sáp nhập.', '2020-10'],
    ['Đề án xong vào ⟦tháng 10-2025⟧.', '2025-10'],
    ['Bài báo ra ⟦tháng 9.2017⟧ gây chú ý.', '2017-09'],
    ['Ông về hưu ⟦tháng 5 năm 2019⟧.', '2019-05'],
    ['Thu thuế ⟦tháng 5⟧, ⟦6⟧ và ⟦7/2024⟧ đều vượt.', '2024-05', '2024-06', '2024-07'],
    ['Đợt cao điểm ⟦tháng 5 - 6/2024⟧.', '2024-05/2024-06'],
    ['Giao ban ⟦quý I năm 2024⟧.', '2024-Q1'],
    ['Giao ban ⟦quý IV/2023⟧.', '2023-Q4'],
    ['Giao ban ⟦quý I, năm 2016⟧.', '2016-Q1'],
    ['Kết quả ⟦quý 1-2022⟧.', '2022-Q1'],
    ['Chỉ tiêu ⟦quý I⟧, ⟦II⟧ và ⟦III năm 2024⟧ đều đạt.', '2024-Q1', '2024-Q2', '2024-Q3'],
    ['⟦Năm 2021⟧, ⟦2022⟧ và ⟦2023⟧ tỉnh đều được cờ.', '2021', '2022', '2023'],
    ['Từ ⟦năm 2016⟧ đến ⟦tháng 10/2020⟧ có thêm hai chi bộ.', '2016', '2020-10'],
    ['So với ⟦2023⟧, thu tăng; tầm nhìn đến ⟦năm 2045⟧.', '2023', '2045'],
    ['Ông Lò Văn Pín (SN ⟦1974⟧) được bầu.', '1974'],
    ['Cách mạng Tháng 8 ⟦năm 1945⟧ thành công.', '1945'],
    ['Cách mạng tháng Tám ⟦1945⟧ thành công.', '1945'],
    ['Sau ⟦tháng Tám 1945⟧, ông về tỉnh.', '1945-08'],
    ['Sắp xếp xã của tỉnh Bình Định ⟦2025⟧ theo đề án.', '2025'],
    ['Ra mắt lớp khóa học ⟦2023⟧, chấm kỳ thi THPT quốc gia ⟦2018⟧.', '2023', '2018'],
    ['Chợ họp dịp Tết Nguyên đán ⟦2018⟧ và Tết Giáp Thìn ⟦2024⟧.', '2018', '2024'],
    ['Ông nói, ⟦2019⟧ là năm bản lề.', '2019'],
    ['Giao việc ⟦tháng 6⟧, 12 đồng chí nhận.', null],
    ['Thu thuế ⟦tháng 5⟧ và ⟦6⟧, rồi ⟦tháng 7⟧ đều vượt.', null, null, null],
    ['Thông tư 7 ⟦năm 2016⟧ và nghị định 15 ⟦năm 2012⟧.', '2016', '2012'],
    ['Số 5 ⟦năm 2019⟧ của tạp chí đã ra.', '2019'],
  ]);
});

suite('Spans of years', () => {
  checkDates([
    ['Đại hội ⟦nhiệm kỳ 2025 - 2030⟧.', '2025/2030'],
    ['Đảng bộ huyện, ⟦nhiệm kỳ 2020 -2025⟧ và ⟦2025-2030⟧.', '2020/2025', '2025/2030'],
    ['Quy hoạch ⟦giai đoạn 2021 - 2025⟧, ⟦2026-2031⟧.', '2021/2025', '2026/2031'],
    ['Đề án ⟦giai đoạn 2016-2020⟧ và định hướng ⟦2025⟧.', '2016/2020', '2025'],
    ['Vốn ⟦giai đoạn từ năm 2021 đến năm 2025⟧ tăng.', '2021/2025'],
    ['Tổng kết ⟦năm học 2023-2024⟧.', '2023/2024'],
    ['Kế hoạch 5 năm ⟦2021-2025⟧ của xã.', '2021/2025'],
    ['Ông là đại biểu khóa IX (⟦2016-2021⟧).', '2016/2021'],
    ['Ủy viên ⟦nhiệm kỳ 2016-202⟧.', null],
  ]);
});

suite('Periods: words and numbers that are none', () => {
  checkDates([
    ['Trong năm, trong tháng, đầu nhiệm kỳ, tháng này.'],
    ['Nhiệm kỳ 5 năm, lớp học 3 tháng.'],
    ['Năm Phó Chủ tịch và sáu ủy viên.'],
    ['Cuộc thi Hoa hậu Biển 2017 bị dừng, Festival Huế 2024 mở.'],
    ['Thu lên đến 2024 tỷ đồng, cao đến 2000 m.'],
    ['Kỳ họp thứ 23, Đại hội 14, khóa XIII.'],
  ]);
});
