import { editsBetween } from '../../text/edits';
import { unmarked } from '../../text/spelling';

/** So many letters may be wrong, missing or too many. */
const MOST_EDITS = 2;
/** Shorter words are near to too many others. */
const SHORTEST = 4;

/** The one of some words that someone may have meant: the nearest, whatever its marks; undefined where none is near. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const key = unmarked(written).slice(0, 64);
  let best: string | undefined;
  let fewest = (key.length < SHORTEST ? 0 : MOST_EDITS) + 1;
  for (const word of words) {
    const edits = editsBetween(key, unmarked(word));
    if (edits >= fewest) continue;
    fewest = edits;
    best = word;
  }
  return best;
}
