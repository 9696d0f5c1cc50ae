import { check } from './check';

suite('What is no reference to a document', () => {
  suite('counts', () => {
    check([
      ['đã ban hành 14 Chỉ thị, Nghị quyết và Đề án'],
      ['thông qua 19 Đề án và trên 150 văn bản'],
      ['Quyết định 3 nội dung quan trọng'],
      ['hội nghị thông báo 5 nội dung'],
      ['hướng dẫn 20 hộ dân trồng chè'],
      ['cơ quan điều tra kết luận 12 vụ án'],
      ['nghị định quy định 03 trường hợp được miễn'],
      ['Ủy ban Kiểm tra kết luận 1.506 tổ chức đảng'],
      ['bỏ quy định 2 trạm cách nhau 70 km'],
    ]);
  });
  suite('years and periods', () => {
    check([
      ['Chương trình công tác năm 2022 đã xong'],
      ['chương trình, kế hoạch công tác năm 2024'],
      ['báo cáo 6 tháng đầu năm'],
      ['kế hoạch 5 năm 2021-2025'],
      ['Kế hoạch 2024 của cơ quan'],
      ['Kế hoạch 2036 của tỉnh, Chương trình 2040'],
      ['theo Quyết định 1998 của tỉnh'],
      ['đề án 2 năm nữa mới trình'],
      ['quy hoạch cán bộ nhiệm kỳ 2025-2030'],
      ['chỉ tiêu Nghị quyết năm'],
      ['vượt 9,5% kế hoạch 4 tháng'],
    ]);
  });
  suite('documents without a number', () => {
    check([
      ['Kế hoạch hành động của tỉnh'],
      ['Thông báo kết luận của Thường trực Tỉnh ủy'],
      ['Chỉ thị, Nghị quyết, Quy định, Kết luận của Trung ương'],
      ['Kết luận tại Hội nghị toàn quốc năm 2023'],
      ['theo văn bản số 932 của sở'],
      ['theo QĐ-TTg nào'],
    ]);
  });
  suite('papers of firms', () => {
    check([
      ['Hội đồng quản trị Công ty cổ phần Sông Mơ vừa thông qua Nghị quyết số 388 về trả cổ tức.'],
      ['theo Nghị quyết số 388 ngày 05/3/2020 của Hội đồng quản trị'],
      ['Nghị quyết số 12/NQ-HĐQT ngày 05/3/2020'],
      ['Đại hội đồng cổ đông thường niên đã thông qua Nghị quyết số 01.'],
      ['Công ty cổ phần Sông Mơ (mã: SMO) vừa ban hành Quyết định số 15.'],
      ['Nghị quyết HĐQT số 112 ngày 22/3 thay chủ tịch. Tòa buộc dừng thực hiện Nghị quyết số 112.'],
      ['Công ty họp theo Nghị quyết của HĐQT số 9.'],
      [
        'Đảng ủy Công ty Than Núi Bạc học ⟦Nghị quyết số 57⟧ của Bộ Chính trị và ⟦Nghị quyết số 12⟧ của Đảng ủy Công ty.',
        { issuer: 'Bộ Chính trị' },
        { number: '12' },
      ],
      ['Công ty Than Núi Bạc đã triển khai ⟦Nghị quyết số 57⟧ tới công nhân.', {}],
    ]);
  });
  suite('numbers of other things', () => {
    check([
      ['Tạp chí Lý luận chính trị số 555 (5-2024)'],
      ['trên Quốc lộ 21, Tỉnh lộ 39B, đường 30/4'],
      ['khoản 2 Điều 10; Điều 19, Nghị định'],
      ['ĐT: 0219.3886.123, thắng 2-1, 16:56, 13/01/2022'],
      ['chuyển đổi số 57% thủ tục, Chính phủ số'],
      ['quyết định số phận; Quy định số lượng cấp phó'],
      ['Covid-19, đạt 29/29 chỉ tiêu, 93/70 tổ chức đảng'],
      ['tàu KH 91168 TS, căn hộ CT2'],
      ['Bản án số 19/2016/HC-PT của tòa'],
    ]);
  });
});
