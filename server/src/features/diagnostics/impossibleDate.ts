import { noSuchDay } from '../../l10n/dates';
import type { Check, Finding, Question } from './check';

/** A day that the calendar does not have: «31/2/2022». */
export const impossibleDate: Check = {
  code: 'impossibleDate',
  severity: 'warning',
  *find({ article, shown: { words } }: Question): Iterable<Finding> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'date' || mention.impossible === null) continue;
      yield { span: mention, message: noSuchDay(mention.impossible, words) };
    }
  },
};
