import { suiteOfCheck } from './table';

suiteOfCheck('citedBeforeIssued', [
  {
    what: 'a document with a date after the article’s',
    text: `
      Xã học quy định mới

      (21/11/2023)

      Xã rà soát bộ máy theo [Quy định số 137-QĐ/TW] ngày 1/12/2023 của Ban Bí thư.
    `,
    says: ['Quy định số 137-QĐ/TW: thời gian ban hành (01/12/2023) sau ngày đăng bài (21/11/2023).'],
    mends: [null],
  },
  {
    what: 'not a wrong date of a document that had been issued by then, which another check tells',
    text: `
      Xã học nghị quyết mới

      (05/07/2022)

      Xã học Nghị quyết số 21-NQ/TW ngày 16/7/2022 về xây dựng tổ chức cơ sở đảng.
    `,
  },
  {
    what: 'a number that bears a later year',
    text: `
      Xã học nghị định mới

      (21/11/2023)

      Cán bộ tư pháp áp dụng [Nghị định số 45/2024/NĐ-CP] khi cấp giấy.
    `,
    says: ['Nghị định số 45/2024/NĐ-CP: thời gian ban hành (2024) sau ngày đăng bài (21/11/2023).'],
  },
  {
    what: 'not one of the same day, nor one of which only month or year is told',
    text: `
      Xã học quy định mới

      (01/12/2023)

      Xã theo Quy định số 137-QĐ/TW ngày 1/12/2023, Kế hoạch số 5-KH/ĐU của tháng 12/2023 và Nghị định số 45/2023/NĐ-CP.
    `,
  },
  {
    what: 'not a draft, nor what is yet to be issued',
    text: `
      Xã góp ý văn bản

      (21/11/2023)

      Cán bộ góp ý dự thảo Nghị định số 45/2024/NĐ-CP; tỉnh sẽ ban hành Kế hoạch số 27-KH/TU ngày 5/12/2023.
    `,
  },
  {
    what: 'not where a deadline follows',
    text: `
      Xã học quy định mới

      (21/11/2023)

      Xã thực hiện Quy định số 137-QĐ/TW xong trước ngày 31/12/2023.
    `,
  },
  { what: 'not in an article that has no date', text: 'Xã theo Quy định số 137-QĐ/TW ngày 1/12/2023 của Ban Bí thư.' },
]);
