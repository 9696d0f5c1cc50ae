import { checkFigures } from './check';

suite('Figures, numbers that belong to names: medals and anniversaries', () => {
  checkFigures([
    ['Đồng chí đã có ⟦30 năm tuổi đảng⟧ và ⟦12 năm⟧ làm bí thư chi bộ.', '30 năm tuổi đảng', '12 năm'],
    [
      'Trao Huy hiệu 70 năm tuổi Đảng cho ⟦2 đảng viên⟧, Huy hiệu 55, 50, 45 năm tuổi Đảng cho ⟦14 đồng chí⟧.',
      '2 đảng viên',
      '14 đồng chí',
    ],
    [
      'Dịp này có ⟦637 đảng viên⟧ nhận Huy hiệu Đảng, trong đó ⟦24 đồng chí⟧ nhận huy hiệu 75 năm tuổi Đảng.',
      '637 đảng viên',
      '24 đồng chí',
    ],
    ['Nhân kỷ niệm ⟦94 năm⟧ Ngày thành lập Đảng (3/2/1930 - 3/2/2024).', '94 năm'],
    ['Đồng chí có ⟦35 năm⟧ công tác, ⟦28 năm tuổi Đảng⟧.', '35 năm', '28 năm tuổi Đảng'],
    ['Đảng ủy trao Huy hiệu 30 năm tuổi Đảng cho ông Lò Văn Pánh và Huy hiệu 40 năm cho bà Quàng Thị Ín.'],
    [
      'Dịp này, ⟦3 đồng chí⟧ nhận Huy hiệu 60 năm, ⟦5 đồng chí⟧ nhận Huy hiệu 45 năm tuổi Đảng.',
      '3 đồng chí',
      '5 đồng chí',
    ],
    ['Kỷ niệm ⟦78 năm⟧ Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2025).', '78 năm'],
  ]);
});

suite('Figures, numbers that belong to names: slogans and campaigns', () => {
  checkFigures([
    ['Phát huy tinh thần 7 dám và phong trào 5 không, 3 sạch.'],
    ['Công an tỉnh triển khai cuộc vận động "3 không, 4 tại chỗ".'],
    ['Xã ra mắt mô hình “3 trong 1” với ⟦45 thành viên⟧.', '45 thành viên'],
    ['Phương châm “4 tại chỗ, 3 sẵn sàng” được phát huy.'],
    ['Có ⟦15 người⟧ bị khởi tố, 4 đồng thời bị cấm xuất cảnh.', '15 người'],
  ]);
});

suite('Figures, numbers that belong to names: clocks, days and phones', () => {
  checkFigures([
    ['Đúng 8 giờ 30 phút, lễ chào cờ bắt đầu.'],
    ['Lúc 14g26 ngày 25-7-2016, Quốc hội biểu quyết.'],
    ['Mọi chi tiết xin liên hệ số điện thoại 0913 293 953.'],
    ['Lượt xem: 4196 ¦ In bài viết'],
    ['Tổng truy cập: 11,364,620'],
    ['Từ 2022 đảm bảo cung cấp điện.'],
    ['Phóng viên: Tháng 9.2017, ông ra trường; ngày 29.1 nhận việc.'],
    ['Đợt kết nạp 3/2 và 19-5 hằng năm được tổ chức trang trọng.'],
    ['Thứ 2 ngày 12/9, đơn vị nghỉ bù.'],
    ['Đoàn kiểm tra số 3 làm việc tại xã Mường Chanh lúc 14 giờ 30 ngày 5/6.'],
    ['Lễ dâng hương bắt đầu vào 7h30 sáng 27/7.'],
  ]);
});

suite('Figures, numbers that belong to names: addresses, units, codes and legal parts', () => {
  checkFigures([
    ['Trụ sở đặt tại số 62 phố Bà Triệu, quận Hoàn Kiếm.'],
    ['Căn cứ khoản 3 Điều 118 và điểm a khoản 2 Điều 5 của Luật.'],
    ['Trường Trung cấp 24 Biên phòng đóng tại thị trấn Sóc Sơn.'],
    ['Sư đoàn 316, Quân khu 2 và Lữ đoàn 168 tham gia diễn tập.'],
    ['Tổ 15, khu phố 2B, phường 3 được khen thưởng.'],
    ['Bộ đội Biên phòng phát hiện tàu BP 15-04-02 cách bờ ⟦12 hải lý⟧.', '12 hải lý'],
    ['Công ty TNHH 36 được giao thực hiện gói thầu số 7.'],
    ['Ứng dụng công nghệ 4.0 vào sản xuất; vé hạng 2, lúa vụ 3.'],
    ['Chương trình OCOP có ⟦112 sản phẩm⟧ đạt từ 3 sao trở lên.', '112 sản phẩm'],
    ['Xuất ngũ tháng 2-1983, ông là thương binh hạng 2/4.'],
    ['Căn nhà số 15, ngõ 26, đường 30/4 bị cháy.'],
    ['QCVN 16:2019 và TCVN 7957 được áp dụng.'],
  ]);
});

suite('Figures, numbers that belong to names: numbers in words', () => {
  checkFigures([['Ban Chấp hành gồm ba đồng chí, hàng trăm đại biểu và hàng chục nghìn người dân đã đến.']]);
});

suite('Figures, numbers that belong to names: lists, plates and quotations', () => {
  checkFigures([
    ['Cụm thi đua số 5 gồm ⟦7 tỉnh⟧.', '7 tỉnh'],
    ['Ảnh 1: Quang cảnh hội nghị.'],
    ['Đội 1 và Tổ 3 đạt giải.'],
    ['Đơn vị đóng quân tại km 17+500 tỉnh lộ 254.'],
    ['Nối các đường vành đai 1, 2, 3 với nhau.'],
    ['Khối lớp 1, 2, 3 uống sữa tại trường.'],
    ['Xe mang biển số 51 G chở ⟦3 khách⟧.', '3 khách'],
    ['Căn nhà 335bis bị bán.'],
    ['Ông nói: “⟦5 xã⟧ đã xong”.', '5 xã'],
    ['Chiến dịch “500 ngày đêm” được phát động.'],
    ['Chương trình “1 triệu sáng kiến” có ⟦40 đơn vị⟧ dự.', '40 đơn vị'],
    ['Bản án ghi “giao ⟦137 m2⟧” cho bà.', '137 m2'],
    ['Bảo tàng ở 34 Hoàng Diệu; đoàn gồm ⟦17 Viện nghiên cứu⟧.', '17 Viện nghiên cứu'],
  ]);
});

suite('Figures, numbers that belong to names: parts of the year, numbered places', () => {
  checkFigures([
    ['6 tháng đầu năm, toàn tỉnh kết nạp ⟦812 đảng viên⟧.', '812 đảng viên'],
    ['Nhiệm vụ 3 tháng cuối năm 2023 rất nặng nề.'],
    ['Thu ngân sách 9 tháng năm 2024 và 11 tháng của năm 2023 đều ⟦vượt 5%⟧ dự toán.', '>5 %'],
    ['Dự án kéo dài ⟦9 tháng⟧, năm 2024 mới xong.', '9 tháng'],
    ['Trong 10 ngày đầu tháng và 2 tháng đầu của quý, lực lượng chức năng xử lý ⟦31 vụ⟧.', '31 vụ'],
    ['Sau ⟦6 tháng⟧ triển khai, ⟦2 năm⟧ đầu nhiệm kỳ, mô hình đã lan tỏa.', '6 tháng', '2 năm'],
    ['Mưa lớn làm ngập tổ dân phố số 7 thị trấn Ngô Đồng.'],
    ['Cử tri đơn vị bầu cử số 2 huyện Giao Thủy tiếp xúc đại biểu.'],
  ]);
});

suite('Numbers that are names: groups and floors under a small letter', () => {
  checkFigures([
    ['Người dân tổ 16 phường Yên Hạ kêu cứu, cụm 3 thị trấn Sông Lô thì không.'],
    ['Mỗi tổ ⟦3 người⟧ trực, mỗi đội ⟦5 chiến sĩ⟧.', '3 người', '5 chiến sĩ'],
    ['Ban Chỉ đạo 389 tỉnh kiểm tra ⟦20 cửa hàng⟧.', '20 cửa hàng'],
    ['Quốc lộ 4, 6 và 37 qua huyện bị sạt lở.'],
    ['Tổ công tác trực 24/24, đường dây nóng phục vụ 24/7.'],
  ]);
});

suite('Figures, numbers that belong to names: tiers and stages', () => {
  checkFigures([
    ['Đảng bộ cơ sở 2 cấp và chính quyền 3 cấp đi vào nền nếp.'],
    ['Mô hình gồm ⟦3 cấp⟧: tỉnh, huyện, xã.', '3 cấp'],
    ['Tòa mở giai đoạn 2 vụ án, tỉnh khởi công giai đoạn 1 dự án.'],
  ]);
});
