import type { KnownDocument } from '../knowledge';
import { type ArticleTime, isIssued } from './byDate';
import { type Outcome, stated } from './outcome';
import { partsOf } from './stated';
import type { Statement } from './statement';
import { type Content, subjectInContext } from './subjects';

/**
 * The document whose subject the sentence speaks of, without «về», while it says nothing of the other documents of
 * that number: «học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị 05».
 * @param possible known documents that the sentence does not rule out.
 * @param context the words of the mention's sentence.
 */
export function byContext(
  statement: Statement,
  possible: readonly KnownDocument[],
  context: Content,
  { published }: ArticleTime,
): Outcome | undefined {
  let spoken: KnownDocument | undefined;
  for (const document of possible) {
    if (document.subject === null || !isIssued(document, published)) continue;
    const found = subjectInContext(context, document.subject);
    if (found === 'silent') continue;
    if (found === 'touched' || spoken !== undefined) return undefined;
    spoken = document;
  }
  return spoken && stated(spoken.key, ...partsOf(statement), 'subject');
}
