import { canonicalByName } from '../../corpus/identity/documentKeys';
import type { Resolution } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { DirectiveMention } from '../../recognition/mention';
import type { Presentation } from '../wording/presentation';
import { spaced } from './card';
import { evidenceLine } from './evidence';

/** What the corpus says of a directive mention, for data. */
export interface Reference {
  /** The document, as the annotation form writes it. */
  readonly canonical: string | null;
  readonly resolvedTerm: string | null;
  /** How it was resolved, in words. */
  readonly evidence: string | null;
}

/**
 * What the corpus says of a directive mention, in the annotation form. A full symbol of the State or of a local body
 * is the document's canonical name even where nothing else is known of it.
 */
export function referenceAt(
  snapshot: CorpusSnapshot,
  uri: string,
  index: number,
  shown: Presentation,
): Reference | undefined {
  const mention = snapshot.article(uri)?.mentions[index];
  if (mention?.kind !== 'directive') return undefined;
  const resolution = snapshot.resolve({ uri, mention: index });
  if (resolution?.kind !== 'document') {
    return { canonical: canonicalByName(mention), resolvedTerm: null, evidence: null };
  }
  const { canonical, term } = resolution.document;
  return { canonical, resolvedTerm: term, evidence: evidenceText(snapshot, mention, resolution, shown) || null };
}

/** Why a mention was taken for its document, as text; empty where nothing can be named. */
export function evidenceText(
  snapshot: CorpusSnapshot,
  mention: DirectiveMention,
  resolution: Extract<Resolution, { kind: 'document' }>,
  shown: Presentation,
): string {
  const pieces = evidenceLine(snapshot, mention, resolution, shown);
  return spaced(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)));
}
