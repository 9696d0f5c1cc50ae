import type { AmbiguityReason, Evidence, UnknownReason } from '../identity/things';

/** What a mention stands for, by keys; the snapshot makes a {@link Resolution} of it with the documents' facts. */
export type Outcome =
  | { readonly kind: 'document'; readonly key: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'ambiguous'; readonly keys: readonly string[]; readonly reason: AmbiguityReason }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

/** The parts of a sentence that evidence can name. */
export type StatedPart = Extract<Evidence, { kind: 'stated' }>['by'][number];

/** A document that the sentence itself names. */
export function stated(key: string, ...by: readonly StatedPart[]): Outcome {
  return { kind: 'document', key, evidence: [{ kind: 'stated', by }] };
}

/** Nothing can be named. */
export function unknown(reason: UnknownReason): Outcome {
  return { kind: 'unknown', reason };
}
