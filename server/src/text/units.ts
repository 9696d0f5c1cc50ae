/** Room for most articles; a longer text makes more. */
let room = new Uint16Array(1 << 15);

/**
 * The UTF-16 units of a text, which are read several times faster here than from the string. They stand from 0 to the
 * text's length in a buffer that is shared: the next call overwrites it.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > room.length) room = new Uint16Array(length * 2);
  const units = room;
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  return units;
}
