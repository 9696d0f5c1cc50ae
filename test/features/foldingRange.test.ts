import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { provideFoldingRanges } from '../../server/src/features/foldingRange';
import { corpusOf, unindented, uriOf } from './corpusOf';

const ANY = Number.POSITIVE_INFINITY;

const ARTICLE = `
  Trang chủ
  Thời sự
  Xây dựng Đảng

  Huyện ủy Văn Lãng sơ kết nửa năm

  Thứ Ba, 20/06/2023

  Sáng 19/6/2023, Huyện ủy Văn Lãng sơ kết công tác nửa năm ở cơ sở.

  Việc ở chi bộ

  Chi bộ nào cũng họp từ đầu tuần để bàn xem nên làm gì trước.

  Các chi bộ đăng ký bốn việc:
  - Dọn nhà văn hóa của thôn vào sáng Chủ nhật hằng tuần.
  - Sửa lại đoạn mương chạy qua ruộng của bà con.
  - Trồng thêm hoa dọc con đường ra chợ phiên.
  - Góp sách cũ cho điểm trường ở bản xa nhất.

  Việc nào cũng có người nhận và có ngày xong.

  Việc ở xã

  Ủy ban nhân dân xã lo phần xi măng, còn bà con lo phần công.

  Bình luận (0)
  Gửi bình luận
  Chia sẻ
`;

/** What is folded: the first and the last line of each range, with its kind. */
function folds(text: string, most = ANY): readonly string[] {
  const { snapshot } = corpusOf({ bài: text });
  const lines = unindented(text).split('\n');
  const open = { getText: () => unindented(text) };
  const found = provideFoldingRanges(snapshot, uriOf('bài'), open, most, CancellationToken.None) ?? [];
  return found.map(({ startLine, endLine, kind }) => `${kind ?? ''}${lines[startLine]} … ${lines[endLine]}`);
}

suite('folding', () => {
  test('takes sections, the page around the article and long lists', () => {
    assert.deepEqual(folds(ARTICLE), [
      'commentTrang chủ … Xây dựng Đảng',
      'Việc ở chi bộ … Việc nào cũng có người nhận và có ngày xong.',
      'Các chi bộ đăng ký bốn việc: … - Góp sách cũ cho điểm trường ở bản xa nhất.',
      'Việc ở xã … Ủy ban nhân dân xã lo phần xi măng, còn bà con lo phần công.',
      'commentBình luận (0) … Chia sẻ',
    ]);
  });

  test('gives a client that takes few ranges the outer ones', () => {
    assert.deepEqual(
      folds(ARTICLE, 4),
      folds(ARTICLE).filter((fold) => !fold.startsWith('Các chi bộ')),
    );
  });

  test('is left to the editor where there is nothing to fold', () => {
    const { snapshot } = corpusOf({ ngắn: 'Huyện ủy Văn Lãng họp bàn Kết luận số 21-KL/TW.' });
    for (const name of ['ngắn', 'không có']) {
      assert.equal(provideFoldingRanges(snapshot, uriOf(name), undefined, ANY, CancellationToken.None), null);
    }
  });

  test('knows sections without the text too', () => {
    const { snapshot } = corpusOf({ bài: ARTICLE });
    const found = provideFoldingRanges(snapshot, uriOf('bài'), undefined, ANY, CancellationToken.None);
    assert.equal(found?.length, folds(ARTICLE).length - 1);
  });

  test('of a question that nobody asks any more is none', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    assert.equal(
      provideFoldingRanges(corpusOf({ bài: ARTICLE }).snapshot, uriOf('bài'), undefined, ANY, source.token),
      null,
    );
  });

  const lists: readonly (readonly [what: string, lines: readonly string[], isList: boolean])[] = [
    ['numbers', ['1. Xi măng', '2. Cát sỏi', '3. Ngày công', '4. Dụng cụ'], true],
    ['numbers over ten, with empty lines between', ['9) Xi măng', '', '10) Cát sỏi', '', '11) Công', '12) Xe'], true],
    ['letters', ['a) Xi măng', 'b) Cát sỏi', 'c) Ngày công', 'đ) Dụng cụ'], true],
    ['three items, which are too few', ['- Xi măng', '- Cát sỏi', '- Ngày công'], false],
    ['items of different lists', ['- Xi măng', '- Cát sỏi', '+ Ngày công', '+ Dụng cụ'], false],
    ['figures with stops', ['1.200 bao xi măng', '2.300 khối cát', '3.400 ngày công', '4.500 viên gạch'], false],
    ['dashes without a space', ['-20 bao xi măng', '-30 khối cát', '-40 ngày công', '-50 viên gạch'], false],
  ];
  for (const [what, lines, isList] of lists) {
    test(`of lines: ${what}`, () => {
      const text = [
        'Xã Tân Thanh ghi sổ đóng góp',
        '',
        'Bà con ở bản đã góp những thứ sau đây.',
        '',
        ...lines,
        '',
        'Hết.',
      ];
      const found = folds(text.join('\n'));
      assert.deepEqual(found, isList ? [`${lines[0]} … ${lines.at(-1)}`] : []);
    });
  }
});
