import { meanings } from './table';

meanings('what an assembly looks into', [
  // 51/2017/QH14 as likely as 51-NQ/TW of 2019
  ['2023-09-12', 'Đoàn giám sát của Quốc hội làm việc với tỉnh. Theo báo cáo, [Nghị quyết 51 → ?] được làm tốt.'],
  ['2023-09-12', 'Giám sát chuyên đề của HĐND tỉnh về việc thực hiện [Nghị quyết 51 → ?] cho thấy nhiều việc.'],
  ['2023-09-12', 'Đoàn giám sát của Tỉnh ủy xem việc thực hiện [Nghị quyết 51 → NQ:51/TW XII] ở huyện.'],
  ['2023-09-12', 'Đoàn giám sát của Quốc hội nhắc [Nghị quyết 51 → NQ:51/TW XII] của Bộ Chính trị.'],
  ['2023-09-12', 'Quốc hội họp hôm qua.\n\nHôm nay tỉnh học [Nghị quyết 51 → NQ:51/TW XII] tại hội trường.'],
]);

meanings('documents of the State', [
  ['2024-09-01', 'Sở Tài nguyên tuyên truyền [Luật Đất đai năm 2024 → 31/2024/QH15].'],
  ['2025-09-01', 'Sở Tư pháp phổ biến [Luật số 64/2025/QH15 → 64/2025/QH15].'],
  ['2022-09-01', 'Quốc hội giám sát [Nghị quyết số 43/2022/QH15 → 43/2022/QH15].'],
  [
    '2025-10-01',
    'Theo [Nghị quyết liên tịch 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN → 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN], người ứng cử được giới thiệu ba vòng.',
  ],
  ['2025-12-01', 'Doanh nghiệp áp dụng [NQ 66.7/2025/NQ-CP → 66.7/2025/NQ-CP].'],
  ['2020-12-01', 'Theo [văn bản số 4912/UBND-NC → 4912/UBND-NC], các huyện báo cáo trước ngày 15.'],
  ['2018-12-01', 'Mức phạt theo [Nghị định 115/2018 → 115/2018/NĐ-CP] cao hơn.'],
  ['2020-12-01', 'Theo [Nghị định 30 → ?], thể thức văn bản phải thống nhất.'],
  [
    '2021-12-01',
    'Theo [Nghị định 30 → 30/2020/NĐ-CP] của Chính phủ về công tác văn thư, thể thức văn bản phải thống nhất.',
  ],
  ['2019-12-01', 'Công an tuyên truyền [Luật An ninh mạng năm 2018 → 24/2018/QH14].'],
  [
    '2013-12-01',
    'Xác định mức độ khuyết tật theo [Thông tư liên tịch số 37/2012/TTLT- BLĐTBXH-BYT-BTC-BGDĐT → 37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT].',
  ],
  ['2023-12-01', 'Căn cứ [Văn bản hợp nhất số 18/VBHN-VPQH → 18/VBHN-VPQH].'],
]);

meanings('laws by name', [
  [
    null,
    'So với [Luật Bảo hiểm xã hội năm 2014 → 58/2014/QH13], [Luật Bảo hiểm xã hội 2024 → 41/2024/QH15] mở rộng đối tượng.',
  ],
  [null, 'Người lao động nghỉ phép theo [Bộ luật Lao động năm 2019 → 45/2019/QH14].'],
  [
    null,
    'Người dân đăng ký theo [Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác năm 2006 → 75/2006/QH11].',
  ],
  [null, 'Dự thảo tuân thủ [Luật Ban hành văn bản quy phạm pháp luật năm 2015 → 80/2015/QH13].'],
  [null, 'Doanh nghiệp đăng ký theo [Luật Doanh nghiệp số 59/2020/QH14 → 59/2020/QH14].'],
  [
    '2025-03-01',
    '[Luật Tổ chức chính quyền địa phương 2025 → Luật Tổ chức chính quyền địa phương năm 2025] có hiệu lực từ hôm nay.',
  ],
  ['2025-07-01', '[Luật Tổ chức chính quyền địa phương 2025 → 72/2025/QH15] có hiệu lực từ hôm nay.'],
]);
