import type { AmbiguityReason, OpenReason, UnknownReason } from '../identity/things';
import type { Outcome } from '../resolution/outcome';
import { ByteReader } from './byteReader';
import { ByteWriter } from './byteWriter';
import { readEvidence, writeEvidence } from './evidenceForm';
import { namesOf } from './form';
import { PackReader } from './packReader';
import { PackWriter } from './packWriter';
import { passStrings, type WantedText } from './strings';
import { FINGERPRINT, isWhole, stamp } from './wholeness';

/** What the directives of an article stand for. */
export interface Resolved {
  /** By the indexes of the mentions. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Of each document among them how much is said of it at most; see `fullnessOf`. */
  readonly cited: ReadonlyMap<string, number>;
}

const AMBIGUOUS = namesOf<AmbiguityReason>({
  severalTerms: true,
  severalDocuments: true,
  severalLocalities: true,
  wholeConference: true,
  otherTerm: true,
});
const UNKNOWN = namesOf<UnknownReason>({ notInCorpusOrCatalogue: true, tooLittleSaid: true, contradictory: true });

const [out, section] = [new ByteWriter(), new PackWriter()];

/**
 * Packs what an article's directives stand for: first for each its index and the key of its document, which are looked
 * through article by article; then why.
 * @param uri the article's name.
 */
export function packOutcomes({ outcomes, cited }: Resolved, uri: string): Uint8Array {
  section.clear();
  const entries = [...outcomes].sort(([a], [b]) => a - b);
  section.uint(entries.length);
  let last = -1;
  for (const [index, outcome] of entries) {
    section.uint(index - last - 1);
    section.textOrNull(outcome.kind === 'document' ? outcome.key : null);
    last = index;
  }
  section.uint(cited.size);
  for (const [key, fullness] of cited) {
    section.text(key);
    section.uint(fullness);
  }
  for (const [, outcome] of entries) writeReasons(outcome, uri);
  out.clear();
  out.int32(0); // for the fingerprint
  section.appendTo(out);
  const bytes = out.toBytes();
  stamp(bytes, 0);
  return bytes;
}

/** Whether bytes are as {@link packOutcomes} made them: whoever does not know that asks before they are read. */
export function areOutcomes(bytes: Uint8Array): boolean {
  return isWhole(bytes, 0);
}

/** What was packed. */
export function readOutcomes(bytes: Uint8Array, uri: string): Resolved {
  const from = new PackReader(bytes.subarray(FINGERPRINT));
  const keys = readKeys(from);
  const cited = readFullness(from);
  const outcomes = new Map<number, Outcome>();
  for (const [index, key] of keys) outcomes.set(index, readReasons(from, key, uri));
  return { outcomes, cited };
}

/** Only which documents are cited, with how much is said of each. */
export function readCited(bytes: Uint8Array): ReadonlyMap<string, number> {
  const from = new PackReader(bytes.subarray(FINGERPRINT));
  readKeys(from);
  return readFullness(from);
}

/** The indexes of the mentions that stand for a document. */
export function citationsIn(bytes: Uint8Array, document: WantedText): number[] {
  const from = new ByteReader(bytes.subarray(FINGERPRINT));
  const place = document.placeIn(from);
  const found: number[] = [];
  if (place < 0) return found;
  let index = -1;
  for (let left = from.count(); left > 0; left--) {
    index += from.uint() + 1;
    if (from.uint() === place + 1) found.push(index);
  }
  return found;
}

/** The mentions that are not known to stand for one document, with why; those that mean several on purpose are none. */
export function openIn(bytes: Uint8Array, uri: string): { readonly mention: number; readonly reason: OpenReason }[] {
  if (!hasOpen(bytes)) return [];
  const open: { mention: number; reason: OpenReason }[] = [];
  for (const [mention, outcome] of readOutcomes(bytes, uri).outcomes) {
    if (outcome.kind !== 'document' && outcome.reason !== 'wholeConference')
      open.push({ mention, reason: outcome.reason });
  }
  return open;
}

/** Whether there is a mention that stands for no document; most articles have none, and no text is made of them. */
function hasOpen(bytes: Uint8Array): boolean {
  const from = new ByteReader(bytes.subarray(FINGERPRINT));
  passStrings(from);
  for (let left = from.count(); left > 0; left--) {
    from.uint(); // the index
    if (from.uint() === 0) return true;
  }
  return false;
}

function readKeys(from: PackReader): (readonly [index: number, key: string | null])[] {
  let index = -1;
  return Array.from({ length: from.count() }, () => {
    index += from.uint() + 1;
    return [index, from.textOrNull()] as const;
  });
}

function readFullness(from: PackReader): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: from.count() }, () => [from.text(), from.uint()] as const));
}

function writeReasons(outcome: Outcome, uri: string): void {
  if (outcome.kind === 'document') {
    section.uint(outcome.evidence.length);
    for (const evidence of outcome.evidence) writeEvidence(section, evidence, uri);
    return;
  }
  section.flag(outcome.kind === 'ambiguous');
  if (outcome.kind === 'ambiguous') {
    section.oneOf(AMBIGUOUS, outcome.reason);
    section.texts(outcome.keys);
  } else section.oneOf(UNKNOWN, outcome.reason);
}

function readReasons(from: PackReader, key: string | null, uri: string): Outcome {
  if (key !== null) {
    return { kind: 'document', key, evidence: Array.from({ length: from.count() }, () => readEvidence(from, uri)) };
  }
  if (!from.flag()) return { kind: 'unknown', reason: from.oneOf(UNKNOWN) };
  return { kind: 'ambiguous', reason: from.oneOf(AMBIGUOUS), keys: from.texts() };
}
