import type { Phrases } from './phrases';
import { type Tokens, WORD } from './tokens';
import { vocabulary } from './vocabulary';
import type { WordSet } from './wordSet';

/**
 * The words and marks that begin a phrase of any of several tables. A reader that asks these tables one after another
 * asks this first: one look turns most tokens away from all of them.
 */
export class AnyOf {
  readonly #word = vocabulary.marks.take();
  readonly #marks = new Set<number>();

  /** @param tables all their phrases must have been entered. */
  constructor(...tables: readonly (Phrases<unknown> | WordSet)[]) {
    for (const table of tables) {
      for (const symbol of table.firstSymbols()) {
        if (symbol >= WORD) this.#word.set(symbol - WORD);
        else this.#marks.add(symbol);
      }
    }
  }

  /** False where none of the tables has a phrase that begins at token `i`; false outside the text. */
  mayBeginAt(tokens: Tokens, i: number): boolean {
    if (i < 0 || i >= tokens.count) return false;
    const symbol = tokens.symbol[i]!;
    return symbol >= WORD ? this.#word.has(symbol - WORD) : this.#marks.size > 0 && this.#marks.has(symbol);
  }
}
