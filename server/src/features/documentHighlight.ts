import type { CancellationToken } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { definitionsOf } from './definition';
import { isInside, mentionAt, rangeOf } from './places';
import { mentionsOfSameThing } from './sameThing';

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
  const definitions = definitionsOf(snapshot, at).filter((target) => target.uri === uri);
  return mentionsOfSameThing(snapshot, at).flatMap((place) => {
    const mention = place.uri === uri ? at.article.mentions[place.mention] : undefined;
    if (mention === undefined) return [];
    const defines = definitions.some(({ span }) => isInside(mention, span));
    const kind = defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    return [{ range: rangeOf(at.article, mention), kind }];
  });
}
