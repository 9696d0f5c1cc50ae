import type { Document } from '../../corpus/identity/things';
import { shortDate } from '../../l10n/dates';
import type { Presentation } from '../wording/presentation';

/** What tells a document from others of its number: its date and its term, null where one is not known. */
export function dateAndTerm(
  { date, term }: Pick<Document, 'date' | 'term'>,
  { words, language }: Presentation,
): readonly (string | null)[] {
  return [date === null ? null : shortDate(date, words, language), term === null ? null : words.term(term)];
}
