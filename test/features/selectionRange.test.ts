import assert from 'node:assert/strict';
import { CancellationToken, type Position, type SelectionRange } from 'vscode-languageserver-protocol';
import { provideSelectionRanges } from '../../server/src/features/selectionRange';
import { type Asked, corpusOf, textIn } from './corpusOf';

const ARTICLE = `
  Lạng Sơn bàn việc cơ sở

  (12/01/2022)

  Hội nghị mở sáng qua. Đồng chí Nông Văn Tài, Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn chủ trì. Mọi người đọc Kết luận số 21-KL/TW.

  Việc trước mắt

  Các chi bộ họp ngay trong tuần. Ai vắng thì xem lại biên bản.

  Việc về sau

  Các chi bộ tự kiểm tra sổ sách của mình trong quý tới.

  Cuối năm sẽ sơ kết ở từng xã.
`;

/** What a selection grows to at the cursor, its beginning and end where it is long. */
function steps(asked: Asked, positions: readonly Position[] = [asked.position]): readonly (readonly string[])[] {
  const { snapshot, uri, texts } = asked;
  const open = { getText: () => texts.get(uri) ?? '' };
  const found = provideSelectionRanges(snapshot, uri, open, positions, CancellationToken.None);
  return found.map((first) => {
    const words: string[] = [];
    for (let at: SelectionRange | undefined = first; at !== undefined; at = at.parent) {
      const text = textIn(asked, uri, at.range).split(': ').slice(1).join(': ');
      const all = text.trim().split(/\s+/u);
      words.push(all.length > 8 ? `${all.slice(0, 3).join(' ')} … ${all.slice(-2).join(' ')}` : text);
    }
    return words;
  });
}

const PARAGRAPH = 'Hội nghị mở … số 21-KL/TW.';
const LEAD = 'Lạng Sơn bàn … từng xã.';
const HOLDER = 'Nông Văn Tài, … Lạng Sơn';

suite('a selection grows', () => {
  const cases: readonly (readonly [from: string, words: readonly string[]])[] = [
    ['in a sentence: Hội ng|hị mở', ['nghị', 'Hội nghị mở sáng qua.', PARAGRAPH, LEAD]],
    [
      'in a document: Kết l|uận số',
      ['luận', 'Kết luận số 21-KL/TW', 'Mọi người đọc Kết luận số 21-KL/TW.', PARAGRAPH, LEAD],
    ],
    ['in a title: Phó B|í thư', ['Bí', 'Phó Bí thư … Lạng Sơn', HOLDER, 'Đồng chí Nông … chủ trì.', PARAGRAPH, LEAD]],
    ['in a name: Nông V|ăn', ['Văn', 'Nông Văn Tài', HOLDER, 'Đồng chí Nông … chủ trì.', PARAGRAPH, LEAD]],
    [
      'in a section: Các ch|i bộ',
      ['chi', 'Các chi bộ họp ngay trong tuần.', 'Các chi bộ … biên bản.', 'Việc trước mắt … biên bản.', LEAD],
    ],
    ['at the end of a word: sáng qua|.', ['qua', 'Hội nghị mở sáng qua.', PARAGRAPH, LEAD]],
  ];
  for (const [from, words] of cases) {
    test(from, () => {
      const cursor = from.slice(from.indexOf(': ') + 2);
      assert.deepEqual(steps(corpusOf({ bài: ARTICLE.replace(cursor.replace('|', ''), cursor) })), [words]);
    });
  }

  test('from several positions, each in its own way', () => {
    const asked = corpusOf({ bài: ARTICLE.replace('mở sáng', 'm|ở sáng') });
    const elsewhere = { line: 0, character: 1 };
    assert.deepEqual(
      steps(asked, [asked.position, elsewhere, asked.position]).map(([word]) => word),
      ['mở', 'Lạng', 'mở'],
    );
  });

  test('in a text that is no article of the corpus', () => {
    const { snapshot } = corpusOf({ bài: ARTICLE });
    const open = { getText: () => 'Một câu. Hai câu.' };
    const [found] = provideSelectionRanges(
      snapshot,
      'file:///khác',
      open,
      [{ line: 0, character: 1 }],
      CancellationToken.None,
    );
    assert.equal(found?.range.end.character, 3);
    assert.equal(found.parent?.range.end.character, 8);
  });

  test('nowhere without text and article, but there is an answer', () => {
    const at = { line: 3, character: 1 };
    const { snapshot } = corpusOf({ bài: ARTICLE });
    assert.deepEqual(provideSelectionRanges(snapshot, 'file:///khác', undefined, [at], CancellationToken.None), [
      { range: { start: at, end: at } },
    ]);
  });
});
