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

/** Levenshtein's distance. */
function editsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      now.push(Math.min(replaced, before[j]! + 1, now[j - 1]! + 1));
    }
    before = now;
  }
  return before[b.length]!;
}
