import { MEDALS } from '../../domain/numberNames';
import { Mark, wordSymbol } from '../../text/symbols';
import { goesOn, isCapital } from '../../text/tokenQueries';
import { Flag, slice, TokenKind, type Tokens } from '../../text/tokens';
import type { Found } from '../found';
import type { Layout } from '../layout';
import type { FigureMention } from '../mention';
import { countedBefore, elidedNoun, isTallied } from './elidedNoun';
import { continuesName, isNamedQuantity } from './nearMiss';
import { isInQuotedName } from './quotation';
import { type FigureReading, readFigure } from './readFigure';
import { relateFigures } from './relation';
import { isMeasure } from './unit';
import { WordsBefore } from './wordsBefore';

const MONEY = 'đồng';
const MEDAL = MEDALS[0].split(' ').map(wordSymbol);
/** An item of a list that ends with its count has at most so many words. */
const LONGEST_ITEM = 12;

/**
 * All quantities that a text states about the world, in order. Page furniture states none, other articles' headlines do.
 * @param taken 1 for tokens inside dates and directives.
 */
export function findFigures(tokens: Tokens, layout: Layout, taken: Uint8Array): Found<FigureMention>[] {
  const found: Found<FigureMention>[] = [];
  const before = new WordsBefore(tokens);
  const { count, kind, symbol } = tokens;
  const { furniture } = layout;
  let next = 0;
  for (let i = 0; i < count; ) {
    if (kind[i] !== TokenKind.number) {
      if (symbol[i] === MEDAL[0] && symbol[i + 1] === MEDAL[1]) before.medals = true;
      i++;
      continue;
    }
    while (next < furniture.length && furniture[next]!.end <= tokens.start[i]!) next++;
    const inFurniture = (furniture[next]?.start ?? Number.POSITIVE_INFINITY) <= tokens.start[i]!;
    let figure: Found<FigureMention> | undefined;
    if (taken[i] === 0 && !inFurniture) {
      before.read(i, found.at(-1));
      figure = figureAt(tokens, i, before, taken, found);
    }
    if (figure !== undefined) found.push(figure);
    i = figure?.to ?? pastNumber(tokens, i);
    before.startAt(i, figure === undefined);
  }
  return relateFigures(tokens, found, taken);
}

function figureAt(
  tokens: Tokens,
  i: number,
  before: WordsBefore,
  taken: Uint8Array,
  found: readonly Found<FigureMention>[],
): Found<FigureMention> | undefined {
  if (before.role === 'rate' || before.role === 'medal' || continuesName(tokens, i)) return undefined;
  const listed = before.role === null && isListed(tokens, i);
  const setting = {
    modified: before.modifier >= 0,
    labelled: before.role === 'label',
    result: before.role === 'result' || listed || isTallied(tokens, i),
    ranked: before.role === 'rank',
    named: before.role === 'name',
  };
  const figure = readFigure(tokens, i, setting, taken);
  if (figure === undefined || isNamedQuantity(tokens, i, figure.unit.from, before.medals)) return undefined;
  if (!isShareOrMeasure(tokens, figure) && isInQuotedName(tokens, i)) return undefined;
  const unit = figure.weak ? countedBefore(tokens, i, found, listed) : unitOf(tokens, i, figure, found);
  if (figure.weak && unit === null) return undefined;
  const from = before.modifier >= 0 ? before.modifier : i;
  return {
    from,
    to: figure.end,
    mention: {
      kind: 'figure',
      start: tokens.start[from]!,
      end: tokens.end[figure.end - 1]!,
      value: figure.value,
      to: figure.to,
      of: figure.of,
      unit,
      modifier: before.bound,
      relation: null,
    },
  };
}

/** The unit as written; where it is left out, what the sentence counts. */
function unitOf(
  tokens: Tokens,
  i: number,
  { value, unit, percent, money, billions }: FigureReading,
  found: readonly Found<FigureMention>[],
): string | null {
  const written = slice(tokens, unit.from, unit.to);
  if (money && written !== '') return MONEY + written;
  if (written !== '') return percent ? written.replace(/\s+/gu, '') : written;
  if (billions) return MONEY;
  if (!Number.isInteger(value)) return null; // no things are counted in decimals
  return elidedNoun(tokens, i, found, money) ?? (money ? MONEY : null);
}

/** Quotations hold shares, money, lengths and areas as they stand in a text; counts and times name campaigns there. */
function isShareOrMeasure(tokens: Tokens, { percent, money, unit }: FigureReading): boolean {
  return percent || money || isMeasure(tokens, unit.from);
}

/** «các cơ quan Đảng 11; các ban 3; …»: a number at the end of an item in a list of counts. */
function isListed(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.kind[i - 1] !== TokenKind.word || isCapital(tokens, i - 1)) return false;
  if (tokens.symbol[i + 1] === Mark.semicolon) return true;
  let at = i - 1;
  while (at > 0 && i - at < LONGEST_ITEM && tokens.kind[at] === TokenKind.word && goesOn(tokens, at)) at--;
  return tokens.symbol[at] === Mark.semicolon;
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
