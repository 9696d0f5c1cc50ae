import { NONE, PhraseTree } from './phraseTree';
import { recycle, tokenize } from './tokenize';
import { Break, isUnknown, slice, type Tokens, WORD } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';
import type { WordMark } from './wordMarks';

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
  readonly #words: Vocabulary;
  /** On words that begin a phrase, and on words that end one: most tokens are turned away here. */
  readonly #begins: WordMark;
  readonly #ends: WordMark;
  #beginsWithMark = false;
  /** How many tokens the longest phrase has. */
  #longest = 0;
  /** The node of each symbol that begins a phrase. */
  readonly #first = new Map<number, number>();
  /** The marks and numbers that end a phrase. */
  readonly #lastMarks = new Set<number>();
  /** What the phrase that ends at a node means; undefined where none does. */
  readonly #values: (T | undefined)[] = [undefined];
  readonly #tree = new PhraseTree();

  /** @param entries phrases with what they mean; a later one replaces an equal earlier one. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], words: Vocabulary = vocabulary) {
    this.#words = words;
    this.#begins = words.marks.take();
    this.#ends = words.marks.take();
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Enters one phrase: words, numbers and punctuation, as the tokenizer takes them apart («T.Ư» is three tokens). */
  add(phrase: string, value: T): void {
    const tokens = this.#takeApart(phrase);
    if (tokens.count === 0) throw new Error('an empty phrase');
    this.#longest = Math.max(this.#longest, tokens.count);
    const [first, last] = [tokens.symbol[0]!, tokens.symbol[tokens.count - 1]!];
    let node: number | undefined = this.#first.get(first);
    if (node === undefined) {
      node = this.#tree.root();
      this.#first.set(first, node);
      if (first >= WORD) this.#begins.set(first - WORD);
      else this.#beginsWithMark = true;
    }
    for (let i = 1; i < tokens.count; i++) node = this.#tree.enter(node, tokens.symbol[i]!);
    this.#values[node] = value;
    if (last >= WORD) this.#ends.set(last - WORD);
    else this.#lastMarks.add(last);
    recycle(tokens);
  }

  /** The tokens of a phrase, all words of which are in the vocabulary after that. */
  #takeApart(phrase: string): Tokens {
    const tokens = tokenize(phrase, this.#words);
    for (let i = 0; i < tokens.count; i++) {
      if (isUnknown(tokens, i)) tokens.symbol[i] = WORD + this.#words.intern(slice(tokens, i, i + 1));
    }
    return tokens;
  }

  /** The longest phrase that begins at token `at`, if any. */
  longest(tokens: Tokens, at: number): Match<T> | undefined {
    if (at < 0 || at >= tokens.count) return undefined;
    const symbol = tokens.symbol[at]!;
    if (symbol >= WORD ? !this.#begins.has(symbol - WORD) : !this.#beginsWithMark) return undefined;
    const node = this.#first.get(symbol);
    return node === undefined ? undefined : this.#walk(tokens, at, node);
  }

  #walk(tokens: Tokens, at: number, first: number): Match<T> | undefined {
    const { symbol, breaks, count } = tokens;
    let node = first;
    let end = at + 1;
    let found = NONE;
    let foundEnd = end;
    for (;;) {
      if (this.#values[node] !== undefined) {
        found = node;
        foundEnd = end;
      }
      if (end >= count || breaks[end]! > Break.wrap) break;
      node = this.#tree.follow(node, symbol[end]!);
      if (node === NONE) break;
      end++;
    }
    return found === NONE ? undefined : { value: this.#values[found] as T, end: foundEnd };
  }

  /**
   * The longest phrase that ends right before token `at`: one that is itself the longest where it begins.
   * @param most how many tokens a phrase that is looked for may have; as many as the longest phrase has.
   */
  endingAt(tokens: Tokens, at: number, most: number = this.#longest): T | undefined {
    const start = this.startBefore(tokens, at, most);
    return start < 0 ? undefined : this.longest(tokens, start)?.value;
  }

  /** The token at which the phrase of {@link endingAt} begins, or -1. */
  startBefore(tokens: Tokens, at: number, most: number = this.#longest): number {
    if (!this.mayEndBefore(tokens, at)) return -1;
    for (let start = Math.max(0, at - most); start < at; start++) {
      if (this.longest(tokens, start)?.end === at) return start;
    }
    return -1;
  }

  /** False where no phrase of the table ends right before token `at`: one look that turns most tokens away. */
  mayEndBefore(tokens: Tokens, at: number): boolean {
    if (at <= 0 || at > tokens.count) return false;
    const symbol = tokens.symbol[at - 1]!;
    return symbol >= WORD ? this.#ends.has(symbol - WORD) : this.#lastMarks.has(symbol);
  }

  /** The symbols of all words and marks that begin a phrase, for a reader that asks several tables at once. */
  firstSymbols(): Iterable<number> {
    return this.#first.keys();
  }

  /** True where a phrase begins at token `at`. */
  has(tokens: Tokens, at: number): boolean {
    return this.longest(tokens, at) !== undefined;
  }
}
