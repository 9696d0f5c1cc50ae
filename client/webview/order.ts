/** Vietnamese alphabetical order; «Hà» comes after «Ha», numbers by their value. */
export const collator = new Intl.Collator('vi', { numeric: true });

/** By what follows the mention: the next word, then the one after it. */
export function byRight(one: string, other: string): number {
  return collator.compare(wordsIn(one).join(' '), wordsIn(other).join(' '));
}

/** By what stands before the mention: the last word, then the one before it. */
export function byLeft(one: string, other: string): number {
  return collator.compare(wordsIn(one).reverse().join(' '), wordsIn(other).reverse().join(' '));
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
