import { Mark } from '../../text/marks';
import { beginsSentence } from '../../text/tokenQueries';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { FigureMention, FigureRelation } from '../mention';
import { type Base, compared, comparedBetween, spanOf } from './base';
import { frameBefore } from './figureFrame';

type Figure = Found<FigureMention>;

const NOTHING = { direction: null, base: null, baseFigure: null, subject: null, same: null } as const;

/** A share of a count stands at most so many tokens after it: «454/459 đại biểu tham gia biểu quyết tán thành (bằng 94,78%)». */
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
  const aside = asideOf(tokens, last, figure, clause);
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
  last: Figure | undefined,
  figure: Figure,
  clause: number,
): FigureRelation {
  const aside = asideOf(tokens, last, figure, clause);
  const isSame = aside?.mention.relation?.kind === 'change';
  const told = { subject: isSame ? null : spanOf(aside), same: isSame ? spanOf(aside) : null };
  return { kind: 'change', direction, ...base, ...told };
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
    const isTold = last.mention.relation !== null && last.mention.relation.kind !== 'result';
    if (at === figure.from || isTold) return undefined;
  }
  if (at - 1 - last.to > LONGEST_ASIDE || isPercent(last) === isPercent(figure)) return undefined;
  for (let i = last.to; i < at - 1; i++) {
    if (tokens.kind[i] !== TokenKind.word) return undefined;
  }
  return inOneSentence(tokens, last, figure) ? last : undefined;
}

function isStart(tokens: Tokens, figure: Figure): boolean {
  const frame = frameBefore(tokens, figure.from)?.value;
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
