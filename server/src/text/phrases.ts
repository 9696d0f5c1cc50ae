import { Break, type Tokens, tokenize, WORD } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  value: T | undefined;
}

/** A phrase found in a text. */
export interface Match<T> {
  readonly value: T;
  /** The token after the phrase. */
  readonly end: number;
}

/**
 * A table of phrases, found at a token in time that does not depend on the size of the table. Phrases match whatever
 * the case, composition, tone placement and spacing of the text, across a wrapped line but never across a line's or
 * paragraph's end.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  /** 1 for each word that begins a phrase: most tokens are turned away here. */
  #first = new Uint8Array(1 << 12);
  readonly #words: Vocabulary;

  /** @param entries phrases with what they mean; a later one replaces an equal earlier one. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], words: Vocabulary = vocabulary) {
    this.#words = words;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Enters one phrase: words, numbers and punctuation, as the tokenizer takes them apart («T.Ư» is three tokens). */
  add(phrase: string, value: T): void {
    for (const word of phrase.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
      for (const part of word.split(/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/u)) this.#words.intern(part);
    }
    const tokens = tokenize(phrase, this.#words);
    if (tokens.count === 0) throw new Error('an empty phrase');
    let node = this.#root;
    for (let i = 0; i < tokens.count; i++) {
      const symbol = tokens.symbol[i]!;
      node.next ??= new Map();
      let next = node.next.get(symbol);
      if (next === undefined) {
        next = { next: undefined, value: undefined };
        node.next.set(symbol, next);
      }
      node = next;
    }
    node.value = value;
    const first = tokens.symbol[0]! - WORD;
    if (first < 0) return;
    if (first >= this.#first.length) {
      const grown = new Uint8Array(Math.max(first + 1, this.#first.length * 2));
      grown.set(this.#first);
      this.#first = grown;
    }
    this.#first[first] = 1;
  }

  /** The longest phrase that begins at token `at`, if any. */
  longest(tokens: Tokens, at: number): Match<T> | undefined {
    const { symbol, breaks, count } = tokens;
    if (at < 0 || at >= count) return undefined;
    const first = symbol[at]!;
    if (first >= WORD && this.#first[first - WORD] !== 1) return undefined;
    let node = this.#root.next?.get(first);
    let end = at + 1;
    let value = node?.value;
    let found = value === undefined ? -1 : end;
    while (node?.next !== undefined && end < count && breaks[end]! <= Break.wrap) {
      node = node.next.get(symbol[end]!);
      if (node === undefined) break;
      end++;
      if (node.value !== undefined) {
        value = node.value;
        found = end;
      }
    }
    return found < 0 ? undefined : { value: value as T, end: found };
  }

  /** The symbols of all words and marks that begin a phrase, for a reader that asks several tables at once. */
  firstSymbols(): Iterable<number> {
    return this.#root.next?.keys() ?? [];
  }

  /** True where a phrase begins at token `at`. */
  has(tokens: Tokens, at: number): boolean {
    return this.longest(tokens, at) !== undefined;
  }
}
