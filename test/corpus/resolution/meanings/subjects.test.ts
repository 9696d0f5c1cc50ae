import { meanings } from './table';

meanings('the subject after «về» or in the sentence', [
  [
    '2024-05-01',
    'Bệnh viện tự chủ theo [Nghị quyết số 19-NQ/TW → NQ:19/TW XII] về đổi mới hệ thống tổ chức và quản lý các đơn vị sự nghiệp công lập.',
  ],
  [
    '2024-05-01',
    'Nông dân phấn khởi trước [Nghị quyết số 19-NQ/TW → NQ:19/TW XIII] về nông nghiệp, nông dân, nông thôn.',
  ],
  ['2024-05-01', 'Liên minh hợp tác xã tổ chức học [Nghị quyết số 20-NQ/TW → NQ:20/TW XIII] về kinh tế tập thể.'],
  [
    '2024-05-01',
    'Sở Y tế sơ kết [Nghị quyết 20-NQ/TW → NQ:20/TW XII] về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân.',
  ],
  [
    '2023-05-01',
    'Khánh Hòa khai thác lợi thế theo [Nghị quyết 36-NQ/TW → NQ:36/TW XII] về phát triển bền vững kinh tế biển.',
  ],
  [
    '2023-05-01',
    'Viện nghiên cứu triển khai [Nghị quyết 36-NQ/TW → NQ:36/TW XIII] về phát triển và ứng dụng công nghệ sinh học.',
  ],
  [
    '2023-05-01',
    'Công an tỉnh sơ kết [Nghị quyết số 12-NQ/TW → NQ:12/TW XIII] của Bộ Chính trị về xây dựng lực lượng Công an nhân dân.',
  ],
  [
    '2025-01-10',
    'Cả hệ thống chính trị khẩn trương tổng kết [Nghị quyết 18-NQ/TW → NQ:18/TW XII], sắp xếp tổ chức bộ máy tinh gọn.',
  ],
  [
    '2024-05-01',
    'Ngành văn hóa sơ kết [Nghị quyết số 33-NQ/TW → NQ:33/TW XI] về xây dựng và phát triển văn hóa, con người Việt Nam.',
  ],
  [
    '2015-03-15',
    'Đại hội chi bộ được chuẩn bị chu đáo theo [Chỉ thị 36-CT/TW → CT:36/TW XI] của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội XII của Đảng.',
  ],
  ['2014-03-15', 'Bộ Ngoại giao triển khai [Nghị quyết 22 → NQ:22/TW XI] của Bộ Chính trị về hội nhập quốc tế.'],
  ['2024-11-20', 'Hội thảo nhắc tới [Nghị quyết số 19-NQ/TW → ?] về cải cách tư pháp.'],
  [
    '2019-03-20',
    'Ủy ban Kiểm tra áp dụng [Quy định số 102-QĐ/TW → QĐ:102/TW XII] của Bộ Chính trị về xử lý kỷ luật đảng viên vi phạm.',
  ],
  ['2019-12-20', 'Hà Tĩnh sắp xếp đơn vị hành chính cấp xã theo [Nghị quyết 37 → NQ:37/TW XII] của Bộ Chính trị.'],
]);

meanings('… and what says too little', [
  ['2024-05-02', 'Đơn vị giảm 10% biên chế theo [Nghị quyết 39 → ?] của Bộ Chính trị.'],
  [
    '2024-05-02',
    'Nghệ An có cơ chế đặc thù nhờ [Nghị quyết 39-NQ/TW → NQ:39/TW XIII] về xây dựng và phát triển tỉnh Nghệ An.',
  ],
  [
    '2022-05-02',
    'Khánh Hòa khởi công cảng theo [Nghị quyết 09-NQ/TW → NQ:9/TW XIII] về xây dựng, phát triển tỉnh Khánh Hòa.',
  ],
  ['2020-05-02', 'Ban Chỉ đạo thực hiện [Nghị quyết 35 → NQ:35/TW XII] về bảo vệ nền tảng tư tưởng của Đảng.'],
  ['2024-05-02', 'Hội thảo bàn [Nghị quyết 35 → ?] về đào tạo bác sĩ nội trú.'],
  ['2019-05-02', 'Huyện sáp nhập xã theo [Nghị quyết 37-NQ/TW → NQ:37/TW XII] của Bộ Chính trị.'],
  ['2023-11-02', 'HĐND lấy phiếu tín nhiệm theo [Quy định 96 → QĐ:96/TW XIII] của Bộ Chính trị.'],
  ['2020-11-02', 'Phát triển đảng trong doanh nghiệp tư nhân theo [Chỉ thị 33 → CT:33/TW XII] của Ban Bí thư.'],
  ['2024-11-02', 'Vốn chính sách đến hộ nghèo nhờ [Chỉ thị số 40-CT/TW → CT:40/TW XI] của Ban Bí thư.'],
]);
