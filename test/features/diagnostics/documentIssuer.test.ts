import { suiteOfCheck } from './table';

suiteOfCheck('documentIssuer', [
  {
    what: 'the Politburo for the Secretariat',
    text: 'Xã theo [Quy định số 137-QĐ/TW] ngày 01/12/2023 của Bộ Chính trị.',
    others: { khác: 'Huyện theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Ban Bí thư.' },
    says: [/của Bộ Chính trị, danh mục văn bản ghi của Ban Bí thư/u],
    mends: [null],
    related: [['khác: Quy định số 137-QĐ/TW']],
  },
  {
    what: 'one that an unverified source of the catalogue names too, against a published one',
    text: 'Bài viết nhắc lại [Kết luận số 21-KL/TW] ngày 25/10/2021 của Bộ Chính trị.',
    says: [
      'Kết luận số 21-KL/TW: ở đây ghi của Bộ Chính trị, danh mục văn bản ghi của Ban Chấp hành Trung ương. Cũng ghi như ở đây: bản chép trên mạng (chưa đối chiếu với bản gốc). Nguồn đáng tin hơn: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Nam Định.',
    ],
    mends: [null],
  },
  {
    what: 'not one that a source as good as the catalogue’s best names',
    text: 'Bài viết nhắc lại Quy định số 144-QĐ/TW ngày 09/5/2024 và Quy định số 29-QĐ/TW ngày 25/7/2016 của Bộ Chính trị.',
  },
  {
    what: 'not what the document’s own text says, whatever the catalogue has',
    text: 'Xã theo Quy định số 137-QĐ/TW ngày 01/12/2023 của Bộ Chính trị.',
    others: {
      'toàn văn': `
        BỘ CHÍNH TRỊ
        Số 137-QĐ/TW
        Hà Nội, ngày 01 tháng 12 năm 2023

        QUY ĐỊNH
        về chức năng, nhiệm vụ, quyền hạn của tổ chức

        Điều 1. Phạm vi điều chỉnh
      `,
    },
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
