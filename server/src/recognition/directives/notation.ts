import { isDash, Mark } from '../../text/marks';
import { isCapital } from '../../text/tokenQueries';
import { Break, type Tokens } from '../../text/tokens';
import type { Notation } from '../mention';
import type { DocumentSymbol } from './symbol';

/**
 * How a number and its symbol are written, where that is not the standard way. A line end inside them is the page's
 * doing and no fault, nor is the composition of letters. Source: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the Party,
 * 30/2020/NĐ-CP for the State.
 * @param first the token of the number's first digits.
 * @param number the number without spaces, with its year.
 */
export function notationOf(
  tokens: Tokens,
  first: number,
  number: string,
  { standard: symbol, end }: DocumentSymbol,
): Notation | undefined {
  for (let i = first + 1; i < end; i++) if (tokens.breaks[i]! !== Break.none) return undefined;
  if (goesOn(tokens, end)) return undefined;
  const [from, to] = [tokens.start[first]!, tokens.end[end - 1]!];
  const written = tokens.text.slice(from, to).normalize('NFC').replace(HYPHENS, '-');
  const standard = standardNumber(number) + symbol;
  if (written === standard || isInCapitals(written, standard)) return undefined;
  return { start: from, end: to, standard };
}

/** The hyphen and the one at which no line breaks: typography, not spelling. */
const HYPHENS = /[\u2010\u2011]/gu;

/** «108-2014» with the slash that parts a number from its year. */
export function standardNumber(number: string): string {
  return number.replace('-', '/');
}

/** «2664/VPCP - V.I»: more of the symbol stands behind what could be read of it. */
function goesOn(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || tokens.breaks[at] !== Break.none || tokens.breaks[at + 1] !== Break.none) return false;
  return (isDash(tokens.symbol[at]!) || tokens.symbol[at] === Mark.slash) && isCapital(tokens, at + 1);
}

/** «06-CTR/TU»: a line in capitals leaves no small letters. */
function isInCapitals(written: string, standard: string): boolean {
  return written === standard.toUpperCase();
}
