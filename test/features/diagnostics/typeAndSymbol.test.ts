import { suiteOfCheck } from './table';

suiteOfCheck('typeAndSymbol', [
  {
    what: 'a resolution with the symbol of a conclusion',
    text: 'Đảng bộ xã học tập [Nghị quyết số 21-KL/TW] trong tháng Ba.',
    says: ['Loại văn bản và ký hiệu không khớp: “KL” là Kết luận, không phải Nghị quyết.'],
    mends: [null],
    choices: [['Sửa loại văn bản thành “Kết luận”', 'Sửa ký hiệu thành “21-NQ/TW”']],
  },
  {
    what: 'the type word wrong: the day is that of the conclusion',
    text: 'Đảng bộ xã học tập [Nghị quyết số 21-KL/TW] ngày 25/10/2021 của Trung ương.',
    mends: ['Kết luận số 21-KL/TW'],
    choices: [[]],
  },
  {
    what: 'the type word wrong in capitals',
    text: 'CHI BỘ HỌC [NGHỊ QUYẾT SỐ 21-KL/TW] NGÀY 25/10/2021',
    mends: ['KẾT LUẬN SỐ 21-KL/TW'],
  },
  {
    what: 'the type word wrong in small letters',
    text: 'Đảng bộ xã học tập [nghị quyết số 21-KL/TW] ngày 25/10/2021.',
    mends: ['kết luận số 21-KL/TW'],
  },
  {
    what: 'the symbol wrong: the day is that of the resolution',
    text: 'Đảng bộ xã học tập [Nghị quyết số 21-KL/TW], ngày 16/6/2022, của Trung ương.',
    mends: ['Nghị quyết số 21-NQ/TW'],
  },
  {
    what: 'the symbol wrong: the subject is that of the resolution',
    text: 'Xã bàn [Nghị quyết số 21 – KL/TW] về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới.',
    mends: ['Nghị quyết số 21 – NQ/TW'],
  },
  {
    what: 'a choice where another article alone would tell, but is of the same mistake',
    text: 'Xã học [Nghị quyết số 188-KL/TW] ngày 21/6/2021.',
    others: { 'bài khác': 'Huyện học Nghị quyết số 188-KL/TW ngày 21/6/2021.' },
    mends: [null],
  },
  {
    what: 'what other articles know of a document that no catalogue has',
    text: 'Xã học [Nghị quyết số 188-KL/TW] ngày 21/6/2021.',
    others: { 'bài khác': 'Huyện học Kết luận số 188-KL/TW ngày 21/6/2021 của Ban Bí thư.' },
    mends: ['Kết luận số 188-KL/TW'],
  },
  {
    what: 'a choice where the issuer alone speaks for one: it has many documents',
    text: 'Đảng bộ xã học tập [Nghị quyết số 21-KL/TW] của Ban Chấp hành Trung ương.',
    mends: [null],
    choices: [['Sửa loại văn bản thành “Kết luận”', 'Sửa ký hiệu thành “21-NQ/TW”']],
  },
  {
    what: 'a choice where the sentence gives a day of neither',
    text: 'Đảng bộ xã học tập [Nghị quyết số 21-KL/TW] ngày 26/10/2021.',
    mends: [null],
  },
  {
    what: 'all types that the symbol may be of are named',
    text: 'Cán bộ thực hiện [Chỉ thị số 371-QĐ/TW] về việc khác.',
    says: ['Loại văn bản và ký hiệu không khớp: “QĐ” là Quyết định hoặc Quy định, không phải Chỉ thị.'],
    choices: [
      ['Sửa loại văn bản thành “Quyết định”', 'Sửa loại văn bản thành “Quy định”', 'Sửa ký hiệu thành “371-CT/TW”'],
    ],
  },
  {
    what: 'of two types with one abbreviation the one that the subject tells',
    text: 'Cán bộ thực hiện [Chỉ thị số 37-QĐ/TW] về những điều đảng viên không được làm.',
    mends: ['Quy định số 37-QĐ/TW'],
  },
  {
    what: 'a decree with the number of a law, which no abbreviation makes a decree’s',
    text: 'Sở áp dụng [Nghị định số 64/2025/QH15] từ đầu năm.',
    choices: [['Sửa loại văn bản thành “Luật”', 'Sửa loại văn bản thành “Nghị quyết”']],
  },
  {
    what: 'a decision with the symbol that regulations had in 2018',
    text: 'Chi bộ học [Quyết định số 08-QĐi/TW] về nêu gương.',
    says: [/“QĐi” là Quy định/u],
  },
  {
    what: 'not where they agree, whatever the body and the style',
    text: `
      Chi bộ học Kết luận số 21-KL/TW, Nghị quyết 43/2022/QH15, Luật số 64/2025/QH15, Nghị định số 30/2020/NĐ-CP,
      Chương trình số 06-CTr/TU và Thông tri số 05-TT/TU.
    `,
  },
  {
    what: 'not for Quyết định and Quy định, which share QĐ',
    text: 'Chi bộ học Quyết định số 204-QĐ/TW và Quy định số 37-QĐ/TW.',
  },
  {
    what: 'not for what is known by the decision or the notice that issued it',
    text: 'Xã triển khai Đề án 06/QĐ-TTg và Kết luận số 81-TB/TW của Bộ Chính trị, Thông tư 34/2012/TTLT-BYT-BLĐTBXH.',
  },
  { what: 'not for a word that says no type', text: 'Theo văn bản số 21-KL/TW, chi bộ sẽ họp vào tháng Ba.' },
  { what: 'not for half a symbol', text: 'Huyện trả lời bằng công văn số 159/TB trong tuần.' },
  {
    what: 'not for State letters, which bear no type but the body, whatever it is short for',
    text: 'Sở có Công văn số 4912/UBND-NC gửi các xã, Cục Thuế có Công văn số 512/CT-TTHT trả lời.',
  },
  {
    what: 'not for the next of a list of several types',
    text: 'Chi bộ học Nghị quyết số 18-NQ/TW, Kết luận số 21-KL/TW, Quy định số 37-QĐ/TW.',
  },
]);
