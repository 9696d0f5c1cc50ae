import { areAllCaps } from '../../text/tokenQueries';
import type { Tokens } from '../../text/tokens';
import { readByline } from './byline';
import { opensTail } from './furniture';
import { type Line, Part } from './lines';

/** What follows an article has at most this share of the page's running text; else its heading stands inside it. */
const LARGEST_TAIL = 0.4;

/** Below the authors stand captions at most, no larger a share of the text. */
const LARGEST_AFTERWORD = 0.25;

/**
 * The line where the page's tail begins (comment boxes, headlines and teasers of other articles), or the number of
 * lines. A heading like «Tin liên quan» in the middle of the article begins no tail.
 * @param parts {@link Part} of each line; @param body the first line of running text.
 */
export function tailStart(tokens: Tokens, lines: readonly Line[], parts: Uint8Array, body: number): number {
  const all = proseWords(lines, parts, lines.length);
  let before = 0;
  for (let index = body; index < lines.length; index++) {
    const line = lines[index]!;
    if (parts[index] === Part.prose) before += line.words;
    else if (before > 0 && all - before <= before * LARGEST_TAIL && opensTail(tokens, line)) return index;
  }
  return lines.length;
}

/**
 * The first line that names the authors below the article, or -1. Some pages put their captions below it.
 * @param tail the line where the page's tail begins.
 */
export function findAuthors(
  tokens: Tokens,
  lines: readonly Line[],
  parts: Uint8Array,
  body: number,
  tail: number,
): number {
  const all = proseWords(lines, parts, tail);
  let before = 0;
  for (let index = body; index < tail; index++) {
    const line = lines[index]!;
    if (parts[index] === Part.prose) before += line.words;
    else if (parts[index] === Part.other && all - before <= all * LARGEST_AFTERWORD) {
      // above more text, capitals are rather a heading
      const heading = before < all && areAllCaps(tokens, line.from, line.to);
      if (!heading && readByline(tokens, line) !== undefined) return index;
    }
  }
  return -1;
}

function proseWords(lines: readonly Line[], parts: Uint8Array, to: number): number {
  let words = 0;
  for (let index = 0; index < to; index++) if (parts[index] === Part.prose) words += lines[index]!.words;
  return words;
}
