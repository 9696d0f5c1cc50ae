import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { isCapital } from '../../text/tokenQueries';
import { numberValue, type Tokens } from '../../text/tokens';
import { isYearIn, PARTY_YEARS } from '../../text/years';
import { typeWordAt } from './typeWords';

const YEAR = wordSymbol('năm');

/** True where a bracket at token `open` holds a year and nothing else: «(năm 2017)», «(2017)». */
export function isYearInBracket(tokens: Tokens, open: number): boolean {
  if (tokens.symbol[open] !== Mark.open) return false;
  const at = tokens.symbol[open + 1] === YEAR ? open + 2 : open + 1;
  return (
    at + 1 < tokens.count && tokens.symbol[at + 1] === Mark.close && isYearIn(PARTY_YEARS, numberValue(tokens, at))
  );
}

/** True where the words of a subject may have a year of their own: names («Luật Đất đai») and other documents. */
export function mayBearYear(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(tokens, i) || typeWordAt(tokens, i) !== undefined) return true;
  return false;
}
