import assert from 'node:assert/strict';
import { corpusOf } from './plans';

const SENTENCE = 'Các chi bộ đọc từng phần, ghi ý kiến vào sổ và gửi lên đảng ủy trước ngày họp sau.';
const page = (...lines: readonly string[]): string => `${[...lines, '', SENTENCE, '', SENTENCE].join('\n')}\n`;

/** A document's own text, and an article that cites it in full. */
const PAIRS: readonly (readonly [what: string, key: string, text: string, citation: string])[] = [
  [
    'of the Party',
    'KL:21/TW@XIII',
    page(
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      '*',
      'Số 21-KL/TW',
      'Hà Nội, ngày 25 tháng 10 năm 2021',
      '',
      'KẾT LUẬN',
      'về xây dựng Đảng',
    ),
    'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII.',
  ],
  [
    'of the State',
    '30/2020/NĐ-CP',
    page('CHÍNH PHỦ', 'Số: 30/2020/NĐ-CP', 'Hà Nội, ngày 05 tháng 3 năm 2020', '', 'NGHỊ ĐỊNH', 'Về công tác văn thư'),
    'Văn phòng làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  ],
  [
    'of a province, a letter',
    'CV:512/TU@Lạng Sơn 2020-2025',
    page(
      'TỈNH ỦY LẠNG SƠN',
      'Số 512-CV/TU',
      'V/v quán triệt quy định mới',
      '',
      'Lạng Sơn, ngày 03 tháng 4 năm 2023',
      '',
      'Kính gửi: Các huyện ủy',
    ),
    'Huyện ủy nhận Công văn số 512-CV/TU ngày 03/4/2023 của Tỉnh ủy Lạng Sơn.',
  ],
  [
    'of a district, below the committee of its province',
    'NQ:7/HU@huyện Văn Chấn, Yên Bái 2020-2025',
    page(
      'TỈNH ỦY YÊN BÁI',
      'HUYỆN ỦY VĂN CHẤN',
      '*',
      'Số 07-NQ/HU',
      '',
      'Văn Chấn, ngày 04 tháng 5 năm 2021',
      '',
      'NGHỊ QUYẾT',
      'về phát triển cây chè',
    ),
    'Tại Yên Bái, xã đọc Nghị quyết số 07-NQ/HU ngày 4/5/2021 của Huyện ủy Văn Chấn, tỉnh Yên Bái.',
  ],
];

suite('the own text of a document is its definition', () => {
  for (const [what, key, text, citation] of PAIRS) {
    test(what, () => {
      const snapshot = corpusOf({ 'file:///văn bản.txt': text, 'file:///bài.txt': `${citation}\n` }).snapshot();
      const found = snapshot.definition(key);
      assert.deepEqual(found, { uri: 'file:///văn bản.txt', span: snapshot.article('file:///văn bản.txt')?.header });
    });
  }

  for (const [what, key, text] of PAIRS) {
    test(`${what}: its own number says which it is`, () => {
      const snapshot = corpusOf({ 'file:///văn bản.txt': text }).snapshot();
      const { mentions } = snapshot.article('file:///văn bản.txt')!;
      const mention = mentions.findIndex(({ kind }) => kind === 'directive');
      const own = snapshot.resolve({ uri: 'file:///văn bản.txt', mention });
      assert.equal(own?.kind === 'document' && own.document.key, key);
    });
  }
});
