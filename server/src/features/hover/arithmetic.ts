import type { Article } from '../../corpus/identity/things';
import { decimalNumber, numberInWords, plainNumber } from '../../l10n/numbers';
import type { FigureMention, Mention } from '../../recognition/mention';
import { type Block, line } from '../cards/card';
import { Figures, type Reckoning } from '../consistency/arithmetic';
import type { Presentation } from '../wording/presentation';
import { decimalsOf, reckonedInWords } from '../wording/reckonedWords';
import { figureAsWritten, figureReckonedWith } from '../wording/writtenFigure';

/** So far from a figure its percentage stands at most, in UTF-16 units. */
const NEARBY = 200;

/**
 * What a figure follows from or what follows from it, and whether that is so: «38/61 chi bộ là 62,3%». Nothing where its
 * sentence joins it with no other.
 */
export function arithmeticLines({ mentions }: Article, index: number, shown: Presentation): readonly Block[] {
  const figure = mentions[index];
  if (figure?.kind !== 'figure') return [];
  const figures = new Figures(mentions);
  for (const stated of nearby(mentions, index)) {
    const reckoning = stated.kind === 'figure' ? figures.reckon(stated) : undefined;
    if (stated.kind !== 'figure' || reckoning === undefined) continue;
    if (stated === figure || reckoning.from.includes(figure)) return [line(verdict(stated, reckoning, shown))];
  }
  const before = figures.before(figure);
  return before === undefined ? [] : [line(change(before.value, figure.value, shown))];
}

/** A mention, those behind it, then those before it: «bằng 54,1% dự toán (30.558 tỷ đồng)». */
function* nearby(mentions: readonly Mention[], index: number): Iterable<Mention> {
  const { start, end } = mentions[index]!;
  for (let at = index; at < mentions.length && mentions[at]!.start <= end + NEARBY; at++) yield mentions[at]!;
  for (let at = index - 1; at >= 0 && mentions[at]!.start >= start - NEARBY; at--) yield mentions[at]!;
}

/** So far may a number that is not exact in binary be off. */
const SLACK = 1e-9;

/** Whether a percentage follows, in the words of the article, and how it was shortened where it is not rounded. */
function verdict(stated: FigureMention, reckoning: Reckoning, shown: Presentation): string {
  const { words, language } = shown;
  const { percent, holds } = reckoning;
  const decimals = decimalsOf(stated.step);
  // a card has all numbers in the reader's language, but for what it quotes
  const write = (figure: FigureMention): string => figureReckonedWith(figure, language);
  const sumTo = (text: string): string => reckonedInWords(stated, reckoning, text, shown, write);
  // by a digit more the reader sees that it is no matter of rounding
  const more = decimalNumber(percent, decimals + 1, language);
  if (!holds) return words.arithmeticFails(sumTo(`${more}%`), figureAsWritten(stated));
  const scale = 10 ** decimals;
  const said = Math.round(stated.value * scale);
  if (said === Math.round(percent * scale + SLACK)) {
    return words.arithmeticHolds(sumTo(`${decimalNumber(percent, decimals, language)}%`));
  }
  if (said !== Math.floor(percent * scale + SLACK)) return words.arithmeticNear(sumTo(`${more}%`));
  const cut = Math.floor(percent * scale * 10 + SLACK) / (scale * 10);
  return words.arithmeticCut(
    sumTo(`${decimalNumber(cut, decimals + 1, language)}${cut + SLACK < percent ? '…' : ''}%`),
  );
}

/** «Từ 412 xuống 351: giảm 61 (14,8%)». */
function change(before: number, now: number, shown: Presentation): string {
  const { words, language } = shown;
  const difference = Math.abs(now - before);
  // decimal fractions are not exact: no more digits than such numbers are written with
  const amount = short(Number(difference.toPrecision(12)), shown);
  const said = `${amount} (${decimalNumber((difference / before) * 100, 1, language)}%)`;
  return (now < before ? words.decreaseOf : words.increaseOf)(short(before, shown), short(now, shown), said);
}

function short(value: number, { language }: Presentation): string {
  return numberInWords(value, language) ?? plainNumber(value, language);
}

/** What a percentage says of another quantity: an increase or a share, and against what. */
export function comparisonLine({ relation }: FigureMention, { words }: Presentation): readonly Block[] {
  if (relation?.base == null || relation.kind === 'result' || relation.kind === 'multiple') return [];
  const basis = { plan: words.againstPlan, period: words.againstPeriod, whole: words.againstWhole }[
    relation.base.basis
  ];
  const kind =
    relation.kind === 'share' ? words.shareOfIt : relation.direction === 'up' ? words.increase : words.decrease;
  return [line(`${kind} ${basis}`)];
}
