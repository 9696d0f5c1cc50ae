import { isDash, Mark } from '../../text/marks';
import { digits } from '../../text/symbols';
import { Break, Flag, numberValue, TokenKind, type Tokens } from '../../text/tokens';
import { HEADED_YEARS, isYearIn } from '../../text/years';

/** What may stand between the numbers of a date; every dash counts as {@link Mark.hyphen}. */
export type Joint = typeof Mark.slash | typeof Mark.hyphen | typeof Mark.stop;

/**
 * The mark at token `i`, if it joins two numbers of a date: «/», a dash of any length, or a full stop. A stop must
 * touch both numbers; so must the others where `tight`, else «1- 4» and «17 - 05 - 2024» are dates too.
 */
export function jointAt(tokens: Tokens, i: number, tight: boolean): Joint | undefined {
  const { count, kind, symbol, flags, breaks } = tokens;
  if (i + 1 >= count || kind[i + 1] !== TokenKind.number) return undefined;
  const mark = symbol[i]!;
  const joint = mark === Mark.slash || mark === Mark.stop ? mark : isDash(mark) ? Mark.hyphen : undefined;
  if (joint === undefined || breaks[i]! > Break.wrap || breaks[i + 1]! > Break.wrap) return undefined;
  const touching = (flags[i]! & flags[i + 1]! & Flag.glued) !== 0;
  return touching || (!tight && joint !== Mark.stop) ? joint : undefined;
}

/** The value of token `i` if it is a number of one or two digits, as days and months are written; else -1. */
export function small(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== TokenKind.number || digits(tokens, i) > 2) return -1;
  return numberValue(tokens, i);
}

/** The value of token `i` if it is a number of four digits that can be a year of the common era's last millennium. */
export function year(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== TokenKind.number || digits(tokens, i) !== 4) return -1;
  const value = numberValue(tokens, i);
  return isYearIn(HEADED_YEARS, value) ? value : -1;
}

/**
 * True where the number before token `i` ends there: not «5.600», «12,5», «30/2020/NĐ-CP», «21-NQ/TW», «15%».
 */
export function endsNumber(tokens: Tokens, i: number): boolean {
  const { count, kind, symbol, flags } = tokens;
  if (i >= count || (flags[i]! & Flag.glued) === 0) return i >= count || symbol[i] !== Mark.percent;
  if (kind[i] !== TokenKind.punctuation) return kind[i] === TokenKind.word && (flags[i]! & Flag.allCaps) === 0;
  const mark = symbol[i]!;
  if (mark === Mark.percent) return false;
  if (i + 1 >= count || (flags[i + 1]! & Flag.glued) === 0) return true;
  if (mark === Mark.stop || mark === Mark.comma) return kind[i + 1] !== TokenKind.number;
  if (mark === Mark.slash || isDash(mark)) return kind[i + 1] !== TokenKind.word;
  return true;
}
