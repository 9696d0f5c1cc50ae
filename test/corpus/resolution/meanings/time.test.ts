import { meanings } from './table';

meanings('numbers that a term has not reached', [
  ['2022-06-15', 'Đơn vị giảm biên chế theo [Nghị quyết số 39-NQ/TW → NQ:39/TW XI].'],
  ['2023-03-01', 'Các trường bàn [Nghị quyết 52-NQ/TW → NQ:52/TW XII] của Bộ Chính trị.'],
  ['2021-11-01', 'Dân số tỉnh tăng chậm sau bốn năm thực hiện [Nghị quyết 21-NQ/TW → NQ:21/TW XII].'],
  ['2017-11-01', 'Chi bộ làm theo [Chỉ thị 05-CT/TW → CT:5/TW XII] của Bộ Chính trị.'],
  [
    '2024-11-01',
    'Chi bộ làm theo [Nghị quyết số 04-NQ/TW → NQ:4/TW XII] về suy thoái tư tưởng chính trị, đạo đức, lối sống.',
  ],
]);

meanings('nothing later than the article', [
  ['2015-11-01', 'Địa phương thực hiện [Nghị quyết số 18-NQ/TW → ?] về sắp xếp tổ chức bộ máy.'],
  ['2025-03-05', 'Bộ Nội vụ tham mưu theo [Kết luận 127-KL/TW → KL:127/TW XIII].'],
  ['2018-03-05', 'Ủy ban Kiểm tra giám sát theo [Quy định 86-QĐ/TW → QĐ:86/TW XII].'],
]);

meanings('dates that no source gives', [
  ['2023-03-05', 'Tỉnh sơ kết [Nghị quyết số 18-NQ/TW → NQ:18/TW XII] ngày 05/5/2019.'],
  ['2022-03-05', 'Đơn vị sơ kết [Nghị quyết số 39-NQ/TW → NQ:39/TW XI] ngày 07/4/2015 của Bộ Chính trị.'],
  ['2024-12-05', 'Quán triệt [Quy định số 189-QĐ/TW → QĐ:189/TW XIII] ngày 08/10/2024.'],
]);

meanings('the year behind the issuer', [
  ['2015-03-05', 'Nông dân làm chủ ruộng khoán nhờ [Nghị quyết 10 → NQ:10/TW VI] của Bộ Chính trị năm 1988.'],
  // what was done in the article's own year
  ['2023-05-05', 'Chi bộ báo cáo việc thực hiện [Nghị quyết 18 → ?] của Trung ương năm 2023.'],
]);

meanings('the day and the term', [
  [
    '2022-06-01',
    'Dự thảo [Nghị quyết số 19-NQ/TW → ?] về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045 đang được hoàn thiện.',
  ],
  ['2012-06-01', 'Xã đạt chuẩn nhờ [Nghị quyết số 26-NQ/TW → NQ:26/TW X] về nông nghiệp, nông dân, nông thôn.'],
  ['2024-06-01', 'Đảng viên vi phạm [Quy định số 37-QĐ/TW → QĐ:37/TW XIII] về những điều đảng viên không được làm.'],
  ['2026-09-01', 'Đảng viên học [Quy định số 207 → QĐ:207/TW XIV] về những điều đảng viên không được làm.'],
  [
    '2023-09-01',
    'Theo [Quy định 24-QĐ/TW → QĐ:24/TW XIII] của Ban Chấp hành Trung ương, chi bộ sinh hoạt mỗi tháng một lần.',
  ],
  ['2025-03-01', 'Theo [Quy định 232-QĐ/TW → QĐ:232/TW XIII] về thi hành Điều lệ Đảng, hồ sơ được rút gọn.'],
  [null, 'Mặt trận ghi nhớ [Nghị quyết 07/NQ-TW → NQ:7/TW VII] (1993) về đại đoàn kết dân tộc.'],
  [null, 'Văn hóa có [NQ 33-NQ/TW → NQ:33/TW XI] (6/2014).'],
]);
