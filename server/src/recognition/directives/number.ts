import { isDash, Mark } from '../../text/marks';
import { digits, isNumber, letters, wordSymbol } from '../../text/symbols';
import { isGlued } from '../../text/tokenQueries';
import { Break, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { BARE_YEARS, isYearIn, STATE_YEARS } from '../../text/years';
import type { Notation } from '../mention';
import { notationOf } from './notation';
import { type DocumentSymbol, readSymbol } from './symbol';

/** A document's number with what belongs to it: «số 30/2020/NĐ-CP». */
export interface DocumentNumber {
  /** As written, without spaces and with the year: «30/2020», «66.25/2026», «30a». */
  readonly text: string;
  /** The year inside the number, else null. */
  readonly year: number | null;
  readonly symbol: DocumentSymbol | null;
  /** Set where number and symbol are not written in the standard way. */
  readonly notation: Notation | undefined;
  /** True where «số» stands before it. */
  readonly announced: boolean;
  /** The token of its first digits. */
  readonly at: number;
  /** The token after number and symbol. */
  readonly end: number;
}

/** «số»: tells a number from a count. */
const SO = wordSymbol('số');
/** Numbers of documents have up to five digits; longer ones are telephones and accounts. */
const LONGEST_NUMBER = 5;

/**
 * The number that begins at token `at`, with or without «số».
 * @returns undefined where no number stands there, or where it is plainly no document's (1.200, 5,2, 50%, 12/15).
 */
export function readNumber(tokens: Tokens, at: number): DocumentNumber | undefined {
  const { count, breaks } = tokens;
  let i = at;
  const announced = tokens.symbol[i] === SO;
  if (announced) {
    i++;
    if (i < count && tokens.symbol[i] === Mark.colon) i++;
  }
  if (!isNumber(tokens, i) || (announced && breaks[i]! > Break.line)) return undefined;
  const first = i;
  if (digits(tokens, i) > LONGEST_NUMBER) return undefined;
  i++;
  const decimal = readDecimal(tokens, i);
  if (decimal !== undefined) i = decimal;
  else if (isLetterSuffix(tokens, i)) i++;
  const numberEnd = i;
  const year = readYearOfNumber(tokens, i);
  if (year !== undefined) i += 2;
  const symbol = readSymbol(tokens, i, year !== undefined) ?? null;
  if (symbol === null) {
    if (decimal !== undefined || (year === undefined && !standsAlone(tokens, numberEnd, announced))) return undefined;
    if (year !== undefined && !standsAlone(tokens, i, announced)) return undefined;
  }
  const text = withoutSpaces(tokens, first, i);
  const notation = symbol === null ? undefined : notationOf(tokens, first, text, symbol);
  return {
    text,
    year: year ?? null,
    symbol,
    notation,
    announced,
    at: first,
    end: symbol?.end ?? i,
  };
}

/** «66.25/2026/NQ-CP»: a resolution's own decimals, before the year. */
function readDecimal(tokens: Tokens, i: number): number | undefined {
  const decimals = i + 1;
  if (tokens.symbol[i] !== Mark.stop || !isGlued(tokens, i) || !isGlued(tokens, decimals)) return undefined;
  if (!isNumber(tokens, decimals) || readYearOfNumber(tokens, decimals + 1) === undefined) return undefined;
  return decimals + 1;
}

/** «30a», «12B»: one letter that touches the number, or stands between it and a symbol. */
function isLetterSuffix(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== TokenKind.word || letters(tokens, i) !== 1) return false;
  if (!isGlued(tokens, i) && tokens.symbol[i + 1] !== Mark.slash) return false;
  const letter = tokens.text.charAt(tokens.start[i]!);
  return (letter >= 'a' && letter <= 'e') || (letter >= 'A' && letter <= 'E');
}

/** «/2020», in some papers «-2020». */
function readYearOfNumber(tokens: Tokens, separator: number): number | undefined {
  const at = separator + 1;
  if (at >= tokens.count || !isNumber(tokens, at)) return undefined;
  if (tokens.symbol[separator] !== Mark.slash && !isYearHyphen(tokens, separator)) return undefined;
  if (tokens.breaks[at]! > Break.line || digits(tokens, at) !== 4) return undefined;
  const value = numberValue(tokens, at);
  return isYearIn(STATE_YEARS, value) ? value : undefined;
}

/** «-» in «108-2014», but not in the period «2021-2025». */
function isYearHyphen(tokens: Tokens, i: number): boolean {
  if (tokens.symbol[i] !== Mark.hyphen || !isGlued(tokens, i) || !isGlued(tokens, i + 1)) return false;
  return !isYearIn(BARE_YEARS, numberValue(tokens, i - 1));
}

/** False where the number goes on as another thing: a thousand, a decimal, a percentage, a ratio, a range, a date. */
function standsAlone(tokens: Tokens, i: number, announced: boolean): boolean {
  if (i >= tokens.count || tokens.breaks[i] !== Break.none) return true;
  const symbol = tokens.symbol[i]!;
  const numberFollows = isNumber(tokens, i + 1) && tokens.breaks[i + 1] === Break.none;
  if (symbol === Mark.percent) return false;
  if (symbol === Mark.slash) return false;
  if (isDash(symbol)) return !numberFollows && !(isGlued(tokens, i) && isGlued(tokens, i + 1));
  if (symbol === Mark.stop || symbol === Mark.comma || symbol === Mark.colon) {
    const tight = isGlued(tokens, i) && isGlued(tokens, i + 1) && numberFollows;
    // «số 57,59,66»: a list without spaces
    return !tight || (announced && symbol === Mark.comma);
  }
  // «5G», «20km», «3x4»
  return !(isGlued(tokens, i) && tokens.kind[i] === TokenKind.word);
}

function withoutSpaces(tokens: Tokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  return text;
}
