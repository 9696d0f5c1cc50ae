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

suite('No documents either', () => {
  check([
    ['đọc tại https://bao.vn/nghi-quyet-18-nq-tw-1234.htm hoặc bao.vn/van-ban/05-ct-tw/'],
    ['Theo đó, Chương trình 5 xung kích đã có kết quả'],
    ['Quốc hội biểu quyết thông qua 3 nghị quyết, 11 luật.'],
    ['có 19 Đề án được phê duyệt'],
    ['Chương trình công tác năm 2022 của Tỉnh ủy'],
    ['Kế hoạch hành động vì trẻ em giai đoạn 2021 - 2030'],
    ['Thông báo kết luận của Thường trực Tỉnh ủy tại buổi làm việc'],
    ['Quyết định 3 nội dung quan trọng tại kỳ họp'],
    ['Thường trực HĐND thông báo 5 nội dung'],
    ['cán bộ khuyến nông hướng dẫn 20 hộ dân trồng cam'],
    ['đề án 2 năm tới'],
    ['quyết định số phận của đội bóng'],
    ['xây dựng Chính phủ số, chuyển đổi số 57%'],
    ['ra Quốc lộ 21 rồi vào Tỉnh lộ 39B'],
    ['Ban Tổ chức quyết định trao 10 giải nhất'],
    ['Tòa án quyết định 12 năm tù với bị cáo'],
    ['Ban Thường vụ Tỉnh ủy quyết định khen thưởng 12 tập thể'],
    ['ký hiệu QĐ-TTg là của Thủ tướng'],
    ['chỉ tiêu Nghị quyết năm 2024 đề ra'],
    ['Nghị quyết năm 2023 của HĐND tỉnh'],
    ['Kết luận tại Hội nghị toàn quốc tổng kết công tác năm 2023'],
    ['khoản 2 Điều 10 của Nghị định'],
    ['Chương trình OCOP 3 sao'],
    ['Dự án 4 làn xe cao tốc'],
    ['Kế hoạch tuyển 120 chỉ tiêu công chức'],
    ['Quy hoạch 1/500 khu dân cư'],
    ['⟦Chương trình 135⟧ giúp đồng bào thoát nghèo', { type: 'Chương trình', number: '135' }],
    ['Chương trình Thời sự 19 giờ'],
    ['Quyết định 29/29 chỉ tiêu đều đạt'],
    ['báo cáo số liệu 3 năm'],
    ['hướng dẫn số điện thoại đường dây nóng'],
    ['Đảng bộ tỉnh kết luận số tiền thất thoát 12 tỷ đồng'],
    ['Nghị quyết 1 lần, làm 10 lần'],
    ['Luật sư Nguyễn Văn A năm 2020 nhận bào chữa'],
    ['Tỉnh ủy ban hành 3 nghị quyết, 12 chỉ thị, 30 kế hoạch'],
    ['Ông chỉ thị 2 việc phải làm ngay'],
    ['Hiến pháp nước ta đã qua nhiều lần sửa đổi'],
    ['Quyết định ngày 12/3/2022 của UBND tỉnh'],
    ['Quyết định của Ban Bí thư chuẩn y ông giữ chức'],
    ['Kế hoạch 92 ngày đêm về đích'],
    ['Chương trình 5 xung kích, 4 đồng hành của Đoàn'],
    ['Đề án 1 triệu ha lúa chất lượng cao'],
    ['Đề án 1 tỷ cây xanh'],
    ['thông báo 12 giờ trưa cắt điện'],
    ['Quyết định 45 tuổi nghỉ hưu'],
    ['Nghị quyết 10 điểm của hội nghị'],
    ['bỏ phiếu quyết định 1 trong 2 hình thức'],
    ['Chương trình 10.000 suất quà Tết'],
    ['hướng dẫn 5 bước rửa tay'],
    ['kế hoạch 2 mũi giáp công'],
    ['Dự án 1, Tiểu dự án 2 thuộc Chương trình mục tiêu quốc gia'],
    ['Chương trình 6 trong 1'],
    ['Kế hoạch hóa gia đình 2 con'],
    ['Luật chơi 2024 có gì mới'],
    ['Ngày Pháp luật Việt Nam năm 2023'],
    ['Báo cáo 20 năm thành lập'],
    ['Quy định 3 cấp'],
    ['Kết luận 4 nội dung'],
    ['theo kế hoạch, 12 xã sẽ sáp nhập'],
    ['thực hiện nghị quyết, 15 đảng bộ đã đăng ký'],
    ['Tổng kết nghị quyết, 30 tập thể được khen thưởng'],
    ['Hướng dẫn số lượng, cơ cấu cấp ủy'],
    ['Kế hoạch số 1234567890 không tồn tại'],
    ['ông quyết định 02 con trai đi lính'],
    ['Tòa tuyên phạt theo bản án số 45/2021/HS-ST'],
    ['Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp'],
    ['Tiêu chuẩn TCVN 1234:2020, QCVN 02:2021/BTTTT'],
    ['Tài khoản 1234-5678, Hotline 0243-123456'],
    ['theo hợp đồng số 12/2020/HĐ-XD'],
    ['xem kế hoạch 2021-2025, kế hoạch 5-2024'],
  ]);
});
