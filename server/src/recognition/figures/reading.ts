import { isDash, Mark } from '../../text/marks';
import { isGlued } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';

/** A figure as read from its first number on; the modifier before it is not part of this. */
export interface FigureReading {
  readonly value: number;
  /** What one unit of the last digit stands for; of two numbers that of the coarser. */
  readonly step: number;
  readonly to: number | null;
  readonly of: number | null;
  /** The tokens of the unit; equal where it is left out. */
  readonly unit: { readonly from: number; readonly to: number };
  readonly percent: boolean;
  /** True where money may be counted without «đồng»: «40 triệu», «5 tỷ». */
  readonly money: boolean;
  /** True where nothing but money is meant: «5 tỷ». */
  readonly billions: boolean;
  /** True where it is one only if the sentence tells what is counted: «là 197», «từ 206 xuống 96». */
  readonly weak: boolean;
  readonly end: number;
}

/** What stands before a number, as far as it decides what may be a figure. */
export interface Setting {
  /** A modifier stands there, so it is a quantity. */
  readonly modified: boolean;
  /** «khiển trách 26»: a bare number is one, too. */
  readonly labelled: boolean;
  /** «giảm xuống 96»: a bare number is one, too, if the sentence counts. */
  readonly result: boolean;
  /** «cấp 1»: only what is plainly counted makes it one. */
  readonly ranked: boolean;
  /** «quốc lộ 1»: only money, measures and shares make it one. */
  readonly named: boolean;
}

/** From so many on, a value is money where a multiplier stands and no unit: «5 tỷ», «40 triệu». */
export const MONEY_EXPONENT = 6;
export const BILLION_EXPONENT = 9;
const BILLION = 10 ** BILLION_EXPONENT;

/**
 * A reading; what is not told is null or false.
 * @param from, to the unit's tokens; @param end the token after the figure, where its unit stands behind another.
 */
export function reading(
  value: number,
  step: number,
  from: number,
  to: number,
  rest: { to?: number; of?: number; percent?: boolean; money?: boolean; weak?: boolean },
  end = to,
): FigureReading {
  const { to: upper = null, of = null, percent = false, money = false, weak = false } = rest;
  const billions = money && value >= BILLION;
  return { value, step, to: upper, of, unit: { from, to }, percent, money, billions, weak, end };
}

/** True where token `i` touches both its neighbours. */
export function isTight(tokens: Tokens, i: number): boolean {
  return isGlued(tokens, i) && isGlued(tokens, i + 1);
}

/** True where a mark glued to what follows makes a longer name of the number before token `i`. */
export function isLink(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || tokens.kind[i] !== TokenKind.punctuation || !isTight(tokens, i)) return false;
  const mark = tokens.symbol[i]!;
  return mark === Mark.slash || isDash(mark) || tokens.kind[i + 1] === TokenKind.number;
}
