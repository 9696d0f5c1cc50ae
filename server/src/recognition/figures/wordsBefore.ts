import { type Bound, COMPARED_BEFORE } from '../../domain/modifiers';
import { Mark, wordSymbol } from '../../text/symbols';
import { Break, TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { type FigureRole, figureWordAt } from './figureWords';

/** The words that bear on a number stand among so many tokens before it. */
const REACH = 10;

const compared = new WordSet(COMPARED_BEFORE.join(' '));
const THAN = wordSymbol('hơn');
const ON = wordSymbol('trên');
const NAMES: ReadonlySet<WordsBefore['role']> = new Set<WordsBefore['role']>(['name', 'rank', 'medal']);

/** What stands right before a number. Words are only read where a number follows, so most of a text is passed by. */
export class WordsBefore {
  /** Where the modifiers begin, or -1. */
  modifier = -1;
  bound: Bound | null = null;
  role: FigureRole | 'rate' | null = null;
  /** True once the article has spoken of medals. */
  medals = false;
  /** True right after a number that was a name: «vành đai 1, 2, 3». */
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

  /**
   * Reads what the words before the number at token `i` say of it.
   * @param last the figure before it.
   */
  read(i: number, last: Found<FigureMention> | undefined): void {
    const { breaks, kind } = this.tokens;
    let at = this.#from;
    if (i - at > REACH) {
      at = i - REACH;
      this.#reset();
    }
    while (at < i) {
      if (breaks[at]! > Break.wrap) this.#reset();
      at = kind[at] === TokenKind.word ? this.#readWord(at, last) : this.#passMark(at);
    }
    if (breaks[i]! > Break.wrap) this.#reset();
  }

  /** Notes what the word at token `i` says of a number after it; returns the token after it. */
  #readWord(i: number, last: Found<FigureMention> | undefined): number {
    const { tokens } = this;
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
    const compares = tokens.symbol[i] === THAN && compared.has(tokens, i - 1);
    // «19 bác sĩ trên 1 vạn dân»: what a rate is of, no bound
    const isRate = tokens.symbol[i] === ON && end === i + 1 && last?.to === i && tokens.breaks[i]! <= Break.wrap;
    if (compares || isRate) {
      this.#reset();
      if (isRate) this.role = 'rate';
      return end;
    }
    if (this.modifier < 0) this.modifier = i;
    this.bound = word.bound;
    this.role = null;
    return end;
  }

  /** Past a mark, which ends what the words before it say of a number; a comma goes on in a list of names. */
  #passMark(i: number): number {
    const goesOn = this.#series && this.tokens.symbol[i] === Mark.comma;
    this.#reset();
    if (goesOn) this.role = 'rank';
    return i + 1;
  }

  #reset(): void {
    this.modifier = -1;
    this.bound = null;
    this.role = null;
    this.#series = false;
  }
}
