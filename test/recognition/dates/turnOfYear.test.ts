import { checkDates } from './check';

suite('An article of 2024-01-05: what has no year', () => {
  checkDates(
    [
      ['⟦Ngày 28/12⟧, Huyện ủy Sông Mã tổng kết.', '2023-12-28'],
      ['⟦Sáng 4/1⟧, đoàn tới thăm.', '2024-01-04'],
      ['Trong ⟦tháng 12⟧, ba xã sáp nhập.', '2023-12'],
      ['Kết quả ⟦quý IV⟧ cao hơn.', '2023-Q4'],
      ['Từ ⟦ngày 27/12 đến ngày 3/1⟧, tổ trực.', '2023-12-27/2024-01-03'],
      ['Nhiệm vụ ⟦quý I⟧ gồm bốn việc.', '2024-Q1'],
      ['Từ ⟦ngày 30-31/12⟧, hội thao diễn ra.', '2023-12-30/2023-12-31'],
    ],
    '2024-01-05',
  );
});

suite('An article of 2023-12-28: what has no year', () => {
  checkDates(
    [
      ['Đại hội sẽ họp ⟦ngày 5/1⟧ tới.', '2024-01-05'],
      ['Chi bộ họp ⟦ngày 27-12⟧.', '2023-12-27'],
      ['Sang ⟦tháng 1⟧, lớp mở.', '2024-01'],
      ['Dự kiến ⟦ngày 15/2⟧ khai hội.', '2024-02-15'],
    ],
    '2023-12-28',
  );
});

suite('An article of 2023-06-21: what has no year', () => {
  checkDates(
    [
      ['⟦Ngày 20/6⟧, Huyện ủy Đông Hà họp.', '2023-06-20'],
      ['⟦Chiều 20.6⟧, đoàn thăm báo.', '2023-06-20'],
      ['⟦Trưa 20/6⟧, nhiệt độ cao.', '2023-06-20'],
      ['Chiều nay (⟦21/6⟧), tỉnh gặp mặt báo chí.', '2023-06-21'],
      ['Hôm nay ⟦21.6⟧, báo ra số đặc biệt.', '2023-06-21'],
      ['Sáng nay, ⟦21-6⟧, lễ dâng hương được tổ chức.', '2023-06-21'],
      ['⟦Ngày 18⟧ và ⟦19-6⟧, hai xã tập huấn.', '2023-06-18', '2023-06-19'],
      ['⟦Tháng 5⟧, giá điện tăng.', '2023-05'],
      ['Kết quả ⟦quý II⟧ khá.', '2023-Q2'],
      ['Nghỉ lễ ⟦ngày 30/4⟧ và ⟦1/5⟧.', '2023-04-30', '2023-05-01'],
    ],
    '2023-06-21',
  );
});

suite('An article of 2024-12-30: what has no year', () => {
  checkDates(
    [
      ['⟦Ngày 2/1⟧ tới, trụ sở mới mở cửa.', '2025-01-02'],
      ['⟦Ngày 29/12⟧, tỉnh họp.', '2024-12-29'],
    ],
    '2024-12-30',
  );
});

suite('An article of 2024-02-12: what has no year', () => {
  checkDates(
    [
      ['⟦Ngày 30/11⟧, huyện họp tổng kết.', '2023-11-30'],
      ['Kết quả ⟦tháng 1⟧ khá.', '2024-01'],
      ['Thưởng Tết ⟦ngày 10/2⟧.', '2024-02-10'],
      ['Đại hội mẫu xong trước ⟦ngày 30/4⟧.', '2024-04-30'],
    ],
    '2024-02-12',
  );
});

suite('An article of 2022-07-01: what has no year', () => {
  checkDates(
    [
      ['⟦Ngày 30/6⟧ và ⟦1/7⟧, kỳ họp diễn ra.', '2022-06-30', '2022-07-01'],
      ['Sơ kết 6 tháng, ⟦sáng 30-6⟧, Thành ủy họp.', '2022-06-30'],
    ],
    '2022-07-01',
  );
});
