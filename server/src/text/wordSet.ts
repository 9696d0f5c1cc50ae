import { type Tokens, WORD } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';

/** A set of words, asked token by token in constant time; case and spelling make no difference. */
export class WordSet {
  readonly #members: Uint8Array;

  /** @param words the words, separated by white space. */
  constructor(words: string, from: Vocabulary = vocabulary) {
    const ids = words
      .trim()
      .split(/\s+/u)
      .map((word) => from.intern(word));
    this.#members = new Uint8Array(Math.max(...ids) + 1);
    for (const id of ids) this.#members[id] = 1;
  }

  /** True where token `i` is one of the words; false outside the text. */
  has(tokens: Tokens, i: number): boolean {
    const id = i >= 0 && i < tokens.count ? tokens.symbol[i]! - WORD : -1;
    return id > 0 && this.#members[id] === 1;
  }
}
