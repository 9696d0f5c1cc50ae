import { plainNumber } from '../../l10n/numbers';
import { Figures } from '../arithmetic';
import { figureValue } from '../names';
import type { Check, Finding, Question } from './check';

/** A percentage that does not follow from the figures beside it: «45/60 xã (65%)». */
export const percentage: Check = {
  code: 'percentage',
  severity: 'warning',
  *find({ article, shown }: Question): Iterable<Finding> {
    const { words, language } = shown;
    const figures = new Figures(article.mentions);
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure') continue;
      const reckoning = figures.reckon(mention);
      if (reckoning === undefined || reckoning.holds) continue;
      const { part, whole, percent, from } = reckoning;
      const numbers = [plainNumber(part, language), plainNumber(whole, language)] as const;
      const comesTo = plainNumber(roundedLike(percent, mention.step), language);
      yield {
        span: mention,
        message: words.percentageDoesNotFollow(figureValue(mention, shown), ...numbers, comesTo),
        related: from.map((figure) => ({ uri: article.uri, span: figure, message: words.percentageIsOf })),
      };
    }
  },
};

/** As exact as what it is compared with, by a digit more: the reader sees that it is no matter of rounding. */
function roundedLike(percent: number, step: number): number {
  const digits = Math.max(0, Math.round(-Math.log10(step))) + 1;
  return Number(percent.toFixed(digits));
}
