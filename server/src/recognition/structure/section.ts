import { Flag, TokenKind, type Tokens } from '../../text/tokens';
import { contentStart, type Line } from './lines';

const SHORTEST_SECTION = 2;
const LONGEST_SECTION = 28;

/** True for a line that reads as a heading: short, without a stop at its end, and begun like a sentence. */
export function isSection(tokens: Tokens, line: Line): boolean {
  if (line.prose || line.stops || line.words < SHORTEST_SECTION || line.words > LONGEST_SECTION) return false;
  const start = contentStart(tokens, line);
  return tokens.kind[start] !== TokenKind.word || (tokens.flags[start]! & Flag.capital) !== 0;
}
