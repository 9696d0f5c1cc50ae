/**
 * Vietnamese letters: what each UTF-16 unit contributes to a syllable.
 *
 * A syllable is a row of toneless letters and one tone. Where the tone mark stands («ủy», «uỷ») and how it is
 * composed (one unit, a base and a combining mark, or the half-composed forms of Windows-1258) is spelling, not
 * language, so the tables below take it apart once and everything above compares letters and tone only.
 */

/** The six tones of Vietnamese, level first; the values are stable and used in syllable keys. */
const Tone = { level: 0, grave: 1, acute: 2, hook: 3, tilde: 4, dot: 5 } as const;

/** Size of the letters' tables: all Latin blocks with their combining marks lie below. */
const TABLE_SIZE = 0x2000;

const TONE_MARKS = new Map([
  [0x300, Tone.grave],
  [0x301, Tone.acute],
  [0x309, Tone.hook],
  [0x303, Tone.tilde],
  [0x323, Tone.dot],
]);

/** Combining marks that make another letter of a vowel: circumflex, breve, horn. */
const QUALITY_MARKS = new Set([0x302, 0x306, 0x31b]);

const VOWELS = new Set([...'aăâeêioôơuưy'].map((letter) => letter.charCodeAt(0)));

/** Look-alikes of «đ» in old pages: Ð (eth), Ɖ (African d). */
const D_LOOKALIKES = new Map([
  [0xd0, 0x111],
  [0x189, 0x111],
  [0xf0, 0x111],
  [0x256, 0x111],
]);

const letterTable = new Uint16Array(TABLE_SIZE);
const toneTable = new Uint8Array(TABLE_SIZE);
/** The class of each unit that a text has had so far; 0 for the others. */
const classTable = new Uint8Array(0x10000);

/** What a UTF-16 unit is to the tokenizer; the parts of words are the lowest. */
export const CharClass = {
  lower: 1,
  upper: 2,
  /** A combining mark: belongs to the letter before it. */
  mark: 3,
  digit: 4,
  /** Any white space that is not a line end, no-break and zero-width spaces included. */
  space: 5,
  newline: 6,
  other: 7,
} as const;

/** White space and invisible units that pages carry between words; U+FEFF also stands in the middle of texts. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;
const NEWLINE = /[\n\r\u0085\u2028\u2029]/u;

fillTables();

function fillTables(): void {
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    const cls = charClass(code);
    const tone = TONE_MARKS.get(code);
    if (tone !== undefined) toneTable[code] = tone;
    if (cls !== CharClass.lower && cls !== CharClass.upper) continue;
    const lookalike = D_LOOKALIKES.get(code);
    let quality = '';
    let tones = 0;
    const [base = char, ...marks] = (lookalike === undefined ? char : 'đ').toLowerCase().normalize('NFD');
    for (const mark of marks) {
      const markTone = TONE_MARKS.get(mark.charCodeAt(0));
      if (markTone === undefined) quality += mark;
      else tones = markTone;
    }
    const letter = (base + quality).normalize('NFC');
    letterTable[code] = letter.length === 1 ? letter.charCodeAt(0) : char.toLowerCase().charCodeAt(0);
    toneTable[code] = tones;
  }
}

function classify(char: string): number {
  if (NEWLINE.test(char)) return CharClass.newline;
  if (INVISIBLE.test(char)) return CharClass.space;
  if (/[0-9]/.test(char)) return CharClass.digit;
  if (/\p{M}/u.test(char)) return CharClass.mark;
  if (/\p{Lu}/u.test(char)) return CharClass.upper;
  if (/\p{L}/u.test(char)) return CharClass.lower;
  return CharClass.other;
}

/** The class of a UTF-16 unit, a value of {@link CharClass}. */
export function charClass(unit: number): number {
  return classTable[unit] || newClass(unit);
}

function newClass(unit: number): number {
  const cls = classify(String.fromCharCode(unit));
  classTable[unit] = cls;
  return cls;
}

/**
 * How many letters a word has, the units from `start` to `end` of a text: a letter counts once whether it is composed or
 * followed by its marks, and invisible units inside the word do not count.
 */
export function lettersBetween(text: string, start: number, end: number): number {
  let letters = end - start;
  for (let at = start; at < end; at++) {
    const cls = charClass(text.charCodeAt(at));
    if (cls === CharClass.mark || cls === CharClass.space) letters--;
  }
  return letters;
}

/** True for a soft hyphen or a zero-width joiner, which stand inside words and part none. */
export function isSoft(unit: number): boolean {
  return unit === 0xad || unit === 0x200c || unit === 0x200d;
}

/** The toneless lower-case letter of a letter unit («Ậ» → «â»); other units as they are. */
export function toneless(unit: number): number {
  if (unit >= TABLE_SIZE) return unit;
  return letterTable[unit] || unit;
}

/** The tone that a letter or a combining mark carries, 0 for none. */
export function toneOf(unit: number): number {
  return unit < TABLE_SIZE ? toneTable[unit]! : 0;
}

/** True for a vowel, whatever its marks. */
export function isVowel(unit: number): boolean {
  return VOWELS.has(toneless(unit));
}

/** True for a combining mark that changes the letter before it (circumflex, breve, horn), not its tone. */
export function isQualityMark(unit: number): boolean {
  return QUALITY_MARKS.has(unit);
}

/** The letter that a quality mark makes of a toneless one: «a» and circumflex → «â»; unchanged where none exists. */
export function withQuality(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : letter;
}
