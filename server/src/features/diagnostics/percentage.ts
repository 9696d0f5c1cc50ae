import { decimalNumber } from '../../l10n/numbers';
import type { FigureMention } from '../../recognition/mention';
import { Figures, type Reckoning } from '../arithmetic';
import type { Presentation } from '../presentation';
import { figureAsWritten } from '../writtenFigure';
import type { Check, Finding, Question } from './check';

/** The language whose number form articles have. */
const ARTICLES = 'vi';

/** A percentage that does not follow from the figures beside it: «45/60 xã (65%)». */
export const percentage: Check = {
  code: 'percentage',
  severity: 'warning',
  *find({ article, shown }: Question): Iterable<Finding> {
    const figures = new Figures(article.mentions);
    for (const mention of article.mentions) {
      if (mention.kind !== 'figure') continue;
      const reckoning = figures.reckon(mention);
      if (reckoning === undefined || reckoning.holds) continue;
      yield {
        span: mention,
        message: messageOf(mention, reckoning, shown),
        related: reckoning.from.map((figure) => ({
          uri: article.uri,
          span: figure,
          message: shown.words.percentageIsOf,
        })),
      };
    }
  },
};

/** What the figures of the article come to: it names no other ones, so that the reader finds each in the text. */
function messageOf(mention: FigureMention, { kind, percent, from }: Reckoning, { words }: Presentation): string {
  const [first = '', second = ''] = from.map(figureAsWritten);
  const comesTo = `${roundedLike(percent, mention.step)}%`;
  const isRise = mention.relation?.direction === 'up';
  const sum = {
    ratio: () => words.ratioComesTo(first, comesTo),
    share: () => words.shareComesTo(first, second, comesTo),
    change: () => (isRise ? words.riseComesTo : words.fallComesTo)(second, first, comesTo),
    difference: () => (isRise ? words.riseByComesTo : words.fallByComesTo)(first, second, comesTo),
  }[kind]();
  return words.percentageDoesNotFollow(sum, figureAsWritten(mention));
}

/** As exact as what it is compared with, by a digit more: the reader sees that it is no matter of rounding. */
function roundedLike(percent: number, step: number): string {
  const digits = Math.max(0, Math.round(-Math.log10(step))) + 1;
  return decimalNumber(percent, digits, ARTICLES);
}
