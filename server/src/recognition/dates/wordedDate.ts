import { LUNAR_MONTHS, MONTH_NAMES } from '../../domain/calendarWords';
import { Mark } from '../../text/marks';
import { Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { Break, type Tokens } from '../../text/tokens';
import { jointAt, small, year } from './joints';
import { lunarYearEnd } from './lunar';

const MONTH = wordSymbol('tháng');
const YEAR = wordSymbol('năm');
/** The value of a lunar month, which the calendar of ISO dates cannot place. */
const LUNAR = -1;

const monthNames = new Phrases<number>([...MONTH_NAMES, ...LUNAR_MONTHS.map((name) => [name, LUNAR] as const)]);

interface MonthName {
  /** 1 to 12; null for a lunar month. */
  readonly value: number | null;
  readonly lunar: boolean;
  readonly end: number;
}

/** «tháng 3», «tháng Ba», «tháng Giêng» at token `i`. */
export function monthNameAt(tokens: Tokens, i: number): MonthName | undefined {
  if (i >= tokens.count || tokens.symbol[i] !== MONTH || tokens.breaks[i]! > Break.wrap) return undefined;
  return monthNameFrom(tokens, i + 1);
}

/** «3», «Ba», «Giêng» at token `i`, the one after «tháng». */
export function monthNameFrom(tokens: Tokens, i: number): MonthName | undefined {
  if (i >= tokens.count || tokens.breaks[i]! > Break.wrap) return undefined;
  const value = small(tokens, i);
  if (value >= 1 && value <= 12) return { value, lunar: false, end: i + 1 };
  const name = monthNames.longest(tokens, i);
  if (name === undefined) return undefined;
  if (name.value !== LUNAR) return { value: name.value, lunar: false, end: name.end };
  return { value: null, lunar: true, end: lunarYearEnd(tokens, name.end) };
}

/**
 * The year that goes on a day, a month or a quarter at token `i`: «/2024», «-2025», «.2017», «năm 2024»; after a month
 * in words (`loose`) also «, năm 2024», «2024» and «, 2024».
 */
export function yearAfter(
  tokens: Tokens,
  i: number,
  loose: boolean,
): { readonly value: number; readonly end: number } | undefined {
  const { symbol, count, breaks } = tokens;
  let at = i;
  if (jointAt(tokens, at, false) !== undefined && year(tokens, at + 1) > 0) {
    return { value: year(tokens, at + 1), end: at + 2 };
  }
  if (loose && at < count && symbol[at] === Mark.comma) at++;
  if (at >= count || breaks[at]! > Break.wrap) return undefined;
  if (symbol[at] === YEAR) at++;
  else if (!loose) return undefined;
  const value = year(tokens, at);
  return value > 0 && breaks[at]! <= Break.wrap ? { value, end: at + 1 } : undefined;
}
