import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import { compareSubjects } from '../../corpus/resolution/subjects';
import { isOtherSubject } from '../consistency/otherSubject';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { type ComparedFact, contradictions, findingOf } from './contradiction';

/** A document with a subject that has nothing in common with the one that is known of it. */
export const documentSubject: Check = {
  code: 'documentSubject',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { shown } = question;
    const { words } = shown;
    for (const contradiction of contradictions(question, SUBJECT)) {
      const { document, known } = contradiction;
      const differ = isInCatalogue(document) ? words.subjectInCatalogue : words.subjectElsewhere;
      yield findingOf(contradiction, differ(documentName(document), known), known, shown);
    }
  },
};

const SUBJECT: ComparedFact = {
  field: 'subject',
  contradicts: isOtherSubject,
  confirms: (said, known) => said === known,
  agrees: (value, stated) => compareSubjects(stated, value) !== 'different',
};
