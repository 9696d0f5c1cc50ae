import { checkDates } from './check';

suite('Days of the lunar calendar are found and not placed in the other one', () => {
  checkDates(
    [
      ['Xã giỗ Tổ ⟦ngày 10/3⟧ âm lịch.', null],
      ['Xã giỗ Tổ ⟦ngày 10-3⟧ (âm lịch).', null],
      ['Lễ hội đền mở ⟦ngày 12 tháng 2⟧ ÂL.', null],
      ['Hội làng từ ⟦ngày 8 đến 10/3⟧ AL.', null],
      ['Giỗ tổ nghề ⟦ngày 10/3⟧ năm Giáp Thìn.', null],
      ['Rước nước vào ⟦ngày 10/3⟧ (năm Giáp Thìn).', null],
      ['Cúng rừng ⟦ngày 30/2⟧ âm lịch.', null],
      ['Nghỉ giỗ Tổ (⟦10/3⟧ âm lịch).', null],
      ['Mở cửa đền ⟦ngày 8⟧, ⟦9⟧ và ⟦10/3⟧ âm lịch.', null, null, null],
      ['Hết ⟦tháng 3⟧ âm lịch mới gặt.', null],
      ['Giỗ ⟦ngày 08 tháng Giêng năm Tân Sửu⟧.', null],
    ],
    '2024-04-18',
  );
});

suite('Days beside a lunar one', () => {
  checkDates(
    [
      ['Giỗ Tổ ⟦ngày 18/4⟧ (âm lịch là mùng mười).', '2024-04-18'],
      ['Họp ⟦ngày 18/4⟧, tức ⟦ngày 10/3⟧ âm lịch.', '2024-04-18', null],
      ['Chúc Tết Giáp Thìn ⟦2024⟧ và dặn việc ⟦ngày 19/4⟧.', '2024', '2024-04-19'],
    ],
    '2024-04-18',
  );
});
