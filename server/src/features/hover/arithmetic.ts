import { type Comparison, comparisonIn, type Reckoning, reckoningFrom, reckoningOf } from '../../corpus/arithmetic';
import type { Article } from '../../corpus/snapshot';
import { decimalNumber, numberInWords, plainNumber } from '../../l10n/numbers';
import type { FigureMention } from '../../recognition/mention';
import { type Block, line } from '../card';
import { figureName } from '../names';
import type { Presentation } from '../presentation';

/** Percentages are shown with so many decimals, or with as many as the article gives. */
const FEWEST_DECIMALS = 1;
const MOST_DECIMALS = 3;

/**
 * What a figure follows from or what follows from it, and whether that is so: «38/61 = 62,3%». Nothing where its
 * sentence joins it with no other.
 */
export function arithmeticLines(article: Article, index: number, shown: Presentation): readonly Block[] {
  const { mentions } = article;
  const figure = mentions[index];
  if (figure?.kind !== 'figure') return [];
  const reckoning = reckoningOf(mentions, index) ?? reckoningFrom(mentions, figure);
  if (reckoning !== undefined) return [line(verdict(article, reckoning, shown))];
  const comparison = figure.of === null ? comparisonIn(mentions, index) : undefined;
  return comparison === undefined ? [] : [line(change(comparison, shown, FEWEST_DECIMALS, true))];
}

function verdict({ mentions }: Article, reckoning: Reckoning, shown: Presentation): string {
  const { words } = shown;
  const stated = mentions[reckoning.stated];
  if (stated?.kind !== 'figure') return '';
  const sum = sumOf(reckoning, shown, decimalsOf(stated));
  if (reckoning.verdict === 'open') return words.arithmeticOpen(sum);
  return reckoning.verdict === 'holds'
    ? words.arithmeticHolds(sum)
    : words.arithmeticFails(sum, figureName(stated, shown));
}

function sumOf(comparison: Comparison, shown: Presentation, decimals: number): string {
  const { kind, part, whole, result } = comparison;
  if (kind === 'change') return change(comparison, shown, decimals, false);
  const ratio = `${short(part, shown)}/${short(whole, shown)} = `;
  const rounded = decimalNumber(result, decimals, shown.language);
  return ratio + (kind === 'share' ? `${rounded}%` : shown.words.timesAsMuch(rounded));
}

/**
 * «412 → 351: giảm 14,8%».
 * @param withDifference as a number too: «giảm 61 (14,8%)».
 */
function change(
  { part, whole, result }: Comparison,
  shown: Presentation,
  decimals: number,
  withDifference: boolean,
): string {
  const { words, language } = shown;
  const percent = `${decimalNumber(result, decimals, language)}%`;
  const amount = withDifference ? `${difference(part, whole, shown)} (${percent})` : percent;
  const said = part < whole ? words.decreaseOf(amount) : words.increaseOf(amount);
  return `${short(whole, shown)} → ${short(part, shown)}: ${said}`;
}

/** Decimal fractions are not exact, so a difference has no more digits than such numbers are written with. */
function difference(part: number, whole: number, shown: Presentation): string {
  return short(Number(Math.abs(part - whole).toPrecision(12)), shown);
}

function short(value: number, { language }: Presentation): string {
  return numberInWords(value, language) ?? plainNumber(value, language);
}

function decimalsOf({ value }: FigureMention): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Math.min(Math.max(decimals, FEWEST_DECIMALS), MOST_DECIMALS);
}

/** What a percentage says of another quantity: an increase or a share, and against what. */
export function comparisonLine({ relation }: FigureMention, { words }: Presentation): readonly Block[] {
  if (relation === null || relation.kind === 'result' || relation.kind === 'multiple') return [];
  const against = { plan: words.againstPlan, period: words.againstPeriod, whole: words.againstWhole };
  const basis = relation.base === null ? null : against[relation.base.basis];
  if (basis === null) return [];
  const kind =
    relation.kind === 'share' ? words.shareOfIt : relation.direction === 'up' ? words.increase : words.decrease;
  return [line(`${kind} ${basis}`)];
}
