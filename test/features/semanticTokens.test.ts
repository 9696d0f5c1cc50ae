import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import { provideSemanticTokens, semanticTokensLegend } from '../../server/src/features/semanticTokens';
import { at } from './articles';
import { corpusOf, textIn } from './corpusOf';

/** The tokens as a reader would mark them: the words, their type and what more is said of them. */
function colours(articles: Readonly<Record<string, string>>, range?: Range): string[] {
  const asked = corpusOf(articles);
  const { data } = provideSemanticTokens(asked.snapshot, asked.uri, range, CancellationToken.None);
  const rows: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    character = down === 0 ? character + right : right;
    line += down;
    const words = textIn(asked, asked.uri, {
      start: { line, character },
      end: { line, character: character + length },
    });
    assert.equal(words.replace(/^.*?: /u, '').length, length, 'a token ends on its line');
    const more = semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    rows.push([words.replace(/^.*?: /u, ''), semanticTokensLegend.tokenTypes[type], ...more].join(' | '));
  }
  return rows;
}

suite('colours', () => {
  test('are the mentions, in order', () => {
    assert.deepEqual(colours(at('nhắc lại', 'Các')), [
      '20/02/2022 | date',
      'Kế hoạch số 27-KH/TU | directive',
      'ngày 05/01/2022 | date',
      'trên 1.200 đảng viên mới | figure',
      'Nông Văn Tài | person',
      'Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn | title',
    ]);
  });

  test('of a range are the mentions that reach into it', () => {
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    assert.deepEqual(colours(at('nhắc lại', 'Các'), range), [
      'Nông Văn Tài | person',
      'Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn | title',
    ]);
  });

  test('tell what is not known from what is', () => {
    assert.deepEqual(colours({ 'một bài': 'Chi bộ học |Nghị quyết số 18-NQ/TW và ghi vào sổ.' }), [
      'Nghị quyết số 18-NQ/TW | directive | unresolved',
    ]);
  });

  test('of a mention over two lines stand in each of them', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = `Hội nghị mở đầu bằng việc các đại biểu học |Nghị quyết${lineEnd}số 18-NQ/TW và ghi vào sổ.`;
      const expected = ['Nghị quyết | directive | unresolved', 'số 18-NQ/TW | directive | unresolved'];
      assert.deepEqual(colours({ 'một bài': text }), expected, JSON.stringify(lineEnd));
    }
  });
});
