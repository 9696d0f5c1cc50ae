import { isNumber } from '../../text/symbols';
import { Flag, type Tokens } from '../../text/tokens';
import { bodyHeads, fields } from '../words/bodyWords';

/** True where what looks like a name from token `at` to `to` goes on as something else: a body's name or a code. */
export function endsInOther(tokens: Tokens, at: number, to: number): boolean {
  return isWithinBody(tokens, at, to) || isCode(tokens, to);
}

/** «Đoàn Thanh | niên», «Đoàn Luật | sư»: the head or the field of a body's name goes on where the name would end. */
function isWithinBody(tokens: Tokens, at: number, to: number): boolean {
  const head = bodyHeads.longest(tokens, at)?.end ?? at;
  return head > to || (head === at + 1 && (fields.longest(tokens, head)?.end ?? to) > to);
}

/** «Đồn B5», «Kho K602»: a number is glued to the last word. */
function isCode(tokens: Tokens, to: number): boolean {
  return isNumber(tokens, to) && (tokens.flags[to]! & Flag.glued) !== 0;
}
