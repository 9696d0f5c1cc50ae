import { AGAIN } from '../../domain/figureRelations';
import { Mark } from '../../text/marks';
import { beginsSentence } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import { WordSet } from '../../text/wordSet';
import type { Found } from '../found';
import type { FigureMention, FigureRelation } from '../mention';
import { type Base, compared, comparedBetween, spanOf } from './base';
import { frameBefore } from './figureFrame';
import { partAndWhole } from './partAndWhole';
import { isSameUnit } from './unitOfPart';

const restating = new WordSet(AGAIN);

type Figure = Found<FigureMention>;

/**
 * A share of a count stands at most so many tokens after it: «454/459 đại biểu tham gia biểu quyết tán thành (bằng
 * 94,78%)».
 */
const LONGEST_ASIDE = 12;

/**
 * The figures with what each says of another quantity, where its sentence tells. One look around each figure.
 * @param found the figures of a text, in order.
 * @param taken 1 for tokens inside dates and directives: their numbers do not end the name of a base.
 */
export function relateFigures(tokens: Tokens, found: readonly Figure[], taken: Uint8Array): Figure[] {
  const related: Figure[] = [];
  for (let index = 0; index < found.length; index++) {
    const figure = found[index]!;
    const before = [related.at(-2), related.at(-3)];
    const relation = relationOf(tokens, figure, toldBefore(related), found[index + 1], taken, before);
    related.push(relation === undefined ? figure : withRelation(figure, relation));
  }
  return related;
}

/** The figure before; where that only states the base of the one before it, that one: 12 of «tăng 12 vụ so với 48 vụ». */
function toldBefore(related: readonly Figure[]): Figure | undefined {
  const last = related.at(-1);
  const told = related.at(-2);
  const isBase = last !== undefined && told?.mention.relation?.baseFigure?.start === last.mention.start;
  return isBase ? { from: told.from, to: last.to, mention: told.mention } : last;
}

function relationOf(
  tokens: Tokens,
  figure: Figure,
  last: Figure | undefined,
  next: Figure | undefined,
  taken: Uint8Array,
  before: readonly (Figure | undefined)[],
): FigureRelation | undefined {
  const frame = frameBefore(tokens, figure.from);
  const clause = frame?.from ?? figure.from;
  switch (frame?.value) {
    case 'up':
    case 'down':
      return change(frame.value, compared(tokens, figure, next, taken), tokens, last, figure, clause);
    case 'upFrom':
    case 'downFrom': {
      // «tăng từ 3% - 4%» is a change, «tăng từ 3% lên 4%» begins one
      if (figure.mention.to === null) return undefined;
      const direction = frame.value === 'upFrom' ? 'up' : 'down';
      return change(direction, compared(tokens, figure, next, taken), tokens, last, figure, clause);
    }
    case 'above':
    case 'below': {
      const base = compared(tokens, figure, next, taken);
      const isBound = base.base?.basis === 'whole' || (base.base === null && base.baseFigure === null);
      if (isBound) return undefined;
      return change(frame.value === 'above' ? 'up' : 'down', base, tokens, last, figure, clause);
    }
    case 'upTo':
    case 'downTo':
    case 'to': {
      const start =
        last !== undefined && isStart(tokens, last) && inOneSentence(tokens, last, figure) ? last : undefined;
      if (frame.value === 'to' && start === undefined) break;
      const direction = frame.value === 'to' ? towards(start, figure) : frame.value === 'upTo' ? 'up' : 'down';
      return relationTo('result', direction, { base: null, baseFigure: spanOf(start) });
    }
    case 'multiple':
      return relationTo('multiple', null, compared(tokens, figure, next, taken));
    case undefined: {
      const than = comparedBetween(tokens, figure, taken);
      if (than !== undefined) return relationTo('change', than.direction, { base: than.base, baseFigure: null });
    }
  }
  if (!isPercent(figure)) return undefined;
  const aside = asideOf(tokens, last, figure, clause);
  // «giảm 24 vụ (6,67%)» says one change twice
  const said = aside?.mention.relation;
  if (said?.kind === 'change' && (frame === undefined || restating.has(tokens, clause))) {
    return relationTo('change', said.direction, { base: said.base, baseFigure: null }, null, aside);
  }
  if (figure.mention.value < 0) return undefined; // no share is less than nothing
  const base = compared(tokens, figure, next, taken);
  if (base.base === null && base.baseFigure === null) {
    if (aside === undefined) return undefined;
    const { part, whole } = partAndWhole(tokens, figure, aside, before, next);
    return relationTo('share', null, { base: null, baseFigure: spanOf(whole) }, part);
  }
  return relationTo('share', null, base, aside);
}

function change(
  direction: 'up' | 'down',
  base: Base,
  tokens: Tokens,
  last: Figure | undefined,
  figure: Figure,
  clause: number,
): FigureRelation {
  const aside = asideOf(tokens, last, figure, clause);
  const isSame = aside?.mention.relation?.kind === 'change';
  const grown = aside ?? changedOf(tokens, last, figure, clause);
  return isSame ? relationTo('change', direction, base, null, aside) : relationTo('change', direction, base, grown);
}

function relationTo(
  kind: FigureRelation['kind'],
  direction: FigureRelation['direction'],
  { base, baseFigure }: Base,
  subject: Figure | null = null,
  same: Figure | null = null,
): FigureRelation {
  return { kind, direction, base, baseFigure, subject: subject && spanOf(subject), same: same && spanOf(same) };
}

/** The same figure with its relation. «giảm -3%» and «giảm 3%» say one thing: the direction tells the sign. */
function withRelation({ from, to, mention }: Figure, relation: FigureRelation): Figure {
  const isSignTold = relation.kind === 'change' && relation.direction === 'down';
  return { from, to, mention: { ...mention, value: isSignTold ? Math.abs(mention.value) : mention.value, relation } };
}

/**
 * The figure that a share or a change is said of, in brackets or after a comma: «93/70 tổ chức (đạt 132,8%)», «930 đảng
 * viên nữ, chiếm 48,14%», «giảm 24 vụ (6,67%)».
 * @param at the token where the clause of the share begins.
 */
function asideOf(tokens: Tokens, last: Figure | undefined, figure: Figure, at: number): Figure | undefined {
  const mark = tokens.symbol[at - 1];
  if (last === undefined || (mark !== Mark.open && mark !== Mark.comma)) return undefined;
  if (mark === Mark.comma) {
    const kind = last.mention.relation?.kind ?? 'result';
    const isTold = kind !== 'result' && !(kind === 'change' && restating.has(tokens, at));
    if (at === figure.from || isTold) return undefined;
  }
  if (at - 1 - last.to > LONGEST_ASIDE || isPercent(last) === isPercent(figure)) return undefined;
  for (let i = last.to; i < at - 1; i++) {
    if (tokens.kind[i] !== TokenKind.word) return undefined;
  }
  return inOneSentence(tokens, last, figure) ? last : undefined;
}

/** The figure that has changed by another of its unit: «60 đảng viên» of «kết nạp 60 đảng viên, tăng 12 đảng viên». */
function changedOf(tokens: Tokens, last: Figure | undefined, figure: Figure, at: number): Figure | undefined {
  const mark = tokens.symbol[at - 1];
  if (last === undefined || last.to !== at - 1 || (mark !== Mark.comma && mark !== Mark.open)) return undefined;
  const { unit, of, to, relation } = last.mention;
  const isCount = isSameUnit(unit, figure.mention.unit) && !isPercent(last) && of === null && to === null;
  return isCount && (relation === null || relation.kind === 'result') ? last : undefined;
}

function isStart(tokens: Tokens, figure: Figure): boolean {
  const frame = frameBefore(tokens, figure.from)?.value;
  return frame === 'from' || frame === 'upFrom' || frame === 'downFrom';
}

function towards(start: Figure | undefined, { mention }: Figure): 'up' | 'down' | null {
  if (start === undefined || (start.mention.unit !== mention.unit && !isSameUnit(start.mention.unit, mention.unit)))
    return null;
  return mention.value > start.mention.value ? 'up' : 'down';
}

function isPercent({ mention }: Figure): boolean {
  return mention.unit === '%';
}

function inOneSentence(tokens: Tokens, last: Figure, figure: Figure): boolean {
  for (let i = last.to; i <= figure.from; i++) if (beginsSentence(tokens, i)) return false;
  return true;
}
