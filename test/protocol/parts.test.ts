import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokensDelta } from 'vscode-languageserver-protocol/node';
import { isWithin } from '../../server/src/corpus/files/folderPaths';
import { innermostFolder, normalUri } from '../../server/src/wire/client/uris';
import { TokenHistory } from '../../server/src/wire/requests/tokenEdits';

suite('differences of tokens', () => {
  test('make the new tokens of the old ones', () => {
    const tokens = fc.array(fc.nat({ max: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const history = new TokenHistory();
        const { resultId } = history.full('a', { data: before });
        const { edits } = history.delta('a', resultId, { data: after }) as SemanticTokensDelta;
        const made = [...before];
        for (const { start, deleteCount, data = [] } of edits) made.splice(start, deleteCount, ...data);
        assert.deepEqual(made, after);
      }),
    );
  });

  test('are all tokens where the client has others than the last ones', () => {
    const history = new TokenHistory();
    const first = history.full('a', { data: [1, 2] });
    history.full('a', { data: [3] });
    assert.deepEqual(history.delta('a', first.resultId, { data: [4] }), { data: [4], resultId: '3' });
    history.forget('a');
    assert.deepEqual(history.delta('a', '3', { data: [5] }), { data: [5], resultId: '4' });
  });
});

suite('URIs', () => {
  test('are spelt in one way, whatever the client encodes', () => {
    const one = 'file:///tin%20t%E1%BB%A9c/b%C3%A0i%20%281%29.txt';
    for (const uri of [one, 'file:///tin tức/bài (1).txt', 'file:///tin%20tức/bài%20(1).txt']) {
      assert.equal(normalUri(uri), one);
    }
  });

  test('lie in a folder, not in one whose name only begins alike', () => {
    assert.ok(isWithin('file:///tin/a.txt', 'file:///tin'));
    assert.ok(isWithin('file:///tin', 'file:///tin'));
    assert.ok(!isWithin('file:///tin-cu/a.txt', 'file:///tin'));
    assert.ok(isWithin('file:///a.txt', 'file:///'));
  });

  test('belong to the innermost folder', () => {
    const folders = ['file:///tin', 'file:///tin/2024'];
    assert.equal(innermostFolder('file:///tin/2024/a.txt', folders), 'file:///tin/2024');
    assert.equal(innermostFolder('file:///tin/a.txt', folders), 'file:///tin');
    assert.equal(innermostFolder('file:///khác/a.txt', folders), undefined);
  });
});
