import { checkDates } from './check';

suite('Dates: years of crops, seasons and amendments without «năm»', () => {
  checkDates([
    ['Vụ hè thu ⟦2024⟧ được mùa, vụ mùa ⟦2025⟧ thì không.', '2024', '2025'],
    ['Bộ luật cũ (sửa đổi, bổ sung ⟦2017⟧) hết hiệu lực.', '2017'],
    ['Huyện điều chỉnh ngân sách địa phương ⟦2023⟧; thu ngân sách nhà nước 2000 tỷ đồng.', '2023'],
    ['Đoàn dự Hội thi Bí thư chi bộ giỏi toàn quốc ⟦2022⟧; cả cuộc thi toàn quốc 2000 người dự.', '2022'],
    ['Mùa giải ⟦2023⟧ khép lại; xã được bổ sung 2000 liều vắc xin.', '2023'],
  ]);
});

suite('Months, quarters and years as reports write them', () => {
  checkDates([
    ['Bà sinh ⟦năm 1970⟧, vào Đảng ⟦tháng 3/1992⟧.', '1970', '1992-03'],
    ['Từ ⟦tháng 9/1995⟧ đến ⟦tháng 5/2000⟧: cán bộ Huyện đoàn.', '1995-09', '2000-05'],
    ['- Từ ⟦3/2015 - 8/2019⟧: Bí thư Huyện ủy.', '2015-03/2019-08'],
    ['⟦Tháng 02 năm 2023⟧, huyện sơ kết.', '2023-02'],
    ['Khởi công ⟦tháng 9.2017⟧, công trình chậm hai năm.', '2017-09'],
    ['Trong ⟦tháng 3⟧ và ⟦tháng 4 năm 2024⟧, các chi bộ họp.', '2024-03', '2024-04'],
    ['Từ ⟦tháng 1⟧ đến ⟦tháng 6/2023⟧, tổ rà soát xong.', '2023-01', '2023-06'],
    ['⟦Quý I/2024⟧, thu ngân sách tăng.', '2024-Q1'],
    ['Báo cáo ⟦quý III-2023⟧ nêu rõ.', '2023-Q3'],
    ['Nhiệm vụ ⟦quý 2 năm 2024⟧ gồm ba nhóm.', '2024-Q2'],
    ['Kết quả ⟦quý IV năm 2022⟧ thấp.', '2022-Q4'],
    ['⟦Quý III.2022⟧, xuất khẩu hồi phục.', '2022-Q3'],
    ['Sơ kết 6 tháng đầu ⟦năm 2024⟧.', '2024'],
    ['Tổng kết 9 tháng ⟦năm 2023⟧.', '2023'],
    ['Cuối ⟦năm 2019⟧, xã về đích.', '2019'],
    ['Đến ⟦năm 2030⟧, tầm nhìn đến ⟦năm 2045⟧.', '2030', '2045'],
    ['Các ⟦năm 2021⟧, ⟦2022⟧ và ⟦2023⟧ đều đạt.', '2021', '2022', '2023'],
    ['Kế hoạch ⟦năm 2021⟧ và ⟦năm 2022⟧.', '2021', '2022'],
    ['⟦Tháng Tám năm 1945⟧, nhân dân vùng lên.', '1945-08'],
    ['⟦Năm 2023⟧ và những năm tiếp theo, xã giữ nhịp.', '2023'],
    ['Từ ⟦năm 2021⟧ đến nay, huyện mở 12 lớp.', '2021'],
    ['Đến hết ⟦quý III/2024⟧ mới xong.', '2024-Q3'],
    ['Thu ⟦quý III⟧ và ⟦IV năm 2024⟧ đạt thấp.', '2024-Q3', '2024-Q4'],
    ['Thu ⟦quý I⟧ và ⟦quý II/2024⟧ đạt thấp.', '2024-Q1', '2024-Q2'],
    ['Nửa đầu ⟦năm 2024⟧, mưa nhiều.', '2024'],
    ['Trung tuần ⟦tháng 6/2023⟧, lúa trổ.', '2023-06'],
    ['Cuối ⟦tháng 7 năm 2022⟧, cầu xong.', '2022-07'],
    ['Họp ⟦tháng 4⟧ và ⟦5/2024⟧ đều muộn.', '2024-04', '2024-05'],
    ['Trong ⟦tháng 11⟧ và ⟦tháng 12 năm 2024⟧, các đảng bộ kiểm điểm.', '2024-11', '2024-12'],
    ['Tổng kết công tác Đảng ⟦năm 2023⟧, triển khai nhiệm vụ ⟦năm 2024⟧.', '2023', '2024'],
    ['Đoàn thăm hỏi nhân dịp Tết Nguyên đán Quý Mão ⟦2023⟧.', '2023'],
    ['Giao lưu “Xuân Biên phòng” xuân Giáp Thìn ⟦2024⟧.', '2024'],
    ['Cuộc Tổng tiến công xuân Mậu Thân ⟦1968⟧.', '1968'],
    ['Ngân sách ⟦năm 2022⟧ tăng 12% so với ⟦năm 2021⟧.', '2022', '2021'],
    ['Tăng 3,5% so với cùng kỳ ⟦năm 2023⟧.', '2023'],
    ['Tăng 3,5% so cùng kỳ ⟦2023⟧.', '2023'],
    ['Ông giữ chức từ ⟦tháng 7/2015⟧ đến nay.', '2015-07'],
    ['⟦10/1990 - 12/1995⟧: Giáo viên Trường THPT Mường Chà.', '1990-10/1995-12'],
    ['⟦Tháng 10/1990 - 12/1995⟧: Giáo viên.', '1990-10/1995-12'],
    ['Năm tài chính ⟦2018⟧, công ty lãi.', '2018'],
  ]);
});

suite('Terms of office, stages and campaigns', () => {
  checkDates([
    ['⟦Giai đoạn 2021 – 2025⟧, tỉnh có ba khâu đột phá.', '2021/2025'],
    ['Chương trình ⟦giai đoạn 2021-2025⟧, tầm nhìn đến ⟦năm 2030⟧.', '2021/2025', '2030'],
    ['⟦Nhiệm kỳ 2020 -2025⟧, đảng bộ nêu sáu nhiệm vụ.', '2020/2025'],
    ['Quy hoạch các ⟦nhiệm kỳ 2020 - 2025⟧, ⟦2025 - 2030⟧.', '2020/2025', '2025/2030'],
    ['Quy hoạch cấp ủy ⟦nhiệm kỳ 2025-2030⟧ và ⟦2030-2035⟧.', '2025/2030', '2030/2035'],
    ['HĐND các cấp ⟦nhiệm kỳ 2016-2021⟧ và ⟦nhiệm kỳ 2021-2026⟧.', '2016/2021', '2021/2026'],
    ['Đại hội đại biểu Đảng bộ lần thứ XV (⟦nhiệm kỳ 2020–2025⟧).', '2020/2025'],
    ['Đảng ủy khóa VI (⟦2015-2020⟧) đã bàn giao.', '2015/2020'],
    ['Cuộc kháng chiến (⟦1945 - 1954⟧) thắng lợi.', '1945/1954'],
    ['Tổng kết 10 năm (⟦2013-2023⟧) thực hiện chỉ thị.', '2013/2023'],
    ['Giai đoạn I (⟦2021-2025⟧) đã xong.', '2021/2025'],
    ['Đề án ⟦năm 2024 - 2025⟧ đã duyệt.', '2024/2025'],
    ['Vụ đông xuân ⟦2023-2024⟧ được mùa.', '2023/2024'],
    ['Niên vụ ⟦2022-2023⟧, mía tăng giá.', '2022/2023'],
    ['Chương trình hành động ⟦nhiệm kỳ 2020-2025⟧, định hướng đến ⟦năm 2030⟧.', '2020/2025', '2030'],
    ['Quy hoạch tỉnh ⟦thời kỳ 2021-2030⟧, tầm nhìn đến ⟦năm 2050⟧.', '2021/2030', '2050'],
    ['Nhà nước giao trong 3 năm (⟦2021 - 2023⟧) được 12 tỷ đồng.', '2021/2023'],
  ]);
});
