/** So many marks a row holds at first; the rows are made longer when more tables ask for one. */
const FIRST_STRIDE = 8;

/**
 * Yes-or-no marks of words. All marks of a word stand side by side, so that the many tables that are asked about the
 * same word look at the same place in memory: common words stay in the processor's nearest cache, which they would not
 * if each table kept a column of its own.
 */
export class WordMarks {
  #rows = new Int32Array(FIRST_STRIDE << 10);
  #stride = FIRST_STRIDE;
  #taken = 0;

  /** A new mark, which no word has. */
  take(): WordMark {
    const mark = this.#taken++;
    if (mark >= this.#stride << 5) this.#widen();
    return new WordMark(this, mark >> 5, 1 << (mark & 31));
  }

  /** Gives the mark at a column and bit of the rows to the word with this id. */
  set(word: number, column: number, bit: number): void {
    const at = word * this.#stride + column;
    if (at >= this.#rows.length) {
      const grown = new Int32Array(Math.max((word + 1) * this.#stride, this.#rows.length * 2));
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows[at] = this.#rows[at]! | bit;
  }

  /** True where the word with this id has the mark at a column and bit. */
  has(word: number, column: number, bit: number): boolean {
    const at = word * this.#stride + column;
    return at < this.#rows.length && (this.#rows[at]! & bit) !== 0;
  }

  #widen(): void {
    const old = this.#stride;
    const words = this.#rows.length / old;
    const wide = new Int32Array(words * old * 2);
    for (let word = 0; word < words; word++) {
      for (let column = 0; column < old; column++) wide[word * old * 2 + column] = this.#rows[word * old + column]!;
    }
    this.#rows = wide;
    this.#stride = old * 2;
  }
}

/** One of the marks that words may have. */
export class WordMark {
  readonly #marks: WordMarks;
  readonly #column: number;
  readonly #bit: number;

  /** @param column, bit where {@link WordMarks} keeps the mark in the row of each word. */
  constructor(marks: WordMarks, column: number, bit: number) {
    this.#marks = marks;
    this.#column = column;
    this.#bit = bit;
  }

  /** Gives the mark to the word with this id. */
  set(word: number): void {
    this.#marks.set(word, this.#column, this.#bit);
  }

  /** True where the word with this id has the mark. */
  has(word: number): boolean {
    return this.#marks.has(word, this.#column, this.#bit);
  }
}
