/**
 * What all files of the store have in common: they begin with what they are, by which rules it was found, and a
 * checksum of the rest, so that nothing damaged or foreign is ever taken for what we wrote.
 *
 * Little-endian: «DCIX» · version of the form, 2 bytes · kind, 2 bytes · hash of the analysis version, 4 bytes ·
 * CRC-32 of the rest, 4 bytes · the rest.
 */

/** Counts up whenever what the files hold is laid out in another way. */
const FORM_VERSION = 1;

const MAGIC = 0x58494344;

/** So many bytes stand before what is sealed; a multiple of 8, so that numbers in it can be read in place. */
export const SEAL = 16;

/** What a file of the store holds. */
export const KIND = { segment: 1, files: 2, image: 3, imagePart: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Why a file cannot be used. */
export type SealFault =
  /** It is not one of ours, or has another kind of content than its name says. */
  | 'foreign'
  /** A newer version of the extension wrote it in a form that is not known here. */
  | 'newer'
  /** An older version of the extension wrote it, or one with other rules. */
  | 'otherRules'
  /** It is cut off, or bytes of it have changed. */
  | 'damaged';

/** What seals are made and tested with. */
export interface Sealer {
  checksum(bytes: Uint8Array): number;
  /** The version of the rules. */
  readonly rules: string;
}

/** Fills in the first {@link SEAL} bytes of a file; all that follows must stand already. */
export function seal(bytes: Uint8Array, kind: Kind, { checksum, rules }: Sealer): void {
  const view = viewOf(bytes);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, FORM_VERSION, true);
  view.setUint16(6, kind, true);
  view.setUint32(8, checksum(new TextEncoder().encode(rules)), true);
  view.setUint32(12, checksum(bytes.subarray(SEAL)), true);
}

/** Looks whether a file is whole and of this kind. @returns what is wrong with it; undefined where nothing is. */
export function sealFault(bytes: Uint8Array, kind: Kind, sealer: Sealer): SealFault | undefined {
  const fault = beginningFault(bytes, kind, sealer);
  if (fault !== undefined) return fault;
  return viewOf(bytes).getUint32(12, true) === sealer.checksum(bytes.subarray(SEAL)) ? undefined : 'damaged';
}

/** The same for the first bytes of a file, which tell nothing of its end. */
export function beginningFault(bytes: Uint8Array, kind: Kind, { checksum, rules }: Sealer): SealFault | undefined {
  if (bytes.length < SEAL) return 'damaged';
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== MAGIC) return 'foreign';
  if (view.getUint16(4, true) > FORM_VERSION) return 'newer';
  if (view.getUint16(4, true) < FORM_VERSION) return 'otherRules';
  if (view.getUint32(8, true) !== checksum(new TextEncoder().encode(rules))) return 'otherRules';
  return view.getUint16(6, true) === kind ? undefined : 'foreign';
}

/** The bytes of a file that holds this and no more. */
export function sealed(content: Uint8Array, kind: Kind, sealer: Sealer): Uint8Array {
  const bytes = new Uint8Array(SEAL + content.length);
  bytes.set(content, SEAL);
  seal(bytes, kind, sealer);
  return bytes;
}

/** What is sealed in a file, or what is wrong with it. */
export function unsealed(bytes: Uint8Array, kind: Kind, sealer: Sealer): Uint8Array | SealFault {
  return sealFault(bytes, kind, sealer) ?? bytes.subarray(SEAL);
}

/** The numbers in some bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
