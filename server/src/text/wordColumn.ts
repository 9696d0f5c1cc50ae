import { WORD } from './tokens';

/** A number for each symbol, 0 where none was set: an array for words, whose ids are dense, a map for the few others. */
export class WordColumn {
  #words = new Int32Array(16);
  readonly #others = new Map<number, number>();

  /** @param value any number but 0. */
  set(symbol: number, value: number): void {
    const word = symbol - WORD;
    if (word < 0) {
      this.#others.set(symbol, value);
      return;
    }
    if (word >= this.#words.length) {
      const grown = new Int32Array(Math.max(word + 1, this.#words.length * 2));
      grown.set(this.#words);
      this.#words = grown;
    }
    this.#words[word] = value;
  }

  get(symbol: number): number {
    const word = symbol - WORD;
    if (word >= 0) return word < this.#words.length ? this.#words[word]! : 0;
    return this.#others.size === 0 ? 0 : (this.#others.get(symbol) ?? 0);
  }

  /** All symbols that have a number. */
  *symbols(): Iterable<number> {
    for (let word = 0; word < this.#words.length; word++) if (this.#words[word] !== 0) yield WORD + word;
    yield* this.#others.keys();
  }
}
