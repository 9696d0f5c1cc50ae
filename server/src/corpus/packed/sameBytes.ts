/** Whether two pieces of bytes hold the same. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  if (one === other) return true;
  if (one?.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
