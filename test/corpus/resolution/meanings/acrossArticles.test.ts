import { meanings } from './table';

meanings('other articles tell', [
  [
    ['2021-09-10', 'Tỉnh ủy ban hành [Nghị quyết số 09-NQ/TU → NQ:9/TU] ngày 01/9/2021 về chuyển đổi số.', 'Đắk Lắk'],
    ['2022-02-10', 'Sở Thông tin sơ kết [Nghị quyết số 09 → NQ:9/TU] của Tỉnh ủy về chuyển đổi số.', 'Đắk Lắk'],
  ],
  [
    ['2021-09-10', 'Tỉnh ủy ban hành [Nghị quyết số 09-NQ/TU → NQ:9/TU] ngày 01/9/2021 về chuyển đổi số.', 'Đắk Lắk'],
    ['2022-02-10', 'Sở Thông tin sơ kết [Nghị quyết số 09 → ?] của Tỉnh ủy về chuyển đổi số.', 'Bình Phước'],
  ],
  [
    [
      '2022-09-10',
      'Ban Tuyên giáo Trung ương ban hành [Kế hoạch số 66-KH/BTGTW → KH:66/BTGTW XIII] ngày 05/9/2022 về tuyên truyền biển đảo.',
    ],
    [
      '2022-10-10',
      'Ban Tuyên giáo triển khai [Kế hoạch số 66 → KH:66/BTGTW XIII] của Ban Tuyên giáo Trung ương về tuyên truyền biển đảo.',
    ],
  ],
  [
    ['2023-01-10', 'Bàn về [Kết luận số 94 → ?] của Ban Bí thư.'],
    [
      '2024-10-10',
      'Quán triệt [Kết luận số 94-KL/TW → KL:94/TW XIII] ngày 28/8/2024 của Ban Bí thư về học tập lý luận chính trị.',
    ],
  ],
  [
    ['2021-01-10', 'Chính phủ ban hành [Nghị định số 115/2020/NĐ-CP → 115/2020/NĐ-CP] về viên chức.'],
    ['2019-01-10', 'Chính phủ đã ban hành [Nghị định 115 → 115/2018/NĐ-CP] năm 2018 về an toàn thực phẩm.'],
  ],
  [
    ['2025-02-20', 'Bộ Chính trị ban hành [Quy định số 281-QĐ/TW → QĐ:281/TW XIII] ngày 16/5/2025 về kinh phí.'],
    ['2025-08-20', 'Cấp ủy thực hiện [Quy định số 281 → QĐ:281/TW XIII] của Bộ Chính trị về kinh phí.'],
  ],
  [
    ['2022-08-20', 'Học [Nghị quyết số 21-NQ/TW → NQ:21/TW XIII] ngày 16/6/2022 của Trung ương.'],
    ['2022-09-20', 'Chi cục nhắc tới [Nghị quyết số 21-NQ/TW → ?].'],
  ],
  [
    ['2021-08-20', 'Tỉnh ủy có [Kế hoạch số 27-KH/TU → KH:27/TU] ngày 05/8/2021 về chuyển đổi số.', 'Nghệ An'],
    ['2022-08-20', 'Huyện thực hiện [Kế hoạch số 27 → KH:27/TU] của Ban Thường vụ Tỉnh ủy.', 'Nghệ An'],
    ['2022-08-20', 'Huyện thực hiện [Kế hoạch số 27 → ?] của Ban Thường vụ Tỉnh ủy.', 'Hà Nam'],
  ],
]);
