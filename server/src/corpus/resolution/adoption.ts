import { PLENUM_RESOLUTIONS, type PlenumResolution } from '../../domain/plenumResolutions';
import type { DirectiveMention } from '../../recognition/mention';
import { documentKey } from '../identity/documentKeys';
import { readIssuer } from '../identity/issuers';
import { daysOf, mayHaveMet } from '../identity/terms';
import type { KnownDocument } from '../knowledge/knownDocument';
import type { Statement } from './statement';

/** How a document stands to the conference that a sentence names: adopted by it, not by it, or nobody knows. */
export type Adoption = 'adopted' | 'notAdopted' | 'unclear';

const RESOLUTION = 'Nghị quyết';

const adoptions = new Map<string, PlenumResolution[]>();
for (const row of PLENUM_RESOLUTIONS) {
  for (const canonical of row.documents) {
    const key = documentKey(canonical, null, row.term);
    const rows = adoptions.get(key);
    if (rows === undefined) adoptions.set(key, [row]);
    else rows.push(row);
  }
}

/**
 * Whether a document is of the conference in the sentence («Nghị quyết số 18 của Hội nghị Trung ương 6»): the record
 * of conferences tells, else who issued it and when: none is older than the conference that adopted it.
 */
export function adoptionOf({ mention }: Statement, document: KnownDocument): Adoption {
  const { conference, sitting } = mention;
  const { key, term, date, type } = document;
  if (conference === null) return 'unclear';
  const rows = adoptions.get(key);
  if (rows !== undefined) {
    const named = rows.some((row) => row.conference === conference && (sitting === null || sitting === row.sitting));
    return named ? 'adopted' : 'notAdopted';
  }
  if (term === null) return 'unclear';
  if (isOfSmallerOrgan(document) || (type === RESOLUTION && allAreKnown(term, conference, sitting)))
    return 'notAdopted';
  return date === null || mayHaveMet(term, conference, daysOf(date)[1]) ? 'unclear' : 'notAdopted';
}

/** The conferences that adopted a document; none where that is not known. */
export function conferencesOf(key: string): readonly PlenumResolution[] {
  return adoptions.get(key) ?? [];
}

/**
 * True where every resolution of the conference in the sentence is known, and the document of that key is none of them.
 * @param term the term that the sentence says.
 */
export function isOfNoConference({ type, conference, sitting }: DirectiveMention, key: string, term: string): boolean {
  if (conference === null || type !== RESOLUTION || !allAreKnown(term, conference, sitting)) return false;
  return adoptions.get(key)?.some((row) => row.conference === conference) !== true;
}

/** True where every resolution of a conference is known. Of conclusions only those that go by its name are. */
function allAreKnown(term: string, conference: string, sitting: string | null): boolean {
  return PLENUM_RESOLUTIONS.some(
    (row) =>
      row.complete &&
      row.type === RESOLUTION &&
      row.term === term &&
      row.conference === conference &&
      row.sitting === sitting,
  );
}

/** True where all sources say that the Politburo or the Secretariat issued it: they are no conference. */
function isOfSmallerOrgan({ issuer, conflicts }: KnownDocument): boolean {
  const named = [issuer, ...conflicts.flatMap(({ field, value }) => (field === 'issuer' ? value : []))];
  return named.every((name) => {
    const organ = name === null ? null : (readIssuer(name)?.organ ?? null);
    return organ === 'politburo' || organ === 'secretariat';
  });
}
