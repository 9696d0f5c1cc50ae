import { slice, type Tokens } from '../text/tokens';
import type { Span, TextSpan } from './mention';

/** Where tokens `from` to `to` (exclusive) stand in the text, in UTF-16 offsets. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

/** {@link spanOf}, with the words. */
export function textSpanOf(tokens: Tokens, from: number, to: number): TextSpan {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]!, text: slice(tokens, from, to) };
}
