import { suiteOfCheck } from './table';

suiteOfCheck('symbolNotation', [
  {
    what: 'hyphen and slash of a Party symbol in the wrong order',
    text: 'Chi bộ học Nghị quyết số [18/NQ-TW] vào tháng Ba.',
    says: ['Số, ký hiệu viết chưa đúng thể thức; cách viết chuẩn là “18-NQ/TW”.'],
    mends: ['18-NQ/TW'],
  },
  { what: 'two hyphens or two slashes', text: 'Có [18-NQ-TW] và [828/QĐ/TTg].', mends: ['18-NQ/TW', '828/QĐ-TTg'] },
  {
    what: 'en dashes and spaces',
    text: 'Kết luận số [21 – KL/TW], Nghị định [30/2020/NĐ - CP] và Công văn số [3988 - CV / TU].',
    mends: ['21-KL/TW', '30/2020/NĐ-CP', '3988-CV/TU'],
  },
  {
    what: 'other ways to write the Central Committee',
    text: 'Kết luận số [21-KL/TƯ] và Hướng dẫn số [26-HD/BTC T.Ư] cùng bàn một việc, như Nghị quyết số [18-NQ/T.Ư].',
    mends: ['21-KL/TW', '26-HD/BTCTW', '18-NQ/TW'],
  },
  {
    what: 'no certain mend where «TƯ» may be a Thành ủy',
    text: 'Chương trình số [06-CTr/TƯ] của Thành ủy đã có hiệu quả.',
    mends: [null],
  },
  {
    what: 'small letters and slips of the type',
    text: 'Kết luận số [21-kl/TW], Chương trình số [06-Ctr/TU], Quyết định số [12-QQĐ/TU].',
    mends: ['21-KL/TW', '06-CTr/TU', '12-QĐ/TU'],
  },
  {
    what: 'a stop or low line for the hyphen',
    text: 'Nghị quyết số [18.NQ/TW] và [19_NQ/TW].',
    mends: ['18-NQ/TW', '19-NQ/TW'],
  },
  {
    what: 'the type twice',
    text: 'Chi bộ học [NQ 18-NQ/TW] và [HD38-HD/BTCTW].',
    mends: ['Nghị quyết số 18-NQ/TW', 'Hướng dẫn số 38-HD/BTCTW'],
  },
  {
    what: 'the type twice, where the abbreviation is of two types',
    text: 'Chi bộ học [QĐ 37-QĐ/TW] tại hội trường.',
    says: ['Loại văn bản viết hai lần, trước số và trong ký hiệu.'],
    mends: [null],
  },
  {
    what: 'not the standard forms',
    text: `
      Chi bộ học Kết luận số 21-KL/TW, Nghị định số 30/2020/NĐ-CP, Luật 64/2025/QH15, Công văn 4912/UBND-NC, Quyết
      định 06/QĐ-TTg, Chương trình số 06-CTr/TU, Nghị quyết 66.7/2025/NQ-CP và 37/2012/TTLT-BLĐTBXH-BYT-BTC.
    `,
  },
  { what: 'not a line in capitals', text: 'CHƯƠNG TRÌNH SỐ 06-CTR/TU ĐI VÀO CUỘC SỐNG' },
  { what: 'not where a line ends inside', text: 'Chi bộ học Nghị quyết số 18-\nNQ/TW vào tháng Ba và làm theo ngay.' },
  {
    what: 'not other compositions of letters',
    text: `Quyết định số 15/QĐ-UBND và Kết luận số 9-KL/ĐU`.normalize('NFD'),
  },
  { what: 'not the non-breaking hyphen', text: 'Nghị quyết số 18\u2011NQ/TW có nhiều điểm mới.' },
  {
    what: 'not symbols of bodies that may be of the State',
    text: 'Trường ra Quyết định 123/QĐ-ĐH và Hướng dẫn 764/HD-BTL.',
  },
  {
    what: 'not a hyphen first, as the State wrote in earlier years',
    text: 'Theo Quyết định số 163-QĐ/TTg và 179-HĐBT.',
  },
  {
    what: 'not what goes on behind what could be read',
    text: 'Theo Văn bản số 2664/VPCP - V.I của Văn phòng Chính phủ.',
  },
  {
    what: 'not an abbreviation in place of the type word',
    text: 'Chi bộ học NQ 18 và KL21 của Trung ương, NQ số 18-NQ/TW.',
  },
]);
