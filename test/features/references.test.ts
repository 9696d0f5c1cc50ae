import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { provideReferences } from '../../server/src/features/references';
import { at } from './articles';
import { corpusOf, textIn } from './corpusOf';

async function references(articles: Readonly<Record<string, string>>, includeDeclaration = true): Promise<string[]> {
  const asked = corpusOf(articles);
  const { snapshot, uri, position } = asked;
  const found = await provideReferences(snapshot, uri, position, includeDeclaration, CancellationToken.None);
  return found.map(({ uri, range }) => textIn(asked, uri, range));
}

suite('references', () => {
  test('of a document are its citations in all forms and articles, by date', async () => {
    const expected = ['toàn văn: Kế hoạch số 27-KH/TU', 'toàn văn: Kế hoạch 27', 'nhắc lại: Kế hoạch số 27-KH/TU'];
    assert.deepEqual(await references(at('toàn văn', 'Kế hoạch số 27')), expected);
    assert.deepEqual(await references(at('nhắc lại', 'Kế hoạch số 27')), expected);
  });

  test('leave the definition out where it is not wanted', async () => {
    assert.deepEqual(await references(at('toàn văn', 'Kế hoạch số 27'), false), [
      'toàn văn: Kế hoạch 27',
      'nhắc lại: Kế hoạch số 27-KH/TU',
    ]);
  });

  test('of a document whose own text is here have the text’s head among them', async () => {
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
    assert.deepEqual((await references(articles)).sort(), ['một bài: Kế hoạch số 27-KH/TU', 'văn bản: Số 27-KH/TU']);
    assert.deepEqual(await references(articles, false), ['một bài: Kế hoạch số 27-KH/TU']);
  });

  test('of a person, an office and a figure are all their mentions', async () => {
    assert.deepEqual(await references(at('toàn văn', 'Nông Văn Tài')), [
      'toàn văn: Nông Văn Tài',
      'nhắc lại: Nông Văn Tài',
    ]);
    assert.deepEqual(await references(at('toàn văn', 'Phó Bí thư Thường trực')), [
      'toàn văn: Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
      'nhắc lại: Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn',
    ]);
    assert.deepEqual(await references(at('toàn văn', 'trên 1.200')), [
      'toàn văn: trên 1.200 đảng viên mới',
      'nhắc lại: trên 1.200 đảng viên mới',
    ]);
  });

  test('of what is not known is only the mention itself', async () => {
    const articles = {
      'một bài': `
        Chi bộ học nghị quyết

        Các chi bộ đã học |Nghị quyết số 18-NQ/TW và ghi vào sổ. Nghị quyết số 18-NQ/TW còn mới.
      `,
    };
    assert.deepEqual(await references(articles), ['một bài: Nghị quyết số 18-NQ/TW']);
  });

  test('are not looked for when nobody waits for them', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'Kế hoạch số 27'));
    assert.deepEqual(await provideReferences(snapshot, uri, position, true, source.token), []);
  });

  test('of what is mentioned very often are all of them, unless the one who asked stops waiting', async () => {
    const { snapshot, uri, position } = corpusOf({ 'một bài': `|12/01/2022${', 12/01/2022'.repeat(3000)}` });
    const ask = (token: CancellationToken) => provideReferences(snapshot, uri, position, true, token);
    assert.equal((await ask(CancellationToken.None)).length, 3001);
    const source = new CancellationTokenSource();
    setImmediate(() => source.cancel());
    assert.deepEqual(await ask(source.token), []);
  });
});
