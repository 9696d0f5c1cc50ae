import { decimalNumber } from '../../l10n/numbers';
import type { FigureMention } from '../../recognition/mention';
import { Figures, type Reckoning } from '../consistency/arithmetic';
import type { Presentation } from '../wording/presentation';
import { decimalsOf, reckonedInWords } from '../wording/reckonedWords';
import { figureAsWritten } from '../wording/writtenFigure';
import type { Check, Finding, Question } from './check';

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

/** As exact as what it is compared with, by a digit more: the reader sees that it is no matter of rounding. */
function messageOf(mention: FigureMention, reckoning: Reckoning, shown: Presentation): string {
  const percent = `${decimalNumber(reckoning.percent, decimalsOf(mention.step) + 1, shown.language)}%`;
  const sum = reckonedInWords(mention, reckoning, percent, shown, figureAsWritten);
  return shown.words.percentageDoesNotFollow(sum, figureAsWritten(mention));
}
