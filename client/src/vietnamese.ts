/** How much of a text is looked at: page furniture rarely fills more, and nobody notices the time that it takes. */
const SAMPLE = 16_384;

/** Fewer may be a name or two in an English text. */
const ENOUGH = 12;

/**
 * Letters that Vietnamese alone uses: ơ, ư and the vowels with a dot, a hook or two marks, composed; and the
 * combining dot, hook and horn of decomposed text. Letters that it shares with other languages (é, ă, đ) say nothing.
 */
const VIETNAMESE_LETTERS = /[ƠơƯư\u1ea0-\u1ef9]|\u0309|\u031b|\u0323/gu;

/** True where the beginning of a text is plainly Vietnamese, whatever its composition; false for names in a foreign text. */
export function isVietnamese(text: string): boolean {
  let count = 0;
  for (const _ of text.slice(0, SAMPLE).matchAll(VIETNAMESE_LETTERS)) if (++count >= ENOUGH) return true;
  return false;
}
