import { isInCatalogue } from '../../corpus/identity/inCatalogue';
import { type CentralOrgan, readIssuer } from '../../corpus/identity/issuers';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { type ComparedFact, contradictions, findingOf } from './contradiction';

/**
 * A document of the centre that is given to another of the three that share TW: the Central Committee, the Politburo,
 * the Secretariat. All of them write under the Central Committee's letterhead, so to name that is no contradiction.
 */
export const documentIssuer: Check = {
  code: 'documentIssuer',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { shown } = question;
    const { words } = shown;
    for (const contradiction of contradictions(question, ISSUER)) {
      const { document, stated, known } = contradiction;
      const differ = isInCatalogue(document) ? words.issuerInCatalogue : words.issuerElsewhere;
      yield findingOf(contradiction, differ(documentName(document), stated, known), known, shown);
    }
  },
};

const ISSUER: ComparedFact = {
  field: 'issuer',
  contradicts(issuer, knownIssuer) {
    const [stated, known] = [organOf(issuer), organOf(knownIssuer)];
    return stated !== null && known !== null && stated !== known && stated !== 'committee';
  },
  confirms: (said, known) => organOf(said) === organOf(known),
  agrees: (value, stated) => organOf(value) === organOf(stated),
};

function organOf(issuer: string): CentralOrgan | null {
  return readIssuer(issuer)?.organ ?? null;
}
