import type { Tokens } from './tokens';

const TAB = 0x09;

/** True where a tab stands between token `i` and the one before it: a new cell of a table's row begins. */
export function beginsCell(tokens: Tokens, i: number): boolean {
  if (i === 0 || i >= tokens.count) return false;
  const { text } = tokens;
  for (let at = tokens.end[i - 1]!; at < tokens.start[i]!; at++) if (text.charCodeAt(at) === TAB) return true;
  return false;
}
