/**
 * A number by which two texts can be told apart without keeping them: FNV-1a over the UTF-16 units, a 32-bit integer.
 * Of texts that differ, one pair in four billion has the same.
 */
export function fingerprintOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The same for bytes, four at a time; two pieces of bytes of which one of these fours differs never have the same. */
export function fingerprintOfBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const fours = bytes.length - (bytes.length % 4);
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < fours; at += 4) hash = mixed(hash, view.getInt32(at, true));
  for (let at = fours; at < bytes.length; at++) hash = mixed(hash, bytes[at]!);
  return hash;
}

/** Turned, so that the highest bits of what came before count in all bits of what comes after. */
function mixed(hash: number, value: number): number {
  const sum = hash ^ value;
  return Math.imul((sum << 13) | (sum >>> 19), 0x01000193);
}
