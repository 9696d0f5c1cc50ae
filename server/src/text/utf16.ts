/** Room for most articles, in UTF-16 units. */
const ROOM = 1 << 15;

let room = new Uint16Array(ROOM);

/** Strings are kept in many forms, and looking up one's method costs more than the method, where all forms occur. */
const { charCodeAt } = String.prototype;

/**
 * The UTF-16 units of a text, which are read several times faster here than from the string. They stand from 0 to the
 * text's length in a buffer that is shared: the next call overwrites it. Behind them lies what is left of other texts.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > room.length) room = new Uint16Array(length);
  // one huge file is no reason to keep its room for good
  else if (room.length > ROOM && length <= ROOM) room = new Uint16Array(ROOM);
  const units = room;
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at);
  return units;
}
