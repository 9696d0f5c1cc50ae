/** A place in a text as editors give it: line and UTF-16 unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text stand, as UTF-16 offsets; both lists are as long as the text has lines. */
export interface Lines {
  /** The first is 0. */
  readonly lineStarts: Int32Array;
  /** Before the line's LF, CRLF or CR; the last is the text's length. */
  readonly lineEnds: Int32Array;
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** Finds the lines of a text. They end with LF, CRLF or CR, as in the language server protocol. */
export function readLines(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    ends.push(at);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { lineStarts: Int32Array.from(starts), lineEnds: Int32Array.from(ends) };
}

/** The position of a UTF-16 offset, given the text's line starts; past the end it lies in the last line. */
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
 * line the end of that line, as the language server protocol has it.
 */
export function offsetAt({ lineStarts, lineEnds }: Lines, { line, character }: Position): number {
  if (line >= lineStarts.length) return lineEnds.at(-1) ?? 0;
  return Math.min(lineStarts[line]! + character, lineEnds[line]!);
}
