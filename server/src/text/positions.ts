/** A place in a text as editors give it: line and UTF-16 unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Offsets at which the lines of a text begin, the first at 0. Line ends are LF, CRLF and CR, as in the language
 * server protocol.
 */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && unit !== 0x0d) continue;
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    starts.push(at + 1);
  }
  return Int32Array.from(starts);
}

/** The position of a UTF-16 offset, given the text's line starts. */
export function positionAt(starts: Int32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low]! };
}

/**
 * The UTF-16 offset of a position. A line past the end gives the end of the text, a character past the end of its
 * line the start of the next one at most.
 * @param length the text's length, where the last line ends.
 */
export function offsetAt(starts: Int32Array, position: Position, length: number): number {
  if (position.line >= starts.length) return length;
  const start = starts[position.line]!;
  const limit = starts[position.line + 1] ?? length;
  return Math.min(start + position.character, limit);
}
