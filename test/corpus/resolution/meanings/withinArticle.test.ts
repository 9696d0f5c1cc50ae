import { meanings } from './table';

meanings('fuller forms before and after', [
  [
    '2024-11-20',
    `Hội nghị sơ kết [Nghị quyết số 18-NQ/TW → NQ:18/TW XIII] ngày 16/6/2022 về đất đai.

Sau hai năm thực hiện [Nghị quyết 18 → NQ:18/TW XIII], giá đất đã theo thị trường.`,
  ],
  [
    '2022-04-20',
    `Bí thư yêu cầu làm tốt [Kết luận 21 → KL:21/TW XIII].

Đó là [Kết luận số 21-KL/TW → KL:21/TW XIII] ngày 25/10/2021 của Ban Chấp hành Trung ương.`,
  ],
  [
    '2024-11-20',
    `Tỉnh đã tổng kết [Nghị quyết số 18-NQ/TW → NQ:18/TW XII] ngày 25/10/2017.

Hội nghị còn bàn [Nghị quyết số 18-NQ/TW → NQ:18/TW XIII] ngày 16/6/2022.

Nội dung [Nghị quyết 18 → NQ:18/TW XIII] về quản lý và sử dụng đất đã được thể chế hóa.`,
  ],
  [
    '2024-11-20',
    `Tỉnh đã tổng kết [Nghị quyết số 18-NQ/TW → NQ:18/TW XII] ngày 25/10/2017.

Hội nghị còn bàn [Nghị quyết số 18-NQ/TW → NQ:18/TW XIII] ngày 16/6/2022.

Theo [Nghị quyết 18 → NQ:18/TW XII], việc sắp xếp tổ chức bộ máy tinh gọn phải xong sớm.`,
  ],
  [
    '2024-05-20',
    `Bí thư Tỉnh ủy ký [Nghị quyết số 57-NQ/TU → NQ:57/TU] ngày 02/4/2024.

Theo [Nghị quyết 57 → NQ:57/TU], mỗi xã chọn một sản phẩm.`,
    'Sơn La',
  ],
  [
    '2018-05-20',
    `[Nghị định 24/2014/NĐ-CP → 24/2014/NĐ-CP] quy định các sở.

Việc sửa [Nghị định 24 → 24/2014/NĐ-CP] đang lấy ý kiến.`,
  ],
  [
    '2023-10-02',
    'Ban Tổ chức giới thiệu [Quy định số 114-QĐ/TW → QĐ:114/TW XIII] ngày 11/7/2023 của Bộ Chính trị. Thực hiện [Quy định 114 → QĐ:114/TW XIII], việc chạy chức bị ngăn chặn.',
  ],
  [
    '2023-10-02',
    'Công an xã triển khai [Đề án 06 → 06/QĐ-TTg] ([Quyết định số 06/QĐ-TTg → 06/QĐ-TTg] ngày 06/01/2022).',
  ],
]);

meanings('what cannot be resolved stands in the way', [
  [
    '2023-10-02',
    `Huyện tổng kết [Nghị quyết số 18-NQ/TW → NQ:18/TW XII] ngày 25/10/2017.

Tỉnh ủy có [Nghị quyết số 18-NQ/TU → NQ:18/TU] ngày 03/3/2022 về du lịch.

Thực hiện [Nghị quyết 18 → NQ:18/TU], lượng khách tăng gấp đôi.`,
    'Lào Cai',
  ],
  [
    '2024-10-02',
    `Chi bộ học [Nghị quyết số 21-NQ/TW → NQ:21/TW XIII] ngày 16/6/2022.

Thị ủy có [Nghị quyết số 21 → ?] của Ban Thường vụ Thị ủy.

Sau một năm thực hiện [Nghị quyết 21 → ?], thị xã đổi thay.`,
  ],
  [
    '2024-05-02',
    `Tỉnh ủy ban hành [Nghị quyết số 39-NQ/TU → NQ:39/TU] ngày 04/4/2024 về du lịch.

Để thực hiện [Nghị quyết 39 → NQ:39/TU], các huyện lập kế hoạch.`,
    'Hà Giang',
  ],
  [
    '2023-05-02',
    `Chi bộ học [Kết luận số 21-KL/TW → KL:21/TW XIII] ngày 25/10/2021.

Thanh tra huyện có [Kết luận số 21 → ?] của Chánh Thanh tra huyện về đất đai.

Xã khắc phục theo [Kết luận 21 → ?].`,
  ],
  [
    '2017-05-02',
    `Chi bộ học [Chỉ thị số 05-CT/TW → CT:5/TW XII] ngày 15/5/2016.

UBND tỉnh có [Chỉ thị số 05/CT-UBND → 05/CT-UBND] ngày 01/3/2017 về phòng cháy rừng.

Kiểm lâm thực hiện [Chỉ thị 05 → 05/CT-UBND], tuần tra ngày đêm.`,
    'Sơn La',
  ],
]);

meanings('namesakes side by side', [
  [
    '2024-05-02',
    `Y tế có [Nghị quyết số 20-NQ/TW → NQ:20/TW XII] ngày 25/10/2017, hợp tác xã có [Nghị quyết số 20-NQ/TW → NQ:20/TW XIII] ngày 16/6/2022.

Theo [Nghị quyết 20 → NQ:20/TW XII] khóa XII, trạm y tế xã được củng cố.`,
  ],
  [
    '2024-05-02',
    `Y tế có [Nghị quyết số 20-NQ/TW → NQ:20/TW XII] ngày 25/10/2017.

Hợp tác xã có [Nghị quyết số 20-NQ/TW → NQ:20/TW XIII] ngày 16/6/2022.

[Nghị quyết 20 → NQ:20/TW XII] về bảo vệ, chăm sóc sức khỏe nhân dân đi vào cuộc sống.`,
  ],
  [
    '2024-09-02',
    'So với [Chỉ thị 35 → CT:35/TW XII] ngày 30/5/2019, [Chỉ thị 35-CT/TW → CT:35/TW XIII] ngày 14/6/2024 có điểm mới.',
  ],
  [
    null,
    'Bộ Chính trị ban hành [Chỉ thị 35 → CT:35/TW XII] về đại hội đảng bộ các cấp tiến tới Đại hội XIII của Đảng.',
  ],
  [
    '2024-09-02',
    'Bộ Chính trị ban hành [Chỉ thị 35 → CT:35/TW XIII] về đại hội đảng bộ các cấp tiến tới Đại hội lần thứ 14 của Đảng.',
  ],
  ['2019-12-02', 'Các huyện chuẩn bị đại hội theo [Chỉ thị 35 → CT:35/TW XII] của Bộ Chính trị.'],
  ['2019-12-02', 'Các huyện lập sổ tiếp dân theo [Chỉ thị 35 → ?] của Bộ Chính trị.'],
  ['2019-12-02', 'Các huyện làm theo [Chỉ thị 35 → ?] của Bộ Chính trị.'],
  ['2023-12-02', 'Bộ Chính trị đã có [Chỉ thị 36-CT/TW → CT:36/TW XII].'],
  ['2021-12-02', 'Bộ đội Biên phòng thực hiện [Chỉ thị 36-CT/TW → CT:36/TW XII] về phòng, chống và kiểm soát ma túy.'],
]);

meanings('lists', [
  [
    '2018-12-05',
    'TỔNG KẾT [NGHỊ QUYẾT SỐ 18-NQ/TW → NQ:18/TW XII] VÀ [NGHỊ QUYẾT SỐ 19-NQ/TW → NQ:19/TW XII] NGÀY 25/10/2017',
  ],
  [
    '2024-02-05',
    'Kiểm lâm thực hiện [Chỉ thị 13-CT/TW → CT:13/TW XII] ngày 12/01/2017 và [Kết luận 61-KL/TW → KL:61/TW XIII] ngày 17/8/2023.',
  ],
  [
    '2004-02-05',
    'Ban Dân vận quán triệt [NQ 24 → NQ:24/TW IX], [25-NQ/TW → NQ:25/TW IX] về công tác dân tộc, công tác tôn giáo.',
  ],
  ['2018-05-13', 'Các cơ quan triển khai [Nghị quyết số 18 → NQ:18/TW XII], [19 → NQ:19/TW XII] của Trung ương.'],
  [
    '2018-05-13',
    'Các cơ quan triển khai [Nghị quyết số 18-NQ/TW → NQ:18/TW XII] và [Nghị quyết số 19-NQ/TW → NQ:19/TW XII].',
  ],
  ['2023-05-13', 'Các cơ quan triển khai [Nghị quyết số 18 → ?], [19 → ?], [20 → ?] của Trung ương.'],
  [
    '2023-05-13',
    'Nông dân học các [Nghị quyết số 19 → NQ:19/TW XIII], [20 → NQ:20/TW XIII] của Trung ương về nông nghiệp, kinh tế tập thể.',
  ],
]);
