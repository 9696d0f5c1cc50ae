import { BELOW_ZERO, DEGREES } from '../../domain/units';
import { isDash, Mark } from '../../text/marks';
import { phraseSet } from '../../text/phraseSet';
import { wordSymbol } from '../../text/symbols';
import { goesOn, isGlued } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { FigureReading } from './reading';

const degrees = phraseSet(DEGREES);
const BELOW = wordSymbol(BELOW_ZERO);

/**
 * The sign or word that makes less than nothing of the figure whose number is at token `i`: «-3 độ C», «âm 3 độ C»,
 * «(-0,3%)». Undefined before anything but degrees and shares, and for the dashes of lists, ranges and names.
 */
export function minusBefore(tokens: Tokens, i: number, { unit, percent }: FigureReading): number | undefined {
  const at = i - 1;
  if (at < 0 || !goesOn(tokens, i) || !(percent || degrees.has(tokens, unit.from))) return undefined;
  if (tokens.symbol[at] === BELOW) return at;
  if (!isDash(tokens.symbol[at]!) || !isGlued(tokens, i) || !goesOn(tokens, at)) return undefined;
  if (tokens.symbol[at - 1] === Mark.open) return at;
  return tokens.kind[at - 1] === TokenKind.word && !isGlued(tokens, at) ? at : undefined;
}
