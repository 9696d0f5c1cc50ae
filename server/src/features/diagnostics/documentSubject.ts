import { compareSubjects } from '../../corpus/resolution/subjects';
import { isOtherSubject } from '../consistency/otherSubject';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { comparableCitations, disputeOf, isInCatalogue, whoSaysWhich, witnesses } from './citations';

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
      if (subject === null || known === null || !isOtherSubject(subject, known)) continue;
      const dispute = disputeOf(
        snapshot,
        document,
        'subject',
        (value) => compareSubjects(subject, value) !== 'different',
      );
      if (dispute === undefined) continue;
      const place = witness(document);
      if (place === undefined && document.source === null) continue;
      const differ = isInCatalogue(document) ? words.subjectInCatalogue : words.subjectElsewhere;
      yield {
        span: mention,
        message: differ(documentName(document), known) + whoSaysWhich(dispute, document, shown),
        ...(place && { related: [{ ...place, message: words.saysHere(known) }] }),
      };
    }
  },
};
