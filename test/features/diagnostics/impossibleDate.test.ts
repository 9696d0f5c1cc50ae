import { suiteOfCheck } from './table';

suiteOfCheck('impossibleDate', [
  {
    what: 'a day that February never has',
    text: 'Chi bộ họp [ngày 31/2/2022] tại nhà văn hóa xã.',
    says: ['Lịch không có ngày 31/2/2022.'],
    mends: [null],
  },
  {
    what: 'in words',
    text: 'Đại hội diễn ra [ngày 31 tháng 4 năm 2021] tại xã.',
    says: ['Lịch không có ngày 31/4/2021.'],
  },
  {
    what: 'a day or a month of the number nought',
    text: 'Báo cáo [ngày 0/6/2023] và báo cáo [ngày 5/0/2023] nêu rõ.',
    says: ['Lịch không có ngày 0/6/2023.', 'Lịch không có ngày 5/0/2023.'],
  },
  { what: 'not the blank of a form', text: 'Mẫu ghi ngày 00/00/2023; tỷ số là 0/6.' },
  { what: 'the 29th of February of a common year', text: 'Hội nghị mở [ngày 29/02/2023] tại tỉnh.' },
  { what: 'not of a leap year', text: 'Hội nghị mở ngày 29/02/2024 tại tỉnh.' },
  { what: 'not a ratio', text: 'Có 31/32 chi bộ hoàn thành nhiệm vụ.' },
]);
