import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/recognition/analyze';
import { checkFigures } from './check';

suite('Figures, values: millions in short', () => {
  checkFigures([
    ['Mỗi hộ nhận ⟦12tr⟧, mỗi xã ⟦1,5tr đồng⟧.', '12000000 đồng', '1500000 đồng'],
    ['Phí giữ trẻ là ⟦2tr/tháng⟧.', '2000000 đồng/tháng'],
    ['Sách dày 25 tr. có minh họa.'],
  ]);
});

suite('Figures: separators and multipliers', () => {
  checkFigures([
    ['Hội nghị nối tới ⟦67 điểm cầu⟧.', '67 điểm cầu'],
    ['Họp ⟦2 ngày rưỡi⟧, nghỉ ⟦hơn 1 giờ rưỡi⟧.', '2.5 ngày', '>1.5 giờ'],
    ['Đảng bộ có ⟦10.820 đảng viên⟧.', '10820 đảng viên'],
    ['Cả nước có ⟦76.188.970 cử tri⟧ ghi tên.', '76188970 cử tri'],
    ['Huyện rộng ⟦8.555,9 km²⟧.', '8555.9 km²'],
    ['Khu bảo tồn rộng ⟦110.996,3ha⟧.', '110996.3 ha'],
    ['Năng suất lúa đạt ⟦59,6 tạ/ha⟧.', '59.6 tạ/ha'],
    ['Tỉnh đón ⟦1.732,6 nghìn lượt khách⟧.', '1732600 lượt khách'],
    ['Đảng có ⟦hơn 5,2 triệu đảng viên⟧.', '>5200000 đảng viên'],
    ['Thiệt hại ⟦5 triệu tỷ đồng⟧.', '5000000000000000 đồng'],
    ['Vốn vay ⟦672 ngàn tỉ đồng⟧.', '672000000000000 đồng'],
    ['Gieo cấy ⟦346 000 ha⟧ lúa.', '346000 ha'],
    ['Cả vùng nuôi tôm ⟦1,088 triệu ha⟧.', '1088000 ha'],
    ['Xuất ⟦61,8 vạn tấn⟧ trong tháng.', '618000 tấn'],
    ['Thu ⟦6,84 triệu tấn thóc⟧.', '6840000 tấn thóc'],
    ['Khởi công ⟦02 xã⟧ trước.', '2 xã'],
    ['Quân khu có ⟦4055 đồng chí⟧ dự.', '4055 đồng chí'],
    ['Kỷ luật ⟦3.004tổ chức đảng⟧.', '3004 tổ chức đảng'],
    ['Hỗ trợ ⟦40 triệu/nhà⟧.', '40000000 đồng/nhà'],
    ['Thu nhập ⟦24,5 triệu đồng/người/năm⟧.', '24500000 đồng/người/năm'],
    ['Tăng ⟦6,78%⟧, góp ⟦3,93 điểm phần trăm⟧.', '6.78 %', '3.93 điểm phần trăm'],
    ['Rừng che phủ ⟦59 %⟧ diện tích.', '59 %'],
    ['Tăng ⟦trên 6%/năm⟧.', '>6 %/năm'],
  ]);
});

suite('Figures: modifiers belong to the mention, and the last decides', () => {
  checkFigures([
    ['Giao ⟦trên 1.200 biên chế⟧ cho huyện.', '>1200 biên chế'],
    ['Kết nạp ⟦vượt gần 6%⟧ so với kế hoạch.', '<6 %'],
    ['⟦Gần 62 triệu cử tri⟧ đi bầu.', '<62000000 cử tri'],
    ['⟦Trên dưới 1.000 người⟧ đến xem.', '~1000 người'],
    // the verb parts them, so that the estimate is told but stands outside
    ['Thu ngân sách ước đạt ⟦16.532 tỷ đồng⟧.', '~16532000000000 đồng'],
    ['Giải ngân ước tính đạt ⟦gần 55%⟧ kế hoạch.', '<55 %'],
    ['Có ⟦không quá 5 người⟧ một bàn.', '<5 người'],
    ['Cần ⟦ít nhất 95%⟧ số hộ đồng ý.', '>95 %'],
    ['⟦Xấp xỉ 19%⟧ là nữ.', '~19 %'],
    ['Giá cao hơn ⟦5%⟧.', '5 %'],
    ['Nhiều đảng bộ có tỷ lệ cấp ủy viên nữ ⟦cao hơn 15%⟧ như huyện Yên Bình.', '>15 %'],
    ['Các xã có tỷ lệ hộ nghèo ⟦thấp hơn 3%⟧ được công nhận.', '<3 %'],
    ['Tỷ lệ này cao hơn ⟦2,1%⟧ so với cùng kỳ.', '2.1 %'],
    ['So với năm trước, tỷ lệ tán thành cao hơn ⟦2,1%⟧.', '2.1 %'],
    ['Tỷ lệ đạt ⟦98%⟧, cao hơn ⟦2,1%⟧.', '98 %', '2.1 %'],
    ['Phí đỗ xe cao hơn ⟦20%⟧ giá vé tháng.', '20 %'],
    ['Vốn chủ sở hữu ⟦không được thấp hơn 15%⟧ tổng mức đầu tư.', '>15 %'],
    ['Bờ biển kéo dài ⟦hơn 300km⟧, hồ rộng ⟦hơn 26 ha⟧; đoạn mới dài hơn ⟦2 lần⟧.', '>300 km', '>26 ha', '2 lần'],
    ['Trạm ⟦nhỏ hơn 80 kW⟧, cách ⟦không nhỏ hơn 3 m⟧.', '<80 kW', '>3 m'],
    ['Làm đủ ⟦8 giờ/ngày⟧, chia ⟦8 giờ⟧.', '8 giờ/ngày', '8 giờ'],
    ['Có ⟦19 bác sĩ⟧ trên 1 vạn dân.', '19 bác sĩ'],
  ]);
});

suite('Figures: ratios and ranges are one', () => {
  checkFigures([
    ['Xã hoàn thành ⟦29/29 chỉ tiêu⟧.', '29 of 29 chỉ tiêu'],
    ['Có ⟦9/11 dự án⟧ về đích.', '9 of 11 dự án'],
    ['Bà được ⟦93/95 số phiếu⟧.', '93 of 95 số phiếu'],
    ['Cần ⟦2/3 số đại biểu⟧ tán thành.', '2 of 3 số đại biểu'],
    ['Giải ngân ⟦1.870/2.400 tỷ đồng⟧.', '1870000000000 of 2400000000000 đồng'],
    ['Xét xử ⟦13.084 vụ/14.856 vụ án⟧.', '13084 of 14856 vụ án'],
    ['Đạt ⟦83,2%/50% tổng số xã⟧.', '83.2 of 50 tổng số xã'],
    ['Giảm ⟦25-30%⟧ đầu mối.', '25-30 %'],
    ['Tăng từ ⟦3% - 4%⟧ mỗi năm.', '3-4 %'],
    ['Phạt từ ⟦8-10 triệu đồng⟧.', '8000000-10000000 đồng'],
    ['Phạt từ ⟦20 đến 30 triệu đồng⟧.', '20000000-30000000 đồng'],
    ['Mưa phổ biến ⟦40 - 70 mm⟧.', '40-70 mm'],
    ['Sau ⟦15-16 năm⟧ mới xong.', '15-16 năm'],
    ['Thưởng từ ⟦300.000 đến một triệu đồng⟧.', '300000-1000000 đồng'],
    ['Thưởng từ ⟦300.000 đến 4 triệu đồng⟧.', '300000-4000000 đồng'],
    ['Cước từ ⟦300 đồng - 320 đồng/phút⟧.', '300-320 đồng/phút'],
    ['Lương từ ⟦5 triệu đồng⟧ đến ⟦dưới 20 triệu đồng⟧.', '5000000 đồng', '<20000000 đồng'],
    ['Giảm từ ⟦186 đơn vị⟧ xuống còn ⟦177 đơn vị⟧.', '186 đơn vị', '177 đơn vị'],
  ]);
});

suite('Figures: numbers that only look like them', () => {
  checkFigures([
    ['Theo điều 118, khoản 3 và Chương 5 của luật.'],
    ['Kỳ họp thứ 23, lần thứ 4, khóa 12, Đại hội 14.'],
    ['Ở số 46 phố Tràng Thi, quận 8, phường 3, Tổ 15.'],
    ['Đi quốc lộ 1, Vành đai 3 rồi đường 885.'],
    ['Quân khu 2, Lữ đoàn 144, Bệnh viện 108.'],
    ['Gọi 0904 89 4444 hoặc (02133) 878 436.'],
    ['Dịch Covid-19, Covid–19 và mạng 5G.'],
    ['Đội nhà thắng 2-0 rồi thua 0-1.'],
    ['Tinh thần 7 dám, “5 rõ”, 5 không, 3 sạch, 4 tại chỗ.'],
    ['Trao Huy hiệu 70 năm tuổi Đảng và sản phẩm 3 sao.'],
    ['Lúc 8 giờ 30 phút, 14g26 và 7h, 08:10.'],
    ['1. Về công tác cán bộ'],
    ['Ban Chấp hành Đảng bộ khóa 10 lần thứ nhất.'],
    ['Chính quyền địa phương 2 cấp, bản đồ hệ tọa độ VN 2.000.'],
    ['Văn bản 4912/UBND-NC và công nghiệp 4.0.'],
    ['Ngày 13/1, quý I năm 2024, nhiệm kỳ 2020-2025.'],
    ['Ba đồng chí, hàng trăm hộ, một số xã.'],
    ['Với tỷ lệ cao, một tỷ lệ đáng mừng.'],
    ['Kỳ thi quốc gia 2018 tỉnh Hà Giang.'],
  ]);
});

suite('Figures: words that begin like a multiplier', () => {
  checkFigures([
    ['Huyện có ⟦5 tỷ phú⟧ nuôi tôm và ⟦12 triệu phú⟧.', '5 tỷ phú', '12 triệu phú'],
    ['Bệnh có ⟦10 triệu chứng⟧.', '10 triệu chứng'],
    ['Huyện vay ⟦5 tỷ⟧ nuôi tôm, trả ⟦12 triệu đồng⟧.', '5000000000 đồng', '12000000 đồng'],
    ['Năm 2024 triệu tập họp.'],
    ['Từ 1945 vạn tuế đã lùi xa.'],
  ]);
});

suite('Figures: what one unit of the last digit stands for', () => {
  const steps: readonly (readonly [text: string, step: number])[] = [
    ['Huyện có 45 xã.', 1],
    ['Tỷ lệ đạt 75%.', 1],
    ['Tỷ lệ đạt 75,0%.', 0.1],
    ['Tỉnh thu 16.532 tỷ đồng.', 1e9],
    ['Tỉnh thu 1,2 nghìn tỷ đồng.', 1e11],
    ['Vốn là 1 tỷ 200 triệu đồng.', 1e6],
    ['Giải ngân 35,6 tỷ/120 tỷ đồng.', 1e9],
    ['Mỗi hộ thu từ 8-10 triệu đồng.', 1e6],
  ];
  for (const [text, step] of steps) {
    test(text, () => {
      const figures = analyze(text).mentions.filter((mention) => mention.kind === 'figure');
      assert.deepEqual(
        figures.map((figure) => figure.step),
        [step],
      );
    });
  }
});
