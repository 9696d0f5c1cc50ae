import { fingerprintOfBytes } from '../../text/fingerprint';

/**
 * In bytes. Each piece of what is packed carries the fingerprint of its own bytes, made when it is packed: what happens to
 * them on the way into a file, or out of it, shows, whatever the file says of itself.
 */
export const FINGERPRINT = 4;

/** Fills in the fingerprint of all that stands behind it. @param at where it has its room. */
export function stamp(bytes: Uint8Array, at: number): void {
  new DataView(bytes.buffer, bytes.byteOffset).setInt32(at, fingerprintOfBytes(bytes.subarray(at + FINGERPRINT)), true);
}

/** Whether all that stands behind a fingerprint is as it was. */
export function isWhole(bytes: Uint8Array, at: number): boolean {
  if (bytes.length < at + FINGERPRINT) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getInt32(at, true) === fingerprintOfBytes(bytes.subarray(at + FINGERPRINT));
}
