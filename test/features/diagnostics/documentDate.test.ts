import { suiteOfCheck } from './table';

const TEXT_OF_PLAN = `
  TỈNH ỦY LẠNG SƠN
  Số 27-KH/TU
  Lạng Sơn, ngày 05 tháng 01 năm 2022

  KẾ HOẠCH
  phát triển đảng viên ở vùng biên

  Ban Thường vụ Tỉnh ủy đề ra các chỉ tiêu sau đây.
`;
const OTHER = `
  Lạng Sơn học quy định mới

  (10/11/2021)

  Tỉnh ủy Lạng Sơn học Quy định số 900-QĐ/TW ngày 25/10/2021 của Ban Bí thư về chế độ họp chi bộ.
`;

suiteOfCheck('documentDate', [
  {
    what: 'another day than the catalogue has',
    text: 'Chi bộ học Quy định số 37-QĐ/TW [ngày 25/11/2021] về những điều đảng viên không được làm.',
    says: ['Quy định số 37-QĐ/TW: ở đây ghi 25/11/2021, danh mục văn bản ghi 25/10/2021.'],
    mends: [null],
    related: [[]],
  },
  {
    what: 'another day than the document’s own text has',
    text: `
      Chi bộ học kế hoạch

      (20/02/2022)

      Chi bộ học Kế hoạch số 27-KH/TU [ngày 01/02/2022] của Tỉnh ủy Lạng Sơn.
    `,
    others: { 'toàn văn': TEXT_OF_PLAN },
    says: ['Kế hoạch số 27-KH/TU: ở đây ghi 01/02/2022, nơi khác ghi 05/01/2022.'],
  },
  {
    what: 'another day than most articles have, with one of them as the place that disagrees',
    text: `
      Hà Nam học quy định

      (15/11/2021)

      Chi bộ học Quy định số 900-QĐ/TW [ngày 26/10/2021] về chế độ họp.
    `,
    others: { 'bài một': OTHER, 'bài hai': OTHER },
    related: [['bài hai: Quy định số 900-QĐ/TW']],
  },
  {
    what: 'two days in one article',
    text: `
      Chi bộ học Quy định số 900-QĐ/TW ngày 25/10/2021 của Ban Bí thư về chế độ họp chi bộ.

      Cuối buổi, Quy định số 900-QĐ/TW [ngày 26/10/2021] được phát cho từng người.
    `,
    related: [['bài này: Quy định số 900-QĐ/TW']],
  },
  {
    what: 'not a less precise date',
    text: 'Chi bộ học Quy định số 37-QĐ/TW tháng 10/2021, Quy định số 37-QĐ/TW năm 2021 và Quy định số 37-QĐ/TW ngày 25/10/2021.',
  },
  {
    what: 'not the document of the same number in another term',
    text: 'Sau Nghị quyết số 18-NQ/TW ngày 25/10/2017 là Nghị quyết số 18-NQ/TW ngày 16/6/2022.',
  },
  {
    what: 'not documents of communes, of which many have one number',
    text: 'Đảng ủy xã Na Sầm có Nghị quyết số 05-NQ/ĐU ngày 01/3/2022, Đảng ủy xã Hoàng Văn có Nghị quyết số 05-NQ/ĐU ngày 02/3/2022.',
  },
  {
    what: 'not a day that sources are known to give differently',
    text: 'Tỉnh thực hiện Nghị quyết số 39-NQ/TW ngày 07/4/2015 của Bộ Chính trị.',
  },
  {
    what: 'a day of another year than the number’s, which is that of issue',
    text: 'HĐND tỉnh Lạng Sơn ban hành Nghị quyết số 11/2023/NQ-HĐND [ngày 5/5/2022] về chính sách dân số.',
    says: ['Năm trong số và ngày không khớp: số 11/2023 là của năm 2023, ngày ban hành ghi là 05/05/2022.'],
    mends: [null],
  },
  {
    what: 'not a day of that year, a number without a year, and the day of another document',
    text: `
      HĐND tỉnh có Nghị quyết số 11/2022/NQ-HĐND ngày 5/5/2022, Nghị quyết số 11/NQ-HĐND ngày 5/5/2022.

      Nghị quyết số 12/2023/NQ-HĐND thay thế Nghị quyết số 9/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh.
    `,
  },
  {
    what: 'a date after the article’s, where the catalogue knows the right one',
    text: `
      Xã học nghị quyết mới

      (05/07/2022)

      Xã học Nghị quyết số 21-NQ/TW [ngày 16/7/2022] về xây dựng tổ chức cơ sở đảng.
    `,
    says: ['Nghị quyết số 21-NQ/TW: ở đây ghi 16/07/2022, danh mục văn bản ghi 16/06/2022.'],
  },
]);
