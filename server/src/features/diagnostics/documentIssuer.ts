import { type CentralOrgan, readIssuer } from '../../corpus/issuers';
import { documentName } from '../wording/names';
import type { Check, Finding, Question } from './check';
import { comparableCitations, disputeOf, isInCatalogue, whoSaysWhich, witnesses } from './citations';

/**
 * A document of the centre that is given to another of the three that share TW: the Central Committee, the Politburo,
 * the Secretariat. All of them write under the Central Committee's letterhead, so to name that is no contradiction.
 */
export const documentIssuer: Check = {
  code: 'documentIssuer',
  severity: 'information',
  *find(question: Question): Iterable<Finding> {
    const { snapshot, shown } = question;
    const { words } = shown;
    const witness = witnesses(
      snapshot,
      ({ issuer }, { issuer: known }) => issuer !== null && known !== null && organOf(issuer) === organOf(known),
    );
    for (const { mention, document } of comparableCitations(question)) {
      if (mention.issuer === null || document.issuer === null) continue;
      const [stated, known] = [organOf(mention.issuer), organOf(document.issuer)];
      if (stated === null || known === null || stated === known || stated === 'committee') continue;
      const dispute = disputeOf(snapshot, document, 'issuer', (value) => organOf(value) === stated);
      if (dispute === undefined) continue;
      const place = witness(document);
      if (place === undefined && document.source === null) continue;
      const differ = isInCatalogue(document) ? words.issuerInCatalogue : words.issuerElsewhere;
      yield {
        span: mention,
        message:
          differ(documentName(document), mention.issuer, document.issuer) + whoSaysWhich(dispute, document, shown),
        ...(place && { related: [{ ...place, message: words.saysHere(document.issuer) }] }),
      };
    }
  },
};

function organOf(issuer: string): CentralOrgan | null {
  return readIssuer(issuer)?.organ ?? null;
}
