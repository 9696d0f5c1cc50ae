import { meanings } from './table';

meanings('Quyết định, Quy định and QĐi', [
  [null, 'Xử lý kỷ luật theo [Quyết định 69/QĐ-TW → QĐ:69/TW XIII] ngày 06/7/2022.'],
  ['2025-02-01', 'Văn phòng cấp ủy triển khai [Quyết định số 204-QĐ/TW → QĐ:204/TW XIII] của Ban Bí thư.'],
  ['2019-02-01', 'Đảng viên nêu gương theo [Quy định số 08-QĐi/TW → QĐi:8/TW XII] của Ban Chấp hành Trung ương.'],
  [
    '2019-02-01',
    'Đảng viên nêu gương theo [Quy định 08 → QĐi:8/TW XII] của Ban Chấp hành Trung ương về trách nhiệm nêu gương.',
  ],
  [null, 'Bộ máy huyện ủy theo [Quy định số 04-QĐi/TW → QĐi:4/TW XII] ngày 25.7.2018.'],
  [null, 'Thể thức văn bản theo [Quyết định số 31-QĐ/TW → QĐ:31/TW VIII] ngày 01/10/1997.'],
]);

meanings('local committees and other organs', [
  [
    '2026-02-01',
    `Hà Nội nhìn lại [Chương trình số 06-CTr/TU → CTr:6/TU] ngày 29/6/2016.

Thành ủy vừa ban hành [Chương trình hành động số 06-CTr/TU → CTr:6/TU] ngày 12/01/2026.`,
    'Hà Nội',
  ],
  ['2021-02-01', 'Theo [Đề án số 453-ĐA/TU → ĐA:453/TU], cấp ủy xếp loại chi bộ.', 'Lạng Sơn'],
  ['2022-02-01', 'Kiểm tra theo quy trình tại [Quyết định số 354-QĐ/UBKTTW → QĐ:354/UBKTTW XIII] ngày 22/12/2021.'],
  ['2018-06-01', 'Ban Thường vụ ban hành [Kế hoạch số 86-KH/TU → KH:86/TU] ngày 07/5/2018.', 'Quảng Trị'],
  ['2025-04-01', 'Ngân hàng triển khai [Nghị quyết 2537-NQ/ĐU → NQ:2537/ĐU] ngày 06/3/2025.'],
  ['2019-04-01', 'Văn thư làm theo [Hướng dẫn số 36-HD/VPTW → HD:36/VPTW XII].'],
  ['2019-04-01', 'Thể thức văn bản của Đảng theo [HD 36 → HD:36/VPTW XII] của Văn phòng Trung ương Đảng.'],
  [
    '2020-04-01',
    'Tỉnh đoàn làm theo [Quyết định số 1289-QĐ/TWĐTN-CTĐ → QĐ:1289/TWĐTN-CTĐ] của Ban Bí thư Trung ương Đoàn.',
  ],
]);
