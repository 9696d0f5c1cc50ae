import { shortDate } from './dates';
import type { Language, Messages } from './messages';

/** A fact that tells a document from others of its number; the value is null where it is not known. */
interface Fact {
  readonly by: 'place' | 'year' | 'date' | 'term' | 'issuer';
  readonly value: string | null;
}

/** What stands behind the number of a document to tell it from others of that number: « (Lạng Sơn, 2022)»; or nothing. */
export function apartInWords(facts: readonly Fact[], words: Messages, language: Language): string {
  return facts.length === 0 ? '' : ` (${facts.map((fact) => said(fact, words, language)).join(', ')})`;
}

function said({ by, value }: Fact, words: Messages, language: Language): string {
  if (value === null) return words.notKnown[by];
  if (by === 'term') return words.term(value);
  return by === 'date' ? shortDate(value, words, language) : value;
}
