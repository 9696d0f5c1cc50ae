import { compareSubjects } from '../../corpus/resolution/subjects';
import { documentName } from '../names';
import type { Check, Finding, Question } from './check';
import { comparableCitations, isKnownDispute, witnesses } from './citations';

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
      if (isKnownDispute(snapshot, document, 'subject', (value) => compareSubjects(subject, value) !== 'different'))
        continue;
      const place = witness(document);
      if (place === undefined && document.source === null) continue;
      yield {
        span: mention,
        message: words.subjectElsewhere(documentName(document), known),
        ...(place && { related: [{ ...place, message: words.saysHere(known) }] }),
      };
    }
  },
};
