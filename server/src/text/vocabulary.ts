import { CharClass, charClass, isQualityMark, isSoft, toneless, toneOf, withQuality } from './letters';
import { NOT_HELD, NOT_SEEN, SeenWords, UNKNOWN_WORD } from './seenWords';
import { unitsOf } from './utf16';
import { WordMarks } from './wordMarks';

export { NOT_HELD, UNKNOWN_WORD };

/** Longest run of letters that is looked up; a longer one is no Vietnamese word and stays unknown. */
const LONGEST_WORD = 32;

/** Consonants after which a lone final «y» and «i» are one sound and both are written: tỷ/tỉ, kỳ/kì, sỹ/sĩ, quý/quí. */
const Y_LIKE_I_AFTER = new Set([...'hklmst'].map((char) => char.charCodeAt(0)));
const [I, Y, U, Q] = [...'iyuq'].map((char) => char.charCodeAt(0)) as [number, number, number, number];

/**
 * Numbers for words: every word of the domain's tables gets an id, every other word is {@link UNKNOWN_WORD}.
 *
 * Words are compared as syllables, so case, composition (NFC, NFD, half-composed), the place of the tone mark and
 * y/i after a consonant make no difference. Ids are dense, from 1 on, and are never reused.
 */
export class Vocabulary {
  /** What the tables of phrases and words note of each word. */
  readonly marks = new WordMarks();
  readonly #ids = new Map<string, number>();
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 12);
  #spellings: Uint16Array[] = [new Uint16Array(0)];
  readonly #letters = new Uint16Array(LONGEST_WORD + 1);
  readonly #seen = new SeenWords();

  /** How many ids are taken, the unknown word's included. */
  get size(): number {
    return this.#spellings.length;
  }

  /**
   * The id of a word, which is entered if it is new.
   * @param word one word: letters and combining marks only.
   */
  intern(word: string): number {
    const units = unitsOf(word);
    const known = this.#ids.get(word) ?? this.idOf(units, 0, word.length);
    if (known !== UNKNOWN_WORD) return known;
    const length = this.#spell(units, 0, word.length);
    if (length === 0) throw new Error(`not a word: «${word}»`);
    const id = this.#spellings.length;
    this.#spellings.push(this.#letters.slice(0, length));
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
    this.#insert(hashOf(this.#letters, length), id);
    this.#ids.set(word, id);
    return id;
  }

  /**
   * The number of the spelling that {@link idOf} was last asked for, letter for letter: «Hòa», «hòa» and «hoà» have three.
   * {@link NOT_HELD} for a long one and for one with letters that Vietnamese has not.
   */
  get spelling(): number {
    return this.#seen.spelling;
  }

  /** The id of the word that stands in the `units` of a text from `start` to `end`, or {@link UNKNOWN_WORD}. */
  idOf(units: Uint16Array, start: number, end: number): number {
    const seen = this.#seen.find(units, start, end, this.size);
    if (seen !== NOT_SEEN) return seen;
    const id = this.#lookUp(units, start, end);
    this.#seen.keep(id, this.size);
    return id;
  }

  #lookUp(units: Uint16Array, start: number, end: number): number {
    const length = this.#spell(units, start, end);
    if (length === 0) return UNKNOWN_WORD;
    const hash = hashOf(this.#letters, length);
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = this.#slots[at]!;
      if (id === 0) return UNKNOWN_WORD;
      if (this.#hashes[at] === hash && this.#isSpelt(id, length)) return id;
    }
  }

  /**
   * Puts the toneless letters of a word and then its tone into the scratch buffer.
   * @returns how many units it has there; 0 where the word is too long or has no letters.
   */
  #spell(units: Uint16Array, start: number, end: number): number {
    const letters = this.#letters;
    let length = 0;
    let tone = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      if (charClass(unit) === CharClass.mark) {
        if (isQualityMark(unit) && length > 0) letters[length - 1] = withQuality(letters[length - 1]!, unit);
        else tone ||= toneOf(unit);
        continue;
      }
      if (isSoft(unit)) continue;
      if (length >= LONGEST_WORD) return 0;
      letters[length++] = toneless(unit);
      tone ||= toneOf(unit);
    }
    if (length >= 2 && letters[length - 1] === Y) {
      const before = letters[length - 2]!;
      const lone = length === 2 && Y_LIKE_I_AFTER.has(before);
      if (lone || (length === 3 && before === U && letters[0] === Q)) letters[length - 1] = I;
    }
    if (length === 0) return 0;
    letters[length++] = tone;
    return length;
  }

  #isSpelt(id: number, length: number): boolean {
    const spelling = this.#spellings[id]!;
    if (spelling.length !== length) return false;
    for (let at = 0; at < length; at++) if (spelling[at] !== this.#letters[at]) return false;
    return true;
  }

  #insert(hash: number, id: number): void {
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    while (this.#slots[at] !== 0) at = (at + 1) & mask;
    this.#slots[at] = id;
    this.#hashes[at] = hash;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    for (let id = 1; id < this.#spellings.length; id++) {
      const spelling = this.#spellings[id]!;
      this.#insert(hashOf(spelling, spelling.length), id);
    }
  }
}

/** FNV-1a over the letters and the tone. */
function hashOf(letters: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The vocabulary of all recognition: each table of phrases enters its words here when it is loaded. */
export const vocabulary = new Vocabulary();
