import { type Tokens, WORD } from './tokens';

/** A table of phrases or words, as far as it is asked what they begin with. */
interface Table {
  firstSymbols(): Iterable<number>;
}

/**
 * The words and marks that begin a phrase of any of some tables. A reader that asks several tables one after another, or
 * one table at every token, asks this first: one look turns most tokens away. It keeps a byte for each word, few enough
 * to stay in the processor's nearest cache while a reader walks over a text.
 */
export class AnyOf {
  /** 1 for the id of each word that begins a phrase. */
  readonly #words: Uint8Array;
  readonly #marks = new Set<number>();

  /** @param tables all their phrases must have been entered. */
  constructor(...tables: readonly Table[]) {
    const symbols = tables.flatMap((table) => [...table.firstSymbols()]);
    this.#words = new Uint8Array(Math.max(0, ...symbols.map((symbol) => symbol - WORD + 1)));
    for (const symbol of symbols) {
      if (symbol >= WORD) this.#words[symbol - WORD] = 1;
      else this.#marks.add(symbol);
    }
  }

  /** False where none of the tables has a phrase that begins at token `i`; false outside the text. */
  mayBeginAt(tokens: Tokens, i: number): boolean {
    if (i < 0 || i >= tokens.count) return false;
    const symbol = tokens.symbol[i]!;
    if (symbol < WORD) return this.#marks.size > 0 && this.#marks.has(symbol);
    const word = symbol - WORD;
    return word < this.#words.length && this.#words[word] === 1;
  }
}
