import { canonicalByName } from '../corpus/identity';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { ResolvedReference } from '../export/annotation';
import { evidenceLine } from '../features/evidence';
import type { Messages } from '../l10n/messages';

/**
 * What the corpus says of a directive mention, in the annotation form. A full symbol of the State or of a local body
 * is the document's canonical name even where nothing else is known of it.
 */
export function referenceAt(
  snapshot: CorpusSnapshot,
  uri: string,
  index: number,
  words: Messages,
): ResolvedReference | undefined {
  const mention = snapshot.article(uri)?.mentions[index];
  if (mention?.kind !== 'directive') return undefined;
  const resolution = snapshot.resolve({ uri, mention: index });
  if (resolution?.kind !== 'document') {
    return { canonical: canonicalByName(mention), resolvedTerm: null, evidence: null };
  }
  const { document, evidence } = resolution;
  const said = evidenceLine(snapshot, evidence, words).map((piece) => (typeof piece === 'string' ? piece : piece.text));
  return { canonical: document.canonical, resolvedTerm: document.term, evidence: said.join(' ') };
}
