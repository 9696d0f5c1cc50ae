import type { Knowledge, KnownDocument } from '../knowledge/knownDocument';
import type { ArticleTime } from './articleTime';
import { isIssued, reasonOf } from './byDate';
import { isNickname, subjectOf } from './compatible';
import type { Outcome } from './outcome';
import type { Statement } from './statement';
import { subjectContent, subjectInContext } from './subjects';

/** The antecedents that a mention may mean, and the documents of those that it does not mean. */
export interface Sorted {
  readonly meant: readonly Statement[];
  /** By key. */
  readonly others: ReadonlyMap<string, KnownDocument>;
}

/**
 * Sets aside the antecedents with which the mention's own subject has nothing in common: with nothing that is known of
 * the document, nor with the subjects that the article gives it. Where no other document of the number is known, what
 * looks like a subject is none: «Kết luận 21 về đến từng chi bộ». Linear in the antecedents.
 * @param outcomes what has been found so far, by the index of the mention.
 */
export function bySubject(
  statement: Statement,
  antecedents: readonly Statement[],
  outcomes: ReadonlyMap<number, Outcome>,
  possible: readonly KnownDocument[],
  { published }: ArticleTime,
  knowledge: Knowledge,
): Sorted {
  const others = new Map<string, KnownDocument>();
  const { subject } = statement.mention;
  if (subject === null || statement.sharesSubject) return { meant: antecedents, others };
  const keyOf = ({ index }: Statement): string | undefined => {
    const outcome = outcomes.get(index);
    return outcome?.kind === 'document' ? outcome.key : undefined;
  };
  for (const key of new Set(antecedents.map(keyOf))) {
    if (key === undefined) continue;
    const known = knowledge.get(key);
    if (known === undefined || isNickname(statement, known)) continue;
    if (subjectOf(statement, known) === 'different') others.set(key, known);
  }
  for (const antecedent of others.size > 0 ? antecedents : []) {
    const said = antecedent.mention.subject;
    if (said !== null && subjectInContext(subjectContent(subject), said) !== 'silent')
      others.delete(keyOf(antecedent) ?? '');
  }
  const isRivalled = possible.some((document) => !others.has(document.key) && isIssued(document, published));
  if (!isRivalled) return { meant: antecedents, others: new Map() };
  return { meant: antecedents.filter((antecedent) => !others.has(keyOf(antecedent) ?? '')), others };
}

/**
 * What is left of a mention whose subject is none of its antecedents': it may mean another document of the number, or
 * word the subject of one of them in its own way.
 */
export function amongOthers(
  possible: readonly KnownDocument[],
  others: ReadonlyMap<string, KnownDocument>,
  { published }: ArticleTime,
): Outcome {
  const documents = new Map(others);
  for (const document of possible) if (isIssued(document, published)) documents.set(document.key, document);
  return { kind: 'ambiguous', keys: [...documents.keys()], reason: reasonOf([...documents.values()]) };
}
