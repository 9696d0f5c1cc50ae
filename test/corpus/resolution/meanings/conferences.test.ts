import { meanings } from './table';

meanings('resolutions of the Central Committee’s conferences', [
  ['2025-04-20', 'Đảng bộ tỉnh học tập [Nghị quyết Hội nghị Trung ương lần thứ 11 khóa XIII → NQ:60/TW XIII].'],
  ['2025-05-20', 'Đảng bộ tỉnh học tập [Nghị quyết Hội nghị Trung ương lần thứ 11 → NQ:60/TW XIII].'],
  [
    '2013-05-20',
    'Kiểm điểm theo [Nghị quyết Trung ương 4 khóa XI → NQ:12/TW XI] về xây dựng Đảng được tiến hành nghiêm túc.',
  ],
  [
    '2013-05-20',
    'Tỉnh tập trung vốn cho giao thông theo [Nghị quyết Trung ương 4 khóa XI → NQ:13/TW XI] về xây dựng hệ thống kết cấu hạ tầng đồng bộ.',
  ],
  [
    '2018-05-20',
    'Chi bộ thực hiện [Nghị quyết Trung ương 4 khóa XI → NQ:12/TW XI], [XII → NQ:4/TW XII] về xây dựng, chỉnh đốn Đảng.',
  ],
  ['2018-05-20', 'Huyện ủy quán triệt [Nghị quyết Trung ương 6 khóa XII → ?] tới cán bộ chủ chốt.'],
  [
    '2018-05-20',
    'Trạm y tế được đầu tư theo [Nghị quyết Trung ương 6 khóa XII → NQ:20/TW XII] về bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân.',
  ],
  [
    '2018-05-20',
    'Tỉnh hợp nhất các ban theo [Nghị quyết Trung ương 6 (khóa XII) → NQ:18/TW XII] về sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả.',
  ],
  ['2014-09-20', 'Hội nghị quán triệt [Nghị quyết Trung ương 9 khóa XI → NQ:33/TW XI].'],
  ['2026-05-02', 'Cán bộ học tập [Nghị quyết Hội nghị lần thứ hai, Ban Chấp hành Trung ương Đảng khóa XIV → ?].'],
  ['2026-09-02', 'Cán bộ học tập [Nghị quyết Hội nghị Trung ương 3 khóa XIV → ?].'],
  [
    '2018-09-02',
    'Bảo hiểm xã hội tỉnh tuyên truyền [Nghị quyết Trung ương 7 khóa XII → NQ:28/TW XII] về cải cách chính sách bảo hiểm xã hội.',
  ],
  [
    '2022-03-02',
    'Chi bộ kiểm điểm theo [Kết luận Hội nghị Trung ương 4 khóa XIII → KL:21/TW XIII] về xây dựng, chỉnh đốn Đảng và hệ thống chính trị.',
  ],
  [
    '2019-03-02',
    'Thực hiện [Nghị quyết Trung ương 8 khóa XII → NQ:36/TW XII] về kinh tế biển, tỉnh ven biển lập quy hoạch cảng.',
  ],
  [
    '2016-03-02',
    'Nhà trường đổi mới theo [Nghị quyết Trung ương 8 khóa XI → NQ:29/TW XI] về đổi mới căn bản, toàn diện giáo dục và đào tạo.',
  ],
  [
    '2018-03-02',
    'Doanh nhân phấn khởi trước [Nghị quyết Trung ương 5 khóa XII → NQ:10/TW XII] về phát triển kinh tế tư nhân.',
  ],
  [
    '2024-03-02',
    'Quân khu quán triệt [Nghị quyết Trung ương 8 khóa XIII → NQ:44/TW XIII] về Chiến lược bảo vệ Tổ quốc trong tình hình mới.',
  ],
  ['2025-03-02', 'Tiếp tục thực hiện [Nghị quyết Trung ương 4 → ?] về xây dựng Đảng.'],
  ['2016-12-22', 'Tỉnh ủy học tập [Nghị quyết Trung ương 4 → NQ:4/TW XII] về tăng cường xây dựng, chỉnh đốn Đảng.'],
  [
    '2018-06-01',
    'Đảng ủy học [Nghị quyết Trung ương 7 khóa XII → ?] về cán bộ, tiền lương, bảo hiểm xã hội trong một ngày.',
  ],
  ['2022-12-01', 'Cán bộ tư pháp học tập [Nghị quyết Trung ương 6 → NQ:27/TW XIII] về Nhà nước pháp quyền.'],
]);

meanings('conferences whose term another mention or the day tells', [
  [
    '2021-05-13',
    `Tỉnh ven biển sơ kết [Nghị quyết Trung ương 8 khóa XII → NQ:36/TW XII].

Sau ba năm, [Nghị quyết Trung ương 8 → NQ:36/TW XII] đã đổi thay vùng biển.`,
  ],
  [
    '2026-06-13',
    `Nhìn lại [Nghị quyết Trung ương 11 → NQ:60/TW XIII] sau một năm.

Đó là [Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII → NQ:60/TW XIII].`,
  ],
  [
    '2019-06-13',
    `Tỉnh quán triệt [Nghị quyết Trung ương 6 khóa XII → ?].

Văn phòng sáp nhập theo [Nghị quyết Trung ương 6 → NQ:18/TW XII] về sắp xếp tổ chức bộ máy tinh gọn.`,
  ],
  [
    '2016-11-02',
    `[Nghị quyết Trung ương 4 → NQ:4/TW XII]: ngăn chặn suy thoái.

Bản văn là [Nghị quyết số 04-NQ/TW → NQ:4/TW XII] ngày 30/10/2016; nhiệm kỳ trước có [Nghị quyết Trung ương 4 khóa XI → ?].`,
  ],
  [
    '2024-11-02',
    `Huyện ủy nhắc lại [Nghị quyết Trung ương 4 → ?].

Hội nghị so [Nghị quyết số 04-NQ/TW → NQ:4/TW XII] ngày 30/10/2016 với [Nghị quyết Trung ương 4 khóa XI → ?].`,
  ],
  ['2024-12-13', 'Tỉnh quán triệt [Nghị quyết Trung ương 10 → ?].'],
  ['2019-11-13', 'Tỉnh quán triệt [Nghị quyết Hội nghị Trung ương 11 → ?].'],
  [null, 'Kiểm điểm theo [Nghị quyết Trung ương 6 (lần 2) → NQ:10/TW VIII] về xây dựng, chỉnh đốn Đảng.'],
  [
    '2020-06-13',
    'Tỉnh ủy ban hành [Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ tỉnh khóa XVII → ?].',
    'Lạng Sơn',
  ],
  [
    '2018-10-02',
    'Ban Tổ chức tỉnh triển khai [Nghị quyết T.Ư 7 (khóa XII) → NQ:26/TW XII] về xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược.',
  ],
  ['2018-10-02', 'Công chức mong chờ [Nghị quyết Trung ương 7 khóa XII → NQ:27/TW XII] về cải cách tiền lương.'],
]);

meanings('resolutions of congresses', [
  ['2022-03-02', 'Đảng bộ cụ thể hóa [Nghị quyết Đại hội XIII → NQ:Đại hội XIII XIII] của Đảng bằng 5 chương trình.'],
  ['2022-03-02', 'Đảng bộ cụ thể hóa [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX → NQ:Đại hội XIX].', 'Thanh Hóa'],
]);
