import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { Location, Position } from 'vscode-languageserver-types';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { walk } from '../corpus/turns';
import { definitionsOf, type Target } from './definition';
import { isInside, locationOf, mentionAt, rangeOf } from './lookup/places';
import { occurrencesOfSameThing } from './lookup/sameThing';

/**
 * Every mention, over the whole corpus, of what the mention at a position stands for.
 * @param includeDeclaration whether the definition of a document is among them: its own text or the fullest citation.
 */
export async function provideReferences(
  snapshot: CorpusSnapshot,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
  token: CancellationToken,
): Promise<Location[]> {
  const at = mentionAt(snapshot, uri, position);
  if (at === undefined) return [];
  const definition = documentDefinition(snapshot, at);
  const locations: Location[] = [];
  let definitionIsCitation = false;
  const isWanted = await walk(occurrencesOfSameThing(snapshot, at), token, ({ uri: own, lineStarts, spans }) => {
    for (const span of spans) {
      if (definition?.uri === own && isInside(span, definition.span)) {
        definitionIsCitation = true;
        if (!includeDeclaration) continue;
      }
      locations.push({ uri: own, range: rangeOf({ lineStarts }, span) });
    }
    return undefined;
  });
  if (!isWanted) return [];
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
