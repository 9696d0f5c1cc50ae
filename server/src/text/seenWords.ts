/** What {@link SeenWords.find} answers for a spelling that it does not hold. */
export const NOT_SEEN = -1;

/** The number of every spelling that is not held. */
export const NOT_HELD = 0;

/** The id of every word that no table knows. */
export const UNKNOWN_WORD = 0;

/** 2 to this power spellings are kept: news prose has some twenty thousand, in small letters and with a capital. */
const ROW_BITS = 15;
/** A spelling of so many units or fewer fits into two numbers; «nghiêng», the longest syllable, has seven. */
const LONGEST = 8;
/** Above it lie no letters of Vietnamese, composed or not. */
const LAST_LETTER = 0x1fff;
const LETTERS = [...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệfghiíìỉĩịjklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvwxyýỳỷỹỵz'];
const MARKS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031b', '\u0323'];

/** A number below 256 for each unit of Vietnamese spelling, large and small letters apart; 0 for all other units. */
const codes = new Uint8Array(LAST_LETTER + 1);
for (const [index, unit] of [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...MARKS].entries()) {
  codes[unit.charCodeAt(0)] = index + 1;
}

/**
 * The ids of spellings met before, so that a word that comes again is not taken apart again. A spelling of up to eight
 * units is packed into two numbers, eight bits a unit, which name it exactly: nothing has to be compared after that.
 * A spelling has one of two rows; where a third one wants them, it takes the first.
 *
 * Each spelling that is kept also gets a number of its own, under which others can keep what they found of it: numbers
 * are given from 1 on, and a spelling that lost its row gets a new one, so equal numbers always mean equal spellings.
 */
export class SeenWords {
  /** Four numbers a row, so that a row lies in one line of the cache: low, high, id, and the spelling's number. */
  readonly #rows = new Int32Array(4 << ROW_BITS);
  /** The number of the spelling that was last found or kept. */
  #spelling = NOT_HELD;
  #given = 0;
  /** The row and the spelling that were asked for last, if they are not held. */
  #row = -1;
  #low = 0;
  #high = 0;

  /** The number of the spelling that {@link find} was last asked for, or {@link NOT_HELD}. */
  get spelling(): number {
    return this.#spelling;
  }

  /**
   * The id kept for the word that stands in the `units` of a text from `start` to `end`, or {@link NOT_SEEN}.
   * @param size how many words the vocabulary has now; what was unknown when it had fewer is asked for again.
   */
  find(units: Uint16Array, start: number, end: number, size: number): number {
    this.#row = -1;
    this.#spelling = NOT_HELD;
    if (end - start > LONGEST) return NOT_SEEN;
    let low = 0;
    let high = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at]!;
      const code = unit <= LAST_LETTER ? codes[unit]! : 0;
      if (code === 0) return NOT_SEEN;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
    }
    const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    const first = (hash >>> (32 - ROW_BITS)) << 2;
    const second = first ^ 4;
    const isFirst = this.#holds(first, low, high);
    if (isFirst || this.#holds(second, low, high)) {
      const row = isFirst ? first : second;
      const id = this.#rows[row + 2]!;
      this.#spelling = this.#rows[row + 3]!;
      if (id >= 0) return id;
      if (id === -size) return UNKNOWN_WORD;
      this.#row = row;
    } else {
      this.#row = this.#rows[first + 3] === NOT_HELD || this.#rows[second + 3] !== NOT_HELD ? first : second;
    }
    this.#low = low;
    this.#high = high;
    return NOT_SEEN;
  }

  #holds(row: number, low: number, high: number): boolean {
    return this.#rows[row] === low && this.#rows[row + 1] === high;
  }

  /** Keeps the id of the word that {@link find} was last asked for and did not hold. */
  keep(id: number, size: number): void {
    const row = this.#row;
    if (row < 0) return;
    this.#rows[row] = this.#low;
    this.#rows[row + 1] = this.#high;
    this.#rows[row + 2] = id === UNKNOWN_WORD ? -size : id;
    this.#spelling = ++this.#given;
    this.#rows[row + 3] = this.#spelling;
  }
}
