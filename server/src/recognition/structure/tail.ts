import type { Tokens } from '../../text/tokens';
import { opensTail } from './furniture';
import { type Line, Part } from './lines';

/** What follows an article has at most this share of the page's running text; else its heading stands inside it. */
const LARGEST_TAIL = 0.4;

/**
 * The line where the page's tail begins (comment boxes, headlines and teasers of other articles), or the number of
 * lines. A heading like «Tin liên quan» in the middle of the article begins no tail.
 * @param parts {@link Part} of each line; @param body the first line of running text.
 */
export function tailStart(tokens: Tokens, lines: readonly Line[], parts: Uint8Array, body: number): number {
  let all = 0;
  for (const [index, line] of lines.entries()) if (parts[index] === Part.prose) all += line.words;
  let before = 0;
  for (let index = body; index < lines.length; index++) {
    const line = lines[index]!;
    if (parts[index] === Part.prose) before += line.words;
    else if (before > 0 && all - before <= before * LARGEST_TAIL && opensTail(tokens, line)) return index;
  }
  return lines.length;
}
