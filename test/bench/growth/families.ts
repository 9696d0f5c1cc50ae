/** Texts that nobody writes, but that a page may hold by accident or malice: each is to be read in linear time. */

/** A family of texts: the same at every size. */
export interface Family {
  readonly name: string;
  /** A text of about so many UTF-16 units. */
  readonly text: (size: number) => string;
}

/** What cannot be seen alone. */
const SHOWN = new Map([
  ['\n', '⏎'],
  ['\t', '⇥'],
  ['\u00a0', '␣'],
  ['\u0301', '◌\u0301'],
]);

/** A piece again and again, after a beginning that waits for an end. */
function repeated(piece: string, beginning = ''): Family {
  const shown = [...(beginning + piece)].map((unit) => SHOWN.get(unit) ?? unit).join('');
  const name = beginning === '' ? `«${shown}»` : `«${shown}», its beginning once`;
  return { name, text: (size) => beginning + piece.repeat(Math.ceil(size / piece.length)) };
}

/** One piece again and again, and then another one: what each of the second kind means for each of the first. */
function halves(first: string, between: string, second: string): Family {
  const times = (piece: string, size: number): string => piece.repeat(Math.ceil(size / 2 / piece.length));
  const text = (size: number): string => times(first, size) + between + times(second, size);
  return { name: `«${first}», then «${between}${second}»`, text };
}

/** Words that are all different, so that nothing remembered helps. */
function differentWords(size: number): string {
  const words: string[] = [];
  for (let length = 0, at = 1; length < size; at++) {
    const word = at.toString(26).replace(/\d/gu, (digit) => 'qwertyuiop'.charAt(Number(digit)));
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}

const PIECES: readonly string[] = [
  // characters
  ...[
    '1',
    '1.',
    '1/',
    '1 ',
    'A',
    'A ',
    'a',
    'đ ',
    '(',
    '()',
    '“',
    '“a ',
    '”',
    '"',
    '«',
    '.',
    '. ',
    '-',
    '/',
    ', ',
    '; ',
  ],
  ...[': ', '*', '\u0301', 'a\u0301', 'e\u0302\u0323 ', '😀', '\n', '\n\n', 'a\n', 'A\n', '1\n', '\t', '\u00a0'],
  // lines of a page
  ...['Ảnh: ', 'Ảnh: Lò Văn Thiềng\n', 'Ý kiến ()\n', '• Chính trị\n', 'Thứ Sáu, 12/01/2024 | 16:14\n', 'Hội nghị\n\n'],
  ...['Lò Văn Thiềng\n', 'Tin, ảnh: Hà Ly\n\n'],
  // documents
  ...['Nghị quyết ', 'Nghị quyết số 18-NQ/TW, ', 'Quy định 22, 41, ', 'số 18, ', '-NQ/TW', 'Luật ', 'Luật Đất đai, '],
  ...['Trung ương 4 ', 'khóa XI, XII, ', 'của Bộ Chính trị ', 'Đại hội XIII ', 'KL1', 'NQ57', '12KL', '12-KL.I'],
  ...['18/A&', 'KL 1 CTr', '1-NQ/', '1_NQ.', 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, '],
  // people and their offices
  ...[
    'Chủ tịch ',
    'Bí thư, ',
    'Thường trực ',
    'Ban ',
    'Ban Tổ chức Tỉnh ủy ',
    'xã Ea Kao, ',
    'TP. ',
    'Nguyễn ',
    'Lò Văn Thiềng, ',
  ],
  ...['Lò Văn Thiềng, Bí thư Huyện ủy; ', 'Bí thư Huyện ủy Lò Văn Thiềng. ', 'Các đồng chí: ', 'Bí thư nhấn mạnh. '],
  ...['K’Mák - ', 'ông Hặc, '],
  // figures and dates
  ...['5% còn 7,', 'so với 5% ', 'tăng 5% (5 xã) ', '5 trên 5 ', 'tuổi bình quân 5,5 ', 'huy hiệu 5 năm tuổi Đảng '],
  ...['trên 1 ', '1 triệu ', '29/30 ', '12% ', '1 chi bộ, ', 'từ 1 đến ', 'ngày ', 'ngày 1, ', 'ngày 1/1 ', '2021, '],
  ...['quý I, ', 'từ ngày 1 đến ngày ', 'tháng 1, '],
];

/** What must be read in linear time. */
export const FAMILIES: readonly Family[] = [
  ...PIECES.map((piece) => repeated(piece)),
  repeated(', ', 'Nghị quyết số 18'),
  repeated('Ngày 7/8/2016. ', 'Ngày 5/3. '),
  repeated('A ', 'Chủ tịch '),
  repeated('a ', '“'),
  repeated('a, ', 'Nghị quyết số 18-NQ/TW về '),
  repeated('Lò Văn Thiềng, ', 'Các đồng chí Phó Chủ tịch UBND tỉnh: '),
  repeated('ông Hòa, ', 'Ông Lò Văn Thiềng, '),
  repeated('Bí thư lần lượt là ông Lò Văn Thiềng, '),
  halves('các Phó Chủ tịch, ', 'Bí thư: ', 'Lò Văn Thiềng, '),
  halves('Lò Văn Thiềng, ', '', 'Phó Chủ tịch UBND tỉnh, '),
  { name: 'words that are all different', text: differentWords },
];
