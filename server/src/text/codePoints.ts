import { lastAtMost } from './search';

/** Code points that take two UTF-16 units. */
const PAIR = /[\u{10000}-\u{10ffff}]/gu;

/**
 * Counts a text in Unicode code points, as formats outside of the editor do: a pair of surrogates is one, each mark of
 * a decomposed letter is one of its own, a carriage return and a line feed are two.
 * @returns gives for a UTF-16 offset the number of code points before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return (offset) => offset - 1 - lastAtMost(pairs.length, (index) => pairs[index]!, offset - 1);
}
