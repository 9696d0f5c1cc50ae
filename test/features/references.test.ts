import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { provideReferences } from '../../server/src/features/references';
import { at } from './articles';
import { corpusOf, textIn } from './corpusOf';

function references(articles: Readonly<Record<string, string>>, includeDeclaration = true): string[] {
  const asked = corpusOf(articles);
  const { snapshot, uri, position } = asked;
  const found = provideReferences(snapshot, uri, position, includeDeclaration, CancellationToken.None);
  return found.map(({ uri, range }) => textIn(asked, uri, range));
}

suite('references', () => {
  test('of a document are its citations in all forms and articles, by date', () => {
    const expected = ['toàn văn: Kế hoạch số 27-KH/TU', 'toàn văn: Kế hoạch 27', 'nhắc lại: Kế hoạch số 27-KH/TU'];
    assert.deepEqual(references(at('toàn văn', 'Kế hoạch số 27')), expected);
    assert.deepEqual(references(at('nhắc lại', 'Kế hoạch số 27')), expected);
  });

  test('leave the definition out where it is not wanted', () => {
    assert.deepEqual(references(at('toàn văn', 'Kế hoạch số 27'), false), [
      'toàn văn: Kế hoạch 27',
      'nhắc lại: Kế hoạch số 27-KH/TU',
    ]);
  });

  test('of a document whose own text is here have the text’s head among them', () => {
    const articles = {
      'văn bản': `
        TỈNH ỦY LẠNG SƠN
        Số 27-KH/TU
        Lạng Sơn, ngày 05 tháng 01 năm 2022

        KẾ HOẠCH
        phát triển đảng viên ở vùng biên

        Ban Thường vụ Tỉnh ủy đề ra các chỉ tiêu sau đây.
      `,
      'một bài': `
        Chi bộ học kế hoạch

        (20/02/2022)

        Chi bộ học |Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
      `,
    };
    assert.deepEqual(references(articles).sort(), ['một bài: Kế hoạch số 27-KH/TU', 'văn bản: Số 27-KH/TU']);
    assert.deepEqual(references(articles, false), ['một bài: Kế hoạch số 27-KH/TU']);
  });

  test('of a person, an office and a figure are all their mentions', () => {
    assert.deepEqual(references(at('toàn văn', 'Nông Văn Tài')), ['toàn văn: Nông Văn Tài', 'nhắc lại: Nông Văn Tài']);
    assert.deepEqual(references(at('toàn văn', 'Phó Bí thư Thường trực')), [
      'toàn văn: Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
      'nhắc lại: Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
    ]);
    assert.deepEqual(references(at('toàn văn', 'trên 1.200')), [
      'toàn văn: trên 1.200 đảng viên mới',
      'nhắc lại: trên 1.200 đảng viên mới',
    ]);
  });

  test('of what is not known is only the mention itself', () => {
    const articles = {
      'một bài': `
        Chi bộ học nghị quyết

        Các chi bộ đã học |Nghị quyết số 18-NQ/TW và ghi vào sổ. Nghị quyết số 18-NQ/TW còn mới.
      `,
    };
    assert.deepEqual(references(articles), ['một bài: Nghị quyết số 18-NQ/TW']);
  });

  test('are not looked for when nobody waits for them', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'Kế hoạch số 27'));
    assert.deepEqual(provideReferences(snapshot, uri, position, true, source.token), []);
  });
});
