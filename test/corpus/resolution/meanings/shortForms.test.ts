import { meanings } from './table';

meanings('with a date', [
  ['2023-05-10', 'Tỉnh ủy tổng kết việc thực hiện [Nghị quyết số 18 → NQ:18/TW XII] ngày 25/10/2017.'],
  ['2019-08-02', 'Hội nghị quán triệt [Chỉ thị số 35 → CT:35/TW XII] ngày 30/5/2019 của Bộ Chính trị.'],
  [
    '2024-08-15',
    'Hội nghị quán triệt [Chỉ thị số 35-CT/TW → CT:35/TW XIII], ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp.',
  ],
  [null, 'Ngành y tế nhìn lại [NQ 20-NQ/TW → NQ:20/TW XII] (10/2017) sau năm năm.'],
  [null, 'Chặng đường từ [Nghị quyết 24-NQ/TW → NQ:24/TW VI] (1990) đến nay cho thấy đổi mới nhận thức về tôn giáo.'],
  [null, 'Cấp ủy kiểm điểm theo [Nghị quyết số 10-NQ/TW → NQ:10/TW VIII], ngày 2-2-1999.'],
  [null, 'Giáo trình dẫn [NQ 21-NQ/TW → NQ:21/TW X] (1/2008) về kinh tế thị trường.'],
  [null, 'Tinh thần [Kết luận số 14-KL/TW → KL:14/TW XIII] ngày 22 tháng 9 năm 2021 đã tạo động lực cho cán bộ.'],
  [null, 'Bộ Công Thương triển khai [Kết luận số 14-KL/TW → KL:14/TW XIV] ngày 20/3/2026.'],
  [null, 'Thực hiện [Hướng dẫn số 26-HD/BTCTW → HD:26/BTCTW XII], ngày 18/10/2019, các chi bộ đã chuẩn bị văn kiện.'],
  ['2022-05-01', 'Sơ kết [Chỉ thị số 18-CT/TW → CT:18/TW XI] ngày 04/9/2012 của Ban Bí thư.'],
  ['2022-01-15', 'Biên chế giảm 10% theo [Nghị quyết số 39 → NQ:39/TW XI] của Bộ Chính trị.'],
  [
    '2024-02-01',
    `Đơn vị tinh giản biên chế theo [Nghị quyết 39-NQ/TW → NQ:39/TW XI] năm 2015.

Tỉnh Nghệ An sơ kết [Nghị quyết 39-NQ/TW → NQ:39/TW XIII] năm 2023.`,
  ],
]);

meanings('without one', [
  [
    '2022-01-13',
    'Các tổ chức đảng thực hiện nghiêm [Kết luận số 21 → KL:21/TW XIII] của Ban Chấp hành Trung ương về xây dựng, chỉnh đốn Đảng.',
  ],
  ['2022-02-20', 'Công tác quy hoạch cán bộ thực hiện theo [Quy định 50 → QĐ:50/TW XIII] của Bộ Chính trị.'],
  ['2025-11-02', 'Ban Thường vụ quán triệt [Quy định 377 → QĐ:377/TW XIII] của Bộ Chính trị.'],
  ['2025-03-12', 'Doanh nghiệp kỳ vọng vào [Nghị quyết 57 → NQ:57/TW XIII] về đột phá phát triển khoa học, công nghệ.'],
  ['2025-06-12', 'Chuyên gia bàn về [Nghị quyết 57 → NQ:57/TW XIII], [68 → NQ:68/TW XIII] của Bộ Chính trị.'],
  ['2026-02-03', 'Cả nước học tập các [Nghị quyết số 79 → NQ:79/TW XIII] và [số 80 → NQ:80/TW XIII] của Bộ Chính trị.'],
  ['2026-07-01', 'Bộ Khoa học và Công nghệ triển khai [Kết luận 51 → KL:51/TW XIV] về sở hữu trí tuệ.'],
  [null, 'Đồng chí nhắc lại [Chỉ thị 45 → ?] của Bộ Chính trị.'],
  [
    '2021-03-02',
    'Thực hiện [Chỉ thị số 45 → CT:45/TW XII] của Bộ Chính trị về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV.',
  ],
  ['2025-05-20', 'Đảng bộ phường chuẩn bị đại hội theo [Chỉ thị số 45 → CT:45/TW XIII] của Bộ Chính trị.'],
  ['2020-06-20', 'Huyện ủy rà soát, sàng lọc đảng viên theo [Chỉ thị số 28 → CT:28/TW XII] của Ban Bí thư.'],
  ['2016-02-10', 'Cử tri quan tâm [Nghị quyết số 18-NQ/TW → ?] của Trung ương.'],
  ['2024-01-12', 'Ban Bí thư ban hành [quy định 137 → QĐ:137/TW XIII] về cơ quan tham mưu, giúp việc tỉnh ủy.'],
  ['2023-11-20', 'Ban Bí thư ban hành [Quy định số 137-QĐ/TW → ?] về cơ quan tham mưu, giúp việc tỉnh ủy.'],
]);
