import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { definitionsOf } from './definition';
import { isInside, mentionAt, rangeOf } from './lookup/places';
import { sameThingInArticle } from './lookup/sameThing';

/** The mentions of the same thing in the same article; its definition there is marked as a write. */
export function provideDocumentHighlights(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  token: CancellationToken,
): DocumentHighlight[] {
  if (token.isCancellationRequested) return [];
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return [];
  const defined = at.mention.kind === 'directive' ? definitionsOf(snapshot, at) : [];
  return sameThingInArticle(snapshot, at).map((mention) => {
    const defines = defined.some((target) => target.uri === uri && isInside(mention, target.span));
    return {
      range: rangeOf(at.article, mention),
      kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    };
  });
}
