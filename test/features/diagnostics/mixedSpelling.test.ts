import { suiteOfCheck } from './table';

const nfd = (text: string): string => text.normalize('NFD');

suiteOfCheck('mixedSpelling', [
  {
    what: 'tone marks placed in two ways: once an article, at the first that stands the other way',
    text: 'Tỉnh ủy, Huyện ủy và Thành ủy họp. Đảng [uỷ] xã hoà giải.',
    says: ['2 chữ (uỷ, hoà) đặt dấu theo kiểu “oà, uỷ”, 3 chữ còn lại trong bài theo kiểu “òa, ủy”.'],
    mends: ['ủy xã hòa'],
  },
  {
    what: 'the old way where most words have it',
    text: 'Tỉnh uỷ, Huyện uỷ và Thành uỷ họp. Đảng [ỦY] xã vắng.',
    says: ['1 chữ (ủy) đặt dấu theo kiểu “òa, ủy”, 3 chữ còn lại trong bài theo kiểu “oà, uỷ”.'],
    mends: ['UỶ'],
  },
  {
    what: 'the modern way where words of both are as many',
    text: 'Đảng [uỷ] họp, Tỉnh ủy họp.',
    mends: ['ủy'],
  },
  {
    what: 'tone marks of words with combining marks',
    text: `Tỉnh ủy và Huyện ủy họp, Đảng [[uy${'\u0309'}]] vắng.`,
    says: [/\(uỷ\) đặt dấu theo kiểu “oà, uỷ”/u, /\(uỷ\) dùng mã Unicode tổ hợp/u],
    mends: [`u${'\u0309'}y`, 'uỷ'],
  },
  {
    what: 'combining marks beside composed letters',
    text: `Chi bộ họp bàn việc làng, [${nfd('cán')}] bộ ${nfd('đến')} đủ.`,
    says: [
      '2 chữ (cán, đến) dùng mã Unicode tổ hợp, 7 chữ còn lại trong bài dùng mã dựng sẵn. Trông giống nhau nhưng tìm kiếm có thể bỏ sót.',
    ],
    mends: ['cán bộ đến'],
  },
  {
    what: 'composed letters beside combining marks, where most words have these',
    text: `${nfd('Chi bộ họp bàn việc làng')}, [cán] ${nfd('bộ đến đủ')}.`,
    says: [/^1 chữ \(cán\) dùng mã Unicode dựng sẵn, 8 chữ còn lại/u],
    mends: [nfd('cán')],
  },
  {
    what: 'half-composed letters, as old keyboards make them, however many: nobody means them',
    text: `[tiê${'\u0301'}n] bô${'\u0323'} rô${'\u0300'}i, bàn xong.`,
    says: [/^3 chữ \(tiến, bộ, rồi\) dùng mã Unicode tổ hợp, 1 chữ còn lại/u],
    mends: ['tiến bộ rồi'],
  },
  {
    what: 'of many words three, each once',
    text: 'Tỉnh ủy, Huyện ủy, Thành ủy, Đảng ủy, Quận ủy, Thị ủy [uỷ] Uỷ hoà khoẻ thuỷ.',
    says: [/^5 chữ \(uỷ, hoà, khoẻ, …\) đặt dấu theo kiểu “oà, uỷ”,/u],
  },
  {
    what: 'not an article that keeps to one way',
    text: 'Tỉnh uỷ Khánh Hoà họp về hoà giải, tiêu huỷ và sức khoẻ.',
  },
  {
    what: 'not syllables that know one place only',
    text: 'Tỉnh ủy hòa giải; quý, quỳ, quỹ, quá, quà, hoàn, hoặc, hoạt, khuỷu, huýt, loét.',
  },
  {
    what: 'not names of people and of those who wrote it, which are spelt as they please',
    text: `
      Tỉnh ủy họp về hòa giải

      Đồng chí Nguyễn Thị Thuý, Bí thư Huyện ủy Na Sầm, dự họp.

      Trần Thuý Hoà
    `,
  },
  {
    what: 'not letters without marks, and no đ, which no mark makes',
    text: `${nfd('Chi bộ')} Na Sam đi theo ${nfd('đủ')}.`,
  },
]);
