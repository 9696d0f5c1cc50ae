import { daysOf } from '../../corpus/identity/terms';
import { once } from '../../corpus/memo';
import { shortDate } from '../../l10n/dates';
import type { DirectiveMention } from '../../recognition/mention';
import { directiveName, documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { wrongDates } from './documentDate';

/** A document that an article cites as issued, though it came out before the document's date. */
export const citedBeforeIssued: Check = {
  code: 'citedBeforeIssued',
  severity: 'warning',
  *find(question: Question): Iterable<Finding> {
    const { snapshot, article, shown } = question;
    const { words, language } = shown;
    const { published } = article;
    // the name of a file may tell the day it was saved
    if (published?.length !== 10 || article.publishedInName) return;
    const misdated = once(() => misdatedIn(question, published));
    for (const [index, mention] of article.mentions.entries()) {
      if (mention.kind !== 'directive' || mention.number === null || mention.proposed) continue;
      const resolution = snapshot.resolve({ uri: article.uri, mention: index });
      const document = resolution?.kind === 'document' ? resolution.document : null;
      const date = statedDate(mention) ?? document?.date ?? null;
      if (date === null || daysOf(date)[0] <= published || misdated().has(mention)) continue;
      const name = document === null ? directiveName(mention) : documentName(document);
      const [issued, out] = [shortDate(date, words, language), shortDate(published, words, language)];
      yield { span: mention, message: words.citedBeforeIssued(name, issued, out) };
    }
  },
};

/** The date of issue that the sentence gives, else the year in the number: «30/2020». */
function statedDate({ date, number }: DirectiveMention): string | null {
  return date ?? /\/(\d{4})$/u.exec(number ?? '')?.[1] ?? null;
}

/**
 * The mentions whose date is wrong, of documents that had been issued when the article came out: that slip is told by
 * another check, and a date that is not the document's tells nothing of this.
 */
function misdatedIn(question: Question, published: string): ReadonlySet<DirectiveMention> {
  const issued = [...wrongDates(question)].filter(({ known }) => daysOf(known)[1] <= published);
  return new Set(issued.map(({ mention }) => mention));
}
