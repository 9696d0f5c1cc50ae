import { suiteOfCheck } from './table';

suiteOfCheck('documentIssuer', [
  {
    what: 'the Politburo for the Secretariat',
    text: 'Xã theo [Quy định số 137-QĐ/TW] ngày 01/12/2023 của Bộ Chính trị.',
    others: { khác: 'Huyện theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Ban Bí thư.' },
    says: [/của Bộ Chính trị, nơi khác ghi của Ban Bí thư/u],
    mends: [null],
    related: [['khác: Quy định số 137-QĐ/TW']],
  },
  { what: 'not the one that it is', text: 'Xã theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Ban Bí thư.' },
  {
    what: 'not the Central Committee, under whose letterhead all three write',
    text: 'Xã theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Ban Chấp hành Trung ương.',
  },
  {
    what: 'not a wider or shorter name of the same',
    text: 'Xã theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Trung ương, của BBT Trung ương Đảng.',
  },
  { what: 'not where the number is the province’s', text: 'Xã theo Quy định số 137-QĐ/TU của Tỉnh ủy Hà Nam.' },
]);
