import { Break, type Tokens, tokenize, WORD } from './tokens';
import { type Vocabulary, vocabulary } from './vocabulary';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A phrase found in a text. */
export interface Match<T> {
  readonly value: T;
  /** The token after the phrase. */
  readonly end: number;
}

/** No node: the root has no number of its own, so 0 is free to say so. */
const NONE = 0;
/** So many branches are looked through faster than they are halved. */
const FEW = 8;

/**
 * A table of phrases, found at a token in time that does not depend on the size of the table. Phrases match whatever
 * the case, composition, tone placement and spacing of the text, across a wrapped line but never across a line's or
 * paragraph's end.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  readonly #words: Vocabulary;
  #compiled: Compiled<T> | undefined;

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
      let next = node.next.get(symbol);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(symbol, next);
      }
      node = next;
    }
    node.value = value;
    this.#compiled = undefined;
  }

  /** The longest phrase that begins at token `at`, if any. */
  longest(tokens: Tokens, at: number): Match<T> | undefined {
    const { symbol, breaks, count } = tokens;
    if (at < 0 || at >= count) return undefined;
    const table = this.#table();
    let node = table.first(symbol[at]!);
    if (node === NONE) return undefined;
    let end = at + 1;
    let found = NONE;
    let foundEnd = end;
    for (;;) {
      if (table.values[node] !== undefined) {
        found = node;
        foundEnd = end;
      }
      if (end >= count || breaks[end]! > Break.wrap) break;
      node = table.next(node, symbol[end]!);
      if (node === NONE) break;
      end++;
    }
    return found === NONE ? undefined : { value: table.values[found] as T, end: foundEnd };
  }

  /**
   * The longest phrase that ends right before token `at`: one that is itself the longest where it begins.
   * @param most how many tokens a phrase that is looked for may have.
   */
  endingAt(tokens: Tokens, at: number, most: number): T | undefined {
    if (at <= 0 || at > tokens.count || !this.#table().mayEnd(tokens.symbol[at - 1]!)) return undefined;
    for (let length = Math.min(most, at); length > 0; length--) {
      const match = this.longest(tokens, at - length);
      if (match?.end === at) return match.value;
    }
    return undefined;
  }

  /** The symbols of all words and marks that begin a phrase, for a reader that asks several tables at once. */
  firstSymbols(): Iterable<number> {
    return this.#root.next.keys();
  }

  /** True where a phrase begins at token `at`. */
  has(tokens: Tokens, at: number): boolean {
    return this.longest(tokens, at) !== undefined;
  }

  #table(): Compiled<T> {
    this.#compiled ??= new Compiled(this.#root);
    return this.#compiled;
  }
}

/** A table as it is read: nodes are numbers, so that a look-up touches a few bytes and makes nothing. */
class Compiled<T> {
  /** What the phrase that ends at a node means; undefined where none does. */
  readonly values: (T | undefined)[] = [undefined];
  /** Where a node's branches begin in the two columns behind; they end where the next node's begin. */
  readonly #from: number[] = [0, 0];
  readonly #symbol: number[] = [];
  readonly #node: number[] = [];
  /** The node of each word that begins a phrase, by its id; most tokens are turned away here. */
  readonly #words: Int32Array;
  /** The same for marks and numbers, which are few. */
  readonly #marks = new Map<number, number>();
  /** 1 for each word that ends a phrase. */
  readonly #lastWords: Uint8Array;
  readonly #lastMarks = new Set<number>();

  constructor(root: Node<T>) {
    const waiting: Node<T>[] = [];
    const number = (node: Node<T>): number => {
      waiting.push(node);
      return this.values.push(node.value) - 1;
    };
    let [highest, highestLast] = [0, 0];
    const lasts = new Set<number>();
    for (const symbol of root.next.keys()) highest = Math.max(highest, symbol - WORD);
    this.#words = new Int32Array(highest + 1);
    for (const [symbol, node] of root.next) {
      if (symbol >= WORD) this.#words[symbol - WORD] = number(node);
      else this.#marks.set(symbol, number(node));
      if (node.value !== undefined) lasts.add(symbol);
    }
    for (const node of waiting) {
      for (const [symbol, next] of [...node.next].sort(([a], [b]) => a - b)) {
        this.#symbol.push(symbol);
        this.#node.push(number(next));
        if (next.value !== undefined) lasts.add(symbol);
      }
      this.#from.push(this.#symbol.length);
    }
    for (const symbol of lasts) highestLast = Math.max(highestLast, symbol - WORD);
    this.#lastWords = new Uint8Array(highestLast + 1);
    for (const symbol of lasts) {
      if (symbol >= WORD) this.#lastWords[symbol - WORD] = 1;
      else this.#lastMarks.add(symbol);
    }
  }

  /** The node of the phrases that begin with a symbol. */
  first(symbol: number): number {
    if (symbol < WORD) return this.#marks.size === 0 ? NONE : (this.#marks.get(symbol) ?? NONE);
    const word = symbol - WORD;
    return word < this.#words.length ? this.#words[word]! : NONE;
  }

  /** The node that a symbol leads to from another. */
  next(node: number, symbol: number): number {
    let low = this.#from[node]!;
    let high = this.#from[node + 1]!;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if (this.#symbol[middle]! <= symbol) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (this.#symbol[low] === symbol) return this.#node[low]!;
    return NONE;
  }

  /** True for a symbol that ends a phrase. */
  mayEnd(symbol: number): boolean {
    if (symbol < WORD) return this.#lastMarks.has(symbol);
    const word = symbol - WORD;
    return word < this.#lastWords.length && this.#lastWords[word] === 1;
  }
}
