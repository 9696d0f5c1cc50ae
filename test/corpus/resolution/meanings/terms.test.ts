import { meanings } from './table';

meanings('«khóa N» beside a number', [
  ['2020-03-01', 'Quán triệt [Nghị quyết số 28 → NQ:28/TW XI] khóa XI về Chiến lược bảo vệ Tổ quốc.'],
  ['2016-09-01', 'Đề án nhắc tới [Nghị quyết số 11 → NQ:11/TW XI] của Bộ Chính trị khóa XI.'],
  [
    null,
    'Công đoàn tổng kết [Nghị quyết 20-NQ/TW → NQ:20/TW X] ngày 28/01/2008 của Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa 10.',
  ],
  [
    '2026-10-01',
    'Đảng ủy tiếp tục thực hiện [Nghị quyết số 21-NQ/TW → NQ:21/TW XIII] của Ban Chấp hành Trung ương Đảng khóa XIII.',
  ],
  [
    '2024-09-05',
    'Mười năm thực hiện [Nghị quyết 29-NQ/TW → NQ:29/TW XI] khóa XI, ngành giáo dục có nhiều chuyển biến.',
  ],
  ['2024-09-05', 'Tỉnh đề ra chỉ tiêu công nghiệp theo [Nghị quyết 29-NQ/TW → NQ:29/TW XIII] (khóa XIII).'],
  [
    '2019-09-05',
    'Bí thư Thành ủy nêu kết quả [Nghị quyết 15-NQ/TU → NQ:15/TU] của Thành ủy Hà Nội khóa XVI.',
    'Hà Nội',
  ],
  [
    '2022-09-05',
    'Theo [Nghị quyết số 18-NQ/TW → ?] ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XII, đất đai là nguồn lực.',
  ],
]);

meanings('documents of long ago', [
  ['2000-04-01', 'Các chi bộ tự phê bình theo [Nghị quyết Trung ương 6 (lần 2) khoá VIII → NQ:10/TW VIII].'],
  ['2008-10-01', 'Mười năm thực hiện [Chỉ thị số 56-CT/TW → CT:56/TW VIII] của Bộ Chính trị khoá VIII.'],
  [null, 'Công tác tôn giáo được nêu trong [Nghị quyết 25-NQ/TW → NQ:25/TW IX] khoá IX.'],
  [null, 'Năm 1988, [Nghị quyết 10 → NQ:10/TW VI] của Bộ Chính trị (Khoán 10) cởi trói cho nông dân.'],
  [null, '[Chỉ thị số 100-CT/TW → CT:100/TW IV], ngày 13/01/1981 mở đường cho khoán sản phẩm.'],
  [
    '2009-03-03',
    'Đảng bộ huyện triển khai [Nghị quyết Trung ương 6 (khoá X) → NQ:22/TW X] về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng.',
  ],
]);

meanings('names of their own: «Khoán 10»', [
  [null, 'Từ [Khoán 10 → NQ:10/TW VI] đến nay, đồng ruộng đổi thay.'],
  [null, '[Khoán 100 → CT:100/TW IV] là bước đột phá đầu tiên.'],
  ['2018-03-02', 'Chi bộ nêu gương học tập và làm theo Bác theo [Chỉ thị 05 → CT:5/TW XII].'],
]);
