import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Card } from './cards/card';
import { render } from './cards/markdown';
import { dateCard } from './hover/date';
import { directiveCard } from './hover/directive';
import { figureCard } from './hover/figure';
import { personCard } from './hover/person';
import { titleCard } from './hover/title';
import { type MentionAt, mentionAt, rangeOf } from './lookup/places';
import type { Presentation } from './wording/presentation';

/**
 * What is known about the mention at a position: one card for each kind.
 * @returns undefined where no mention stands there.
 */
export function provideHover(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  shown: Presentation,
  token: CancellationToken,
): Hover | undefined {
  if (token.isCancellationRequested) return undefined;
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return undefined;
  return { contents: render(cardOf(snapshot, at, shown), shown.markdown), range: rangeOf(at.article, at.mention) };
}

function cardOf(snapshot: CorpusSnapshot, { article, place, mention }: MentionAt, shown: Presentation): Card {
  switch (mention.kind) {
    case 'directive':
      return directiveCard(snapshot, place, mention, shown);
    case 'title':
      return titleCard(snapshot, article, place, mention, shown);
    case 'person':
      return personCard(snapshot, place, mention, shown);
    case 'figure':
      return figureCard(snapshot, article, place, mention, shown);
    case 'date':
      return dateCard(article, mention, shown);
  }
}
