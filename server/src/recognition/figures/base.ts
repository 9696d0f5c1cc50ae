import { BASE_ENDS, BASES, type Basis, COMPARISONS, PARTITIVES } from '../../domain/figureRelations';
import { Mark } from '../../text/marks';
import { type Match, Phrases } from '../../text/phrases';
import { goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { FigureBase, FigureMention, FigureRelation, Span } from '../mention';
import { nounPhraseEnd } from './countedNoun';
import { comparativeAt } from './figureFrame';

type Figure = Found<FigureMention>;

/** What a figure is of or compared with: its name, and the figure that states it. */
export type Base = Pick<FigureRelation, 'base' | 'baseFigure'>;

/** True for what opens a comparison, false for what only opens a whole. */
const comparisons = new Phrases<boolean>([
  ...PARTITIVES.map((words) => [words, false] as const),
  ...COMPARISONS.map((words) => [words, true] as const),
]);
const bases = new Phrases(BASES);
const baseEnds = new WordSet(BASE_ENDS);

/** A base has at most so many tokens. */
const LONGEST_BASE = 12;

/** What the words at token `i` begin to tell of a figure: what it is compared with («so với …») or part of («của …»). */
export function openedBase(tokens: Tokens, i: number): 'compared' | 'whole' | undefined {
  if (!goesOn(tokens, i)) return undefined;
  const isComparison = comparisons.longest(tokens, i)?.value;
  if (isComparison !== undefined) return isComparison ? 'compared' : 'whole';
  const basis = bases.longest(tokens, i)?.value;
  return basis === undefined || basis === 'whole' ? basis : 'compared';
}

/** What a figure is compared with or part of, as the words after it say, and the figure that states that. */
export function compared(tokens: Tokens, { to, mention }: Figure, next: Figure | undefined, taken: Uint8Array): Base {
  const comparison = goesOn(tokens, to) ? comparisons.longest(tokens, to) : undefined;
  const at = comparison?.end ?? to;
  if (!goesOn(tokens, at)) return { base: null, baseFigure: null };
  if (comparison?.value === true && next?.from === at) return { base: null, baseFigure: spanOf(next) };
  const base = baseAt(tokens, at, comparison?.value === true, mention, taken);
  if (base === undefined) return { base: null, baseFigure: null };
  // «so với nghị quyết (23.600 tỷ đồng)», but «giảm 24 vụ so với cùng kỳ (6,67%)»
  const isStated = tokens.symbol[base.end] === Mark.open && next?.from === base.end + 1;
  const stated = isStated && (mention.unit === '%' || next.mention.unit !== '%') ? next : undefined;
  const span = { start: tokens.start[at]!, end: tokens.end[base.end - 1]!, basis: base.value };
  return { base: span, baseFigure: spanOf(stated) };
}

function baseAt(
  tokens: Tokens,
  at: number,
  isCompared: boolean,
  mention: FigureMention,
  taken: Uint8Array,
): Match<Basis> | undefined {
  const head = bases.longest(tokens, at);
  if (head === undefined && !isCompared) {
    const noun = mention.unit === '%' ? nounPhraseEnd(tokens, at, false) : -1;
    return noun > at ? { value: 'whole', end: noun } : undefined;
  }
  if (head?.value === 'period' && !isCompared) return undefined; // «tăng 5% năm 2020» is when, not of what
  if (head?.value === 'whole' && mention.unit !== '%') return undefined;
  let end = Math.max(at, head?.end ?? at);
  while (end < tokens.count && end - at < LONGEST_BASE && goesOn(tokens, end)) {
    const named = taken[end] === 1 || (tokens.kind[end] === TokenKind.word && !baseEnds.has(tokens, end));
    if (!named) break;
    end++;
  }
  const value = head?.value ?? (taken[at] === 1 ? 'period' : 'whole');
  return end > at ? { value, end } : undefined;
}

/** «cao hơn năm trước 0,77%»: the base stands between the words and the figure. */
export function comparedBetween(
  tokens: Tokens,
  { from }: Figure,
  taken: Uint8Array,
): { direction: 'up' | 'down'; base: FigureBase } | undefined {
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_BASE; at--) {
    if (tokens.kind[at] === TokenKind.punctuation || !goesOn(tokens, at + 1)) return undefined;
    const than = comparativeAt(tokens, at);
    if (than === undefined) continue;
    const head = bases.longest(tokens, than.end);
    const basis = head?.value ?? (taken[than.end] === 1 ? 'period' : undefined);
    if (basis === undefined || basis === 'whole' || (head?.end ?? 0) > from) return undefined;
    const base = { start: tokens.start[than.end]!, end: tokens.end[from - 1]!, basis };
    return { direction: than.value, base };
  }
  return undefined;
}

/** Where a figure stands; null for none. */
export function spanOf(figure: Figure | undefined): Span | null {
  return figure === undefined ? null : { start: figure.mention.start, end: figure.mention.end };
}
