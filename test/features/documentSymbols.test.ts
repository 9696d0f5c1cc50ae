import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { flatten, provideDocumentSymbols } from '../../server/src/features/documentSymbols';
import { presentation } from '../../server/src/features/wording/presentation';
import { at } from './articles';
import { corpusOf, uriOf } from './corpusOf';

const SHOWN = presentation('vi', true);

function outline(articles: Readonly<Record<string, string>>): DocumentSymbol[] {
  const { snapshot, uri } = corpusOf(articles);
  return provideDocumentSymbols(snapshot, uri, SHOWN, CancellationToken.None);
}

/** An outline as the editor shows it: one line each, indented. */
function shown(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...shown(children ?? [], `${indent}  `),
  ]);
}

suite('the outline', () => {
  test('is headline, sections, and in them directives, titles with holders, figures', () => {
    assert.deepEqual(shown(outline(at('toàn văn', 'Sáng'))), [
      'Lạng Sơn ban hành kế hoạch phát triển đảng viên (12/01/2022)',
      '  Kế hoạch số 27-KH/TU (phát triển đảng viên ở vùng biên)',
      '  Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn · Nông Văn Tài',
      '  Kết quả bước đầu',
      '    > 1.200 đảng viên mới',
      '    102,5%',
      '    Kế hoạch 27 (27-KH/TU · phát triển đảng viên ở vùng biên)',
      '    29/30 chỉ tiêu',
    ]);
  });

  test('says how an office is held that somebody does not hold', () => {
    const text = `
      Họp mặt đầu xuân

      |Nguyên Bí thư Tỉnh ủy Lạng Sơn Phạm Văn Núi cùng dự. Ông Lò Văn Khe, quyền Giám đốc Sở Y tế, phát biểu.
    `;
    assert.deepEqual(shown(outline({ 'một bài': text })).slice(1), [
      '  Nguyên Bí thư Tỉnh ủy Lạng Sơn · Phạm Văn Núi',
      '  Quyền Giám đốc Sở Y tế · Lò Văn Khe',
    ]);
  });

  test('of a document’s own text is named after its number', () => {
    const [root] = outline({
      'văn bản': `
        TỈNH ỦY LẠNG SƠN
        |Số 27-KH/TU
        Lạng Sơn, ngày 05 tháng 01 năm 2022

        KẾ HOẠCH
        phát triển đảng viên ở vùng biên

        Ban Thường vụ Tỉnh ủy đề ra các chỉ tiêu sau đây.
      `,
    });
    assert.equal(root?.name, 'Kế hoạch số 27-KH/TU');
    assert.equal(root?.detail, 'phát triển đảng viên ở vùng biên');
  });

  test('has ranges that hold their children, and names that are never empty', () => {
    const inside = (symbol: DocumentSymbol): void => {
      assert.notEqual(symbol.name.trim(), '');
      for (const child of symbol.children ?? []) {
        assert.ok(child.range.start.line >= symbol.range.start.line && child.range.end.line <= symbol.range.end.line);
        inside(child);
      }
    };
    outline(at('toàn văn', 'Sáng')).forEach(inside);
  });

  test('is flat for clients that want it so', () => {
    const symbols = flatten(outline(at('toàn văn', 'Sáng')), uriOf('toàn văn'));
    assert.equal(symbols[0]?.containerName, undefined);
    assert.equal(symbols[1]?.containerName, 'Lạng Sơn ban hành kế hoạch phát triển đảng viên');
    assert.equal(symbols.find(({ name }) => name === '29/30 chỉ tiêu')?.containerName, 'Kết quả bước đầu');
  });

  test('is empty where there is nothing to list', () => {
    assert.deepEqual(outline({ 'một bài': '|\n' }), []);
  });
});
