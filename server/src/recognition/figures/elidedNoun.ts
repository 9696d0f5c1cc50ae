import { AVERAGES } from '../../domain/countedNouns';
import { type Match, Phrases } from '../../text/phrases';
import { wordSymbol } from '../../text/symbols';
import { beginsSentence, isCapital } from '../../text/tokenQueries';
import { Break, Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { FigureMention } from '../mention';
import { countedNoun } from './countedNoun';

const averages = new Phrases<string>(AVERAGES);

/** How far back the noun of a number without one is looked for. */
const REACH = 60;
/** Nouns that head a longer one begin at most so many tokens before it: «tổ chức cơ sở đảng». */
const LONGEST_NOUN = 4;
/** A number of millions is at most so many times another one of the same things. */
const LARGEST_RATIO = 100;
/** The token of a noun where there is none. */
const NONE = -1;

const NUMBER = wordSymbol('số');

/** Kinds whose nouns of one syllable are clear: phiếu, hộ, người. */
const SHORT_NOUN_KINDS = new Set(['vote', 'household', 'people']);

const CIRCUMSTANCES = new Set(['place', 'event', 'document', 'task']);

/**
 * What the numbers of a sentence count that do not say so themselves. It reads on from number to number, so that no word
 * is looked at twice.
 */
export class ElidedNoun {
  /** Up to here the text has been read. */
  #at = 0;
  /** How many figures were passed. */
  #passed = 0;
  /** The last figure of the sentence that is no share. */
  #count: Found<FigureMention> | undefined;
  /** The last noun of the sentence that may be counted, as it is read. */
  #from = NONE;
  #to = NONE;
  /** The longest noun around it. */
  #widestFrom = NONE;
  #widestTo = NONE;
  /** What the sentence takes the average of. */
  #average: string | null = null;

  /** @param found the figures of the text up to the number that is asked about, in order. */
  constructor(
    readonly tokens: Tokens,
    readonly found: readonly Found<FigureMention>[],
  ) {}

  /**
   * What the number at token `i` counts: the unit of an average, else that of the last figure of its sentence that is no
   * share, if that counts things, else the noun that stands nearest before it. «… tổng số đảng viên … được hơn 5.800»
   * counts đảng viên.
   * @param onlyLast true for what no noun before it names.
   */
  before(i: number, onlyLast: boolean): string | null {
    this.#readTo(i);
    if (!onlyLast && this.#average !== null) return this.#average;
    const isNear = this.#count !== undefined && (onlyLast || this.#count.from > this.#from);
    if (isNear) return this.#count!.mention.unit;
    return onlyLast || this.#from === NONE ? null : slice(this.tokens, this.#from, this.#to);
  }

  /**
   * {@link before} of a number that is a count only after things that are counted, not after a measure.
   * @param listed true for an item of a list, which goes on counting what was counted before: its own nouns say for whom.
   */
  countedBefore(i: number, listed: boolean): string | null {
    const unit = this.before(i, listed);
    const last = unit === null ? undefined : this.#count;
    if (last === undefined || last.mention.unit !== unit || unit === this.#average) return unit;
    if (!hasUnit(this.tokens, last)) return unit; // it had no unit of its own: «từ 206 xuống 96»
    for (let at = last.from; at < last.to; at++) if (countedNoun(this.tokens, at) !== undefined) return unit;
    return null;
  }

  /**
   * What millions at token `i` without a unit are of: what the sentence last counted in numbers of such a size. In «đổi 100
   * USD bị phạt 90 triệu» they are money.
   * @param value how many.
   */
  millionsBefore(i: number, value: number): string | null {
    const unit = this.before(i, true);
    return (this.#count?.mention.value ?? 0) * LARGEST_RATIO < value ? null : unit;
  }

  /** The unit of the average that the sentence of the number at token `i` speaks of: «tuổi bình quân giảm còn 45,14». */
  averageBefore(i: number): string | null {
    this.#readTo(i);
    return this.#average;
  }

  #readTo(i: number): void {
    let at = i;
    while (at > this.#at && i - at < REACH && !this.#begins(at)) at--;
    if (at > this.#at || this.#begins(at)) this.#forget();
    while (at < i) {
      const figure = this.#figureAt(at);
      if (figure !== undefined) {
        this.#passFigure(figure);
        at = figure.to;
      } else this.#readWord(at++, i);
    }
    this.#at = at;
  }

  #begins(at: number): boolean {
    return (this.tokens.flags[at]! & Flag.sentence) !== 0 || this.tokens.breaks[at]! > Break.wrap;
  }

  #forget(): void {
    this.#count = undefined;
    this.#average = null;
    this.#from = this.#to = this.#widestFrom = this.#widestTo = NONE;
  }

  #figureAt(at: number): Found<FigureMention> | undefined {
    const { found } = this;
    while (this.#passed < found.length && found[this.#passed]!.to <= at) this.#passed++;
    const figure = found[this.#passed];
    return figure !== undefined && figure.from <= at ? figure : undefined;
  }

  #passFigure(figure: Found<FigureMention>): void {
    if (isShare(figure.mention)) return;
    this.#count = figure;
    const { unit } = figure.mention;
    // «tuổi bình quân là 45,2 tuổi, nữ có 12»: an average that was told in full is done with
    if (unit === this.#average && countsInWords(this.tokens, figure)) this.#average = null;
  }

  #readWord(at: number, i: number): void {
    const { tokens } = this;
    this.#average = averages.longest(tokens, at)?.value ?? this.#average;
    const noun = countedNoun(tokens, at);
    if (noun === undefined || noun.end > i) return;
    if (noun.end > this.#widestTo || at - this.#widestFrom > LONGEST_NOUN) {
      this.#widestFrom = at;
      this.#widestTo = noun.end;
    }
    // «số xe tối thiểu là 20»
    if (tokens.symbol[at - 1] !== NUMBER && isVague(tokens, at, noun)) return;
    this.#from = this.#widestFrom;
    this.#to = noun.end;
  }
}

/**
 * Places, events and documents are mostly where and why something is counted, names of bodies who does it, and short
 * words mostly parts of other words.
 */
function isVague(tokens: Tokens, at: number, { value: kind, end }: Match<string>): boolean {
  if (CIRCUMSTANCES.has(kind)) return true;
  if (isCapital(tokens, at) && !beginsSentence(tokens, at)) return true; // «Bệnh viện Bạch Mai»: a name
  return end === at + 1 && !SHORT_NOUN_KINDS.has(kind);
}

/** True where a word stands behind the first number of a figure: its unit or what it counts. */
function hasUnit({ kind }: Tokens, { from, to }: Found<FigureMention>): boolean {
  let at = from;
  while (at < to && kind[at] !== TokenKind.number) at++;
  while (at < to && kind[at] !== TokenKind.word) at++;
  return at < to;
}

/** True where the last token of a figure is a word: its unit stands there. */
function countsInWords(tokens: Tokens, { to }: Found<FigureMention>): boolean {
  return tokens.kind[to - 1] === TokenKind.word;
}

function isShare({ unit }: FigureMention): boolean {
  return unit?.startsWith('%') ?? false;
}
