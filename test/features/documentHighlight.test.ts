import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver-protocol';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { provideDocumentHighlights } from '../../server/src/features/documentHighlight';
import { at } from './articles';
import { corpusOf, textIn } from './corpusOf';

function highlights(articles: Readonly<Record<string, string>>): [words: string, kind: 'defined' | 'read'][] {
  const asked = corpusOf(articles);
  const { snapshot, uri, position } = asked;
  return provideDocumentHighlights(snapshot, uri, position, CancellationToken.None).map(({ range, kind }) => [
    textIn(asked, uri, range),
    kind === DocumentHighlightKind.Write ? 'defined' : 'read',
  ]);
}

suite('highlights', () => {
  test('are the citations of the same document in this article, its definition marked', () => {
    assert.deepEqual(highlights(at('toàn văn', 'Kế hoạch 27')), [
      ['toàn văn: Kế hoạch số 27-KH/TU', 'defined'],
      ['toàn văn: Kế hoạch 27', 'read'],
    ]);
  });

  test('leave other articles out', () => {
    assert.deepEqual(highlights(at('nhắc lại', 'Kế hoạch số 27')), [['nhắc lại: Kế hoạch số 27-KH/TU', 'read']]);
  });

  test('are none where nothing is mentioned', () => {
    assert.deepEqual(highlights(at('toàn văn', 'mở hội nghị')), []);
  });
});
