import { compareSubjects } from '../../corpus/resolution/subjects';
import { respell, spellingKey } from '../../text/spelling';
import { documentName } from '../names';
import type { Check, Finding, Question } from './check';
import { comparableCitations, disputeOf, whoSaysWhich, witnesses } from './citations';

/** A document with a subject that has nothing in common with the one that is known of it. */
export const documentSubject: Check = {
  code: 'documentSubject',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { snapshot, shown } = question;
    const { words } = shown;
    const witness = witnesses(snapshot, ({ subject }, { subject: known }) => subject !== null && subject === known);
    for (const { mention, document } of comparableCitations(question)) {
      const { subject } = mention;
      const known = document.subject;
      if (subject === null || known === null || compareSubjects(subject, known) !== 'different') continue;
      if (mayBeShortened(subject, known) || mayBeShortened(known, subject)) continue;
      const dispute = disputeOf(
        snapshot,
        document,
        'subject',
        (value) => compareSubjects(subject, value) !== 'different',
      );
      if (dispute === undefined) continue;
      const place = witness(document);
      if (place === undefined && document.source === null) continue;
      yield {
        span: mention,
        message: words.subjectElsewhere(documentName(document), known) + whoSaysWhich(dispute, document, shown),
        ...(place && { related: [{ ...place, message: words.saysHere(known) }] }),
      };
    }
  },
};

/** Whether one subject has an abbreviation of words of the other: «TMĐT» of «thương mại điện tử». */
function mayBeShortened(a: string, b: string): boolean {
  const initials = Array.from(spellingKey(b).matchAll(/\p{L}+/gu), ([word]) => word.charAt(0)).join('');
  return Array.from(respell(a).matchAll(/\p{Lu}{3,}/gu), ([word]) => word.toLowerCase()).some((word) =>
    initials.includes(word),
  );
}
