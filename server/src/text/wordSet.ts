import { type Tokens, WORD } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';
import type { WordMark } from './wordMarks';

/** A set of words, asked token by token in constant time; case and spelling make no difference. */
export class WordSet {
  readonly #member: WordMark;
  readonly #symbols: number[] = [];

  /** @param words the words, separated by white space. */
  constructor(words: string, from: Vocabulary = vocabulary) {
    this.#member = from.marks.take();
    for (const word of words.match(/\S+/gu) ?? []) {
      const id = from.intern(word);
      this.#member.set(id);
      this.#symbols.push(WORD + id);
    }
  }

  /** The symbols of the words, for a reader that asks several tables at once. */
  firstSymbols(): Iterable<number> {
    return this.#symbols;
  }

  /** True where token `i` is one of the words; false outside the text. */
  has(tokens: Tokens, i: number): boolean {
    if (i < 0 || i >= tokens.count) return false;
    const id = tokens.symbol[i]! - WORD;
    return id > 0 && this.#member.has(id);
  }
}
