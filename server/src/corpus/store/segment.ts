import { KEY_BYTES, keyFrom, writeKey } from './contentKey';
import { beginningFault, KIND, SEAL, type Sealer, type SealFault, seal, sealFault, viewOf } from './sealed';

/**
 * A segment holds what was found in some files, each by the key of its content. It is written once and never changed.
 *
 * After the seal: the number of entries, 4 bytes · 4 bytes of nothing · the keys, {@link KEY_BYTES} each · where each
 * entry ends, counted from the first, 4 bytes each · the entries.
 */

/** A segment is begun anew when it has so many entries, or so many bytes: a damaged one costs no more than these. */
export const MOST_ENTRIES = 1024;
export const FULL_SEGMENT = 1 << 20;

const KEYS_AT = SEAL + 8;

/** So many bytes of a segment hold all of its keys. */
export const KEYS_WITHIN = KEYS_AT + MOST_ENTRIES * KEY_BYTES;

/** A segment as it was read. */
export class Segment {
  readonly #places = new Map<string, number>();
  readonly #ends: Uint32Array;
  readonly #entriesAt: number;

  private constructor(readonly bytes: Uint8Array) {
    const keys = keysOf(bytes);
    for (const [place, key] of keys.entries()) this.#places.set(key, place);
    const view = viewOf(bytes);
    const endsAt = KEYS_AT + keys.length * KEY_BYTES;
    this.#entriesAt = endsAt + keys.length * 4;
    this.#ends = Uint32Array.from(keys, (_, place) => view.getUint32(endsAt + place * 4, true));
  }

  /** Reads a segment, or tells what is wrong with it. */
  static read(bytes: Uint8Array, sealer: Sealer): Segment | SealFault {
    return sealFault(bytes, KIND.segment, sealer) ?? (isComplete(bytes) ? new Segment(bytes) : 'damaged');
  }

  /** What was found in the content of this key, as a part of the segment's bytes; undefined where it is not here. */
  entry(key: string): Uint8Array | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const from = place === 0 ? 0 : this.#ends[place - 1]!;
    return this.bytes.subarray(this.#entriesAt + from, this.#entriesAt + this.#ends[place]!);
  }

  keys(): Iterable<string> {
    return this.#places.keys();
  }
}

/** The bytes of a segment of these entries, at most {@link MOST_ENTRIES}. */
export function writeSegment(entries: ReadonlyMap<string, Uint8Array>, sealer: Sealer): Uint8Array {
  const endsAt = KEYS_AT + entries.size * KEY_BYTES;
  const entriesAt = endsAt + entries.size * 4;
  const length = [...entries.values()].reduce((sum, entry) => sum + entry.length, 0);
  const bytes = new Uint8Array(entriesAt + length);
  const view = viewOf(bytes);
  view.setUint32(SEAL, entries.size, true);
  let place = 0;
  let end = 0;
  for (const [key, entry] of entries) {
    writeKey(key, bytes, KEYS_AT + place * KEY_BYTES);
    bytes.set(entry, entriesAt + end);
    end += entry.length;
    view.setUint32(endsAt + place * 4, end, true);
    place++;
  }
  seal(bytes, KIND.segment, sealer);
  return bytes;
}

/**
 * The keys of a segment, from its beginning alone: whether it is damaged shows when it is read.
 * @param beginning its first {@link KEYS_WITHIN} bytes.
 */
export function keysInBeginning(beginning: Uint8Array, sealer: Sealer): string[] | SealFault {
  return beginningFault(beginning, KIND.segment, sealer) ?? keysOf(beginning);
}

/** Whether the keys, ends and entries that a segment says it has fill its bytes exactly. */
function isComplete(bytes: Uint8Array): boolean {
  if (bytes.length < KEYS_AT) return false;
  const view = viewOf(bytes);
  const count = view.getUint32(SEAL, true);
  const endsAt = KEYS_AT + count * KEY_BYTES;
  const entriesAt = endsAt + count * 4;
  if (entriesAt > bytes.length) return false;
  let end = 0;
  for (let at = endsAt; at < entriesAt; at += 4) {
    if (view.getUint32(at, true) < end) return false;
    end = view.getUint32(at, true);
  }
  return entriesAt + end === bytes.length;
}

function keysOf(bytes: Uint8Array): string[] {
  if (bytes.length < KEYS_AT) return [];
  const fitting = Math.floor((bytes.length - KEYS_AT) / KEY_BYTES);
  const count = Math.min(viewOf(bytes).getUint32(SEAL, true), fitting);
  return Array.from({ length: count }, (_, place) => {
    const at = KEYS_AT + place * KEY_BYTES;
    return keyFrom(bytes, at);
  });
}
