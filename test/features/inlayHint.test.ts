import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type InlayHint } from 'vscode-languageserver-protocol';
import { type HintData, provideInlayHints, resolveInlayHint } from '../../server/src/features/inlayHint';
import { presentation } from '../../server/src/features/wording/presentation';
import { offsetAt, readLines } from '../../server/src/text/positions';
import { corpusOf, unindented, uriOf } from './corpusOf';

const vi = presentation('vi', true);
const ALL = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const DATED = 'Lạng Sơn bàn việc cơ sở\n\n(12/03/2022)\n\n';

/** An article with its hints in it, each in braces: «Kết luận 21{-KL/TW}». */
function hinted(text: string, others: Readonly<Record<string, string>> = {}, shown = vi): string {
  const { snapshot } = corpusOf({ ...others, bài: text });
  const hints = provideInlayHints(snapshot, uriOf('bài'), ALL, shown, CancellationToken.None);
  const plain = unindented(text);
  const lines = readLines(plain);
  let result = '';
  let from = 0;
  for (const { position, label, paddingLeft } of hints) {
    const at = offsetAt(lines, position);
    result += `${plain.slice(from, at)}{${paddingLeft ? ' ' : ''}${label}}`;
    from = at;
  }
  return `${result}${plain.slice(from)}`.slice(DATED.length).trim();
}

suite('hints behind short forms', () => {
  const rows: readonly (readonly [what: string, text: string])[] = [
    ['a number alone', 'Chi bộ học Kết luận số 21{-KL/TW · 25/10/2021} trong tuần.'],
    ['an abbreviation, which is not doubled', 'Chi bộ học KL21{/TW · 25/10/2021} trong tuần.'],
    ['… nor where a space parts it from the number', 'Chi bộ học KL 21{/TW · 25/10/2021} trong tuần.'],
    ['… nor in a symbol of the State', 'Công an học QĐ 06{-TTg · 06/01/2022} của Thủ tướng.'],
    ['the second in a line', 'Chi bộ học Kết luận 21{-KL/TW · 25/10/2021}, rồi làm theo Kết luận 21 ngay.'],
    [
      'a full form with its date in the paragraph before, which tells all',
      'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021 từ thứ Hai.\n\nKết luận 21 dễ nhớ, rồi Kết luận số 21 dễ làm.',
    ],
    [
      '… two paragraphs before, which is far',
      'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.\n\nBà con dự.\n\nLàm theo Kết luận 21{-KL/TW · 25/10/2021}.',
    ],
    [
      '… of another document',
      'Chi bộ học Kết luận số 21-KL/TW ngày 25/10/2021.\n\nKết luận 21 dễ nhớ hơn Kết luận 14{-KL/TW · 22/09/2021}.',
    ],
    ['a full form before it in the line', 'Kết luận số 21-KL/TW (sau đây gọi là Kết luận số 21) đã về đến bản.'],
    [
      'one in each line',
      'Chi bộ học Kết luận 21{-KL/TW · 25/10/2021} từ thứ Hai.\n\nKết luận 21{-KL/TW · 25/10/2021} dễ nhớ.',
    ],
    ['its date is in the text', 'Chi bộ học Kết luận số 21{-KL/TW} ngày 25/10/2021 trong tuần.'],
    ['a list', 'Chi bộ học Quy định 22{-QĐ/TW · 28/07/2021}, 50{-QĐ/TW · 27/12/2021} trong tuần.'],
    [
      'more than a line has room for: none has a date',
      'Chi bộ học Quy định 22{-QĐ/TW}, 50{-QĐ/TW}, Kết luận 21{-KL/TW}, Kết luận 14{-KL/TW} trong tuần.',
    ],
    ['another type is meant', 'Công an xã làm Đề án 06{ Quyết định số 06/QĐ-TTg · 06/01/2022} cho bà con.'],
    ['a full form', 'Chi bộ học Kết luận số 21-KL/TW trong tuần.'],
    ['a law by name', 'Chi bộ đọc Luật Đất đai năm 2013 trong tuần.'],
    ['nothing is known of it', 'Chi bộ học Kết luận số 987 trong tuần.'],
    ['nothing is cited', 'Chi bộ họp 21 lần trong năm.'],
  ];
  for (const [what, expected] of rows) {
    test(what, () => assert.equal(hinted(`${DATED}${expected.replaceAll(/\{[^}]*\}/gu, '')}`), expected));
  }

  test('of an ambiguous one there is none: the colours and the card tell', () => {
    const undated = 'Tổ dân phố bàn việc chung\n\nBà con nghe đọc lại Nghị quyết số 18 hôm qua.';
    assert.equal(hinted(`${undated}\n`).includes('{'), false);
  });

  test('the document may be known from another article', () => {
    const other = 'Tỉnh ủy Lạng Sơn bàn Kế hoạch số 27-KH/TU ngày 05/01/2022 về phát triển đảng viên.';
    const text = `${DATED}Tỉnh ủy Lạng Sơn nhắc lại Kế hoạch 27 về phát triển đảng viên.`;
    assert.match(hinted(text, { khác: other }), /Kế hoạch 27\{-KH\/TU · 05\/01\/2022\}/u);
  });

  test('dates are in the language of the reader', () => {
    const text = `${DATED}Chi bộ học Kết luận số 21 trong tuần.`;
    assert.match(hinted(text, {}, presentation('en', true)), /\{-KL\/TW · 25 Oct 2021\}/u);
  });

  suite('asked for a part', () => {
    const text = `${DATED}Học Kết luận 21 và Quy định 22.\nLàm theo Kết luận 21 ngay.`;
    const { snapshot } = corpusOf({ bài: text });
    const ask = (start: [number, number], end: [number, number], token = CancellationToken.None) => {
      const at = ([line, character]: [number, number]) => ({ line, character });
      const range = { start: at(start), end: at(end) };
      return provideInlayHints(snapshot, uriOf('bài'), range, vi, token).map(({ label }) => label);
    };
    test('are those of the part', () => assert.deepEqual(ask([5, 0], [6, 0]), ['-KL/TW · 25/10/2021']));
    test('know what stands before it in the line', () =>
      assert.deepEqual(ask([4, 16], [5, 0]), ['-QĐ/TW · 28/07/2021']));
    test('are none where nobody asks any more', () => {
      const source = new CancellationTokenSource();
      source.cancel();
      assert.deepEqual(ask([0, 0], [9, 0], source.token), []);
    });
  });

  suite('a tooltip', () => {
    const text = `${DATED}Học Kết luận 21.`;
    const { snapshot } = corpusOf({ bài: text });
    const [hint] = provideInlayHints(snapshot, uriOf('bài'), ALL, vi, CancellationToken.None) as [InlayHint];
    test('is there when it is asked for', () => {
      assert.equal(hint.tooltip, undefined);
      const { tooltip } = resolveInlayHint(snapshot, hint, hint.data as HintData, vi);
      assert.match(typeof tooltip === 'object' ? tooltip.value : '', /^### Kết luận số 21-KL\/TW/u);
    });
    test('is left out where the article says something else by now', () => {
      const changed = corpusOf({ bài: `${DATED}Học Kết luận 14.` }).snapshot;
      assert.deepEqual(resolveInlayHint(changed, hint, hint.data as HintData, vi), hint);
    });
  });
});
