/** Other spellings of a text, with the places of the old one in the new one. */

/** A text spelt anew. */
export interface Respelt {
  readonly text: string;
  /** Where an offset of the old text lies in the new one: exact between the replaced pieces and at their ends. */
  at(offset: number): number;
}

/** One way of spelling: which pieces are replaced, and by what. */
export interface Spelling {
  readonly pieces: RegExp;
  readonly replace: (piece: string) => string;
}

const ACCENTED = /[^\0-\u007f]\p{M}*|[a-z]\p{M}+/giu;
/** A quality and a tone mark on one letter, whatever the order that NFD gives them. */
const DOT_BEFORE_QUALITY = /^(\p{L})(\u0323)([\u0302\u0306\u031b])$/u;
const QUALITY_BEFORE_TONE = /^(\p{L}[\u0302\u0306\u031b])(\p{M})$/u;
/** oà, oè, uỳ at the end of a syllable, with the mark on the first vowel as it is taught today. */
const NEW_TONE_PLACE = /(?<![qQ])(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;

/** A small consonant inside a word, where pages let it break. */
const BEFORE_VOWEL = /(?<=\p{Ll}\p{M}*)[bcdghklmnpqrstvx](?=[aăâeêioôơuưy])/gu;

/** The spellings in which texts are found; each leaves what is read unchanged. */
export const SPELLINGS = {
  decomposed: { pieces: ACCENTED, replace: (letter) => letter.normalize('NFD') },
  'half composed': { pieces: ACCENTED, replace: halfComposed },
  'with tone marks in their old places': { pieces: NEW_TONE_PLACE, replace: moveTone },
  'with no-break spaces': { pieces: / /gu, replace: () => '\u00a0' },
  'with thin spaces': { pieces: / /gu, replace: () => '\u2009' },
  'with doubled spaces between words': { pieces: /(?<=\p{Ll}) (?=\p{Ll})/gu, replace: () => '  ' },
  'with soft hyphens': { pieces: BEFORE_VOWEL, replace: (consonant) => `${consonant}\u00ad` },
  'with CRLF': { pieces: /\n/gu, replace: () => '\r\n' },
  'with CR': { pieces: /\n/gu, replace: () => '\r' },
} as const satisfies Readonly<Record<string, Spelling>>;
export type SpellingName = keyof typeof SPELLINGS;

/** Spells a text in one way. */
export function respelt(text: string, { pieces, replace }: Spelling): Respelt {
  /** Old and new offsets where a replaced piece ends, in order. */
  const ends: [old: number, fresh: number][] = [[0, 0]];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const spelt = replace(piece);
    if (spelt === piece) continue;
    parts.push(text.slice(done, index), spelt);
    length += index - done + spelt.length;
    done = index + piece.length;
    ends.push([done, length]);
  }
  parts.push(text.slice(done));
  return {
    text: parts.join(''),
    at: (offset) => {
      const [old, fresh] = ends[lastUpTo(ends, offset)]!;
      return fresh + offset - old;
    },
  };
}

/** The last of the ends that lies no further than an offset. */
function lastUpTo(ends: readonly (readonly [number, number])[], offset: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ends[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Letter and quality in one unit, the tone in one of its own, as Windows-1258 has it: «ế» → «ê» and an acute. */
function halfComposed(letter: string): string {
  const apart = letter.normalize('NFD');
  const dotted = DOT_BEFORE_QUALITY.exec(apart);
  if (dotted !== null) return (dotted[1]! + dotted[3]!).normalize('NFC') + dotted[2]!;
  const toned = QUALITY_BEFORE_TONE.exec(apart);
  return toned === null ? letter : toned[1]!.normalize('NFC') + toned[2]!;
}

/** «òa» → «oà» */
function moveTone(vowels: string): string {
  const [base = '', tone = ''] = vowels.charAt(0).normalize('NFD');
  return base + (vowels.charAt(1) + tone).normalize('NFC');
}
