import { canonicalByName } from '../../corpus/identity/documentKeys';
import type { Resolution } from '../../corpus/identity/things';
import type { CorpusSnapshot } from '../../corpus/snapshot';
import type { DirectiveMention } from '../../recognition/mention';
import { nameApart } from '../wording/nameApart';
import type { Presentation } from '../wording/presentation';
import { whyOpen } from '../wording/whyOpen';
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

/** What is said of a directive mention of which it is not certain which one document it means, for data. */
export interface OpenReference {
  /** Why it is not certain, as a sentence. */
  readonly why: string;
  /** The documents that it may mean, or that it means together, as lists call them. */
  readonly candidates: readonly string[];
}

/** Why it is open which document a directive mention means; undefined where it is certain, and of other mentions. */
export function openReferenceAt(
  snapshot: CorpusSnapshot,
  uri: string,
  index: number,
  shown: Presentation,
): OpenReference | undefined {
  const mention = snapshot.article(uri)?.mentions[index];
  const resolution = snapshot.resolve({ uri, mention: index });
  if (mention?.kind !== 'directive' || resolution?.kind === 'document') return undefined;
  const candidates = resolution?.kind === 'ambiguous' ? resolution.candidates : [];
  return {
    why: whyOpen(mention, resolution, shown.words),
    candidates: candidates.map((document) => nameApart(snapshot, document, shown)),
  };
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
