import {
  BASE_ENDS,
  BASES,
  type Basis,
  COMPARISONS,
  FIGURE_FRAMES,
  TRUE_COMPARISONS,
} from '../../domain/figureRelations';
import { type Match, Phrases } from '../../text/phrases';
import { Mark, wordSymbol } from '../../text/symbols';
import { beginsSentence, goesOn } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { FigureBase, FigureMention, FigureRelation, Span } from '../mention';
import { nounPhraseEnd } from './countedNoun';

type Figure = Found<FigureMention>;
type Base = Pick<FigureRelation, 'base' | 'baseFigure'>;

const NOTHING = { direction: null, base: null, baseFigure: null, subject: null, same: null } as const;

const frames = new Phrases(FIGURE_FRAMES);
const comparisons = new Phrases<boolean>(
  COMPARISONS.map((words) => [words, (TRUE_COMPARISONS as readonly string[]).includes(words)] as const),
);
const bases = new Phrases(BASES);
const baseEnds = new WordSet(BASE_ENDS);
/** They may stand between the frame and the figure: «giảm được thêm …», «đạt từ 5-7%». */
const FILLERS = new WordSet('được thêm đến tới lên từ bình quân mức là ở vỏn vẹn mạnh nhẹ khá chỉ nhanh cao ước');
const EXCEEDS = wordSymbol('vượt');

/** A frame begins at most so many tokens before the figure. */
const LONGEST_FRAME = 5;
/** A base has at most so many tokens. */
const LONGEST_BASE = 12;
/** A share of a count stands at most so many tokens after it: «454/459 đại biểu tham gia biểu quyết tán thành (bằng 94,78%)». */
const LONGEST_ASIDE = 12;

/**
 * The figures with what each says of another quantity, where its sentence tells. One look around each figure.
 * @param found the figures of a text, in order.
 * @param taken 1 for tokens inside dates and directives: their numbers do not end the name of a base.
 */
export function relateFigures(tokens: Tokens, found: readonly Figure[], taken: Uint8Array): Figure[] {
  const related: Figure[] = [];
  for (const [index, figure] of found.entries()) {
    const relation = relationOf(tokens, figure, related.at(-1), found[index + 1], taken);
    related.push(relation === undefined ? figure : { ...figure, mention: { ...figure.mention, relation } });
  }
  return related;
}

function relationOf(
  tokens: Tokens,
  figure: Figure,
  last: Figure | undefined,
  next: Figure | undefined,
  taken: Uint8Array,
): FigureRelation | undefined {
  const frame = frameBefore(tokens, figure);
  const before = last !== undefined && inOneSentence(tokens, last, figure) ? last : undefined;
  const clause = frame?.from ?? figure.from;
  switch (frame?.value) {
    case 'up':
    case 'down':
      return change(frame.value, compared(tokens, figure, next, taken), tokens, before, figure, clause);
    case 'upFrom':
    case 'downFrom': {
      // «tăng từ 3% - 4%» is a change, «tăng từ 3% lên 4%» begins one
      if (figure.mention.to === null) return undefined;
      const direction = frame.value === 'upFrom' ? 'up' : 'down';
      return change(direction, compared(tokens, figure, next, taken), tokens, before, figure, clause);
    }
    case 'above':
    case 'below': {
      const base = compared(tokens, figure, next, taken);
      const isBound = base.base?.basis === 'whole' || (base.base === null && base.baseFigure === null);
      if (isBound) return undefined;
      return change(frame.value === 'above' ? 'up' : 'down', base, tokens, before, figure, clause);
    }
    case 'upTo':
    case 'downTo':
    case 'to': {
      const start = before !== undefined && isStart(tokens, before) ? before : undefined;
      if (frame.value === 'to' && start === undefined) break;
      const direction = frame.value === 'to' ? towards(start, figure) : frame.value === 'upTo' ? 'up' : 'down';
      return { ...NOTHING, kind: 'result', direction, baseFigure: spanOf(start) };
    }
    case 'multiple':
      return { ...NOTHING, kind: 'multiple', ...compared(tokens, figure, next, taken) };
    case undefined: {
      const than = comparedBetween(tokens, figure, taken);
      if (than !== undefined) return { ...NOTHING, kind: 'change', ...than };
    }
  }
  if (!isPercent(figure)) return undefined;
  const aside = asideOf(tokens, before, figure, clause);
  // «giảm 24 vụ (6,67%)» says one change twice
  const said = aside?.mention.relation;
  if (frame === undefined && said?.kind === 'change') {
    return { ...NOTHING, kind: 'change', direction: said.direction, base: said.base, same: spanOf(aside) };
  }
  const base = compared(tokens, figure, next, taken);
  if (base.base === null && base.baseFigure === null && aside === undefined) return undefined;
  return { ...NOTHING, kind: 'share', ...base, subject: spanOf(aside) };
}

function change(
  direction: 'up' | 'down',
  base: Base,
  tokens: Tokens,
  before: Figure | undefined,
  figure: Figure,
  clause: number,
): FigureRelation {
  const aside = asideOf(tokens, before, figure, clause);
  const isSame = aside?.mention.relation?.kind === 'change';
  const told = { subject: isSame ? null : spanOf(aside), same: isSame ? spanOf(aside) : null };
  return { kind: 'change', direction, ...base, ...told };
}

/** What the words before the figure make of it, with their first token. «vượt» may be part of the figure itself. */
function frameBefore(
  tokens: Tokens,
  { from }: Figure,
): (Match<(typeof FIGURE_FRAMES)[number][1]> & { from: number }) | undefined {
  if (tokens.symbol[from] === EXCEEDS) return { value: 'up', end: from, from };
  let fillers = from;
  let found: ReturnType<typeof frameBefore>;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_FRAME; at--) {
    if (tokens.kind[at] !== TokenKind.word || !goesOn(tokens, at + 1)) break;
    const match = frames.longest(tokens, at);
    if (match !== undefined && match.end >= fillers && match.end <= from) found = { ...match, from: at };
    if (fillers === at + 1 && FILLERS.has(tokens, at)) fillers = at;
  }
  return found;
}

/** What a figure is compared with or part of, as the words after it say, and the figure that states that. */
function compared(tokens: Tokens, { to, mention }: Figure, next: Figure | undefined, taken: Uint8Array): Base {
  const comparison = goesOn(tokens, to) ? comparisons.longest(tokens, to) : undefined;
  const at = comparison?.end ?? to;
  if (!goesOn(tokens, at)) return { base: null, baseFigure: null };
  if (comparison?.value === true && next?.from === at) return { base: null, baseFigure: spanOf(next) };
  const base = baseAt(tokens, at, comparison?.value === true, mention, taken);
  if (base === undefined) return { base: null, baseFigure: null };
  // «so với nghị quyết (23.600 tỷ đồng)»
  const stated = tokens.symbol[base.end] === Mark.open && next?.from === base.end + 1 ? next : undefined;
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
function comparedBetween(
  tokens: Tokens,
  { from }: Figure,
  taken: Uint8Array,
): { direction: 'up' | 'down'; base: FigureBase } | undefined {
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_BASE; at--) {
    if (tokens.kind[at] === TokenKind.punctuation || !goesOn(tokens, at + 1)) return undefined;
    const frame = frames.longest(tokens, at);
    if (frame === undefined || (frame.value !== 'above' && frame.value !== 'below')) continue;
    const head = bases.longest(tokens, frame.end);
    const basis = head?.value ?? (taken[frame.end] === 1 ? 'period' : undefined);
    if (basis === undefined || basis === 'whole' || (head?.end ?? 0) > from) return undefined;
    const base = { start: tokens.start[frame.end]!, end: tokens.end[from - 1]!, basis };
    return { direction: frame.value === 'above' ? 'up' : 'down', base };
  }
  return undefined;
}

/**
 * The figure that a share or a change is said of, in brackets or after a comma: «93/70 tổ chức (đạt 132,8%)», «930 đảng
 * viên nữ, chiếm 48,14%», «giảm 24 vụ (6,67%)».
 * @param at the token where the clause of the share begins.
 */
function asideOf(tokens: Tokens, before: Figure | undefined, figure: Figure, at: number): Figure | undefined {
  const mark = tokens.symbol[at - 1];
  if (before === undefined || (mark !== Mark.open && mark !== Mark.comma)) return undefined;
  if (mark === Mark.comma) {
    const isTold = before.mention.relation !== null && before.mention.relation.kind !== 'result';
    if (at === figure.from || isTold) return undefined;
  }
  if (at - 1 - before.to > LONGEST_ASIDE || isPercent(before) === isPercent(figure)) return undefined;
  for (let i = before.to; i < at - 1; i++) {
    if (tokens.kind[i] !== TokenKind.word) return undefined;
  }
  return before;
}

function isStart(tokens: Tokens, figure: Figure): boolean {
  const frame = frameBefore(tokens, figure)?.value;
  return frame === 'from' || frame === 'upFrom' || frame === 'downFrom';
}

function towards(start: Figure | undefined, { mention }: Figure): 'up' | 'down' | null {
  if (start === undefined || start.mention.unit !== mention.unit) return null;
  return mention.value > start.mention.value ? 'up' : 'down';
}

function isPercent({ mention }: Figure): boolean {
  return mention.unit === '%';
}

function inOneSentence(tokens: Tokens, last: Figure, figure: Figure): boolean {
  for (let i = last.to; i <= figure.from; i++) if (beginsSentence(tokens, i)) return false;
  return true;
}

function spanOf(figure: Figure | undefined): Span | null {
  return figure === undefined ? null : { start: figure.mention.start, end: figure.mention.end };
}
