import { type Bound, COMPARED_BEFORE, DIMENSIONS } from '../../domain/modifiers';
import { Mark } from '../../text/marks';
import { wordSymbol } from '../../text/symbols';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import { type FigureRole, figureWordAt, mayEndFigureWord } from './figureWords';

/** The words that bear on a number stand among so many tokens before it. */
const REACH = 10;

const compared = new WordSet([...COMPARED_BEFORE, ...DIMENSIONS].join(' '));
const THAN = wordSymbol('hơn');
const AND = wordSymbol('và');
const REACHES = wordSymbol('đạt');
const NAMES: ReadonlySet<FigureRole | null> = new Set<FigureRole | null>(['name', 'rank', 'medal']);

/** What stands right before a number. Words are only read where a number follows, so most of a text is passed by. */
export class WordsBefore {
  /** Where the modifiers begin, or -1. */
  modifier = -1;
  bound: Bound | null = null;
  role: FigureRole | null = null;
  /** The token of «hơn» in «cao hơn 15%», or -1: it belongs to the word before it. */
  than = -1;
  /** True right after a number that was a name: «vành đai 1, 2 và 3». */
  #series = false;
  #from = 0;

  constructor(readonly tokens: Tokens) {}

  /** Forgets what stood before token `i`, up to which a number was read; remembers whether that number was a name. */
  startAt(i: number, isNoFigure: boolean): void {
    const named = isNoFigure && NAMES.has(this.role);
    this.#reset();
    this.#series = named;
    this.#from = i;
  }

  /** Reads what the words before the number at token `i` say of it. */
  read(i: number): void {
    const { breaks, kind, symbol } = this.tokens;
    const isJoined = symbol[i - 1] === Mark.comma || symbol[i - 1] === AND;
    const isNext = this.#series && i - 1 === this.#from && isJoined;
    this.#reset();
    if (breaks[i]! > Break.wrap) return;
    if (isNext) this.role = 'rank'; // «vành đai 1, 2 và 3»
    // before most numbers stands a word that says nothing of them
    if (!mayEndFigureWord(this.tokens, i)) return;
    let at = Math.max(this.#from, i - REACH);
    while (at < i) {
      if (breaks[at]! > Break.wrap) this.#reset();
      if (kind[at] === TokenKind.word) at = this.#readWord(at);
      else {
        this.#reset();
        at++;
      }
    }
  }

  /** Notes what the word at token `i` says of a number after it; returns the token after it. */
  #readWord(i: number): number {
    const { tokens } = this;
    const { symbol } = tokens;
    const match = figureWordAt(tokens, i);
    if (match === undefined) {
      this.#reset();
      return i + 1;
    }
    const { word, end } = match;
    if (word.role !== 'modifier') {
      this.#reset();
      this.role = word.role;
      return end;
    }
    if (tokens.symbol[i] === THAN && compared.has(tokens, i - 1)) {
      this.#reset();
      this.than = i;
      return end;
    }
    this.than = -1;
    // «ước | đạt 5 tỷ»: a verb between leaves the number alone
    if (symbol[end - 1] === REACHES) this.modifier = end;
    else if (this.modifier < 0) this.modifier = i;
    this.bound = word.bound;
    this.role = null;
    return end;
  }

  #reset(): void {
    this.modifier = -1;
    this.bound = null;
    this.role = null;
    this.than = -1;
    this.#series = false;
  }
}
