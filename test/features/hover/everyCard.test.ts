import assert from 'node:assert/strict';
import { marked } from 'marked';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver-protocol';
import { provideHover } from '../../../server/src/features/hover';
import { at } from '../articles';
import { corpusOf, uriOf } from '../corpusOf';
import { card, VIETNAMESE } from './cards';

suite('every hover', () => {
  test('covers its mention', () => {
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'Kế hoạch số 27-KH/TU'));
    const hover = provideHover(snapshot, uri, position, VIETNAMESE, CancellationToken.None);
    assert.deepEqual(hover?.range, {
      start: position,
      end: { line: position.line, character: position.character + 'Kế hoạch số 27-KH/TU'.length },
    });
  });

  test('says nothing where nothing is mentioned, and about files that are not known', () => {
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'mở hội nghị'));
    assert.equal(provideHover(snapshot, uri, position, VIETNAMESE, CancellationToken.None), undefined);
    assert.equal(provideHover(snapshot, uriOf('không có'), position, VIETNAMESE, CancellationToken.None), undefined);
  });

  test('is not made when nobody waits for it', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const { snapshot, uri, position } = corpusOf(at('toàn văn', 'Kế hoạch số 27-KH/TU'));
    assert.equal(provideHover(snapshot, uri, position, VIETNAMESE, source.token), undefined);
  });

  test('shows the text of articles as text', () => {
    const lines = card({
      'một bài': `
        [Bấm](command:x) <b>ngay</b> ![a](https://x.example/a.png)

        (12/01/2022)

        Tỉnh ủy Lạng Sơn ban hành Kế hoạch số 31-KH/TU ngày 05/01/2022 về [tải](command:workbench.action.quit) <img src=x> tệp.
      `,
      'bài kia': `
        Chi bộ học kế hoạch

        (20/02/2022)

        Chi bộ học |Kế hoạch số 31-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn.
      `,
    });
    const active: string[] = [];
    marked.walkTokens(marked.lexer(lines.join('\n\n')), (token) => {
      if (token.type === 'link') active.push(token.href);
      if (token.type === 'html' || token.type === 'image') active.push(token.raw);
    });
    assert.ok(active.length > 0);
    for (const href of active) assert.ok(href.startsWith(`${uriOf('một bài').replaceAll(' ', '%20')}#L`), href);
  });
});
