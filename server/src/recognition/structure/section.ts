import { isDash, Mark } from '../../text/marks';
import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { contentStart, type Line, lastMark } from './lines';

const SHORTEST_SECTION = 2;
const LONGEST_SECTION = 24;
const LONGEST_ASKER = 4;

/**
 * True for a line that reads as a heading: short, without a stop at its end, and begun like a sentence.
 * @param line one that is no running text.
 */
export function isSection(tokens: Tokens, line: Line): boolean {
  if (line.prose || line.stops || line.words < SHORTEST_SECTION || line.words > LONGEST_SECTION) return false;
  if (lastMark(tokens, line.from, line.to) === Mark.question && namesAsker(tokens, line)) return false;
  const start = contentStart(tokens, line);
  if (isDash(tokens.symbol[start - 1] ?? 0) && start > line.from) return false; // a question or an item of a list
  return tokens.kind[start] !== TokenKind.word || (tokens.flags[start]! & Flag.capital) !== 0;
}

/** «Phóng viên: Khó nhất là việc gì?» is part of an interview. */
function namesAsker({ symbol }: Tokens, { from }: Line): boolean {
  for (let i = from + 1; i <= from + LONGEST_ASKER; i++) if (symbol[i] === Mark.colon) return true;
  return false;
}
