import { AnyOf } from '../../text/anyOf';
import { isDash } from '../../text/marks';
import { isNumber } from '../../text/symbols';
import type { Tokens } from '../../text/tokens';
import { bracketedStatuses, inCharge, statuses, termWords } from '../words/contextWords';
import { degrees, honorifics } from '../words/nameWords';

const transparent = new AnyOf(statuses, honorifics, degrees, inCharge, bracketedStatuses);
/** In tokens: «tạm thời phụ trách» is read forwards only. */
const LONGEST = 3;

/**
 * The token after words that stand between titles and names without parting them: «nguyên», «đồng chí», «TS», «(cũ)»;
 * `i` where there are none.
 * @param to the token at which the gap ends.
 */
export function transparentEnd(tokens: Tokens, i: number, to: number): number {
  if (!transparent.mayBeginAt(tokens, i)) return i;
  const status = statuses.longest(tokens, i);
  if (status !== undefined && status.end <= to) return status.end;
  const address = honorifics.longest(tokens, i);
  if (address !== undefined && address.end <= to) return address.end;
  const degree = degrees.longest(tokens, i);
  if (degree !== undefined && degree.end <= to) return degree.end;
  const charge = inCharge.longest(tokens, i);
  if (charge?.end === to) return to;
  const bracketed = bracketedStatuses.longest(tokens, i);
  return bracketed !== undefined && bracketed.end <= to ? bracketed.end : i;
}

/** The token behind the last word of a gap that is not transparent: «giữ chức | quyền», «thay | ông». */
export function beforeTransparent(tokens: Tokens, from: number, to: number): number {
  for (let end = to; end > from; ) {
    let next = end;
    for (let length = 1; length <= LONGEST && end - length >= from; length++) {
      if (transparentEnd(tokens, end - length, end) === end) next = end - length;
    }
    if (next === end) return end;
    end = next;
  }
  return from;
}

/** «nhiệm kỳ 2015-2020», «giai đoạn 2009 - 2011»: the token behind the years for which an office is held, or `i`. */
export function termEnd(tokens: Tokens, i: number, to: number): number {
  const word = termWords.longest(tokens, i);
  if (word === undefined) return i;
  let end = word.end;
  while (end < to && (isNumber(tokens, end) || isDash(tokens.symbol[end]!))) end++;
  return end > word.end ? end : i;
}
