import type { Span } from '../../recognition/mention';

/**
 * White space that holds something at which a line of an annotation file would end (Python's `splitlines`, by which
 * brat reads it) or a field (a tab): a span must not run over it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are among what ends a line
const BREAK = /\s*[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]\s*/gu;

/**
 * A span in the pieces that brat wants where it runs over the end of a line: UTF-16 offsets, none of them empty.
 * Their words, with a space between two, are what an annotation repeats.
 */
export function fragmentsOf(text: string, { start, end }: Span): readonly Span[] {
  const fragments: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(BREAK)) {
    if (start + index > from) fragments.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  if (from < end) fragments.push({ start: from, end });
  return fragments;
}
