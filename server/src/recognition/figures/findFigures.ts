import { SIDES } from '../../domain/modifiers';
import { Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { FigureMention } from '../mention';
import { boundBehind } from './boundBehind';
import { type BoundOf, boundAfterAdjective } from './comparative';
import { ElidedNoun } from './elidedNoun';
import { MedalsBefore } from './medals';
import { minusBefore } from './minus';
import { continuesName, isNamedQuantity } from './nearMiss';
import { multiplierIn } from './numeral';
import { isInQuotedName } from './quotation';
import { isPer, isWhole } from './rate';
import { readFigure } from './readFigure';
import type { FigureReading } from './reading';
import { relateFigures } from './relation';
import { isListed, isTallied } from './tally';
import { isMeasure } from './unit';
import { WordsBefore } from './wordsBefore';

const MONEY = 'đồng';
/** «tấn / ha» is the unit «tấn/ha». */
const SPACED_SLASH = /\s*\/\s*/gu;

/**
 * All quantities that a text states about the world, in order. Page furniture states none, other articles' headlines do.
 * @param taken 1 for tokens inside dates and directives.
 */
export function findFigures(tokens: Tokens, layout: Layout, taken: Uint8Array): Found<FigureMention>[] {
  const found: Found<FigureMention>[] = [];
  const before = new WordsBefore(tokens);
  const medals = new MedalsBefore(tokens);
  const elided = new ElidedNoun(tokens, found);
  const { furniture } = layout;
  let next = 0;
  for (let i = nextNumber(tokens, 0); i < tokens.count; i = nextNumber(tokens, i)) {
    while (next < furniture.length && furniture[next]!.end <= tokens.start[i]!) next++;
    const inFurniture = (furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= tokens.start[i]!;
    let figure: Found<FigureMention> | undefined;
    if (taken[i] === 0 && !inFurniture) {
      before.read(i);
      figure = figureAt(tokens, i, before, medals, elided, taken, found);
    }
    if (figure !== undefined) found.push(figure);
    i = figure?.to ?? pastNumber(tokens, i);
    before.startAt(i, figure === undefined);
  }
  return relateFigures(tokens, found, taken);
}

/** The first number from token `i` on; past the end of the text where there is none. */
function nextNumber(tokens: Tokens, i: number): number {
  const { kind, count } = tokens;
  let at = i;
  while (at < count && kind[at] !== TokenKind.number) at++;
  return at;
}

function figureAt(
  tokens: Tokens,
  i: number,
  before: WordsBefore,
  medals: MedalsBefore,
  elided: ElidedNoun,
  taken: Uint8Array,
  found: readonly Found<FigureMention>[],
): Found<FigureMention> | undefined {
  const last = found.at(-1);
  if (before.role === 'medal' || continuesName(tokens, i) || isPer(tokens, i, last)) return undefined;
  const listed = before.role === null && isListed(tokens, i);
  const setting = {
    modified: before.modifier >= 0,
    labelled: before.role === 'label',
    result: before.role === 'result' || listed || isTallied(tokens, i),
    ranked: before.role === 'rank',
    named: before.role === 'name',
  };
  const figure = readFigure(tokens, i, setting, taken);
  if (figure === undefined || isNamedQuantity(tokens, i, figure.unit.from, medals, taken)) return undefined;
  if (!isShareOrMeasure(tokens, figure) && isInQuotedName(tokens, i)) return undefined;
  const unit = figure.weak ? elided.countedBefore(i, listed) : unitOf(tokens, i, figure, elided);
  if (figure.weak && unit === null) return undefined;
  const minus = minusBefore(tokens, i, figure);
  if (minus !== undefined) before.read(minus);
  const bound = boundOf(tokens, i, before, figure, unit, last);
  const from = bound?.from ?? minus ?? i;
  // digits alone tell single things
  const multiplier = figure.step > 1 ? multiplierIn(tokens, i, figure.end) : undefined;
  return {
    from,
    to: figure.end,
    mention: {
      kind: 'figure',
      start: tokens.start[from]!,
      end: tokens.end[figure.end - 1]!,
      value: minus === undefined ? figure.value : -figure.value,
      step: figure.step,
      ...(multiplier !== undefined && { multiplier }),
      to: figure.to,
      of: figure.of,
      unit,
      modifier: bound === undefined ? null : SIDES[bound.bound],
      bound: bound?.bound ?? null,
      relation: null,
    },
  };
}

function boundOf(
  tokens: Tokens,
  i: number,
  { modifier, bound, than }: WordsBefore,
  figure: FigureReading,
  unit: string | null,
  last: Found<FigureMention> | undefined,
): BoundOf | undefined {
  if (than >= 0) return boundAfterAdjective(tokens, than, figure, last);
  if (bound !== null) return isWhole(tokens, i, unit, last) ? undefined : { from: modifier, bound };
  const behind = boundBehind(tokens, i, figure.end);
  return behind && { from: i, bound: behind };
}

/** The unit as written; where it is left out, what the sentence counts. */
function unitOf(
  tokens: Tokens,
  i: number,
  { value, unit, money, billions }: FigureReading,
  elided: ElidedNoun,
): string | null {
  const written = slice(tokens, unit.from, unit.to);
  if (money && written !== '') return MONEY + written;
  if (written !== '') return written.includes('/') ? written.replace(SPACED_SLASH, '/') : written;
  if (billions) return MONEY;
  if (!Number.isInteger(value)) return elided.averageBefore(i); // no things are counted in decimals
  return money ? (elided.millionsBefore(i, value) ?? MONEY) : elided.before(i, false);
}

/** Quotations hold shares, money, lengths and areas as they stand in a text; counts and times name campaigns there. */
function isShareOrMeasure(tokens: Tokens, { percent, money, unit }: FigureReading): boolean {
  return percent || money || isMeasure(tokens, unit.from);
}

/** The token after a number that is no figure, with the numbers glued to it: «1.2.3», «0904-89». */
function pastNumber(tokens: Tokens, i: number): number {
  let at = i + 1;
  while (at + 1 < tokens.count && tokens.kind[at + 1] === TokenKind.number) {
    const glued =
      tokens.kind[at] === TokenKind.punctuation && (tokens.flags[at]! & tokens.flags[at + 1]! & Flag.glued) !== 0;
    if (!glued) break;
    at += 2;
  }
  return at;
}
