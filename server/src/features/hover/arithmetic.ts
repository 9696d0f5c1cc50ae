import type { Article } from '../../corpus/snapshot';
import { decimalNumber, numberInWords, plainNumber } from '../../l10n/numbers';
import type { FigureMention } from '../../recognition/mention';
import { Figures, type Reckoning } from '../arithmetic';
import { type Block, line } from '../card';
import { figureValue } from '../names';
import type { Presentation } from '../presentation';

/** So far behind a figure its percentage stands at most, in UTF-16 units. */
const NEARBY = 200;

/**
 * What a figure follows from or what follows from it, and whether that is so: «38/61 = 62,3%». Nothing where its
 * sentence joins it with no other.
 */
export function arithmeticLines({ mentions }: Article, index: number, shown: Presentation): readonly Block[] {
  const figure = mentions[index];
  if (figure?.kind !== 'figure') return [];
  const figures = new Figures(mentions);
  for (let at = index; at < mentions.length && mentions[at]!.start <= figure.end + NEARBY; at++) {
    const stated = mentions[at]!;
    const reckoning = stated.kind === 'figure' ? figures.reckon(stated) : undefined;
    if (stated.kind !== 'figure' || reckoning === undefined) continue;
    if (stated === figure || reckoning.from.includes(figure)) return [line(verdict(stated, reckoning, shown))];
  }
  const before = figures.before(figure);
  return before === undefined ? [] : [line(change(before.value, figure.value, shown))];
}

function verdict(stated: FigureMention, { part, whole, percent, holds }: Reckoning, shown: Presentation): string {
  const decimals = Math.max(0, Math.round(-Math.log10(stated.step)));
  // by a digit more the reader sees that it is no matter of rounding
  const result = decimalNumber(percent, holds ? Math.max(1, decimals) : decimals + 1, shown.language);
  const sum = `${short(part, shown)}/${short(whole, shown)} = ${result}%`;
  return holds ? shown.words.arithmeticHolds(sum) : shown.words.arithmeticFails(sum, figureValue(stated, shown));
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
