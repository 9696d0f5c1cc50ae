import { meanings } from './table';

meanings('who issued it', [
  ['2022-01-13', 'Rà soát đảng viên theo [Hướng dẫn số 2 → HD:2/BTCTW XIII] của Ban Tổ chức Trung ương.'],
  [
    '2022-01-13',
    'Cán bộ kiểm tra học [Hướng dẫn số 02 → HD:2/UBKTTW XIII] của Ủy ban Kiểm tra Trung ương về những điều đảng viên không được làm.',
  ],
  ['2023-04-13', 'Thanh Hóa triển khai [Nghị quyết số 18-NQ/TU → NQ:18/TU] của Tỉnh ủy.', 'Thanh Hóa'],
  ['2023-04-13', 'Xã thực hiện [Nghị quyết số 18 → ?] của Ban Thường vụ Huyện ủy.', 'Thanh Hóa'],
  ['2023-04-13', 'Doanh nghiệp thực hiện [Nghị quyết số 43 → ?] của Chính phủ.'],
  [
    '2022-03-13',
    'Các bộ triển khai [Nghị quyết số 11 → 11/NQ-CP] của Chính phủ về Chương trình phục hồi và phát triển kinh tế - xã hội.',
  ],
  ['2022-03-13', 'Theo [Quyết định số 22 → ?] của Thủ tướng Chính phủ, mức hỗ trợ tăng.'],
  [
    '2021-12-13',
    'Ngân hàng Chính sách xã hội thực hiện [Kết luận số 06 → KL:6/TW XIII] của Ban Bí thư về tín dụng chính sách xã hội.',
  ],
  ['2022-12-13', 'Theo [Kết luận số 21 → ?] của Ban Thường vụ Tỉnh ủy, dự án được triển khai trong quý I.', 'Lạng Sơn'],
]);

meanings('who did not', [
  ['2022-02-20', 'Theo [Quy định 50 → ?] của Ban Bí thư, hồ sơ gồm năm loại.'],
  ['2022-02-20', 'Cán bộ dám nghĩ, dám làm được bảo vệ theo [Kết luận 14 → KL:14/TW XIII] của Bộ Chính trị.'],
  ['2022-02-20', 'Cơ sở khắc phục [Kết luận 14 → ?] của Thanh tra Chính phủ.'],
  ['2023-02-20', 'Theo [Thông báo số 12 → ?] của Văn phòng Tỉnh ủy, lịch họp thay đổi.', 'Nam Định'],
  ['2023-02-20', 'Theo [Nghị quyết số 58-NQ/TU → NQ:58/TU] của Thành ủy, quận chi ngân sách.', 'Đà Nẵng'],
  ['2020-02-20', 'Mức thu theo [Nghị quyết số 22/2019/NQ-HĐND → 22/2019/NQ-HĐND].', 'Quảng Trị'],
  [
    '2023-12-20',
    `HĐND tỉnh thông qua [Nghị quyết số 46/NQ-HĐND → 46/NQ-HĐND] ngày 10/12/2023.

Theo [Nghị quyết 46 → 46/NQ-HĐND] của HĐND tỉnh, vốn đầu tư công tăng.`,
    'Bắc Kạn',
  ],
  [
    '2023-12-20',
    `Chương trình theo [Quyết định số 1719/QĐ-TTg → 1719/QĐ-TTg] ngày 14/10/2021 của Thủ tướng.

[Quyết định 1719 → 1719/QĐ-TTg] hỗ trợ đồng bào.`,
  ],
  ['2025-05-01', 'Giảng viên thực hiện [Quy định số 50 → ?] của Trường Đại học Vinh.'],
  ['2025-05-01', 'Công nhân viên chức thực hiện [Nghị quyết số 18 → ?] của Công đoàn tỉnh.'],
  ['2025-05-01', 'Thanh niên học tập [Nghị quyết số 57 → ?] của Trung ương Đoàn.'],
  ['2024-03-01', 'Đảng ủy xã ban hành [Kết luận số 21 → ?] sau hội nghị quý.'],
  ['2025-08-01', 'Đảng ủy phường ra [Nghị quyết 68 → ?] về kinh tế tư nhân trên địa bàn.'],
  ['2025-12-10', 'Các sở thực hiện [Nghị quyết 71 → ?] của Chính phủ.'],
  [
    '2025-03-02',
    'Ngày 28/2/2025, Bộ Chính trị, Ban Bí thư ban hành [Kết luận số 127-KL/TW → KL:127/TW XIII] về sắp xếp bộ máy.',
  ],
  ['2025-03-02', 'Tỉnh làm theo [Kết luận số 127-KL/TW → KL:127/TW XIII] của Bộ Chính trị, Ban Bí thư.'],
]);
