import { ISSUING_BODIES } from '../../domain/issuingBodies';
import { MINISTRIES } from '../../domain/ministries';
import { labelledName } from './documentKeys';
import type { Document } from './things';

/**
 * Bodies of which there are several under one abbreviation, in provinces, units and agencies, or side by side. «TW» is
 * the Central Committee's, the Politburo's and the Secretariat's. Source: 21-, 14- and 45-KL/TW.
 */
const SEVERAL: ReadonlySet<string> = new Set([
  ...['TW', 'TU', 'HU', 'ThU', 'QU', 'ĐU', 'CB', 'ĐB', 'ĐH', 'UBKT', 'ĐUK', 'BCĐTW'],
  ...['HĐND', 'UBND', 'MTTQ'],
]);

/** The National Assembly and its Standing Committee, whose symbols bear the number of the legislature: «QH15». */
const LEGISLATURE = /^((?:UBTV)?QH)\d+$/u;

const ONLY: ReadonlyMap<string, string> = new Map([
  ...ISSUING_BODIES.filter(({ abbreviation }) => !SEVERAL.has(abbreviation)).map(
    ({ style, abbreviation, name }) => [`${style} ${abbreviation}`, name] as const,
  ),
  ...MINISTRIES.flatMap(({ abbreviations, name }) =>
    abbreviations.map((abbreviation) => [`state ${abbreviation}`, name] as const),
  ),
]);

/** Who issued a document: as it is said of it, else the one body that its symbol can be of; null where there are several. */
export function knownIssuer(document: Document): string | null {
  if (document.issuer !== null) return document.issuer;
  const symbol = labelledName(document)?.symbol;
  if (symbol == null) return null;
  return ONLY.get(`${symbol.style} ${LEGISLATURE.exec(symbol.body)?.[1] ?? symbol.body}`) ?? null;
}
