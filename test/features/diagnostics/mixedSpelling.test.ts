import { suiteOfCheck } from './table';

const nfd = (text: string): string => text.normalize('NFD');

suiteOfCheck('mixedSpelling', [
  {
    what: 'tone marks placed in two ways: once an article, at the first that stands the other way',
    text: 'Tỉnh ủy, Huyện ủy và Thành ủy họp. Đảng [uỷ] xã hoà giải.',
    says: ['2 chữ (uỷ, hoà) đặt dấu thanh theo kiểu “oà, uỷ”, 3 chữ còn lại trong bài theo kiểu “òa, ủy”.'],
    mends: ['ủy xã hòa'],
  },
  {
    what: 'the old way where most words have it',
    text: 'Tỉnh uỷ, Huyện uỷ và Thành uỷ họp. Đảng [ỦY] xã vắng.',
    says: ['1 chữ (ủy) đặt dấu thanh theo kiểu “òa, ủy”, 3 chữ còn lại trong bài theo kiểu “oà, uỷ”.'],
    mends: ['UỶ'],
  },
  {
    what: 'words of both ways, as many of each: which is meant is the reader’s to say',
    text: 'Đảng [uỷ] họp, Tỉnh ủy họp.',
    mends: [null],
    choices: [['Sửa 1 chữ theo kiểu “òa, ủy”']],
  },
  {
    what: 'tone marks of words with combining marks',
    text: `Tỉnh ủy và Huyện ủy họp, Đảng [[uy${'\u0309'}]] vắng.`,
    says: [/\(uỷ\) đặt dấu thanh theo kiểu “oà, uỷ”/u, /\(uỷ\) dùng mã Unicode tổ hợp/u],
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
    says: [/^5 chữ \(uỷ, hoà, khoẻ, …\) đặt dấu thanh theo kiểu “oà, uỷ”,/u],
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
  {
    what: 'a tone mark on a letter that never bears it, in names too',
    text: 'Đồng chí [Đòan] Minh Huấn, Bí thư Tỉnh ủy, phát biểu. Đồng chí Đoàn Minh Huấn yêu cầu các xã vào việc.',
    says: ['1 chữ đặt dấu thanh sai vị trí; viết đúng là: đoàn.'],
    mends: ['Đoàn'],
  },
  {
    what: 'such marks in any word, each syllable with the letter that bears its tone',
    text: 'Ông [Hùynh] Văn Lẫm, bà Nguỹên Thị Qúy nói: tòan bộ đề xuất cuả xã đã hoàn thành, nhờ ngừơi dân.',
    says: ['6 chữ đặt dấu thanh sai vị trí; viết đúng là: huỳnh, nguyễn, quý, ….'],
    mends: ['Huỳnh Văn Lẫm, bà Nguyễn Thị Quý nói: toàn bộ đề xuất của xã đã hoàn thành, nhờ người'],
  },
  {
    what: 'such a mark in capitals and with combining marks',
    text: `HỌP [TÒAN] TỈNH, ${'ĐÒAN'.toLowerCase()} về.`,
    mends: ['TOÀN TỈNH, đoàn'],
  },
  {
    what: 'the name of one person with the tone mark in two places',
    text: 'Bà Lê Thị Hòa, Bí thư Đảng ủy xã, dự họp. Bà Lê Thị [Hoà] nói. Sau đó bà Lê Thị Hòa trao quà.',
    says: ['Tên này đặt dấu thanh khác với 2 chỗ còn lại trong bài, nơi ghi “Hòa”.'],
    mends: ['Hòa'],
  },
  {
    what: 'letters with combining marks in a name, which searches miss',
    text: `Chi bộ nghe ông Lê Văn [${nfd('Tấn')}] phát biểu về việc làng.`,
    says: [/^1 chữ \(tấn\) dùng mã Unicode tổ hợp/u],
    mends: ['Tấn'],
  },
  {
    what: 'not names of two people who spell theirs in two ways',
    text: 'Bà Lê Thị Hòa và bà Trần Thị Hoà dự họp. Ông Lê Văn Thuỷ và ông Phạm Thủy đi cùng.',
  },
  {
    what: 'not what is right, however many vowels stand together, and no words of other languages',
    text: 'Huyền, tuyết, khuỷu, ngoéo, hoài, xoáy, giá, già, giếng, quý, quỳnh, cứu, rượu, uể oải, nghĩa, chịu, múa, thuở, huệ, Krông Búk, Ía Píar, Đắk Kpuông, Niê Blẽo, naïve, café.',
  },
]);
