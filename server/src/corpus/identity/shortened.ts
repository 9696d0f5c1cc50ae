/** What short forms stand for: patterns of words in small letters, and the words in full. */
export type Shortened = readonly (readonly [short: RegExp, full: string])[];

/** Short forms made ready for {@link writeOut}. @param forms patterns of whole words, longer forms first. */
export function shortened(forms: readonly (readonly [short: string, full: string])[]): Shortened {
  return forms.map(([short, full]) => [new RegExp(`(?<![\\p{L}\\d])(?:${short})(?![\\p{L}\\d])`, 'gu'), full]);
}

/** A text in small letters with its short forms written out. */
export function writeOut(text: string, forms: Shortened): string {
  return forms.reduce((written, [short, full]) => written.replace(short, full), text);
}
