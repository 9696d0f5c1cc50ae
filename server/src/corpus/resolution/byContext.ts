import { hasBegun, isOver } from '../identity/terms';
import { type Knowledge, type KnownDocument, wordingsOf } from '../knowledge/knownDocument';
import type { ArticleTime } from './articleTime';
import { isIssued, isLater, unknownRival } from './byDate';
import type { Statement } from './statement';
import { type Content, standout, subjectInContext } from './subjects';

/** So many pairs of words of the latest document's subject make the others, of which nothing is said, implausible. */
const ENOUGH_OF_THE_LATEST = 2;
/** The same where the latest is of the running term, and the others of terms that are over. */
const ENOUGH_OF_THE_TERM = 1;

/** Those documents of whose subject a sentence says a word. */
export function touchedBy(context: Content | undefined, documents: readonly KnownDocument[]): Set<KnownDocument> {
  if (context === undefined) return new Set();
  const isTouched = (wording: string): boolean => subjectInContext(context, wording) !== 'silent';
  return new Set(documents.filter((document) => wordingsOf(document).some(isTouched)));
}

/**
 * The document whose subject the sentence speaks of, without «về», and more than of the other documents of that
 * number: «học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị 05». Of the latest document less
 * is enough, if the sentence is silent about the others, and least of one of the running term: «chuẩn bị đại hội theo
 * Chỉ thị 35». One whose subject nobody knows may be meant in any case.
 * @param possible known documents that the sentence does not rule out.
 * @param context the words of the mention's sentence.
 */
export function byContext(
  statement: Statement,
  possible: readonly KnownDocument[],
  context: Content,
  time: ArticleTime,
  knowledge: Knowledge,
): KnownDocument | undefined {
  const issued = possible.filter((document) => isIssued(document, time.published));
  const subjects = issued.map(wordingsOf);
  const most = standout(context, subjects);
  if (most === undefined || subjects.some((wordings) => wordings.length === 0)) return undefined;
  const document = issued[most.index]!;
  if (wordingsOf(document).some((wording) => subjectInContext(context, wording) === 'spoken')) return document;
  const isPlain =
    most.alone &&
    issued.length > 1 &&
    time.published !== null &&
    most.pairs >= (isOfOwnTerm(document, issued, time.published) ? ENOUGH_OF_THE_TERM : ENOUGH_OF_THE_LATEST) &&
    issued.every((other) => other === document || isLater(document, other)) &&
    unknownRival(statement, document, time, knowledge) !== 'reached';
  return isPlain ? document : undefined;
}

/** True for a document of the Party's term that was running on a day, where its namesakes are of other terms. */
function isOfOwnTerm(document: KnownDocument, namesakes: readonly KnownDocument[], day: string): boolean {
  const { term, canonical } = document;
  if (term === null || !hasBegun(term, day) || isOver(term, day)) return false;
  return namesakes.every((other) => other === document || (other.canonical === canonical && other.term !== term));
}
