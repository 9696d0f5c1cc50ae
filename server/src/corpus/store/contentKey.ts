/** In bytes: no two contents that anybody finds have the same first half of their SHA-256. */
export const KEY_BYTES = 16;

/**
 * Names what a file holds: files of the same content, whose names tell the same day, have the same analysis.
 * @param day the day that the file's name tells (ISO), or null.
 * @returns {@link KEY_BYTES} letters, each of which stands for one byte.
 */
export async function contentKey(bytes: Uint8Array, day: string | null): Promise<string> {
  const key = await hash(bytes);
  return day === null ? key : hash(new TextEncoder().encode(`${day} ${key}`));
}

/** Letters and digits that a text alone has, for the name of a file. */
export async function lettersFor(text: string): Promise<string> {
  const key = await hash(new TextEncoder().encode(text));
  return Array.from(key, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

async function hash(bytes: Uint8Array): Promise<string> {
  // memory that threads can share cannot be hashed: only files of the store, which have keys, are read into such
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return keyFrom(new Uint8Array(digest, 0, KEY_BYTES));
}

/** The key that is kept as the bytes from a place on. */
export function keyFrom(bytes: Uint8Array, at = 0): string {
  const letters = new Array<number>(KEY_BYTES);
  for (let index = 0; index < KEY_BYTES; index++) letters[index] = bytes[at + index]!;
  return String.fromCharCode.apply(undefined, letters);
}

/** Writes a key as bytes. */
export function writeKey(key: string, into: Uint8Array, at: number): void {
  for (let index = 0; index < KEY_BYTES; index++) into[at + index] = key.charCodeAt(index);
}
