import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import type { Document } from '../../corpus/identity/things';
import type { DirectiveMention } from '../../recognition/mention';
import type { Presentation } from '../wording/presentation';
import type { Finding, Question } from './check';
import { comparableCitations, type Dispute, disputeOf, type Witness, whoSaysWhich, witnesses } from './citations';

/** A fact of documents of which an article may say something else than is known; values as `Document` has them. */
export interface ComparedFact {
  readonly field: 'date' | 'issuer' | 'subject';
  /** Whether what an article states and what is known cannot both be true. */
  contradicts(stated: string, known: string): boolean;
  /** Whether another article says what is known. */
  confirms(said: string, known: string): boolean;
  /** Whether a source of the catalogues says what the article states. */
  agrees(value: string, stated: string): boolean;
}

/** A mention that says something else than is known of its document. */
export interface Contradiction {
  readonly mention: DirectiveMention;
  readonly document: Document;
  /** What the article says, and what is known. */
  readonly stated: string;
  readonly known: string;
  readonly dispute: Dispute;
  /** An article that says what is known. */
  readonly place: Witness | undefined;
}

/**
 * The mentions of an article that say something else than is known of their documents. Left out is what a source as
 * weighty as that of the known fact says, and what is known from nobody who can be named.
 */
export function* contradictions(question: Question, fact: ComparedFact): Iterable<Contradiction> {
  const { snapshot } = question;
  const { field } = fact;
  const witness = witnesses(snapshot, ({ [field]: said }, { [field]: known }) => {
    return said !== null && known !== null && fact.confirms(said, known);
  });
  for (const { mention, document, evidence } of comparableCitations(question)) {
    // the subject that a document was identified by is its own; a day that it was identified by may be misprinted
    if (field === 'subject' && evidence.some((item) => item.kind === 'stated' && item.by.includes(field))) continue;
    const [stated, known] = [mention[field], document[field]];
    if (stated === null || known === null || !fact.contradicts(stated, known)) continue;
    const dispute = disputeOf(snapshot, document, field, (value) => fact.agrees(value, stated));
    if (dispute === undefined) continue;
    const place = witness(document);
    if (place === undefined && !isInCatalogue(document)) continue;
    yield { mention, document, stated, known, dispute, place };
  }
}

/**
 * A contradiction as it is told: who says which, and where to read what is known.
 * @param message what differs. @param known what is known, in words.
 */
export function findingOf(
  { mention, document, dispute, place }: Contradiction,
  message: string,
  known: string,
  shown: Presentation,
): Finding {
  return {
    span: mention,
    message: message + whoSaysWhich(dispute, document, shown),
    ...(place && { related: [{ ...place, message: shown.words.saysHere(known) }] }),
  };
}
