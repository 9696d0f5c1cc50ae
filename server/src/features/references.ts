import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Location, Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { definitionsOf, type Target } from './definition';
import { isInside, locationOf, mentionAt, mentionOf } from './places';
import { mentionsOfSameThing } from './sameThing';

/** A long answer looks at its token once in so many places. */
const CHECK_EVERY = 1024;

/**
 * Every mention, over the whole corpus, of what the mention at a position stands for.
 * @param includeDeclaration whether the definition of a document is among them: its own text or the fullest citation.
 */
export function provideReferences(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
  token: CancellationToken,
): Location[] {
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return [];
  const definition = documentDefinition(snapshot, at);
  const locations: Location[] = [];
  let definitionIsCitation = false;
  for (const [index, place] of mentionsOfSameThing(snapshot, at).entries()) {
    if (index % CHECK_EVERY === 0 && token.isCancellationRequested) return [];
    const mention = mentionOf(snapshot, place);
    if (mention === undefined) continue;
    if (definition?.uri === place.uri && isInside(mention, definition.span)) {
      definitionIsCitation = true;
      if (!includeDeclaration) continue;
    }
    const location = locationOf(snapshot, place.uri, mention);
    if (location !== undefined) locations.push(location);
  }
  if (!includeDeclaration || definition === undefined || definitionIsCitation) return locations;
  const declared = locationOf(snapshot, definition.uri, definition.span);
  return declared === undefined ? locations : [declared, ...locations];
}

/** Only a document has one place that tells what it is. */
function documentDefinition(snapshot: CorpusSnapshot, at: Parameters<typeof definitionsOf>[1]): Target | undefined {
  if (at.mention.kind !== 'directive') return undefined;
  const resolved = snapshot.resolve(at.place);
  return resolved?.kind === 'document' ? definitionsOf(snapshot, at)[0] : undefined;
}
